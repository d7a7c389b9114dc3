package vn.trichluc.ocr.reread;

import vn.trichluc.model.PageImage;
import vn.trichluc.model.Word;

/**
 * What recognition makes of the paper's edge, of holes and shadows: words of next to no confidence where nothing is
 * printed. Between a table's parts on two pages they would be text that ends it.
 */
public final class EdgeNoise {
    /** Decree 30/2020 leaves 15 mm free on the side that needs least; page numbers are read surely. */
    private static final double MARGIN_POINTS = 15 / 25.4 * 72;

    /** Noise of margins measured 0 to 0.21, print in them 0.5 and more. */
    private static final double MAX_CONFIDENCE = 0.3;

    private EdgeNoise() {}

    public static boolean isNoise(Word word, PageImage page) {
        boolean isInMargin = word.box().right() <= MARGIN_POINTS
                || word.box().bottom() <= MARGIN_POINTS
                || word.box().left() >= page.width() - MARGIN_POINTS
                || word.box().top() >= page.height() - MARGIN_POINTS;
        return isInMargin && word.confidence() != null && word.confidence() <= MAX_CONFIDENCE;
    }
}
