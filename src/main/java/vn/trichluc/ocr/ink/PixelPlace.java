package vn.trichluc.ocr.ink;

import vn.trichluc.model.Box;

/**
 * Where the pixels of a picture lie on the page.
 *
 * @param page from 1
 * @param dpi pixels per inch
 * @param left of the picture's first pixel, in pixels from the page's left; may be negative
 * @param top of the picture's first pixel, in pixels from the page's top; may be negative
 */
public record PixelPlace(int page, double dpi, int left, int top) {
    private static final double POINTS_PER_INCH = 72;

    /** Of a picture that begins farther to the right and down. */
    PixelPlace moved(int right, int down) {
        return new PixelPlace(page, dpi, left + right, top + down);
    }

    /** Of the same picture with more or fewer pixels. */
    PixelPlace scaled(double factor) {
        return new PixelPlace(page, dpi * factor, (int) Math.round(left * factor), (int) Math.round(top * factor));
    }

    /** In points; nothing lies beyond the page's left and top. */
    public Box box(int fromX, int fromY, int toX, int toY) {
        return new Box(page, points(fromX + left), points(fromY + top), points(toX + left), points(toY + top));
    }

    private double points(int pixels) {
        return Math.max(0, pixels * POINTS_PER_INCH / dpi);
    }
}
