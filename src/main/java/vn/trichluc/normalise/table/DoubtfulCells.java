package vn.trichluc.normalise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.amount.PrintedNumber;

/**
 * Decides figures whose form alone is ambiguous by their table. A space groups digits only in a table that groups by
 * spaces: beside 1.250, "500 300" is two figures until a sum shows otherwise. A dash and a space before a figure are a
 * minus only in a column that has other negative figures; elsewhere they are the mark of a list.
 */
final class DoubtfulCells {
    private static final int GROUP_DIGITS = 3;

    private static final Pattern ONE_FIGURE = Pattern.compile("\\D*\\d[\\d.,]*\\D*");

    private final ParsedTable parsed;
    private final boolean spacesGroup;

    private DoubtfulCells(ParsedTable parsed) {
        this.parsed = parsed;
        long spaced = numbers(parsed).stream()
                .filter(number -> number.printed().separators().indexOf(' ') >= 0 && isGrouped(number.printed()))
                .count();
        long marked = numbers(parsed).stream()
                .filter(number -> number.printed().separators().indexOf(' ') < 0 && isGrouped(number.printed()))
                .count();
        spacesGroup = spaced > marked;
    }

    /** Returns the table with such figures decided. */
    static ParsedTable told(ParsedTable parsed) {
        DoubtfulCells reader = new DoubtfulCells(parsed);
        List<List<CellText>> cells = new ArrayList<>();
        for (int row = 0; row < parsed.cells().size(); row++) {
            List<CellText> told = new ArrayList<>();
            for (int column = 0; column < parsed.cells().get(row).size(); column++) {
                told.add(reader.told(row, column));
            }
            cells.add(List.copyOf(told));
        }
        return cells.equals(parsed.cells()) ? parsed : new ParsedTable(parsed.table(), cells);
    }

    private CellText told(int row, int column) {
        if (!(parsed.cells().get(row).get(column) instanceof CellText.Number number)) {
            return parsed.cells().get(row).get(column);
        }
        PlacedText text = parsed.table().rows().get(row).cells().get(column).text();
        boolean spaced = number.printed().separators().indexOf(' ') >= 0;
        if (spaced && isUnwritable(number.printed())) {
            return new CellText.Several();
        }
        if (spaced && !spacesGroup && hasPlainSpace(text.text())) {
            return new MisreadFigure(
                    List.of(new MisreadFigure.Reading(number, text.text())), MisreadFigure.Standing.GUESSED);
        }
        boolean dash =
                number.negative() && CellText.SPACED_SIGN.matcher(text.text()).lookingAt();
        if (dash && !hasNegatives(column)) {
            CellText.Number positive = new CellText.Number(number.printed(), false, number.percent(), number.unit());
            if (number.unit() != null && isOneFigure(text.text())) {
                return positive; // an amount with its unit is a sentence of a list: - 640 triệu đồng
            }
            return new MisreadFigure(
                    List.of(
                            new MisreadFigure.Reading(positive, text.text()),
                            new MisreadFigure.Reading(number, text.text())),
                    MisreadFigure.Standing.SEEN);
        }
        return number;
    }

    private static boolean isOneFigure(String text) {
        return ONE_FIGURE.matcher(text).matches();
    }

    /** Whether a figure of the column has a minus joined to it. */
    private boolean hasNegatives(int column) {
        for (int row = 0; row < parsed.cells().size(); row++) {
            boolean negative =
                    parsed.cells().get(row).get(column) instanceof CellText.Number number && number.negative();
            String text =
                    parsed.table().rows().get(row).cells().get(column).text().text();
            if (negative && !CellText.SPACED_SIGN.matcher(text).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure has a plain space between its digits, which nobody uses to hold one figure together. */
    private static boolean hasPlainSpace(String text) {
        return text.indexOf(' ') >= 0;
    }

    private static boolean isUnwritable(PrintedNumber printed) {
        return !printed.allows(NumberStyle.VIETNAMESE) && !printed.allows(NumberStyle.ENGLISH);
    }

    private static List<CellText.Number> numbers(ParsedTable parsed) {
        return parsed.cells().stream()
                .flatMap(List::stream)
                .map(cell -> cell instanceof CellText.Number number ? number : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether the digits are grouped, that is, whether the second run has three digits: 1.250, 1 250, 12.500.000. */
    private static boolean isGrouped(PrintedNumber printed) {
        return printed.hasSeparator() && printed.runs().get(1).length() == GROUP_DIGITS && !isUnwritable(printed);
    }
}
