package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.PlacedText;

/**
 * Finds tables without vertical lines: at least three lines one below the other, each of three or more pieces with wide
 * gaps between them of which two or more are figures, in columns that do not reach into each other.
 *
 * <p>A first version: it asks for figures, because words that happen to stand below each other are no table.
 */
final class AlignedTables {
    private static final int MIN_ROWS = 3;

    private static final int MIN_COLUMNS = 3;

    private static final int MIN_FIGURES_IN_ROW = 2;

    /** The least gap between the pieces of a row, in ems; the blank inside 23 478 is a quarter. */
    private static final double MIN_GAP_EM = 1;

    /** The largest distance between a row and the one before, in ems. */
    private static final double MAX_STEP_EM = 3;

    /** The largest number of lines of a head, which is directly above the rows. */
    private static final int MAX_HEAD_LINES = 4;

    /** The largest share of rows that have two pieces in one column. */
    private static final double MAX_CLASHES = 0.1;

    /**
     * Matches the pieces of a row of figures by their characters alone: digits, or a dash, or a day. The stage of
     * structure decides what a cell's figure is; only here a day counts as well.
     */
    private static final Pattern FIGURE = Pattern.compile("[-–(]?\\d[\\d.,  ]*[%)]?|[-–]|\\d{1,2}/\\d{1,2}(/\\d{4})?");

    /** A table of lines {@code from} (inclusive) to {@code to} (exclusive). */
    record Found(int from, int to, Block.Grid grid) {}

    /**
     * Returns the tables.
     *
     * @param text the lines from the top
     */
    List<Found> find(List<Line> text) {
        List<Row> lines = text.stream().map(Row::of).toList();
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = lines.get(i).isRow() ? endOfRun(lines, i) : i;
            if (end == i) {
                i++;
                continue;
            }
            int top = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
            List<Column> columns = columns(lines.subList(i, end));
            if (columns.size() >= MIN_COLUMNS && !clash(lines.subList(i, end), columns)) {
                Head head = head(lines, i, top, columns);
                found.add(new Found(head.from(), end, grid(lines.subList(head.from(), end), head.columns())));
            }
            i = end;
        }
        return found;
    }

    /** The edges of a column, x in points. */
    private record Column(double left, double right) {
        boolean holds(Line piece) {
            return Math.min(right, piece.right()) > Math.max(left, piece.left());
        }
    }

    /**
     * A line and its pieces between wide gaps.
     *
     * @param isRow whether it has enough pieces, and enough figures
     */
    private record Row(Line line, List<Line> pieces, boolean isRow) {
        static Row of(Line line) {
            List<Line> pieces = new ArrayList<>();
            int from = 0;
            for (int i = 0; i + 1 < line.words().size(); i++) {
                if (line.gapAfter(i) >= MIN_GAP_EM * line.em()) {
                    pieces.add(line.part(from, i + 1));
                    from = i + 1;
                }
            }
            pieces.add(from == 0 ? line : line.part(from, line.words().size()));
            long figures = pieces.size() < MIN_COLUMNS
                    ? 0
                    : pieces.stream()
                            .filter(piece -> FIGURE.matcher(piece.text()).matches())
                            .count();
            return new Row(line, pieces, figures >= MIN_FIGURES_IN_ROW);
        }

        double baseline() {
            return line.baseline();
        }
    }

    /** Returns the end of the rows that begin here, with single lines between them; the start if they are too few. */
    private static int endOfRun(List<Row> lines, int start) {
        int rows = 1;
        int end = start + 1;
        for (int i = start + 1; i < lines.size(); i++) {
            Row line = lines.get(i);
            boolean near = line.baseline() - lines.get(i - 1).baseline()
                    <= MAX_STEP_EM * line.line().em();
            boolean lone = line.pieces().size() == 1 && i - end < 2;
            if (!near || (!line.isRow() && !lone)) {
                break;
            }
            if (line.isRow()) {
                rows++;
                end = i + 1;
            }
        }
        return rows >= MIN_ROWS ? end : start;
    }

    /** Returns the columns, each of which covers pieces of all rows that overlap. */
    private static List<Column> columns(List<Row> lines) {
        List<Line> pieces = new ArrayList<>();
        for (Row line : lines) {
            if (line.isRow()) {
                pieces.addAll(line.pieces());
            }
        }
        pieces.sort((a, b) -> Double.compare(a.left(), b.left()));
        List<Column> columns = new ArrayList<>();
        for (Line piece : pieces) {
            Column last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && last.holds(piece)) {
                columns.set(columns.size() - 1, new Column(last.left(), Math.max(last.right(), piece.right())));
            } else {
                columns.add(new Column(piece.left(), piece.right()));
            }
        }
        return columns;
    }

    private static boolean clash(List<Row> lines, List<Column> columns) {
        int rows = 0;
        int clashes = 0;
        for (Row line : lines) {
            if (line.isRow()) {
                rows++;
                List<Line> pieces = line.pieces();
                long filled = pieces.stream()
                        .map(piece -> first(piece, columns))
                        .distinct()
                        .count();
                clashes += filled < pieces.size() ? 1 : 0;
            }
        }
        return clashes > MAX_CLASHES * rows;
    }

    /**
     * The head of a table.
     *
     * @param columns the columns, widened to the names in the head
     */
    private record Head(int from, List<Column> columns) {}

    private static Head head(List<Row> lines, int start, int top, List<Column> columns) {
        int from = start;
        List<Column> widened = columns;
        while (from > top && start - from < MAX_HEAD_LINES) {
            Row line = lines.get(from - 1);
            List<Line> pieces = line.pieces();
            boolean near = lines.get(from).baseline() - line.baseline()
                    <= MAX_STEP_EM * line.line().em();
            if (!near || pieces.size() < 2) {
                break;
            }
            widened = widened(pieces, widened);
            List<Column> all = widened;
            if (!pieces.stream().allMatch(piece -> first(piece, all) >= 0)) {
                break;
            }
            from--;
        }
        return new Head(from, widened);
    }

    /**
     * Widens columns to names in the head: a name centred over its column may be beside the figures, and belongs to the
     * nearest column if no other reaches there.
     */
    private static List<Column> widened(List<Line> pieces, List<Column> columns) {
        List<Column> widened = new ArrayList<>(columns);
        for (Line piece : pieces) {
            if (first(piece, widened) >= 0) {
                continue;
            }
            int nearest = 0;
            for (int i = 1; i < widened.size(); i++) {
                nearest = distance(piece, widened.get(i)) < distance(piece, widened.get(nearest)) ? i : nearest;
            }
            Column column = widened.get(nearest);
            boolean named = pieces.stream().anyMatch(column::holds);
            if (!named && distance(piece, column) <= MAX_STEP_EM * piece.em()) {
                widened.set(
                        nearest,
                        new Column(Math.min(column.left(), piece.left()), Math.max(column.right(), piece.right())));
            }
        }
        return widened;
    }

    private static double distance(Line piece, Column column) {
        return Math.max(0, Math.max(column.left() - piece.right(), piece.left() - column.right()));
    }

    /** Returns the first column that the piece touches; -1 if it touches none. */
    private static int first(Line piece, List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).holds(piece)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(Line piece, List<Column> columns) {
        int last = first(piece, columns);
        while (last + 1 < columns.size() && columns.get(last + 1).holds(piece)) {
            last++;
        }
        return last;
    }

    private static Block.Grid grid(List<Row> lines, List<Column> columns) {
        List<Block.GridRow> rows = new ArrayList<>();
        Box whole = lines.get(0).line().box();
        for (Row line : lines) {
            whole = whole.union(line.line().box());
            rows.add(row(line, columns));
        }
        return new Block.Grid(rows, false, List.of(new Anchor.InBox(whole)));
    }

    private static Block.GridRow row(Row line, List<Column> columns) {
        TreeMap<Integer, List<Line>> byColumn = new TreeMap<>();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (Line piece : line.pieces()) {
            int column = Math.max(0, first(piece, columns));
            Integer before = byColumn.floorKey(column);
            if (before != null && ends.getOrDefault(before, before) >= column) {
                column = before;
            }
            byColumn.computeIfAbsent(column, key -> new ArrayList<>()).add(piece);
            ends.merge(column, Math.max(column, last(piece, columns)), Math::max);
        }
        List<Block.GridCell> cells = new ArrayList<>();
        int column = 0;
        while (column < columns.size()) {
            List<Line> pieces = byColumn.getOrDefault(column, List.of());
            int span = pieces.isEmpty() ? 1 : ends.getOrDefault(column, column) - column + 1;
            PlacedText text = LineText.of(pieces);
            boolean bold = !pieces.isEmpty() && pieces.stream().allMatch(Line::bold);
            cells.add(new Block.GridCell(text, span, 1, bold, false));
            column += span;
        }
        return new Block.GridRow(cells, List.of(new Anchor.InBox(line.line().box())));
    }
}
