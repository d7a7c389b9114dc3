package vn.trichluc.ingest.pdf;

import java.util.List;
import java.util.Map;

/**
 * The drawing of a PDF page, so far as reading needs it, on the page as shown.
 *
 * @param glyphs the characters in the order of drawing
 * @param strokes thin straight ink, pieces of rulings, not yet joined
 * @param outlines the number of small filled shapes with curves, as letters drawn as shapes are
 * @param contradicted the number of digits whose font draws another digit than its character map says
 * @param overlays the annotations, by the group of their glyphs
 * @param faults the parts of the page that could not be read, in a few words each
 */
record PageDrawing(
        PageSheet sheet,
        List<Glyph> glyphs,
        List<Extent> strokes,
        List<Picture> pictures,
        int outlines,
        int contradicted,
        Map<Integer, Overlay> overlays,
        List<String> faults) {
    /** Returns the share of the page's area that the largest picture covers, from 0 to 1. */
    double largestPictureShare() {
        double page = sheet.width() * sheet.height();
        return pictures.stream()
                        .mapToDouble(picture -> picture.at().area())
                        .max()
                        .orElse(0)
                / page;
    }
}
