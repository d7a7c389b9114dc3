package vn.trichluc.text;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Answers the questions of {@link Character} on single characters by a look into a table, since they are asked for
 * every character of a text.
 */
public final class Letters {
    /** The result of {@link #small} for a letter whose lower case depends on what stands beside it. */
    public static final char UNUSUAL = '\uffff';

    /** The small letter ð. Its capital Ð, and Ɖ, stand for Đ in misencoded text. */
    public static final char ETH = '\u00f0';

    public static final char D_WITH_TAIL = '\u0256';

    public static final char SOFT_HYPHEN = '\u00ad';

    /** The first combining mark; no letter before it has another form. */
    private static final char FIRST_MARK = '\u0300';

    /** The first composed letter of Vietnamese behind the combining marks, Ạ; the last is ỹ. */
    private static final char FIRST_COMPOSED = '\u1ea0';

    private static final char LAST_COMPOSED = '\u1ef9';

    private static final boolean[] LETTER = all(Character::isLetter);

    private static final boolean[] LETTER_OR_DIGIT = all(Character::isLetterOrDigit);

    private static final boolean[] CAPITAL = all(Character::isUpperCase);

    private static final boolean[] SPACE = all(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));

    private static final char[] SMALL = allSmall();

    private Letters() {}

    /** Whether {@link Character#isLetter(char)} holds. */
    public static boolean isLetter(char c) {
        return LETTER[c];
    }

    /** Whether {@link Character#isLetterOrDigit(char)} holds. */
    public static boolean isLetterOrDigit(char c) {
        return LETTER_OR_DIGIT[c];
    }

    /** Whether {@link Character#isUpperCase(char)} holds. */
    public static boolean isCapital(char c) {
        return CAPITAL[c];
    }

    /** Whether the character is white space of any kind, no-break spaces included. */
    public static boolean isSpace(char c) {
        return SPACE[c];
    }

    /**
     * Returns the character in lower case where it has the same place and form in the word's lower case (NFC, without
     * soft hyphens, đ in its own code) whatever stands beside it; {@link #UNUSUAL} for all others.
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
