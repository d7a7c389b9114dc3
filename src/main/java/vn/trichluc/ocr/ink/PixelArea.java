package vn.trichluc.ocr.ink;

/** A rectangle in pixels; right and bottom are the first pixel beyond it. */
public record PixelArea(int left, int top, int right, int bottom) {
    public static final PixelArea NONE = new PixelArea(0, 0, 0, 0);

    PixelArea shifted(int right, int down) {
        return new PixelArea(left + right, top + down, this.right + right, bottom + down);
    }

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public PixelArea union(PixelArea other) {
        return new PixelArea(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Whether the gap between this area and another is at most so many pixels, both across and down. */
    public boolean isNear(PixelArea other, double across, double down) {
        return other.left - right <= across
                && left - other.right <= across
                && other.top - bottom <= down
                && top - other.bottom <= down;
    }

    boolean isEmpty() {
        return width() == 0 || height() == 0;
    }
}
