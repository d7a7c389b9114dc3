package vn.trichluc.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds tables set by tab stops: successive paragraphs whose cells are separated by tabs. The first row names the
 * columns, and figures are below; otherwise the paragraphs are the lines of a head, a signature or a list.
 */
final class TabTables {
    private static final int MIN_ROWS = 3;

    private static final int MIN_COLUMNS = 3;

    /** The least number of rows with a figure. */
    private static final int MIN_ROWS_OF_FIGURES = 2;

    /** The largest length of a cell in such a row, in characters. */
    private static final int MAX_CELL_CHARACTERS = 200;

    private static final Pattern FIGURE = Pattern.compile("[-–(]?\\s?\\d[\\d.,]*\\s?[)%]?");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private TabTables() {}

    /**
     * A table that was found.
     *
     * @param rows the cells of each row, from the first column on
     * @param next the index of the first item behind the table
     */
    record Found(List<List<String>> rows, int next) {
        Found {
            rows = List.copyOf(rows);
        }
    }

    /** Returns the table that begins with item {@code from}, if one does. */
    static Optional<Found> at(List<FlowItem> items, int from) {
        List<List<String>> rows = new ArrayList<>();
        int next = from;
        while (next < items.size()) {
            List<String> cells = cells(items.get(next));
            if (cells.size() < (rows.isEmpty() ? MIN_COLUMNS : 2)) {
                break;
            }
            rows.add(cells);
            next++;
        }
        if (rows.size() < MIN_ROWS || !isHeader(rows.get(0))) {
            return Optional.empty();
        }
        long figures = rows.stream()
                .filter(row -> row.stream().skip(1).anyMatch(TabTables::isFigure))
                .count();
        List<List<String>> aligned = isAligned(rows)
                ? rows
                : rows.stream().map(TabTables::withoutRepeatedTabs).toList();
        return figures >= MIN_ROWS_OF_FIGURES && isAligned(aligned)
                ? Optional.of(new Found(aligned, next))
                : Optional.empty();
    }

    /** Returns the cells of a plain paragraph on one line; there are fewer than two if the item is something else. */
    private static List<String> cells(FlowItem item) {
        if (!(item instanceof FlowItem.Text text)
                || text.headingLevel() > 0
                || !text.label().isBlank()) {
            return List.of();
        }
        List<StyledText.Line> lines = text.text().lines();
        List<String> cells = lines.size() == 1 ? lines.get(0).cells() : List.of();
        return cells.stream().anyMatch(cell -> cell.length() > MAX_CELL_CHARACTERS) ? List.of() : cells;
    }

    private static boolean isHeader(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() >= MIN_COLUMNS
                && cells.stream()
                        .noneMatch(cell -> isFigure(cell) && !YEAR.matcher(cell).matches())
                && cells.stream().noneMatch(cell -> cell.endsWith(":")); // labels of a form: "Họ và tên:"
    }

    private static boolean isFigure(String cell) {
        return FIGURE.matcher(cell).matches();
    }

    /** Whether no row has more cells than the first, and most have as many; trailing blanks may be left out. */
    private static boolean isAligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        long full = rows.stream().filter(row -> row.size() == columns).count();
        return columns >= MIN_COLUMNS && rows.stream().allMatch(row -> row.size() <= columns) && full * 2 > rows.size();
    }

    /** Drops repeated tabs inside a row, which lead to one far stop; at its beginning each tab makes a blank cell. */
    private static List<String> withoutRepeatedTabs(List<String> cells) {
        List<String> kept = new ArrayList<>();
        boolean begun = false;
        for (String cell : cells) {
            begun |= !cell.isEmpty();
            if (!begun || !cell.isEmpty()) {
                kept.add(cell);
            }
        }
        return kept;
    }
}
