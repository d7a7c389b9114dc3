package vn.trichluc.normalise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.trichluc.text.amount.DigitForms;
import vn.trichluc.text.amount.FigureForm;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.lexicon.Confusions;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * Figures that recognition misread within a cell: letters in the place of digits (l.000, 1.O00), spaces at marks (1.
 * 000), a speck behind (1.234,), digits of other forms (１.０００), and signs of which only a guess is possible (§.699);
 * and figures that several readings of one cell showed differently. Never for running text.
 *
 * @param readings what the figure can be, each with the cell's text as it would read; empty where nothing tells
 * @param standing what the first of the readings is worth where no sum chooses
 */
record MisreadFigure(List<Reading> readings, Standing standing) implements CellText {
    enum Standing {
        /** The certainty of a figure whose shape allows no other digits. */
        SURE,
        /** The certainty of a reading that recognition itself gave, among others. */
        SEEN,
        /** The certainty of a guess. */
        GUESSED
    }

    /**
     * One possibility of what a figure is.
     *
     * @param text the cell's text with that figure
     */
    record Reading(CellText.Number number, String text) {}

    MisreadFigure {
        readings = List.copyOf(readings);
    }

    private static final String LETTERS = Confusions.CELL.seen();

    /** A figure with at least one digit, and the text around it. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<sign>" + FigureForm.SIGN + "\\s?)?(?<figure>[\\d" + LETTERS + "](?:[\\d" + LETTERS
                    + ".,\\s]{0,40}[\\d" + LETTERS + "])?)(?<speck>\\s?[.,]{1,2})?(?<rest>(?:\\s.*|%.*)?)");

    private static final Pattern SPACED_MARK = Pattern.compile("\\s*([.,])\\s*");

    /** A letter behind a bare number, which may be the unit (10 l) as well as a digit. */
    private static final Pattern UNIT_LETTER = Pattern.compile("\\d+[lo]");

    /**
     * A sum in brackets: a loss in a spreadsheet, a part of the sum above in a decision. One or two digits may be a
     * column's number or a footnote.
     */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\(\\s?(?:" + FigureForm.SIGN + "\\s?)?(?:\\d{1,3}(?:[., ]\\d+)++|\\d{3,18})\\s?\\)");

    /** The largest number of signs for an unknown digit in a figure that is guessed at. */
    private static final int MAX_UNKNOWN = 1;

    /**
     * Reads a cell's text as a figure in which recognition took letters for digits.
     *
     * @return {@link CellText.None} where the cell holds no misread figure
     */
    static CellText of(String text, MoneyUnits units) {
        if (IN_BRACKETS.matcher(text).matches()) {
            return inBrackets(text, units);
        }
        String plain = DigitForms.plain(text);
        if (!plain.equals(text) && CellText.plain(plain, units) instanceof CellText.Number number) {
            return new MisreadFigure(List.of(new Reading(number, text)), Standing.SURE);
        }
        Matcher matcher = FIGURE.matcher(text);
        if (!matcher.matches() || digits(matcher.group("figure")) == 0) {
            return new CellText.None();
        }
        String figure = SPACED_MARK.matcher(matcher.group("figure")).replaceAll("$1");
        String before = text.substring(0, matcher.start("figure"));
        String behind = matcher.group("rest");
        List<Integer> unknown = new ArrayList<>();
        StringBuilder digits = new StringBuilder(figure);
        for (int i = 0; i < digits.length(); i++) {
            List<String> meant = Confusions.CELL.meant(digits.charAt(i));
            if (meant.size() == 1) {
                digits.setCharAt(i, meant.get(0).charAt(0));
            } else if (!meant.isEmpty()) {
                unknown.add(i);
            }
        }
        if (unknown.size() > MAX_UNKNOWN || UNIT_LETTER.matcher(figure).matches()) {
            return new MisreadFigure(List.of(), Standing.GUESSED);
        }
        List<Reading> readings = new ArrayList<>();
        List<String> choices = unknown.isEmpty() ? List.of("") : Confusions.CELL.meant(digits.charAt(unknown.get(0)));
        for (String choice : choices) {
            if (!choice.isEmpty()) {
                digits.setCharAt(unknown.get(0), choice.charAt(0));
            }
            String mended = before + digits + behind;
            if (CellText.plain(mended, units) instanceof CellText.Number number
                    && (number.printed().allows(NumberStyle.VIETNAMESE)
                            || number.printed().allows(NumberStyle.ENGLISH))) {
                readings.add(new Reading(number, mended));
            }
        }
        boolean mostlyDigits = digits(figure) * 2 >= digits(digits.toString());
        boolean sure = unknown.isEmpty() && mostlyDigits && readings.size() == 1;
        return new MisreadFigure(readings, sure ? Standing.SURE : Standing.GUESSED);
    }

    /**
     * Makes the figure of a cell whose readings disagree.
     *
     * @param chosen the reading that stands in the cell
     * @return {@link CellText#of} the chosen one where none is a figure
     */
    static CellText of(String chosen, List<String> seen, MoneyUnits units) {
        List<Reading> figures = new ArrayList<>();
        for (String text :
                Stream.concat(Stream.of(chosen), seen.stream()).distinct().toList()) {
            CellText read = CellText.of(text, units);
            if (read instanceof CellText.Number number) {
                figures.add(new Reading(number, text));
            } else if (read instanceof MisreadFigure misread && misread.isSure()) {
                figures.addAll(misread.readings());
            }
        }
        return figures.isEmpty() ? CellText.of(chosen, units) : new MisreadFigure(figures, Standing.SEEN);
    }

    boolean isSure() {
        return standing == Standing.SURE;
    }

    /** Whether recognition itself gave each of the readings. */
    boolean isSeen() {
        return standing == Standing.SEEN;
    }

    /** Whether the first of the readings may stand, in doubt, where no sum chooses. */
    boolean hasValue() {
        return standing != Standing.GUESSED;
    }

    /** Returns a figure in brackets with both its meanings, a loss or a part of the sum above; a sum decides. */
    private static MisreadFigure inBrackets(String text, MoneyUnits units) {
        String inside = text.substring(1, text.length() - 1).strip();
        List<Reading> readings = new ArrayList<>();
        for (String sign : List.of("-", "")) {
            if (CellText.plain(sign + inside, units) instanceof CellText.Number number) {
                readings.add(new Reading(number, text));
            }
        }
        return new MisreadFigure(readings, Standing.GUESSED);
    }

    private static long digits(String figure) {
        return figure.chars().filter(c -> c >= '0' && c <= '9').count();
    }
}
