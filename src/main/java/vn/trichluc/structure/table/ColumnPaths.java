package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.text.Folding;

/** Makes of header rows one path a column, from the top: a merged cell belongs to every column that it spans. */
final class ColumnPaths {
    /** The least number of spans that show a width; fewer may be of one width by chance. */
    private static final int MIN_SPANS = 3;

    /** The largest number of columns of a repetition: no year has more sources of money. */
    private static final int MAX_REPEATED = 12;

    private ColumnPaths() {}

    /**
     * Gives the header cells over each column, from the top.
     *
     * @param header the header's rows from the top, possibly none
     * @return {@code columns} paths; empty where no header cell stands over the column
     */
    static List<List<String>> of(List<TableLine> header, int columns) {
        List<List<String>> names = new ArrayList<>();
        for (TableLine line : header) {
            List<String> row = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                row.add(HeaderRows.name(line, column));
            }
            names.add(row);
        }
        for (int level = 0; level + 1 < names.size(); level++) {
            snap(names.get(level), names.get(level + 1));
            spread(names.get(level), names.get(level + 1));
            fill(names, level, columns);
        }
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            List<String> path = new ArrayList<>();
            for (List<String> row : names) {
                String name = row.get(column);
                boolean again = !path.isEmpty()
                        && Folding.key(path.get(path.size() - 1)).equals(Folding.key(name));
                if (!name.isBlank() && !again) {
                    path.add(name);
                }
            }
            paths.add(path);
        }
        return paths;
    }

    /**
     * Moves a name that stands over the middle of a span of the row below to the span's beginning: recognition lost
     * blanks before it. It does so only where the spans below are of one width.
     */
    private static void snap(List<String> row, List<String> below) {
        List<Integer> starts = new ArrayList<>();
        for (int column = 0; column < below.size(); column++) {
            if (!below.get(column).isBlank()) {
                starts.add(column);
            }
        }
        int width = starts.size() < MIN_SPANS ? 0 : starts.get(1) - starts.get(0);
        for (int i = 1; i < starts.size() && width > 1; i++) {
            width = starts.get(i) - starts.get(i - 1) == width ? width : 0;
        }
        if (width < 2) {
            return;
        }
        for (int column = row.size() - 1; column > starts.get(0); column--) {
            int off = (column - starts.get(0)) % width;
            int next = column + width - off;
            boolean inside = off != 0 && column < starts.get(starts.size() - 1) + width;
            if (inside
                    && !row.get(column).isBlank()
                    && next < row.size()
                    && row.subList(column + 1, next + 1).stream().allMatch(String::isBlank)) {
                row.set(next, row.get(column));
                row.set(column, "");
            }
        }
    }

    /**
     * Spreads a name over a whole repetition of the row below (NSTW, NST, NSTW, NST) where each repetition has one name
     * above it, wherever in it that name stands: names are centred over what they span.
     */
    private static void spread(List<String> row, List<String> below) {
        int columns = below.size();
        int start = 0;
        int width = 0;
        int covered = 0;
        for (int w = 2; w * 2 <= Math.min(columns, 2 * MAX_REPEATED); w++) {
            for (int from = 0; from + 2 * w <= columns; from++) {
                int end = from + w;
                while (end < columns && !below.get(end).isBlank() && same(below, end, end - w)) {
                    end++;
                }
                int whole = (end - from) / w * w;
                boolean named = below.subList(from, from + w).stream().noneMatch(String::isBlank)
                        && below.subList(from, from + w).stream().distinct().count() == w;
                if (named && whole >= 2 * w && whole > covered) {
                    start = from;
                    width = w;
                    covered = whole;
                }
            }
        }
        List<String> above = new ArrayList<>();
        for (int from = start; from < start + covered; from += width) {
            List<String> own = row.subList(from, from + width).stream()
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
            if (own.size() != 1) {
                return;
            }
            above.add(own.get(0));
        }
        for (int column = start; column < start + covered; column++) {
            row.set(column, above.get((column - start) / width));
        }
    }

    private static boolean same(List<String> names, int one, int other) {
        return Folding.key(names.get(one)).equals(Folding.key(names.get(other)));
    }

    /** Fills a blank with the cell to its left where both have names below and share the cell above. */
    private static void fill(List<List<String>> names, int level, int columns) {
        List<String> row = names.get(level);
        for (int column = 1; column < columns; column++) {
            boolean sameAbove = level == 0
                    || names.get(level - 1)
                            .get(column)
                            .equals(names.get(level - 1).get(column - 1));
            if (row.get(column).isBlank()
                    && sameAbove
                    && namedBelow(names, level, column)
                    && namedBelow(names, level, column - 1)) {
                row.set(column, row.get(column - 1));
            }
        }
    }

    private static boolean namedBelow(List<List<String>> names, int level, int column) {
        for (List<String> row : names.subList(level + 1, names.size())) {
            if (!row.get(column).isBlank()) {
                return true;
            }
        }
        return false;
    }
}
