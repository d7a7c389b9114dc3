package vn.trichluc.text.amount;

/** Replaces digits of other alphabets and widths that look like Latin ones: １.５００, 𝟏.𝟓𝟎𝟎. */
public final class DigitForms {
    private static final char LAST_PLAIN = '\u024f';

    private DigitForms() {}

    /** Returns the text with plain digits, full stops and commas; {@code text} itself where it holds no others. */
    public static String plain(String text) {
        if (text.chars().allMatch(c -> c <= LAST_PLAIN)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(plain(c)));
        return plain.toString();
    }

    /**
     * Returns the text with plain digits, full stops and commas, one character for each; digits beyond the first 65,536
     * code points stay as they are.
     */
    static String plainInPlace(String text) {
        if (text.chars().allMatch(c -> c <= LAST_PLAIN)) {
            return text;
        }
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (char) plain(plain[i]);
        }
        return new String(plain);
    }

    private static int plain(int c) {
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case '．' -> '.';
            case '，' -> ',';
            default -> c;
        };
    }
}
