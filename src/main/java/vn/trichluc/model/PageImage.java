package vn.trichluc.model;

import java.awt.image.BufferedImage;
import java.util.Locale;

/**
 * The picture of one page. It is held only while its page is read.
 *
 * @param page from 1
 * @param dpi pixels per inch, the same both ways, greater than 0
 */
public record PageImage(int page, BufferedImage pixels, double dpi) {
    public PageImage {
        if (page < 1 || !(dpi > 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "not a page image: page %d, %s dpi", page, dpi));
        }
    }

    public PageImage withPixels(BufferedImage newPixels) {
        return new PageImage(page, newPixels, dpi);
    }

    /** Returns the width in points. */
    public double width() {
        return pixels.getWidth() * 72.0 / dpi;
    }

    /** Returns the height in points. */
    public double height() {
        return pixels.getHeight() * 72.0 / dpi;
    }
}
