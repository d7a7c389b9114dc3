package vn.trichluc.text.amount;

import java.util.Collection;

/**
 * The style in which a document writes figures: which mark groups thousands and which begins the decimals. A space may
 * group in both.
 */
public enum NumberStyle {
    /** The style of the Vietnamese standard: 2.963,455. */
    VIETNAMESE('.', ','),
    /** The style that spreadsheets set to English print: 2,963.455. */
    ENGLISH(',', '.');

    /**
     * Returns the style in which most of the figures can be written: with well-formed groups, and without three
     * decimals, which are more often a group. The Vietnamese style wins where both have as many.
     */
    public static NumberStyle likeliest(Collection<PrintedNumber> figures) {
        return couldBe(figures, ENGLISH) > couldBe(figures, VIETNAMESE) ? ENGLISH : VIETNAMESE;
    }

    private static long couldBe(Collection<PrintedNumber> figures, NumberStyle style) {
        return figures.stream()
                .filter(figure -> figure.allows(style) && figure.decimals(style) != PrintedNumber.GROUP_DIGITS)
                .count();
    }

    private final char group;
    private final char decimal;

    NumberStyle(char group, char decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    public NumberStyle other() {
        return this == VIETNAMESE ? ENGLISH : VIETNAMESE;
    }

    public char group() {
        return group;
    }

    public char decimal() {
        return decimal;
    }
}
