package vn.trichluc.ingest.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares a font's outline of a digit with the digits of usual faces. It detects a font whose character map says 8 for
 * a glyph that draws a 3.
 */
final class DigitShapes {
    /** The number of rows and columns of the grid of cells in which shapes are compared. */
    static final int SIDE = 16;

    /**
     * The ratio of distances, to its own digit's shapes and to those of another digit, from which a shape shows the
     * other digit. Over 136 faces that are not among the shapes, own digits come to 1.09 (a chancery hand: 1.28), other
     * digits exceed both limits in 97 of 100.
     */
    private static final double MIN_RATIO = 1.35;

    /**
     * The ratio of distances for shapes that are stretched to one width, since condensed faces are narrow in all
     * digits.
     */
    private static final double MIN_STRETCHED_RATIO = 1.25;

    /**
     * The mean difference of ink in a cell, from 0 to 1, above which a shape is no digit at all, but a mark or an
     * ornament.
     */
    private static final double MAX_DISTANCE = 0.22;

    private static final int LINES_OF_CELL = 4;

    /**
     * The largest distance between a curve and the straight pieces that stand for it, as a share of the shape's height.
     */
    private static final double FLATNESS = 0.004;

    private static final String RESOURCE = "digit-shapes.tsv";

    /**
     * The shape of a digit.
     *
     * @param ink the share of each cell that is inked, 0 to 1, row by row
     * @param stretched the same shares after stretching the shape to the width of the grid
     */
    @SuppressWarnings("ArrayRecordComponent") // shapes are measured against ink, never compared with each other
    private record Shape(int digit, double[] ink, double[] stretched) {}

    private DigitShapes() {}

    private static final class Faces {
        static final List<Shape> ALL = load();

        private static List<Shape> load() {
            try (InputStream in = DigitShapes.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks its resource " + RESOURCE);
                }
                List<Shape> shapes = new ArrayList<>();
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    String[] fields = line.split("\t");
                    if (fields.length == 3) {
                        double[] ink = new double[SIDE * SIDE];
                        Arrays.setAll(ink, cell -> Character.digit(fields[2].charAt(cell), 16) / 15.0);
                        shapes.add(new Shape(Integer.parseInt(fields[1]), ink, stretched(ink)));
                    }
                }
                return List.copyOf(shapes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether the outline (y upwards) shows another digit than this one; false if it cannot be decided. */
    static boolean contradict(Path2D outline, int digit) {
        Rectangle2D bounds = outline.getBounds2D();
        if (!(bounds.getWidth() > 0) || !(bounds.getHeight() > 0)) {
            return false;
        }
        double[] ink = ink(outline, bounds);
        double[] distances = {Double.MAX_VALUE, Double.MAX_VALUE};
        for (Shape shape : Faces.ALL) {
            int of = shape.digit() == digit ? 0 : 1;
            distances[of] = Math.min(distances[of], distance(ink, shape.ink()));
        }
        if (distances[1] > MAX_DISTANCE || distances[0] <= MIN_RATIO * distances[1]) {
            return false;
        }
        double[] stretched = stretched(ink);
        Arrays.fill(distances, Double.MAX_VALUE);
        for (Shape shape : Faces.ALL) {
            int of = shape.digit() == digit ? 0 : 1;
            distances[of] = Math.min(distances[of], distance(stretched, shape.stretched()));
        }
        return distances[0] > MIN_STRETCHED_RATIO * distances[1];
    }

    /** Stretches the inked columns over the whole width. */
    private static double[] stretched(double[] ink) {
        int first = SIDE;
        int last = -1;
        for (int cell = 0; cell < ink.length; cell++) {
            if (ink[cell] > 0) {
                first = Math.min(first, cell % SIDE);
                last = Math.max(last, cell % SIDE);
            }
        }
        double[] result = new double[SIDE * SIDE];
        if (last < first) {
            return result;
        }
        double step = (last - first + 1) / (double) SIDE;
        for (int column = 0; column < SIDE; column++) {
            double from = first + column * step;
            for (int source = (int) from; source <= last && source < from + step; source++) {
                double share = (Math.min(from + step, source + 1.0) - Math.max(from, source)) / step;
                for (int row = 0; row < SIDE; row++) {
                    result[row * SIDE + column] += share * ink[row * SIDE + source];
                }
            }
        }
        return result;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return sum / a.length;
    }

    /**
     * Returns the share of each cell that is within the outline (non-zero winding), which is scaled to the grid's
     * height and centred.
     */
    static double[] ink(Path2D outline, Rectangle2D bounds) {
        int columns = (int) Math.max(1, Math.min(SIDE, Math.round(bounds.getWidth() * SIDE / bounds.getHeight())));
        double scaleX = columns / bounds.getWidth();
        double scaleY = SIDE / bounds.getHeight();
        int left = (SIDE - columns) / 2;
        List<double[]> edges = edges(outline, bounds, scaleX, scaleY);
        double[] ink = new double[SIDE * SIDE];
        for (int line = 0; line < SIDE * LINES_OF_CELL; line++) {
            double y = (line + 0.5) / LINES_OF_CELL;
            List<double[]> crossings = new ArrayList<>();
            for (double[] edge : edges) {
                boolean down = edge[1] <= y && y < edge[3];
                boolean up = edge[3] <= y && y < edge[1];
                if (down || up) {
                    double x = edge[0] + (y - edge[1]) / (edge[3] - edge[1]) * (edge[2] - edge[0]);
                    crossings.add(new double[] {x, down ? 1 : -1});
                }
            }
            crossings.sort((a, b) -> Double.compare(a[0], b[0]));
            int winding = 0;
            for (int i = 0; i + 1 < crossings.size(); i++) {
                winding += (int) crossings.get(i)[1];
                if (winding != 0) {
                    fill(
                            ink,
                            line / LINES_OF_CELL,
                            left,
                            crossings.get(i)[0],
                            crossings.get(i + 1)[0]);
                }
            }
        }
        return ink;
    }

    private static void fill(double[] ink, int row, int left, double from, double to) {
        for (int column = (int) Math.max(0, from); column < SIDE - left && column < to; column++) {
            double covered = Math.min(to, column + 1.0) - Math.max(from, column);
            ink[row * SIDE + left + column] += Math.max(0, covered) / LINES_OF_CELL;
        }
    }

    /** Returns the outline as straight pieces x0, y0, x1, y1 in cells, y downwards. */
    private static List<double[]> edges(Path2D outline, Rectangle2D bounds, double scaleX, double scaleY) {
        List<double[]> edges = new ArrayList<>();
        double[] to = new double[6];
        double[] start = new double[2];
        double[] at = new double[2];
        PathIterator pieces = outline.getPathIterator(null, FLATNESS * bounds.getHeight());
        for (; !pieces.isDone(); pieces.next()) {
            int kind = pieces.currentSegment(to);
            double x = kind == PathIterator.SEG_CLOSE ? start[0] : (to[0] - bounds.getMinX()) * scaleX;
            double y = kind == PathIterator.SEG_CLOSE ? start[1] : (bounds.getMaxY() - to[1]) * scaleY;
            if (kind == PathIterator.SEG_MOVETO) {
                edges.add(new double[] {at[0], at[1], start[0], start[1]}); // an open shape is filled as a closed one
                start = new double[] {x, y};
            } else {
                edges.add(new double[] {at[0], at[1], x, y});
            }
            at = new double[] {x, y};
        }
        edges.add(new double[] {at[0], at[1], start[0], start[1]});
        return edges;
    }
}
