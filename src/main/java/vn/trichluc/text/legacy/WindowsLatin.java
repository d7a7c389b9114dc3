package vn.trichluc.text.legacy;

/** Converts between Windows-1252 and Latin-1, two readings of the same bytes that differ in the codes 80 to 9F. */
final class WindowsLatin {
    /** The characters of Windows-1252 at 80 to 9F; for a code without one, the C1 control of that code. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    static final int FIRST = 0x80;

    private WindowsLatin() {}

    /** Returns the code of the byte that shows as {@code c} in either reading; -1 if there is none. */
    static int code(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int index = c < '\u0152' || c > '\u2122' ? -1 : WINDOWS.indexOf(c);
        return index < 0 ? -1 : FIRST + index;
    }

    /** Returns the character that Windows-1252 shows for a code from 00 to FF. */
    static char shown(int code) {
        return code >= FIRST && code < FIRST + WINDOWS.length() ? WINDOWS.charAt(code - FIRST) : (char) code;
    }

    static String ofLatin1(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(c > 0xFF ? c : shown(c));
        }
        return result.toString();
    }

    static String toLatin1(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = code(text.charAt(i));
            result.append(code < 0 ? text.charAt(i) : (char) code);
        }
        return result.toString();
    }
}
