package vn.trichluc.text;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of Vietnamese text for comparison. They never replace what is printed. */
public final class Folding {
    /** Letters that Unicode does not decompose and that stand for đ in misencoded text (Ð U+00D0, Ɖ U+0189). */
    private static final String D_WITH_STROKE = "đĐðÐɖƉ";

    private static final String DASHES = "‐‑‒–—−";

    /** A vowel without a tone and with each of the five, always in the same order. */
    private static final String TONED_O = "oòóỏõọ";

    private static final String TONED_U = "uùúủũụ";

    private static final List<String> AFTER_O = List.of("aàáảãạ", "eèéẻẽẹ");

    private static final List<String> AFTER_U = List.of("yỳýỷỹỵ");

    /** Combining marks that stand alone, behind a letter for which Unicode has no composition. */
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The first letter with a mark, À, of those from which {@link #LETTERS} is made. */
    private static final char FIRST_ACCENTED = '\u00c0';

    /** The last letter with a mark, ỹ. */
    private static final char LAST_ACCENTED = '\u1ef9';

    private static final String BASE_LETTERS = baseLetters();

    /**
     * For every character the result of {@link #letter}, kept in a table because folding is the most frequent work on a
     * text.
     */
    private static final char[] LETTERS = ofAll(Folding::letter);

    private static final char[] SPELLINGS = ofAll(Folding::spelt);

    private static final char NOT_SHOWN = '\uffff';

    /** The table of {@link #LETTERS} with {@link #NOT_SHOWN} for characters that {@link AlignedText} may change. */
    private static final char[] SHOWN_LETTERS = ofAll(c -> AlignedText.isShownAsItIs(c) ? LETTERS[c] : NOT_SHOWN);

    private static final char[] SHOWN_SPELLINGS = ofAll(
            c -> AlignedText.isShownAsItIs(c) && AlignedText.isShownAsItIs(SPELLINGS[c]) ? SPELLINGS[c] : NOT_SHOWN);

    private Folding() {}

    /**
     * Returns a form that is equal for two spellings of the same words: lower case, NFC, one space between words, one
     * kind of dash, the tone of oa, oe, uy on the first letter (hòa = hoà, ủy = uỷ), đ in its own code. Marks count: ma
     * is not má.
     */
    public static String key(String text) {
        char[] key = shown(text, SHOWN_SPELLINGS);
        if (key == null) {
            return oneSpace(
                    AlignedText.of(spelling(AlignedText.of(text).text())).text().toCharArray());
        }
        moveTones(key);
        return oneSpace(key);
    }

    /**
     * Returns {@code text} in lower case, with one kind of dash and the tone of oa, oe, uy on the first letter.
     * Character {@code i} of the result stands for character {@code i} of the argument, so that a match keeps its
     * place.
     *
     * @param text as {@link AlignedText} shows it
     */
    public static String spelling(String text) {
        char[] spelling = each(text, SPELLINGS);
        moveTones(spelling);
        return new String(spelling);
    }

    /**
     * Returns {@link #key(String)} without any mark, so that misread tones and hats do not count: "ỦY BAN NHÂN DÂN" and
     * "UY BAN NHẢN DÀN" are equal.
     */
    public static String bare(String text) {
        char[] bare = shown(text, SHOWN_LETTERS);
        return bare == null ? bareOfUnusual(text) : oneSpace(bare);
    }

    /**
     * Returns the first character of {@link #bare(String)}, without the work for the others; a space where that is
     * empty.
     */
    public static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = SHOWN_LETTERS[text.charAt(i)];
            boolean joined = i + 1 < text.length() && SHOWN_LETTERS[text.charAt(i + 1)] == NOT_SHOWN;
            if (c == NOT_SHOWN || joined) {
                String bare = bare(text);
                return bare.isEmpty() ? ' ' : bare.charAt(0);
            }
            if (!isSpace(c)) {
                return c;
            }
        }
        return ' ';
    }

    /** Returns {@link #bare(String)} of a text with characters that are not shown as they are, or join others. */
    private static String bareOfUnusual(String text) {
        String letters = letters(AlignedText.of(text).text());
        String plain = hasMark(letters)
                ? letters(AlignedText.of(MARKS.matcher(letters).replaceAll("")).text())
                : letters;
        return oneSpace(plain.toCharArray());
    }

    /**
     * Returns the letters of {@code text} in lower case without their marks. Character {@code i} of the result stands
     * for character {@code i} of the argument, so that a match keeps its place.
     *
     * @param text NFC; combining marks that stand alone stay
     */
    public static String letters(String text) {
        return new String(each(text, LETTERS));
    }

    private static char[] each(String text, char[] table) {
        char[] result = text.toCharArray();
        for (int i = 0; i < result.length; i++) {
            result[i] = table[result[i]];
        }
        return result;
    }

    /** Returns the characters by the table; null where {@link AlignedText} may change one of them. */
    private static char @Nullable [] shown(String text, char[] table) {
        char[] result = each(text, table);
        for (char c : result) {
            if (c == NOT_SHOWN) {
                return null;
            }
        }
        return result;
    }

    private static boolean hasMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= AlignedText.FIRST_MARK) {
                return MARKS.matcher(text).find(i);
            }
        }
        return false;
    }

    /** Makes runs of white space one space, with none at the ends. The array is changed. */
    private static String oneSpace(char[] text) {
        int length = 0;
        boolean space = false;
        for (char c : text) {
            if (isSpace(c)) {
                space = length > 0;
                continue;
            }
            if (space) {
                text[length++] = ' ';
                space = false;
            }
            text[length++] = c;
        }
        return new String(text, 0, length);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** A function that gives a character's counterpart. */
    private interface Form {
        char of(char c);
    }

    private static char[] ofAll(Form form) {
        char[] all = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all[c] = form.of((char) c);
        }
        return all;
    }

    private static char spelt(char c) {
        if (D_WITH_STROKE.indexOf(c) >= 0) {
            return 'đ';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : Character.toLowerCase(c);
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

    /** Returns the letter below the marks for each character from {@link #FIRST_ACCENTED} to {@link #LAST_ACCENTED}. */
    private static String baseLetters() {
        StringBuilder letters = new StringBuilder();
        for (char c = FIRST_ACCENTED; c <= LAST_ACCENTED; c++) {
            char base =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            letters.append(Character.toLowerCase(base));
        }
        return letters.toString();
    }

    /** Moves tones to the first letter of an open oa, oe or uy that is not qua, que or quy: hoà becomes hòa. */
    private static void moveTones(char[] text) {
        for (int i = 1; i < text.length; i++) {
            if (text[i - 1] == 'o' || text[i - 1] == 'u') {
                moveTone(text, i);
            }
        }
    }

    private static void moveTone(char[] text, int i) {
        boolean afterO = text[i - 1] == 'o';
        for (String vowel : afterO ? AFTER_O : AFTER_U) {
            int found = vowel.indexOf(text[i]);
            if (found > 0) {
                boolean afterQ = i >= 2 && text[i - 2] == 'q';
                boolean closed = i + 1 < text.length && Character.isLetter(text[i + 1]);
                if (!afterQ && !closed) {
                    text[i] = vowel.charAt(0);
                    text[i - 1] = (afterO ? TONED_O : TONED_U).charAt(found);
                }
                return;
            }
        }
    }
}
