package vn.trichluc.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The ways in which Vietnamese documents count: Roman numbers, the letters of points (Nghị định 30/2020/NĐ-CP, Phụ lục
 * I) and words for the first nine. Each of them gives a place from 1, or 0 for what is no number.
 */
public final class Numbering {
    /**
     * A regular expression for a well-formed Roman number from I to XXXIX, in a group that is not captured. Numbers of
     * rows and annexes run no further, and the letters beyond (C, D, L, M) stand in lists of capitals.
     */
    public static final String ROMAN = "(?:(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))";

    /** The letters of points: a b c d đ e g h i k l m …: no f, j, w, z, and no vowel with a mark. */
    private static final String POINTS = "abcdđeghiklmnopqrstuvxy";

    private static final String LETTERS = "abcdđefghijklmnopqrstuvwxyz";

    /** The words for first to ninth, folded; nhất and một, tư and bốn are one. */
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("nhat", 1),
            Map.entry("mot", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tu", 4),
            Map.entry("bon", 4),
            Map.entry("nam", 5),
            Map.entry("sau", 6),
            Map.entry("bay", 7),
            Map.entry("tam", 8),
            Map.entry("chin", 9));

    private static final int MAX_ROMAN = 3_999;

    private static final List<String> SIGNS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numbering() {}

    /**
     * Returns the value of a Roman number in capitals below 400; 0 where it is not well-formed. C and L alone are none: no
     * list has fifty Roman numbers, but many run A, B, C.
     */
    public static int roman(String number) {
        if (number.equals("C") || number.equals("L")) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = digit(number.charAt(i));
            int next = i + 1 < number.length() ? digit(number.charAt(i + 1)) : 0;
            value += digit < next ? -digit : digit;
        }
        return roman(value).equals(number) ? value : 0;
    }

    /** Returns the Roman number of a value from 1 to 3999, in capitals; empty for other values. */
    public static String roman(int value) {
        StringBuilder roman = new StringBuilder();
        int rest = value <= MAX_ROMAN ? value : 0;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(SIGNS.get(i));
            }
        }
        return roman.toString();
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            case 'C' -> 100;
            default -> 0;
        };
    }

    /** Returns the place of a point's letter in lower case: 1 for a, 5 for đ, 6 for e, 0 for f. */
    public static int point(String letter) {
        return letter.length() == 1 ? POINTS.indexOf(letter) + 1 : 0;
    }

    /** Returns the letter of a point by its place; empty behind the last. */
    public static String point(int place) {
        return place >= 1 && place <= POINTS.length() ? POINTS.substring(place - 1, place) : "";
    }

    /**
     * Returns the place of a lower-case letter among all 27, as rows of tables are counted. Spreadsheets have f, j, w and z
     * but no đ, typed lists the other way round, so that the next letter of a list is at most two further.
     */
    public static int letter(char letter) {
        return LETTERS.indexOf(letter) + 1;
    }

    /** Returns the place that a folded word stands for: 1 for nhat and for mot. */
    public static int word(String folded) {
        return WORDS.getOrDefault(folded, 0);
    }

    /** Returns the value of a heading's number, folded and not empty: figures, a word or a Roman number. */
    public static int value(String folded) {
        boolean figures = Character.isDigit(folded.charAt(0));
        int word = word(folded);
        return figures ? Integer.parseInt(folded) : word > 0 ? word : roman(folded.toUpperCase(Locale.ROOT));
    }
}
