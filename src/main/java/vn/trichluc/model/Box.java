package vn.trichluc.model;

import java.util.Locale;

/** A rectangle on one upright page, in points (1/72 inch), with the origin at the top left and y downwards. */
public record Box(int page, double left, double top, double right, double bottom) {
    public Box {
        boolean ordered = left <= right && top <= bottom; // false for NaN as well
        if (page < 1 || !ordered) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "not a box: page %d, %s..%s, %s..%s", page, left, right, top, bottom));
        }
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centreX() {
        return (left + right) / 2;
    }

    public double centreY() {
        return (top + bottom) / 2;
    }

    /** Returns the smallest box that holds both; they must stand on the same page. */
    public Box union(Box other) {
        if (page != other.page) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "boxes on pages %d and %d have no union", page, other.page));
        }
        return new Box(
                page,
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /**
     * Returns the length, in points, of the overlap of both boxes' vertical extents; negative where a gap lies between
     * them.
     */
    public double verticalOverlap(Box other) {
        return Math.min(bottom, other.bottom) - Math.max(top, other.top);
    }

    /**
     * Returns the length, in points, of the overlap of both boxes' horizontal extents; negative where a gap lies
     * between them.
     */
    public double horizontalOverlap(Box other) {
        return Math.min(right, other.right) - Math.max(left, other.left);
    }

    /** Whether the other box's centre lies in this one, on the same page. */
    public boolean holdsCentreOf(Box other) {
        return page == other.page
                && left <= other.centreX()
                && other.centreX() <= right
                && top <= other.centreY()
                && other.centreY() <= bottom;
    }
}
