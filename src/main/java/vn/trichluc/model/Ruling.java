package vn.trichluc.model;

/**
 * A drawn line of a table or an underline, as the box of its ink on an upright page; the longer side is its direction.
 */
public record Ruling(Box box) {
    public boolean isHorizontal() {
        return box.width() >= box.height();
    }

    /** Returns the length of the line in points. */
    public double length() {
        return Math.max(box.width(), box.height());
    }
}
