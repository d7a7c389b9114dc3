package vn.trichluc.ocr.ink;

import vn.trichluc.model.Box;

/**
 * The position and resolution of a picture's pixels on the page.
 *
 * @param page from 1
 * @param dpi pixels per inch
 * @param left of the picture's first pixel, in pixels from the page's left; may be negative
 * @param top of the picture's first pixel, in pixels from the page's top; may be negative
 */
public record PixelPlace(int page, double dpi, int left, int top) {
    private static final double POINTS_PER_INCH = 72;

    /** Returns the place of a picture that begins farther to the right and down by so many pixels. */
    PixelPlace moved(int right, int down) {
        return new PixelPlace(page, dpi, left + right, top + down);
    }

    /** Returns the place of the same picture enlarged or reduced by a factor. */
    PixelPlace scaled(double factor) {
        return new PixelPlace(page, dpi * factor, (int) Math.round(left * factor), (int) Math.round(top * factor));
    }

    /** Returns the box of an area of pixels in points; it does not reach beyond the page's left and top. */
    public Box box(int fromX, int fromY, int toX, int toY) {
        return new Box(page, points(fromX + left), points(fromY + top), points(toX + left), points(toY + top));
    }

    private double points(int pixels) {
        return Math.max(0, pixels * POINTS_PER_INCH / dpi);
    }
}
