package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.trichluc.model.Box;
import vn.trichluc.model.Ruling;

/**
 * A ruling as a line without thickness: at {@code position} across its direction (y of a horizontal one), from {@code
 * start} to {@code end} along it, all in points.
 */
record Stroke(double position, double start, double end) {
    /**
     * The largest gap between pieces of one line: a scan loses some millimetres of a worn line, a PDF draws each cell's
     * edge by itself.
     */
    private static final double MAX_BREAK_POINTS = 5;

    /**
     * The largest distance across between pieces of one line: doubled lines, both edges of a thick one, a little skew.
     */
    private static final double MAX_OFFSET_POINTS = 3;

    /** The largest thickness of a line; a thicker ruling is a shaded area or a bar, unless it may be slanted. */
    private static final double MAX_THICKNESS_POINTS = 6;

    /** The largest thickness of a slanted line, as a share of its length (2 degrees). */
    private static final double MAX_SLANT = 0.035;

    double length() {
        return end - start;
    }

    boolean crosses(Stroke other, double tolerance) {
        return other.position >= start - tolerance
                && other.position <= end + tolerance
                && position >= other.start - tolerance
                && position <= other.end + tolerance;
    }

    /** Returns the horizontal lines, broken and doubled ones joined, from the top. */
    static List<Stroke> horizontals(List<Ruling> rulings) {
        List<Stroke> strokes = new ArrayList<>();
        for (Ruling ruling : rulings) {
            Box box = ruling.box();
            if (ruling.isHorizontal() && isThin(box.height(), box.width())) {
                strokes.add(new Stroke(box.centreY(), box.left(), box.right()));
            }
        }
        return joined(strokes);
    }

    /** Returns the vertical lines, broken and doubled ones joined, from the left. */
    static List<Stroke> verticals(List<Ruling> rulings) {
        List<Stroke> strokes = new ArrayList<>();
        for (Ruling ruling : rulings) {
            Box box = ruling.box();
            if (!ruling.isHorizontal() && isThin(box.width(), box.height())) {
                strokes.add(new Stroke(box.centreX(), box.top(), box.bottom()));
            }
        }
        return joined(strokes);
    }

    private static boolean isThin(double thickness, double length) {
        return thickness <= Math.max(MAX_THICKNESS_POINTS, MAX_SLANT * length);
    }

    /** Joins pieces along their direction, each with the latest piece that is close enough; one pass from the start. */
    private static List<Stroke> joined(List<Stroke> strokes) {
        List<Stroke> ordered = new ArrayList<>(strokes);
        ordered.sort(Comparator.comparingDouble(Stroke::start)
                .thenComparingDouble(Stroke::position)
                .thenComparingDouble(Stroke::end));
        List<Stroke> joined = new ArrayList<>();
        NavigableMap<Double, Integer> ends = new TreeMap<>();
        for (Stroke stroke : ordered) {
            Integer index = null;
            for (Map.Entry<Double, Integer> near : ends.subMap(
                            stroke.position - MAX_OFFSET_POINTS, true, stroke.position + MAX_OFFSET_POINTS, true)
                    .entrySet()) {
                Stroke before = joined.get(near.getValue());
                boolean reaches = stroke.start <= before.end + MAX_BREAK_POINTS;
                if (reaches && (index == null || closer(stroke, before, joined.get(index)))) {
                    index = near.getValue();
                }
            }
            if (index == null) {
                ends.put(stroke.position, joined.size());
                joined.add(stroke);
            } else {
                Stroke before = joined.get(index);
                ends.remove(before.position);
                Stroke both = before.with(stroke);
                ends.put(both.position, index);
                joined.set(index, both);
            }
        }
        joined.sort(Comparator.comparingDouble(Stroke::position)
                .thenComparingDouble(Stroke::start)
                .thenComparingDouble(Stroke::end));
        return joined;
    }

    private static boolean closer(Stroke to, Stroke a, Stroke b) {
        return Math.abs(a.position - to.position) < Math.abs(b.position - to.position);
    }

    /** Returns both as one line, at the mean of their places weighted by their lengths. */
    private Stroke with(Stroke other) {
        double weight = Math.max(length(), 0.1);
        double otherWeight = Math.max(other.length(), 0.1);
        double mean = (position * weight + other.position * otherWeight) / (weight + otherWeight);
        return new Stroke(mean, Math.min(start, other.start), Math.max(end, other.end));
    }
}
