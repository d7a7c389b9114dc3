package vn.trichluc.check.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.text.Numbering;

/**
 * Reads numbers of headings, clauses, points and rows as places in a sequence. {@link Numbering} has the sequences.
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
        int roman = Numbering.roman(plain);
        if (roman > 0) {
            return Optional.of(new Place(Style.ROMAN, "", roman));
        }
        int point = Numbering.point(plain);
        return point > 0 ? Optional.of(new Place(Style.LETTER, "", point)) : Optional.empty();
    }

    /** Returns the number behind this one, as it would be printed. */
    public static String next(Place place) {
        int value = place.value() + 1;
        return switch (place.style()) {
            case ARABIC -> Integer.toString(value);
            case DOTTED -> place.prefix() + "." + value;
            case ROMAN -> Numbering.roman(value);
            case LETTER -> Numbering.point(value);
        };
    }
}
