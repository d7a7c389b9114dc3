package vn.trichluc.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/** What {@link Character} says of single characters, by one look into a table: asked for every character of a text. */
public final class Letters {
    /** For {@link #small}: the letter in lower case needs more than a look at it. */
    public static final char UNUSUAL = '\uffff';

    /** Ð and Ɖ stand for Đ in misencoded text; these are their small letters. */
    public static final char ETH = '\u00f0';

    public static final char D_WITH_TAIL = '\u0256';

    public static final char SOFT_HYPHEN = '\u00ad';

    /** Combining marks begin here, and no letter before them has another form. */
    private static final char FIRST_MARK = '\u0300';

    /** Ạ to ỹ: the composed letters of Vietnamese behind the combining marks. */
    private static final char FIRST_COMPOSED = '\u1ea0';

    private static final char LAST_COMPOSED = '\u1ef9';

    private static final boolean[] LETTER = all(Character::isLetter);

    private static final boolean[] LETTER_OR_DIGIT = all(Character::isLetterOrDigit);

    private static final boolean[] CAPITAL = all(Character::isUpperCase);

    private static final boolean[] SPACE = all(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));

    private static final char[] SMALL = allSmall();

    private Letters() {}

    /** As {@link Character#isLetter(char)}. */
    public static boolean isLetter(char c) {
        return LETTER[c];
    }

    /** As {@link Character#isLetterOrDigit(char)}. */
    public static boolean isLetterOrDigit(char c) {
        return LETTER_OR_DIGIT[c];
    }

    /** As {@link Character#isUpperCase(char)}. */
    public static boolean isCapital(char c) {
        return CAPITAL[c];
    }

    /** White space of any kind, that which does not break included. */
    public static boolean isSpace(char c) {
        return SPACE[c];
    }

    /**
     * The character in lower case where the word's lower case in NFC, without soft hyphens and with đ in its own code,
     * has it in this place whatever stands beside it; else {@link #UNUSUAL}.
     */
    public static char small(char c) {
        return SMALL[c];
    }

    private static boolean[] all(IntPredicate predicate) {
        boolean[] all = new boolean[Character.MAX_VALUE + 1];
        for (int c = 0; c < all.length; c++) {
            all[c] = predicate.test(c);
        }
        return all;
    }

    private static char[] allSmall() {
        char[] all = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < all.length; c++) {
            String small = String.valueOf((char) c).toLowerCase(Locale.ROOT);
            all[c] = small.length() == 1 && isPlain(small.charAt(0)) ? small.charAt(0) : UNUSUAL;
        }
        return all;
    }

    private static boolean isPlain(char c) {
        return (c < FIRST_MARK && c != SOFT_HYPHEN && c != ETH && c != D_WITH_TAIL)
                || (c >= FIRST_COMPOSED && c <= LAST_COMPOSED);
    }
}
