package vn.trichluc.check.passage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers of headings, clauses, points and rows as places in a sequence. Points follow the Vietnamese alphabet
 * without f, j, w, z and without the vowels with a mark other than đ (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
public final class Outlines {
    /** The ways of counting; a list is counted in one of them. */
    public enum Style {
        ROMAN,
        ARABIC,
        DOTTED,
        LETTER
    }

    /**
     * A place in a sequence.
     *
     * @param prefix the text before the last part of a dotted number: 2.1 of 2.1.6; otherwise empty
     * @param value from 1
     */
    public record Place(Style style, String prefix, int value) {}

    private static final List<String> LETTERS = List.of(
            "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v",
            "x", "y");

    private static final Pattern ROMAN = Pattern.compile("(?=[IVXLC])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})++");

    private static final Pattern ARABIC = Pattern.compile("\\d{1,3}");

    private static final String MARKS = ".)/:";

    private Outlines() {}

    private static String withoutMarks(String number) {
        int end = number.length();
        while (end > 0 && MARKS.indexOf(number.charAt(end - 1)) >= 0) {
            end--;
        }
        return number.substring(0, end);
    }

    public static Optional<Place> place(String number) {
        String plain = withoutMarks(number.strip());
        if (ARABIC.matcher(plain).matches()) {
            return Optional.of(new Place(Style.ARABIC, "", Integer.parseInt(plain)));
        }
        if (DOTTED.matcher(plain).matches()) {
            int dot = plain.lastIndexOf('.');
            return Optional.of(
                    new Place(Style.DOTTED, plain.substring(0, dot), Integer.parseInt(plain.substring(dot + 1))));
        }
        if (ROMAN.matcher(plain).matches()) {
            return Optional.of(new Place(Style.ROMAN, "", roman(plain)));
        }
        int letter = LETTERS.indexOf(plain);
        return letter < 0 ? Optional.empty() : Optional.of(new Place(Style.LETTER, "", letter + 1));
    }

    /** Returns the number behind this one, as it would be printed. */
    public static String next(Place place) {
        int value = place.value() + 1;
        return switch (place.style()) {
            case ARABIC -> Integer.toString(value);
            case DOTTED -> place.prefix() + "." + value;
            case ROMAN -> toRoman(value);
            case LETTER -> value <= LETTERS.size() ? LETTERS.get(value - 1) : "";
        };
    }

    /** Returns the value of a well-formed Roman number; 0 for other characters. */
    static int roman(String number) {
        int sum = 0;
        int last = 0;
        String upper = number.toUpperCase(Locale.ROOT);
        for (int i = upper.length() - 1; i >= 0; i--) {
            int value = switch (upper.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                case 'L' -> 50;
                case 'C' -> 100;
                default -> 0;
            };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }

    private static String toRoman(int value) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
