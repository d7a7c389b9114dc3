package vn.trichluc.ocr.ink;

import vn.trichluc.model.Box;

/** A rectangle in pixels; right and bottom are the first pixel beyond it. */
public record PixelArea(int left, int top, int right, int bottom) {
    public static final PixelArea NONE = new PixelArea(0, 0, 0, 0);

    private static final double POINTS_PER_INCH = 72;

    /** The pixels of a box in points, as far as they lie in the picture. */
    public static PixelArea of(Box box, double dpi, GreyRaster picture) {
        double scale = dpi / POINTS_PER_INCH;
        int left = clamp(box.left() * scale, picture.width());
        int top = clamp(box.top() * scale, picture.height());
        return new PixelArea(
                left,
                top,
                Math.max(left, clamp(box.right() * scale, picture.width())),
                Math.max(top, clamp(box.bottom() * scale, picture.height())));
    }

    private static int clamp(double pixels, int most) {
        return (int) Math.max(0, Math.min(most, Math.round(pixels)));
    }

    public PixelArea shifted(int right, int down) {
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

    /** Whether no more than so many pixels part them. */
    public boolean isNear(PixelArea other, double across, double down) {
        return other.left - right <= across
                && left - other.right <= across
                && other.top - bottom <= down
                && top - other.bottom <= down;
    }

    public boolean isEmpty() {
        return width() == 0 || height() == 0;
    }
}
