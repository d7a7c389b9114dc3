package vn.trichluc.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import vn.trichluc.model.PageImage;

/** Turns a page's coloured picture as {@link PagePreparation} turned the grey one. */
public final class UprightPicture {
    private static final int QUARTER = 90;

    private UprightPicture() {}

    /**
     * Returns the page turned upright and not straightened, as places in the output count on it.
     *
     * @param rotation the degrees clockwise: 0, 90, 180 or 270
     * @return another picture of the same resolution, in colours
     */
    public static PageImage of(PageImage page, int rotation) {
        BufferedImage pixels = page.pixels();
        boolean lying = rotation % (2 * QUARTER) != 0;
        int width = lying ? pixels.getHeight() : pixels.getWidth();
        int height = lying ? pixels.getWidth() : pixels.getHeight();
        AffineTransform turn = AffineTransform.getTranslateInstance(width / 2.0, height / 2.0);
        turn.quadrantRotate(rotation / QUARTER);
        turn.translate(-pixels.getWidth() / 2.0, -pixels.getHeight() / 2.0);
        return drawn(page, width, height, turn, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    }

    /**
     * Returns an upright page without its skew, as the words and rulings of a {@link vn.trichluc.model.Page} count on
     * it.
     *
     * @param skewDegrees the degrees clockwise about the centre; the size is kept and the corners are filled with white
     * @return another picture of the same resolution, in colours
     */
    public static PageImage straight(PageImage upright, double skewDegrees) {
        int width = upright.pixels().getWidth();
        int height = upright.pixels().getHeight();
        AffineTransform turn =
                AffineTransform.getRotateInstance(Math.toRadians(skewDegrees), width / 2.0, height / 2.0);
        return drawn(upright, width, height, turn, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }

    private static PageImage drawn(PageImage page, int width, int height, AffineTransform turn, Object interpolation) {
        BufferedImage turned = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = turned.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, width, height);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
            pen.drawImage(page.pixels(), turn, null);
        } finally {
            pen.dispose();
        }
        return page.withPixels(turned);
    }
}
