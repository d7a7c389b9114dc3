package vn.trichluc.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** Forms of Vietnamese text for comparison; what is printed is never replaced by them. */
public final class Folding {
    /** Letters that Unicode gives no decomposition for but that stand for đ in misencoded text (Ð U+00D0, Ɖ U+0189). */
    private static final String D_WITH_STROKE = "đĐðÐɖƉ";

    private static final String DASHES = "‐‑‒–—−";

    /** A vowel without a tone and with each of the five, always in the same order. */
    private static final String TONED_O = "oòóỏõọ";

    private static final String TONED_U = "uùúủũụ";

    private static final List<String> AFTER_O = List.of("aàáảãạ", "eèéẻẽẹ");

    private static final List<String> AFTER_U = List.of("yỳýỷỹỵ");

    /** What stands alone behind a letter that Unicode has no composition for. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** À; letters of Vietnamese with marks lie from here... */
    private static final char FIRST_ACCENTED = '\u00c0';

    /** ... to ỹ. */
    private static final char LAST_ACCENTED = '\u1ef9';

    private static final String BASE_LETTERS = baseLetters();

    /** What {@link #letter} gives for every character: folding is the most frequent work of all on a text. */
    private static final String LETTERS = allLetters();

    private static final char NOT_SHOWN = '\uffff';

    /** The same, with {@link #NOT_SHOWN} for characters that {@link AlignedText} may change. */
    private static final String SHOWN_LETTERS = shownLetters();

    private Folding() {}

    /**
     * Equal for two spellings of the same words: lower case, NFC, one space between words, one kind of dash, the tone
     * of oa, oe, uy on the first letter (hòa = hoà, ủy = uỷ), đ in its own code. Marks count: ma is not má.
     */
    public static String key(String text) {
        return oneSpace(AlignedText.of(spelling(AlignedText.of(text).text())).text());
    }

    /**
     * {@code text} in lower case, with one kind of dash and the tone of oa, oe, uy on the first letter, one for one:
     * character {@code i} of the result stands for character {@code i} of the argument, so that a match keeps its place.
     *
     * @param text as {@link AlignedText} shows it
     */
    public static String spelling(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (D_WITH_STROKE.indexOf(c) >= 0) {
                result.append('đ');
            } else if (DASHES.indexOf(c) >= 0) {
                result.append('-');
            } else {
                result.append(Character.toLowerCase(c));
            }
        }
        for (int i = 1; i < result.length(); i++) {
            moveTone(result, i);
        }
        return result.toString();
    }

    /**
     * {@link #key(String)} without any mark, so that misread tones and hats do not count: "ỦY BAN NHÂN DÂN" and "UY
     * BAN NHẢN DÀN" are one.
     */
    public static String bare(String text) {
        char[] bare = new char[text.length()];
        int length = 0;
        boolean space = false;
        for (int i = 0; i < bare.length; i++) {
            char c = SHOWN_LETTERS.charAt(text.charAt(i));
            if (c == NOT_SHOWN) {
                return bareOfUnusual(text);
            }
            if (isSpace(c)) {
                space = length > 0;
                continue;
            }
            if (space) {
                bare[length++] = ' ';
                space = false;
            }
            bare[length++] = c;
        }
        return new String(bare, 0, length);
    }

    /** The same for characters that are not shown as they are, or join others. */
    private static String bareOfUnusual(String text) {
        String letters = letters(AlignedText.of(text).text());
        return oneSpace(
                hasMark(letters)
                        ? letters(AlignedText.of(MARKS.matcher(letters).replaceAll(""))
                                .text())
                        : letters);
    }

    /**
     * The letters of {@code text} in lower case without their marks, one for one: character {@code i} of the result
     * stands for character {@code i} of the argument, so that a match keeps its place.
     *
     * @param text NFC; combining marks that stand alone stay
     */
    public static String letters(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = LETTERS.charAt(letters[i]);
        }
        return new String(letters);
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= AlignedText.FIRST_MARK) {
                return MARKS.matcher(text).find(i);
            }
        }
        return false;
    }

    /** Runs of white space as one space, none at the ends. */
    private static String oneSpace(String text) {
        String stripped = text.strip();
        boolean single = true;
        for (int i = 0; i < stripped.length() && single; i++) {
            char c = stripped.charAt(i);
            single = !isSpace(c) || c == ' ' && stripped.charAt(i + 1) != ' '; // the last is no space
        }
        if (single) {
            return stripped;
        }
        StringBuilder result = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (!isSpace(c)) {
                result.append(c);
            } else if (result.charAt(result.length() - 1) != ' ') {
                result.append(' ');
            }
        }
        return result.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static String allLetters() {
        StringBuilder letters = new StringBuilder(Character.MAX_VALUE + 1);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            letters.append(letter((char) c));
        }
        return letters.toString();
    }

    private static String shownLetters() {
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!AlignedText.isShownAsItIs((char) c)) {
                letters.setCharAt(c, NOT_SHOWN);
            }
        }
        return letters.toString();
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

    /** hoà to hòa: where the letter at {@code i} bears the tone of an open oa, oe or uy that is not qua, que or quy. */
    private static void moveTone(StringBuilder text, int i) {
        char first = text.charAt(i - 1);
        if (first != 'o' && first != 'u') {
            return;
        }
        for (String vowel : first == 'o' ? AFTER_O : AFTER_U) {
            int found = vowel.indexOf(text.charAt(i));
            if (found > 0) {
                boolean afterQ = i >= 2 && text.charAt(i - 2) == 'q';
                boolean closed = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
                if (!afterQ && !closed) {
                    text.setCharAt(i, vowel.charAt(0));
                    text.setCharAt(i - 1, (first == 'o' ? TONED_O : TONED_U).charAt(found));
                }
                return;
            }
        }
    }
}
