package vn.trichluc.ingest.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the current path of a PDF page, and collects the straight thin ink that painting it leaves. */
final class PathInk {
    /** The largest thickness of a line; thicker ink is an area. */
    static final double MAX_THICKNESS_POINTS = 3.5;

    /** The largest deviation of a line from its axis, as a share of its length. */
    private static final double MAX_SLOPE = 0.01;

    /** The least width of a drawn line; thinner ones are drawn as thin as the device can. */
    private static final double HAIRLINE_POINTS = 0.2;

    /** The least size of a shape that may be a letter. */
    private static final double MIN_LETTER_POINTS = 1.5;

    private static final double MAX_LETTER_POINTS = 40;

    /** The largest number of lines on a page; with more it is a drawing, and further ones are left out. */
    static final int MAX_STROKES = 100_000;

    /** The largest number of points in one path; with more it is a drawing. */
    private static final int MAX_POINTS = 100_000;

    /** The least thickness of an area; thinner ones hide nothing but the middle of small letters. */
    private static final double MIN_AREA_POINTS = 3;

    private static final double CORNER_POINTS = 0.5;

    /** The largest number of rectangles of one path that are compared with each other. */
    private static final int MAX_COMPARED = 60;

    private static final class Shape {
        final List<Point2D> points = new ArrayList<>();
        boolean curved;
        boolean closed;
    }

    private final AffineTransform toShown;
    private final List<Extent> strokes = new ArrayList<>();
    private final List<Extent> broad = new ArrayList<>();
    private List<Shape> shapes = new ArrayList<>();
    private Point2D current = new Point2D.Float();
    private int points;
    private int outlines;

    PathInk(AffineTransform toShown) {
        this.toShown = toShown;
    }

    List<Extent> strokes() {
        return strokes;
    }

    int outlines() {
        return outlines;
    }

    Point2D current() {
        return current;
    }

    void moveTo(Point2D to) {
        shapes.add(new Shape());
        lineTo(to);
    }

    void lineTo(Point2D to) {
        current = to;
        if (++points > MAX_POINTS) {
            return;
        }
        if (shapes.isEmpty()) {
            shapes.add(new Shape());
        }
        shapes.get(shapes.size() - 1).points.add(toShown.transform(to, null));
    }

    void curveTo(Point2D to) {
        lineTo(to);
        shapes.get(shapes.size() - 1).curved = true;
    }

    void close() {
        if (!shapes.isEmpty()) {
            Shape last = shapes.get(shapes.size() - 1);
            last.closed = true;
            if (!last.points.isEmpty()) {
                Point2D first = last.points.get(0);
                shapes.add(new Shape());
                shapes.get(shapes.size() - 1).points.add(first);
            }
        }
    }

    void rectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        moveTo(a);
        lineTo(b);
        lineTo(c);
        lineTo(d);
        close();
        current = a;
    }

    void drop() {
        shapes = new ArrayList<>();
        points = 0;
    }

    /**
     * Draws along the path.
     *
     * @param widthPoints the width of the pen
     */
    void stroke(double widthPoints) {
        double half = Math.max(widthPoints, HAIRLINE_POINTS) / 2;
        for (Shape shape : shapes) {
            int n = shape.points.size();
            if (shape.curved) {
                continue;
            }
            int segments = shape.closed ? n : n - 1;
            for (int i = 0; i < segments; i++) {
                segment(shape.points.get(i), shape.points.get((i + 1) % n), half);
            }
        }
    }

    private void segment(Point2D a, Point2D b, double half) {
        double dx = Math.abs(a.getX() - b.getX());
        double dy = Math.abs(a.getY() - b.getY());
        double length = Math.max(dx, dy);
        if (length == 0 || Math.min(dx, dy) > MAX_SLOPE * length) {
            return;
        }
        double x = dx >= dy ? 0 : half;
        double y = dx >= dy ? half : 0;
        keep(new Extent(
                Math.min(a.getX(), b.getX()) - x,
                Math.min(a.getY(), b.getY()) - y,
                Math.max(a.getX(), b.getX()) + x,
                Math.max(a.getY(), b.getY()) + y));
    }

    /**
     * The areas that filling the path paints.
     *
     * @param rectangles the rectangles, if no two of them overlap: a frame leaves its middle out
     * @param others shapes of which only the extent is known, and thin ones: lines, or slices of one shading
     */
    record Filled(List<Extent> rectangles, List<Extent> others) {}

    Filled filled() {
        List<Extent> rectangles = new ArrayList<>();
        List<Extent> others = new ArrayList<>();
        List<Extent> thin = new ArrayList<>();
        for (Shape shape : shapes) {
            if (shape.points.size() < 3) {
                continue;
            }
            Extent extent = extent(shape.points);
            if (Math.min(extent.width(), extent.height()) > MIN_AREA_POINTS) {
                (isRectangle(shape, extent) ? rectangles : others).add(extent);
            } else {
                thin.add(extent);
            }
        }
        boolean nested = false;
        for (int i = 0; i < rectangles.size() && rectangles.size() <= MAX_COMPARED; i++) {
            for (int j = i + 1; j < rectangles.size(); j++) {
                nested |= overlap(rectangles.get(i), rectangles.get(j));
            }
        }
        if (nested || rectangles.size() > MAX_COMPARED || (!rectangles.isEmpty() && !others.isEmpty())) {
            others.addAll(rectangles);
            rectangles = List.of();
        }
        others.addAll(thin);
        return new Filled(rectangles, others);
    }

    private static boolean overlap(Extent a, Extent b) {
        return Math.min(a.right(), b.right()) - Math.max(a.left(), b.left()) > MIN_AREA_POINTS
                && Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top()) > MIN_AREA_POINTS;
    }

    /** Whether all points of a shape are corners of its extent. */
    private static boolean isRectangle(Shape shape, Extent extent) {
        return !shape.curved
                && shape.points.size() >= 4
                && shape.points.size() <= 6
                && shape.points.stream()
                        .allMatch(point -> (near(point.getX(), extent.left()) || near(point.getX(), extent.right()))
                                && (near(point.getY(), extent.top()) || near(point.getY(), extent.bottom())));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= CORNER_POINTS;
    }

    /** Returns the extent of the path; empty if it has no points. */
    Optional<Extent> extent() {
        List<Point2D> all =
                shapes.stream().flatMap(shape -> shape.points.stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(extent(all));
    }

    void fill() {
        for (Shape shape : shapes) {
            if (shape.points.size() < 2) {
                continue;
            }
            Extent extent = extent(shape.points);
            if (!shape.curved) {
                keep(extent);
            } else if (Math.max(extent.width(), extent.height()) >= MIN_LETTER_POINTS
                    && Math.max(extent.width(), extent.height()) <= MAX_LETTER_POINTS) {
                outlines++;
            }
        }
    }

    /** Returns the areas that strokes of a broad pen painted since the last call. */
    List<Extent> takeBroad() {
        List<Extent> taken = List.copyOf(broad);
        broad.clear();
        return taken;
    }

    void keep(Extent ink) {
        boolean thin = Math.min(ink.width(), ink.height()) <= MAX_THICKNESS_POINTS;
        if (!thin && broad.size() < MAX_STROKES) {
            broad.add(ink);
        }
        if (thin && strokes.size() < MAX_STROKES) {
            strokes.add(ink);
        }
    }

    private static Extent extent(List<Point2D> points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        return new Extent(left, top, right, bottom);
    }
}
