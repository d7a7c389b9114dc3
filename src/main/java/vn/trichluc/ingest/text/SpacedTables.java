package vn.trichluc.ingest.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.amount.FigureForm;

/**
 * Reads tables of a text file that are set with spaces: one row in a line, cells at least two spaces apart, cells of a
 * column above each other. The column of a cell depends on its position only: if a line has two cells in one column,
 * there is no table.
 */
final class SpacedTables {
    private static final int MIN_COLUMNS = 3;
    private static final int MIN_ROWS = 3;

    /** The largest number of rows of a table set by hand. */
    private static final int MAX_ROWS = 2_000;

    /** The largest length in characters of a cell alone on its line; a longer one is a paragraph between two tables. */
    private static final int MAX_ALONE_CHARACTERS = 40;

    /** Characters {@code start} to {@code end} of row {@code row}. */
    private record Cell(int row, int start, int end) {}

    private SpacedTables() {}

    /**
     * Returns the index of the first line from {@code from} on that is no row of cells; {@code from} if none begins
     * there.
     */
    static int end(List<SourceLine> lines, int from) {
        int end = from;
        while (end < lines.size() && end - from < MAX_ROWS) {
            SourceLine line = lines.get(end);
            boolean other = line.hasTab() || line.text().indexOf('|') >= 0;
            boolean row = !other
                    && mayHaveCells(line.text())
                    && cells(line.text(), 0).size() >= (end == from ? MIN_COLUMNS : 2);
            if (!row && (other || end == from || !divides(lines, end))) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether a line is one short cell away from the margin, followed by a row, as "Trong đó:". */
    private static boolean divides(List<SourceLine> lines, int index) {
        String text = lines.get(index).text();
        List<Cell> alone = cells(text, 0);
        boolean followed = index + 1 < lines.size()
                && cells(lines.get(index + 1).text(), 0).size() >= MIN_COLUMNS;
        return followed
                && alone.size() == 1
                && alone.get(0).start() > 0
                && alone.get(0).end() - alone.get(0).start() <= MAX_ALONE_CHARACTERS;
    }

    /** Returns the lines as rows with one cell for each column; empty if they are no table. */
    static Optional<List<GridRow>> rows(List<SourceLine> lines) {
        List<Cell> cells = new ArrayList<>();
        int figureRows = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<Cell> row = cells(lines.get(i).text(), i);
            figureRows += hasFigures(lines.get(i).text(), row) ? 1 : 0;
            cells.addAll(row);
        }
        boolean table = lines.size() >= MIN_ROWS && figureRows >= 2 && figureRows * 2 >= lines.size();
        return table ? rows(lines, cells) : Optional.empty();
    }

    /** Whether a line may hold several cells; a paragraph has single spaces only. */
    private static boolean mayHaveCells(String text) {
        return text.indexOf("  ") >= 0 || text.indexOf('\f') >= 0 || text.indexOf('\u000B') >= 0;
    }

    private static List<Cell> cells(String text, int row) {
        List<Cell> cells = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text, at)) {
                at++;
            } else {
                int end = cellEnd(text, at);
                cells.add(new Cell(row, at, end));
                at = end;
            }
        }
        return cells;
    }

    /** Returns the end of a cell: two spaces or other white space, since one space is between words of a cell. */
    private static int cellEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && (!isSpace(text, end)
                        || (text.charAt(end) == ' ' && end + 1 < text.length() && !isSpace(text, end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(String text, int index) {
        char c = text.charAt(index);
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean hasFigures(String text, List<Cell> row) {
        return row.stream()
                        .filter(cell -> FigureForm.isFigure(text.substring(cell.start(), cell.end())))
                        .count()
                >= 2;
    }

    private static Optional<List<GridRow>> rows(List<SourceLine> lines, List<Cell> cells) {
        List<Cell> ordered = new ArrayList<>(cells);
        ordered.sort(Comparator.comparingInt(Cell::start));
        List<List<GridCell>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new ArrayList<>()));
        int columns = 0;
        int right = -1;
        for (Cell cell : ordered) {
            if (cell.start() >= right) {
                columns++;
            }
            right = Math.max(right, cell.end());
            List<GridCell> row = rows.get(cell.row());
            if (row.size() >= columns) {
                return Optional.empty();
            }
            fill(row, columns - 1);
            PlacedText text = lines.get(cell.row()).placed(cell.start(), cell.end());
            row.add(new GridCell(text, 1, 1, false, false));
        }
        boolean sparse = cells.size() * 2 <= columns * lines.size(); // cells stand above each other by chance
        if (columns < MIN_COLUMNS || sparse) {
            return Optional.empty();
        }
        List<GridRow> result = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            fill(rows.get(i), columns);
            result.add(new GridRow(
                    rows.get(i), List.of(new Anchor.OnLine(lines.get(i).number()))));
        }
        return Optional.of(result);
    }

    private static void fill(List<GridCell> row, int columns) {
        while (row.size() < columns) {
            row.add(new GridCell(PlacedText.EMPTY, 1, 1, false, false));
        }
    }
}
