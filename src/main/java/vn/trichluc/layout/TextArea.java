package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;

/** The left and right margin between which lines run, x in points. */
record TextArea(double left, double right) {
    /** The largest distance from a margin at which lines begin or end at it, in points. */
    private static final double SAME_EDGE_POINTS = 4;

    /** The least share of a page's lines, and at least two lines, that begin or end at the margin. */
    private static final double MIN_SHARE = 0.15;

    /** The number of lines below which two may end at one place by chance; then the outermost end is the margin. */
    private static final int FEW_LINES = 6;

    double width() {
        return right - left;
    }

    double centre() {
        return (left + right) / 2;
    }

    /** Returns the margins at which several lines begin and end; the outermost ends if no two agree. */
    static TextArea of(List<Line> lines) {
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        for (Line line : lines) {
            lefts.add(line.left());
            rights.add(line.right());
        }
        int count = lines.size() < FEW_LINES ? 1 : (int) Math.max(2, Math.ceil(MIN_SHARE * lines.size()));
        double left = Quantiles.of(lefts).lowestOf(count, SAME_EDGE_POINTS, 0);
        double right = Quantiles.of(rights).highestOf(count, SAME_EDGE_POINTS, left);
        return new TextArea(Math.min(left, right), Math.max(left, right));
    }

    /** Returns the number of lines that end at the right margin. */
    int full(List<Line> lines) {
        int full = 0;
        for (Line line : lines) {
            full += Math.abs(line.right() - right) <= SAME_EDGE_POINTS ? 1 : 0;
        }
        return full;
    }

    TextArea union(TextArea other) {
        return new TextArea(Math.min(left, other.left), Math.max(right, other.right));
    }
}
