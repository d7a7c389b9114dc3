package vn.trichluc.ingest;

import java.nio.charset.StandardCharsets;

/**
 * Recognises a Vietnamese text by its beginning, so that the signatures of all the world's formats need not be
 * compared. Signatures of text formats are at the very beginning, where none has a Vietnamese letter, or within {@link
 * #MARKED_BYTES}: a tag, or the name of a field on a line of its own ("From:", "X-Mailer:", "%T").
 */
final class PlainVietnamese {
    /**
     * The number of bytes in which Tika looks for signatures that may be anywhere (8,192), and some more for the
     * longest of them.
     */
    static final int MARKED_BYTES = 9 << 10;

    /** The number of first letters of which one must be beyond ASCII, as in QUYẾT ĐỊNH, PHỤ LỤC, CHƯƠNG TRÌNH. */
    private static final int FIRST_LETTERS = 4;

    /** The characters that may precede the first word: white space, marks of Markdown, a byte order mark. */
    private static final String BEFORE_WORD = " \t\r\n*|#\uFEFF";

    /** The number of bytes within which the first word is looked for. */
    private static final int BEGINNING_BYTES = 200;

    private static final int FIRST_ACCENTED = 0xC0;

    private PlainVietnamese() {}

    /**
     * Whether the bytes are UTF-8, begin with a Vietnamese word, and hold neither a control character other than tabs
     * and line ends nor a signature of another format. Bytes for which this is false may be text as well.
     *
     * @param bytes the beginning of a file, up to {@link #MARKED_BYTES}; it may end within a character
     */
    static boolean begins(byte[] bytes) {
        return beginsWithWord(bytes) && isUnmarked(bytes);
    }

    private static boolean beginsWithWord(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, BEGINNING_BYTES), StandardCharsets.UTF_8);
        int start = 0;
        while (start < text.length() && BEFORE_WORD.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        for (int i = start; i < Math.min(text.length(), start + FIRST_LETTERS); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c)) {
                return false;
            }
            if (c >= FIRST_ACCENTED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnmarked(byte[] bytes) {
        int pending = 0; // bytes that the character still lacks
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (pending > 0) {
                pending = b >> 6 == 0b10 ? pending - 1 : -1;
            } else if (b >= 0x80) {
                pending = continuations(b);
            } else if ((b < ' ' && b != '\t' && b != '\n' && b != '\r') || isMark(bytes, i)) {
                return false;
            }
            if (pending < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns how many bytes follow the first byte of a character beyond ASCII; -1 if the byte cannot be a first one.
     */
    private static int continuations(int first) {
        if (first < 0xC0 || first >= 0xF8) {
            return -1;
        }
        return first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    }

    private static boolean isMark(byte[] bytes, int at) {
        return bytes[at] == '<' || ((bytes[at] == '\n' || bytes[at] == '\r') && beginsField(bytes, at + 1));
    }

    /** Whether a percent sign, or a word of ASCII letters followed by a colon or a hyphen, begins at this byte. */
    private static boolean beginsField(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && isAsciiLetter(bytes[end])) {
            end++;
        }
        return end < bytes.length && (end > start ? bytes[end] == ':' || bytes[end] == '-' : bytes[end] == '%');
    }

    private static boolean isAsciiLetter(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }
}
