package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.trichluc.model.Ruling;

/**
 * Finds tables in the rulings of a page: horizontal and vertical lines that touch each other make one table, the
 * borders that are missing inside it make merged cells.
 *
 * <p>Underlines touch no vertical line and are no table. {@link PageTables}, which knows the words, decides whether a
 * lattice is a table and not a frame or a drawing.
 */
final class LatticeFinder {
    /**
     * The largest number of lines on a page in which tables are searched for; with more it is a drawing. A dense annex
     * page has about 300.
     */
    static final int MAX_STROKES = 4000;

    /** The largest number of cells of a table; a page cannot hold more. */
    static final int MAX_CELLS = 40_000;

    /** The largest gap between lines that still touch, in points. */
    private static final double TOUCH_POINTS = 4;

    /**
     * The largest distance between parallel lines that are one border, in points; the lowest rows, of 8 point type, are
     * about 9 high.
     */
    private static final double SAME_BORDER_POINTS = 5;

    /**
     * The least share of a side between two cells that lines cover if a border is there: worn lines have gaps, and none
     * reach over by so much.
     */
    private static final double COVERED_SHARE = 0.35;

    /**
     * The length, in points, by which lines run beyond the outermost crossing line if the table is open at that side.
     */
    private static final double OPEN_SIDE_POINTS = 12;

    /** The share of lines that run beyond the border that an open side is given; worn lines end before it. */
    private static final double OPEN_SIDE_QUANTILE = 0.15;

    /**
     * The largest share of the cells' sides that may be missing if cells as drawn are no rectangles; with more it is a
     * drawing.
     */
    private static final double MAX_MISSING_SHARE = 0.25;

    /** Returns the lattices from the top. */
    List<Lattice> find(int page, List<Ruling> rulings) {
        List<Stroke> horizontals = Stroke.horizontals(rulings);
        List<Stroke> verticals = Stroke.verticals(rulings);
        if (horizontals.size() + verticals.size() > MAX_STROKES) {
            return List.of();
        }
        List<Lattice> found = new ArrayList<>();
        for (Component component : components(horizontals, verticals)) {
            Borders columns = Borders.of(component.verticals, component.horizontals);
            Borders rows = Borders.of(component.horizontals, component.verticals);
            if ((long) columns.count() * rows.count() > MAX_CELLS) {
                continue;
            }
            rows = rows.withoutEmpty(columns.positions);
            columns = columns.withoutEmpty(rows.positions);
            if (columns.count() >= 1 && rows.count() >= 1) {
                Cells cells = new Cells(columns, rows);
                List<Lattice.Span> spans = cells.spans();
                if (cells.missingShare(spans) <= MAX_MISSING_SHARE) {
                    found.add(new Lattice(page, columns.positions, rows.positions, spans));
                }
            }
        }
        found.sort(Comparator.comparingDouble((Lattice lattice) -> lattice.ys().get(0))
                .thenComparingDouble(lattice -> lattice.xs().get(0)));
        return found;
    }

    private record Component(List<Stroke> horizontals, List<Stroke> verticals) {}

    /** Returns groups of lines that touch; lines that touch nothing are in none. */
    private static List<Component> components(List<Stroke> horizontals, List<Stroke> verticals) {
        int[] parent = new int[horizontals.size() + verticals.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int h = 0; h < horizontals.size(); h++) {
            for (int v = 0; v < verticals.size(); v++) {
                if (horizontals.get(h).crosses(verticals.get(v), TOUCH_POINTS)) {
                    parent[root(parent, h)] = root(parent, horizontals.size() + v);
                }
            }
        }
        Map<Integer, Component> byRoot = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            Component component =
                    byRoot.computeIfAbsent(root(parent, i), key -> new Component(new ArrayList<>(), new ArrayList<>()));
            if (i < horizontals.size()) {
                component.horizontals.add(horizontals.get(i));
            } else {
                component.verticals.add(verticals.get(i - horizontals.size()));
            }
        }
        return byRoot.values().stream()
                .filter(component -> !component.horizontals.isEmpty() && !component.verticals.isEmpty())
                .toList();
    }

    private static int root(int[] parent, int of) {
        int node = of;
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }

    /** The borders of one direction: their positions, ascending, and the lines that draw each of them. */
    private record Borders(List<Double> positions, List<List<Stroke>> drawn) {
        static Borders of(List<Stroke> strokes, List<Stroke> crossing) {
            List<Stroke> ordered = new ArrayList<>(strokes);
            ordered.sort(Comparator.comparingDouble(Stroke::position));
            List<List<Stroke>> groups = new ArrayList<>();
            for (Stroke stroke : ordered) {
                List<Stroke> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
                if (last.isEmpty() || stroke.position() - last.get(0).position() > SAME_BORDER_POINTS) {
                    last = new ArrayList<>();
                    groups.add(last);
                }
                last.add(stroke);
            }
            List<Double> positions = new ArrayList<>();
            for (List<Stroke> group : groups) {
                double sum = 0;
                double weights = 0;
                for (Stroke stroke : group) {
                    double weight = Math.max(stroke.length(), 0.1);
                    sum += stroke.position() * weight;
                    weights += weight;
                }
                positions.add(sum / weights);
            }
            Borders borders = new Borders(positions, groups);
            return borders.closed(crossing);
        }

        /**
         * Adds an outer border at a side where most of the crossing lines that reach the last drawn border run beyond
         * it.
         */
        private Borders closed(List<Stroke> crossing) {
            double first = positions.get(0);
            double last = positions.get(positions.size() - 1);
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            List<Double> starts = new ArrayList<>();
            List<Double> ends = new ArrayList<>();
            for (Stroke stroke : crossing) {
                if (stroke.start() < first + TOUCH_POINTS) {
                    starts.add(stroke.start());
                }
                if (stroke.end() > last - TOUCH_POINTS) {
                    ends.add(stroke.end());
                }
                least = Math.min(least, stroke.position());
                most = Math.max(most, stroke.position());
            }
            List<Stroke> whole = List.of(new Stroke(0, least, most));
            List<Double> allPositions = new ArrayList<>(positions);
            List<List<Stroke>> allDrawn = new ArrayList<>(drawn);
            Quantiles from = Quantiles.of(starts);
            if (from.size() >= 2 && from.median(first) < first - OPEN_SIDE_POINTS) {
                allPositions.add(0, from.quantile(OPEN_SIDE_QUANTILE, first));
                allDrawn.add(0, whole);
            }
            Quantiles to = Quantiles.of(ends);
            if (to.size() >= 2 && to.median(last) > last + OPEN_SIDE_POINTS) {
                allPositions.add(to.quantile(1 - OPEN_SIDE_QUANTILE, last));
                allDrawn.add(whole);
            }
            return new Borders(allPositions, allDrawn);
        }

        /** Returns the number of rows or columns between the borders. */
        int count() {
            return positions.size() - 1;
        }

        boolean covers(int border, double from, double to) {
            double covered = 0;
            for (Stroke stroke : drawn.get(border)) {
                covered += Math.max(0, Math.min(stroke.end(), to) - Math.max(stroke.start(), from));
            }
            return covered >= COVERED_SHARE * (to - from);
        }

        /** Drops inner borders that separate no two cells: underlines that touch a side, ends of broken lines. */
        Borders withoutEmpty(List<Double> crossing) {
            List<Double> keptPositions = new ArrayList<>();
            List<List<Stroke>> keptDrawn = new ArrayList<>();
            for (int border = 0; border < positions.size(); border++) {
                boolean parts = border == 0 || border == positions.size() - 1;
                for (int i = 0; i + 1 < crossing.size() && !parts; i++) {
                    parts = covers(border, crossing.get(i), crossing.get(i + 1));
                }
                if (parts) {
                    keptPositions.add(positions.get(border));
                    keptDrawn.add(drawn.get(border));
                }
            }
            return new Borders(keptPositions, keptDrawn);
        }
    }

    /** The smallest cells and the borders between them. */
    private static final class Cells {
        private final boolean[][] right;
        private final boolean[][] below;
        private final int rows;
        private final int columns;

        Cells(Borders vertical, Borders horizontal) {
            rows = horizontal.count();
            columns = vertical.count();
            right = new boolean[rows][columns];
            below = new boolean[rows][columns];
            for (int row = 0; row < rows; row++) {
                double top = horizontal.positions.get(row);
                double bottom = horizontal.positions.get(row + 1);
                for (int column = 0; column < columns; column++) {
                    double left = vertical.positions.get(column);
                    double end = vertical.positions.get(column + 1);
                    right[row][column] = column == columns - 1 || vertical.covers(column + 1, top, bottom);
                    below[row][column] = row == rows - 1 || horizontal.covers(row + 1, left, end);
                }
            }
        }

        /** Returns the cells as rectangles, each extended to the right and then down until a border. */
        List<Lattice.Span> spans() {
            boolean[][] taken = new boolean[rows][columns];
            List<Lattice.Span> spans = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (taken[row][column]) {
                        continue;
                    }
                    int wide = 1;
                    while (!right[row][column + wide - 1] && !taken[row][column + wide]) {
                        wide++;
                    }
                    int high = 1;
                    while (row + high < rows && opensDown(row + high - 1, column, wide, taken)) {
                        high++;
                    }
                    for (int i = row; i < row + high; i++) {
                        for (int j = column; j < column + wide; j++) {
                            taken[i][j] = true;
                        }
                    }
                    spans.add(new Lattice.Span(row, column, high, wide));
                }
            }
            return spans;
        }

        private boolean opensDown(int row, int column, int wide, boolean[][] taken) {
            for (int i = column; i < column + wide; i++) {
                boolean parted = i > column && right[row + 1][i - 1];
                if (below[row][i] || taken[row + 1][i] || parted) {
                    return false;
                }
            }
            return true;
        }

        /** Returns the share of the sides between the spans at which there is no line. */
        double missingShare(List<Lattice.Span> spans) {
            int[][] owner = Lattice.owners(rows, columns, spans);
            int sides = 0;
            int missing = 0;
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < columns; column++) {
                    if (column + 1 < columns && owner[row][column] != owner[row][column + 1]) {
                        sides++;
                        missing += right[row][column] ? 0 : 1;
                    }
                    if (row + 1 < rows && owner[row][column] != owner[row + 1][column]) {
                        sides++;
                        missing += below[row][column] ? 0 : 1;
                    }
                }
            }
            return sides == 0 ? 0 : (double) missing / sides;
        }
    }
}
