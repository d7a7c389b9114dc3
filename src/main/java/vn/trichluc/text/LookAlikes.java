package vn.trichluc.text;

/**
 * Replaces letters that Vietnamese does not have and that broken fonts put in the place of one it has: {@code ƣ}
 * (U+01A3, a letter of Turkic alphabets) for {@code ư}, Icelandic {@code ð} for {@code đ}. The shapes on paper are the
 * Vietnamese ones. Every letter is replaced by one of the same length, so places stay.
 */
public final class LookAlikes {
    private static final char FIRST = '\u00D0';

    private static final char LAST = '\u01A3';

    private LookAlikes() {}

    /** Returns the text with Vietnamese letters, of the same length. */
    public static String toVietnamese(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLookAlike(text.charAt(i))) {
                char[] letters = text.toCharArray();
                for (int k = i; k < letters.length; k++) {
                    letters[k] = toVietnamese(letters[k]);
                }
                return new String(letters);
            }
        }
        return text;
    }

    /** Whether the letter stands for another one. */
    public static boolean isLookAlike(char letter) {
        return toVietnamese(letter) != letter;
    }

    /** Returns the letter that is meant; {@code letter} itself where it is no look-alike. */
    public static char toVietnamese(char letter) {
        if (letter < FIRST || letter > LAST) {
            return letter;
        }
        return switch (letter) {
            case '\u01A3' -> 'ư';
            case '\u01A2' -> 'Ư';
            case '\u00F0' -> 'đ';
            case '\u00D0', '\u0189' -> 'Đ';
            default -> letter;
        };
    }
}
