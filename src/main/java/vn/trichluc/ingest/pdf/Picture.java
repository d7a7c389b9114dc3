package vn.trichluc.ingest.pdf;

import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * An image drawn on a page.
 *
 * @param at its extent on the page as shown
 * @param pixelWidth the width of the image as stored
 * @param glyphsBefore the number of the page's glyphs drawn before it
 * @param opaque whether it hides what lies below
 * @param straight whether it is on the page as it is stored, neither turned nor mirrored
 * @param group its group, as that of glyphs
 * @param stream null for an image inside the content stream
 */
record Picture(
        Extent at,
        int pixelWidth,
        int pixelHeight,
        int glyphsBefore,
        boolean opaque,
        boolean straight,
        int group,
        @Nullable COSStream stream) {
    /** The share of the page from which a picture is a scan, so that text drawn before it is a layer. */
    static final double SCAN_SHARE = 0.6;

    long pixels() {
        return (long) pixelWidth * pixelHeight;
    }

    /** Returns the pixels to the inch, horizontally or vertically, whichever are more; 0 if it covers nothing. */
    double dpi() {
        if (at.width() <= 0 || at.height() <= 0) {
            return 0;
        }
        return straight
                ? Math.max(pixelWidth / at.width(), pixelHeight / at.height()) * 72
                : Math.sqrt(pixels() / at.area()) * 72;
    }
}
