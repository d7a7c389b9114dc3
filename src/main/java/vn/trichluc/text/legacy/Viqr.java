package vn.trichluc.text.legacy;

/**
 * Reads and writes VIQR: a sign behind a letter that can bear it is a mark, a backslash before a sign keeps it a sign
 * (RFC 1456, section 3). The commands that change the mode ({@code \m}, {@code \l}) are not read: nobody wrote them by
 * hand.
 */
final class Viqr {
    private static final char ESCAPE = '\\';

    /** The signs of marks, and d, which makes đ of another d. */
    private static final String SIGNS = "(^+'`?~.dD";

    private Viqr() {}

    static String decode(CodeTable table, String text) {
        StringBuilder result = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == ESCAPE && (next == ESCAPE || SIGNS.indexOf(next) >= 0)) {
                result.append(next);
                i += 2;
                continue;
            }
            if ((c == 'D' && next == 'd') || (c == 'd' && next == 'D')) {
                result.append('Đ');
                i += 2;
                continue;
            }
            int length = table.match(text, i, result);
            if (length == 0) {
                result.append(c);
            }
            i += Math.max(1, length);
        }
        return result.toString();
    }

    /** Writes a text in VIQR; a sign that would become the mark of the letter before it gets a backslash. */
    static String encode(CodeTable table, String text) {
        StringBuilder result = new StringBuilder(text.length() * 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE || (i > 0 && SIGNS.indexOf(c) >= 0 && canBear(text.charAt(i - 1)))) {
                result.append(ESCAPE).append(c);
            } else {
                result.append(table.encode(String.valueOf(c)));
            }
        }
        return result.toString();
    }

    /** Whether some sign could change the letter: a base letter, or the d of đ. */
    private static boolean canBear(char letter) {
        return letter > 0x7F || "aeiouydAEIOUYD".indexOf(letter) >= 0;
    }
}
