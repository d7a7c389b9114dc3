package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.structure.words.HeaderLetters;

/**
 * Joins grids that are one table over pages: the header stands again, give or take what recognition misread, or none
 * stands and the columns go on. Grids with headers of their own stay apart.
 */
public final class TableJoiner {
    /** The least share of the cells of two headers' top rows that are equal, in per cent. */
    private static final int TOP_ROW_PERCENT = 70;

    /** The least share of the cells of both headers that are equal and in the same order, in per cent. */
    private static final int HEADER_PERCENT = 75;

    /** The largest number of cells of a header that are compared. */
    private static final int MAX_COMPARED_CELLS = 200;

    /** A first row with a cell longer than this, in characters, is no header but a row that a page break divided. */
    private static final int LONG_CELL_CHARACTERS = 120;

    /**
     * A table of one grid or more.
     *
     * @param numbers the row that numbers the columns; null where there is none
     * @param pageStarts indices of the body lines that a grid other than the first begins with
     * @param again lines that repeat the header
     */
    public record Joined(
            List<TableLine> captions,
            List<TableLine> header,
            @Nullable TableLine numbers,
            List<TableLine> body,
            Set<Integer> pageStarts,
            List<TableLine> again,
            List<Anchor> at) {
        /** Returns the table with another header; it shares its body with this one. */
        Joined withHeader(List<TableLine> newHeader) {
            return new Joined(captions, newHeader, numbers, body, pageStarts, again, at);
        }

        /** Whether the table has text, and is no frame around nothing. */
        boolean hasText() {
            return Stream.of(captions, header, body)
                    .flatMap(List::stream)
                    .anyMatch(line -> !line.texts().isEmpty());
        }

        /** Returns the number of columns of the widest row, trailing blanks left out. */
        int columns() {
            int columns = 1;
            for (TableLine line : header) {
                columns = Math.max(columns, line.extent());
            }
            for (TableLine line : body) {
                columns = Math.max(columns, line.extent());
            }
            return columns;
        }
    }

    public List<Joined> join(List<Grid> grids) {
        List<Joined> joined = new ArrayList<>();
        for (Grid grid : grids) {
            List<TableLine> lines = TableLine.of(grid);
            HeaderRows rows = HeaderRows.of(lines);
            Joined last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            List<TableLine> header = lines.subList(rows.captions(), rows.end());
            if (last != null && rows.exists() && sameHeader(last.header(), header)) {
                last.again().addAll(last.header());
                last.again().addAll(lines.subList(0, rows.body()));
                joined.set(joined.size() - 1, last.withHeader(RepeatedHeader.surer(last.header(), header)));
                goOn(last, lines.subList(rows.body(), lines.size()), grid);
            } else if (last != null && goesOnWithoutHeader(last, lines, rows)) {
                int from = rows.exists() ? 0 : rows.body();
                last.again().addAll(lines.subList(0, from));
                goOn(last, lines.subList(from, lines.size()), grid);
            } else {
                joined.add(new Joined(
                        lines.subList(0, rows.captions()),
                        header,
                        rows.body() > rows.end() ? lines.get(rows.end()) : null,
                        new ArrayList<>(lines.subList(rows.body(), lines.size())),
                        new TreeSet<>(),
                        new ArrayList<>(),
                        new ArrayList<>(grid.at())));
            }
        }
        return joined.stream().map(TableJoiner::withoutRepeats).toList();
    }

    /**
     * Returns the table without headers that stand again inside the body, as at the top of each page of a table that
     * was copied in one piece.
     */
    private static Joined withoutRepeats(Joined table) {
        List<TableLine> body = new ArrayList<>();
        Set<Integer> pageStarts = new TreeSet<>();
        List<String> start = table.header().isEmpty()
                ? List.of()
                : table.header().get(0).texts().stream()
                        .limit(2)
                        .map(HeaderLetters::bare)
                        .toList();
        for (int i = 0; i < table.body().size(); i++) {
            int repeated = repeated(table, start, i);
            if (repeated > 0 || table.pageStarts().contains(i)) {
                pageStarts.add(body.size());
            }
            table.again().addAll(table.body().subList(i, i + repeated));
            i += repeated;
            if (i < table.body().size()) {
                body.add(table.body().get(i));
            }
        }
        return new Joined(
                table.captions(), table.header(), table.numbers(), body, pageStarts, table.again(), table.at());
    }

    /**
     * Returns the number of lines from {@code index} on that repeat the header and the numbers of the columns.
     *
     * @param start the header's first two cells, as they are compared
     */
    private static int repeated(Joined table, List<String> start, int index) {
        int end = index;
        int size = table.header().size();
        List<TableLine> body = table.body();
        if (size > 0
                && index + size <= body.size()
                && repeats(table.header(), start, body.subList(index, index + size))) {
            end += size;
        }
        TableLine numbers = table.numbers();
        if (numbers != null
                && end < body.size()
                && (numbers.texts().equals(body.get(end).texts())
                        || (end > index && HeaderRows.numbersColumns(body.get(end))))) {
            end++;
        }
        return end - index;
    }

    private static boolean repeats(List<TableLine> header, List<String> start, List<TableLine> lines) {
        return (startsAlike(start, lines.get(0)) && sameHeader(header, lines))
                || RepeatedHeader.isMisread(header, lines);
    }

    private static boolean startsAlike(List<String> start, TableLine other) {
        List<String> others = other.texts();
        return start.size() > 1
                && others.size() > 1
                && HeaderLetters.same(start.get(0), HeaderLetters.bare(others.get(0)))
                && HeaderLetters.same(start.get(1), HeaderLetters.bare(others.get(1)));
    }

    private static void goOn(Joined table, List<TableLine> lines, Grid grid) {
        table.pageStarts().add(table.body().size());
        table.body().addAll(lines);
        table.at().addAll(grid.at());
    }

    private static boolean goesOnWithoutHeader(Joined table, List<TableLine> lines, HeaderRows rows) {
        int columns = 1;
        for (TableLine line : lines) {
            columns = Math.max(columns, line.extent());
        }
        boolean asWide = columns == table.columns()
                || (columns < table.columns() && lines.get(0).printed() >= table.columns());
        return asWide && rows.captions() == 0 && (!rows.exists() || isDividedRow(lines.get(0)));
    }

    /**
     * Whether a first row is the rest of one that a page break divided, and no header: running text, or a beginning in
     * lower case.
     */
    private static boolean isDividedRow(TableLine line) {
        for (String text : line.texts()) {
            if (text.length() > LONG_CELL_CHARACTERS || Character.isLowerCase(text.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameHeader(List<TableLine> one, List<TableLine> other) {
        if (one.isEmpty()) {
            return false;
        }
        List<String> top = folded(one.subList(0, 1));
        List<String> otherTop = folded(other.subList(0, 1));
        return (alike(top, otherTop, TOP_ROW_PERCENT) && alike(folded(one), folded(other), HEADER_PERCENT))
                || RepeatedHeader.isMisread(one, other);
    }

    /** Returns the header's cells in order; equal neighbours, as repeated merged cells are, are given once. */
    private static List<String> folded(List<TableLine> header) {
        List<String> cells = new ArrayList<>();
        for (TableLine line : header) {
            for (String text : line.texts()) {
                String cut = HeaderLetters.bare(text);
                boolean again = !cells.isEmpty() && cells.get(cells.size() - 1).equals(cut);
                if (!cut.isEmpty() && !again && cells.size() < MAX_COMPARED_CELLS) {
                    cells.add(cut);
                }
            }
        }
        return cells;
    }

    /** Whether the longest common sequence holds {@code percent} of the longer list. */
    private static boolean alike(List<String> one, List<String> other, int percent) {
        int longer = Math.max(one.size(), other.size());
        if (longer == 0) {
            return false;
        }
        List<Integer> row = new ArrayList<>(Collections.nCopies(other.size() + 1, 0));
        for (String cell : one) {
            int diagonal = 0;
            for (int i = 1; i <= other.size(); i++) {
                int up = row.get(i);
                int best = HeaderLetters.same(cell, other.get(i - 1)) ? diagonal + 1 : Math.max(up, row.get(i - 1));
                row.set(i, best);
                diagonal = up;
            }
        }
        return row.get(other.size()) * 100 >= longer * percent;
    }
}
