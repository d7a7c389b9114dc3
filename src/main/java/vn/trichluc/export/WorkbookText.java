package vn.trichluc.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in a form that a workbook can hold.
 *
 * @param text well-formed for XML, at most {@link #MAX_LENGTH} characters long, and escaped so that Excel shows the
 *     text itself
 * @param notes what had to be changed to that end, one change in a line
 */
record WorkbookText(String text, List<String> notes) {
    /** The largest length of a cell's text in UTF-16 characters, which is Excel's limit. */
    static final int MAX_LENGTH = 32_767;

    /**
     * Matches the start of an escape: Excel reads _x0041_ as A in all text of a workbook (ECMA-376, part 1, 22.9.2.19
     * ST_Xstring).
     */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String UNDERSCORE = "_x005F_";
    private static final char REPLACEMENT = '\uFFFD';

    WorkbookText {
        notes = List.copyOf(notes);
    }

    static WorkbookText of(String text) {
        return of(text, MAX_LENGTH);
    }

    /**
     * Returns a text of limited length; what is cut off is noted.
     *
     * @param limit the largest length in characters, at least 1
     */
    static WorkbookText of(String text, int limit) {
        List<String> notes = new ArrayList<>();
        String xml = wellFormed(text);
        if (!xml.equals(text)) {
            notes.add("characters that a workbook cannot hold are shown as " + REPLACEMENT);
        }
        String escaped = escaped(xml);
        if (escaped.length() > limit) {
            String cut = cut(xml, longest(xml, limit - 1));
            escaped = escaped(cut) + "…";
            notes.add(String.format(
                    Locale.ROOT,
                    "cut: %d of %d characters are shown, a cell holds no more; the whole text stands in the database",
                    cut.length(),
                    text.length()));
        }
        return new WorkbookText(escaped, notes);
    }

    /** Returns how many characters of a text fit within a limit after escaping. */
    private static int longest(String text, int limit) {
        int fits = 0;
        int tooLong = Math.min(text.length(), limit) + 1;
        while (fits + 1 < tooLong) {
            int tried = (fits + tooLong) / 2;
            if (escaped(cut(text, tried)).length() <= limit) {
                fits = tried;
            } else {
                tooLong = tried;
            }
        }
        return fits;
    }

    /** Cuts a text to a length without splitting a character. */
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length > 0 && Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll(UNDERSCORE);
    }

    /** Replaces each character that XML 1.0 does not allow (controls, lone surrogates, U+FFFE, U+FFFF) by U+FFFD. */
    static String wellFormed(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int length = Character.charCount(character);
            if (!isXml(character)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, REPLACEMENT); // all of them are one char wide
            }
            i += length;
        }
        return mended == null ? text : mended.toString();
    }

    /** Whether XML 1.0 allows the character (production 2, Char). */
    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
