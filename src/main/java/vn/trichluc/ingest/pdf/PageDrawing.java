package vn.trichluc.ingest.pdf;

import java.util.List;
import java.util.Map;

/**
 * What a PDF page draws, as far as reading needs it, on the page as shown.
 *
 * @param glyphs in the order of drawing
 * @param strokes thin straight ink, pieces of rulings, not yet joined
 * @param outlines number of small filled shapes with curves: letters drawn as shapes look like this
 * @param contradicted number of digits whose font draws another digit than its character map says
 * @param overlays by the group of their glyphs
 * @param faults parts of the page that could not be read, in a few words each
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
    /** Of the page's area, from 0 to 1. */
    double largestPictureShare() {
        double page = sheet.width() * sheet.height();
        return pictures.stream()
                        .mapToDouble(picture -> picture.at().area())
                        .max()
                        .orElse(0)
                / page;
    }
}
