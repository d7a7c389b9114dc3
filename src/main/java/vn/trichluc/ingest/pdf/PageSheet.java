package vn.trichluc.ingest.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The sheet of a PDF page as a viewer shows it: cropped, turned by its own Rotate entry, in points from the top left.
 *
 * @param width the width in points as shown
 * @param height the height in points as shown
 * @param unit the points in one unit of the page's user space, from its UserUnit entry
 * @param toShown the transform from user space to the page as shown
 */
record PageSheet(double width, double height, double unit, AffineTransform toShown) {
    /** The largest side of a page in points: 200 inches, the limit of PDF itself. */
    static final double MAX_SIDE_POINTS = 14_400;

    /** The least side of a page in points on which something can be read: a quarter of an inch. */
    static final double MIN_SIDE_POINTS = 18;

    static PageSheet of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double unit = page.getUserUnit() > 0 ? page.getUserUnit() : 1;
        double w = crop.getWidth() * unit;
        double h = crop.getHeight() * unit;
        int rotation = Math.floorMod(page.getRotation(), 360);
        // upright first: origin top left, y down; then the quarter turns clockwise
        AffineTransform upright =
                new AffineTransform(unit, 0, 0, -unit, -crop.getLowerLeftX() * unit, crop.getUpperRightY() * unit);
        AffineTransform turn = switch (rotation) {
            case 90 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 180 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 270 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        turn.concatenate(upright);
        boolean lying = rotation == 90 || rotation == 270;
        return new PageSheet(lying ? h : w, lying ? w : h, unit, turn);
    }

    /** Whether its sides lie within {@link #MIN_SIDE_POINTS} and {@link #MAX_SIDE_POINTS}. */
    boolean isSane() {
        return Math.min(width, height) >= MIN_SIDE_POINTS && Math.max(width, height) <= MAX_SIDE_POINTS;
    }
}
