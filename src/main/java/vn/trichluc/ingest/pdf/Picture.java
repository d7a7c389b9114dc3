package vn.trichluc.ingest.pdf;

import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * An image drawn on a page.
 *
 * @param at on the page as shown
 * @param pixelWidth of the image as stored
 * @param glyphsBefore how many glyphs of the page were drawn before it
 * @param opaque whether it hides what lies below
 * @param straight whether it stands on the page as it is stored, neither turned nor mirrored
 * @param group as that of glyphs
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
    /** A picture over this share of the page is a scan: text drawn before it is a layer. */
    static final double SCAN_SHARE = 0.6;

    long pixels() {
        return (long) pixelWidth * pixelHeight;
    }

    /** Pixels to the inch, across and down whichever is finer; 0 where it covers nothing. */
    double dpi() {
        if (at.width() <= 0 || at.height() <= 0) {
            return 0;
        }
        return straight
                ? Math.max(pixelWidth / at.width(), pixelHeight / at.height()) * 72
                : Math.sqrt(pixels() / at.area()) * 72;
    }
}
