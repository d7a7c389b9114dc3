package vn.trichluc.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the header of a table as printed from the paths of its columns: a part that neighbours share becomes one
 * cell over all of them, and the last part of a short path reaches down to the body.
 */
final class HeaderGrid {
    private HeaderGrid() {}

    /** A header cell; rows and columns count from 0, and the last ones belong to it. */
    record Span(int firstRow, int lastRow, int firstColumn, int lastColumn, String text) {}

    /** Returns the number of header rows; it is 0 if no column has a header. */
    static int rows(List<List<String>> paths) {
        return paths.stream().mapToInt(List::size).max().orElse(0);
    }

    static List<Span> spans(List<List<String>> paths) {
        int rows = rows(paths);
        List<Span> spans = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < paths.size(); ) {
                List<String> path = paths.get(column);
                int end = column;
                if (row < path.size()) {
                    boolean last = row == path.size() - 1;
                    while (!last && end + 1 < paths.size() && shares(paths.get(end + 1), path, row)) {
                        end++;
                    }
                    spans.add(new Span(row, last ? rows - 1 : row, column, end, path.get(row)));
                }
                column = end + 1;
            }
        }
        return spans;
    }

    private static boolean shares(List<String> other, List<String> path, int row) {
        return other.size() > row + 1 && other.subList(0, row + 1).equals(path.subList(0, row + 1));
    }
}
