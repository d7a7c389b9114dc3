package vn.trichluc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Forms of Vietnamese text for comparison; what is printed is never replaced by them. */
public final class Folding {
    /** Letters that Unicode gives no decomposition for but that stand for đ in misencoded text (Ð U+00D0, Ɖ U+0189). */
    private static final String D_WITH_STROKE = "đĐðÐɖƉ";

    private static final String DASHES = "‐‑‒–—−";

    /** Combining grave, tilde, acute, hook above, dot below: the five tones. */
    private static final String TONES = "\u0300\u0303\u0301\u0309\u0323";

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s{2,}|[\\t\\n\\x0B\\f\\r]");

    /** À; letters of Vietnamese with marks lie from here... */
    private static final char FIRST_ACCENTED = '\u00c0';

    /** ... to ỹ. */
    private static final char LAST_ACCENTED = '\u1ef9';

    private static final String BASE_LETTERS = baseLetters();

    private Folding() {}

    /**
     * Equal for two spellings of the same words: lower case, NFC, one space between words, one kind of dash, the tone
     * of oa, oe, uy on the first letter (hòa = hoà, ủy = uỷ), đ in its own code. Marks count: ma is not má.
     */
    public static String key(String text) {
        StringBuilder decomposed = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFD)
                .replace('\u00a0', ' ')
                .toLowerCase(Locale.ROOT));
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (D_WITH_STROKE.indexOf(c) >= 0) {
                decomposed.setCharAt(i, 'đ');
            } else if (DASHES.indexOf(c) >= 0) {
                decomposed.setCharAt(i, '-');
            } else if (TONES.indexOf(c) >= 0 && i >= 2 && onSecondVowel(decomposed, i)) {
                decomposed.setCharAt(i, decomposed.charAt(i - 1));
                decomposed.setCharAt(i - 1, c);
            }
        }
        return oneSpace(Normalizer.normalize(decomposed, Normalizer.Form.NFC));
    }

    /**
     * {@link #key(String)} without any mark, so that misread tones and hats do not count: "ỦY BAN NHÂN DÂN" and "UY
     * BAN NHẢN DÀN" are one.
     */
    public static String bare(String text) {
        return oneSpace(letters(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    /**
     * The letters of {@code text} in lower case without their marks, one for one: character {@code i} of the result
     * stands for character {@code i} of the argument, so that a match keeps its place.
     *
     * @param text NFC; combining marks that stand alone stay
     */
    public static String letters(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            result.append(letter(text.charAt(i)));
        }
        return result.toString();
    }

    private static String oneSpace(String text) {
        return WHITE_SPACE.matcher(text.strip()).replaceAll(" ");
    }

    private static char letter(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        if (D_WITH_STROKE.indexOf(c) >= 0) {
            return 'd';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (c < FIRST_ACCENTED || c > LAST_ACCENTED) {
            return Character.toLowerCase(c);
        }
        return BASE_LETTERS.charAt(c - FIRST_ACCENTED);
    }

    /** The letter below the marks of each character from {@link #FIRST_ACCENTED} to {@link #LAST_ACCENTED}. */
    private static String baseLetters() {
        StringBuilder letters = new StringBuilder();
        for (char c = FIRST_ACCENTED; c <= LAST_ACCENTED; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            letters.append(Character.toLowerCase(base));
        }
        return letters.toString();
    }

    /** Whether the tone at {@code i} follows the second letter of oa, oe, uy without a hat and not of qua, que, quy. */
    private static boolean onSecondVowel(CharSequence text, int i) {
        char second = text.charAt(i - 1);
        char first = text.charAt(i - 2);
        boolean pair = first == 'o' && (second == 'a' || second == 'e') || first == 'u' && second == 'y';
        boolean afterQ = i >= 3 && text.charAt(i - 3) == 'q';
        boolean closed = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        return pair && !afterQ && !closed;
    }
}
