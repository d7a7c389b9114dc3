package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.model.Box;
import vn.trichluc.model.Word;

/**
 * A table as its rulings draw it, before words are in it.
 *
 * @param xs the borders of the columns from the left, in points; one more than there are columns
 * @param ys the borders of the rows from the top, in points; one more than there are rows
 * @param spans the cells in reading order; together they fill the lattice without overlap
 */
record Lattice(int page, List<Double> xs, List<Double> ys, List<Span> spans) {
    /** The distance by which words may reach over the outer border of a table and still belong to it, in points. */
    private static final double OUTER_TOLERANCE_POINTS = 2;

    /** The largest difference between the borders of equal columns in two tables, in points. */
    private static final double SAME_COLUMN_POINTS = 6;

    /**
     * The least number of rows over which lost borders are restored: over two rows a cell of two lines looks like two
     * cells.
     */
    private static final int MIN_WORN_ROWS = 3;

    /** The share of a word's height above which a word that reaches over a border is upon it. */
    private static final double MAX_OVERHANG_SHARE = 0.3;

    /** A cell over {@code rows} rows and {@code columns} columns from a place on, both counted from 0. */
    record Span(int row, int column, int rows, int columns) {}

    Lattice {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        spans = List.copyOf(spans);
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    Box box() {
        return new Box(page, xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
    }

    Box row(int row) {
        return new Box(page, xs.get(0), ys.get(row), xs.get(xs.size() - 1), ys.get(row + 1));
    }

    boolean holds(Box word) {
        Box box = box();
        return word.centreX() >= box.left() - OUTER_TOLERANCE_POINTS
                && word.centreX() <= box.right() + OUTER_TOLERANCE_POINTS
                && word.centreY() >= box.top() - OUTER_TOLERANCE_POINTS
                && word.centreY() <= box.bottom() + OUTER_TOLERANCE_POINTS;
    }

    /** Returns the column, from 0, that contains x; the outermost for x outside. */
    int columnAt(double x) {
        return at(xs, x);
    }

    /** Returns the row, from 0, that contains y; the outermost for y outside. */
    int rowAt(double y) {
        return at(ys, y);
    }

    boolean sameColumns(Lattice other) {
        if (xs.size() != other.xs.size()) {
            return false;
        }
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - other.xs.get(i)) > SAME_COLUMN_POINTS) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the lattice with borders that a scan has lost: a cell over three rows or more, each of which holds words
     * and none of them upon the missing borders, becomes one cell for each row. Text that belongs to a merged cell is
     * in its middle, line upon line.
     */
    Lattice withWornBorders(List<Word> words) {
        int[][] owners = owners();
        List<List<Word>> bySpan = new ArrayList<>();
        spans.forEach(span -> bySpan.add(new ArrayList<>()));
        for (Word word : words) {
            int row = rowAt(word.box().centreY());
            int column = columnAt(word.box().centreX());
            bySpan.get(owners[row][column]).add(word);
        }
        List<Span> parted = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span.rows() >= MIN_WORN_ROWS && eachRowHasItsOwn(span, bySpan.get(i))) {
                for (int row = span.row(); row < span.row() + span.rows(); row++) {
                    parted.add(new Span(row, span.column(), 1, span.columns()));
                }
            } else {
                parted.add(span);
            }
        }
        parted.sort(Comparator.comparingInt(Span::row).thenComparingInt(Span::column));
        return new Lattice(page, xs, ys, parted);
    }

    private boolean eachRowHasItsOwn(Span span, List<Word> words) {
        Set<Integer> rows = new HashSet<>();
        for (Word word : words) {
            Box box = word.box();
            int row = rowAt(box.centreY());
            rows.add(row);
            double over = Math.max(ys.get(row) - box.top(), box.bottom() - ys.get(row + 1));
            if (over > MAX_OVERHANG_SHARE * box.height()) {
                return false;
            }
        }
        return rows.size() == span.rows();
    }

    /** Returns the index of the span at each row and column. */
    int[][] owners() {
        return owners(rows(), columns(), spans);
    }

    static int[][] owners(int rows, int columns, List<Span> spans) {
        int[][] owners = new int[rows][columns];
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            for (int row = span.row(); row < span.row() + span.rows(); row++) {
                Arrays.fill(owners[row], span.column(), span.column() + span.columns(), i);
            }
        }
        return owners;
    }

    private static int at(List<Double> borders, double value) {
        int found = Collections.binarySearch(borders, value);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(borders.size() - 2, index));
    }
}
