package vn.trichluc.structure.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives the values of the numbers that headings carry: Roman, Arabic, and words (Phần thứ nhất). */
public final class Numeral {
    /** The words first to ninth, without marks; nhất and một, tư and bốn have one value. */
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

    private static final List<String> HUNDREDS = List.of("", "C", "CC", "CCC");

    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");

    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    private Numeral() {}

    static boolean isWord(String number) {
        return WORDS.containsKey(number);
    }

    /**
     * Gives the value of a number in digits, Roman letters or words.
     *
     * @param number folded, not empty
     * @return 0 where it is no number
     */
    static int value(String number) {
        Integer word = WORDS.get(number);
        if (word != null) {
            return word;
        }
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : roman(number.toUpperCase(Locale.ROOT));
    }

    /** Returns the value of a Roman number below 400 in capitals; 0 where the letters are not written as one. */
    public static int roman(String number) {
        int value = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = digit(number.charAt(i));
            int next = i + 1 < number.length() ? digit(number.charAt(i + 1)) : 0;
            value += digit < next ? -digit : digit;
        }
        return toRoman(value).equals(number) ? value : 0;
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

    private static String toRoman(int value) {
        return value < 1 || value >= HUNDREDS.size() * 100
                ? ""
                : HUNDREDS.get(value / 100) + TENS.get(value / 10 % 10) + ONES.get(value % 10);
    }
}
