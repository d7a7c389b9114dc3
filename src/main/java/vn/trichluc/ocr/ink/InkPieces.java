package vn.trichluc.ocr.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the connected pieces of ink in a patch: characters, or parts of them, where none touch. */
public final class InkPieces {
    /** The least size of a piece of ink in pixels; less is dust. */
    private static final int MIN_PIXELS = 3;

    private InkPieces() {}

    /**
     * Returns the connected pieces of ink, those joined by corners included, from left to right; areas are those of the
     * patch's raster.
     */
    public static List<PixelArea> of(Patch patch) {
        return of(patch, GreyRaster.INK);
    }

    /**
     * Returns the connected pieces of pixels darker than a level.
     *
     * @param level darker than this, of 255, is ink
     */
    static List<PixelArea> of(Patch patch, int level) {
        FloodFill grid = FloodFill.ofInk(patch, level, 0);
        List<PixelArea> pieces = new ArrayList<>();
        for (int i = 0; i < grid.length(); i++) {
            if (grid.has(i, FloodFill.INK)) {
                FloodFill.Piece piece = grid.taken(i, FloodFill.Joined.BY_CORNERS_TOO);
                if (piece.size() >= MIN_PIXELS) {
                    pieces.add(piece.area()
                            .shifted(patch.area().left(), patch.area().top()));
                }
            }
        }
        pieces.sort(Comparator.comparingInt(PixelArea::left));
        return pieces;
    }

    /** Returns the height of the highest piece; 0 where there are none. */
    static int height(List<PixelArea> pieces) {
        return pieces.stream().mapToInt(PixelArea::height).max().orElse(0);
    }
}
