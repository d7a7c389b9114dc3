package vn.trichluc.normalise.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.amount.PrintedNumber;

/**
 * Corrects tables of scans in which recognition took commas for full stops, or the other way round, so often that the
 * marks say nothing: 15.000 and 15,000 stand side by side, every mark with three digits behind it. Such marks are taken
 * to group digits where more of the table's sums hold then than in either style; the cells keep the text as read.
 */
final class MixedSeparators {
    /** The least number of figures with marks that show how a table writes them. */
    private static final int MIN_FIGURES = 4;

    /**
     * The least share of figures whose marks all group three digits, in per cent. Figures that do not are misread in
     * their digits as well.
     */
    private static final int MIN_GROUPED_PERCENT = 95;

    /** The least number of sums that must hold; a single one may hold by chance. */
    private static final int MIN_SUMS = 2;

    private static final int GROUP_DIGITS = 3;
    private static final char LEVEL = '.';

    private MixedSeparators() {}

    /**
     * Returns the table with full stops between all groups of digits; the table itself where its marks can be believed.
     */
    static ParsedTable levelled(ParsedTable parsed) {
        if (!isMuddled(parsed)) {
            return parsed;
        }
        ParsedTable levelled = new ParsedTable(
                parsed.table(),
                parsed.cells().stream()
                        .map(row -> row.stream().map(MixedSeparators::levelled).toList())
                        .toList());
        List<TableTotals.Total> totals = TableTotals.of(parsed.table());
        long before =
                Math.max(holding(totals, parsed, NumberStyle.VIETNAMESE), holding(totals, parsed, NumberStyle.ENGLISH));
        long after = holding(totals, levelled, NumberStyle.VIETNAMESE);
        return after >= MIN_SUMS && after > before ? levelled : parsed;
    }

    private static boolean isMuddled(ParsedTable parsed) {
        if (!isRecognised(parsed)) {
            return false;
        }
        List<PrintedNumber> marked = new ArrayList<>();
        for (List<CellText> row : parsed.cells()) {
            for (int i = 0; i < row.size(); i++) {
                if (parsed.table().columns().get(i).role() != ColumnRole.PERCENT) {
                    numbers(row.get(i))
                            .limit(1)
                            .map(CellText.Number::printed)
                            .filter(PrintedNumber::hasSeparator)
                            .forEach(marked::add);
                }
            }
        }
        long grouped = marked.stream().filter(MixedSeparators::isGrouped).count();
        boolean comma = marked.stream().anyMatch(number -> number.separators().indexOf(',') >= 0);
        boolean stop = marked.stream().anyMatch(number -> number.separators().indexOf('.') >= 0);
        return comma
                && stop
                && marked.size() >= MIN_FIGURES
                && grouped * 100 >= (long) MIN_GROUPED_PERCENT * marked.size();
    }

    private static boolean isRecognised(ParsedTable parsed) {
        return parsed.table().rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().confidence().isRecognised());
    }

    private static Stream<CellText.Number> numbers(CellText cell) {
        if (cell instanceof CellText.Number number) {
            return Stream.of(number);
        }
        return cell instanceof MisreadFigure misread
                ? misread.readings().stream().map(MisreadFigure.Reading::number)
                : Stream.empty();
    }

    private static boolean isGrouped(PrintedNumber number) {
        String first = number.runs().get(0);
        return first.length() <= GROUP_DIGITS
                && first.charAt(0) != '0'
                && number.runs().stream().skip(1).allMatch(run -> run.length() == GROUP_DIGITS);
    }

    private static CellText levelled(CellText cell) {
        if (cell instanceof CellText.Number number) {
            return levelled(number);
        }
        if (cell instanceof MisreadFigure misread) {
            return new MisreadFigure(
                    misread.readings().stream()
                            .map(reading -> new MisreadFigure.Reading(levelled(reading.number()), reading.text()))
                            .toList(),
                    misread.standing());
        }
        return cell;
    }

    private static CellText.Number levelled(CellText.Number number) {
        PrintedNumber printed = number.printed();
        return !printed.hasSeparator() || !isGrouped(printed)
                ? number
                : new CellText.Number(
                        new PrintedNumber(
                                printed.runs(),
                                String.valueOf(LEVEL)
                                        .repeat(printed.separators().length())),
                        number.negative(),
                        number.percent(),
                        number.unit());
    }

    private static long holding(List<TableTotals.Total> totals, ParsedTable parsed, NumberStyle style) {
        return totals.stream()
                .filter(total -> total.holds(place -> parsed.value(place, style)))
                .count();
    }
}
