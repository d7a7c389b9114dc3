package vn.trichluc.ocr.ink;

import java.util.Comparator;
import java.util.List;

/**
 * The print of one table cell.
 *
 * @param print the smallest piece that holds the cell's ink; empty where the cell is empty
 * @param lines number of lines of text, counted by the white rows that part them
 * @param isDash whether the ink is one flat stroke that touches no border but perhaps the right one
 */
public record CellInk(Patch print, int lines, boolean isDash) {
    /** The least ink of a cell that is not empty. Less than a full stop or a hyphen in the smallest print is dust. */
    private static final double MIN_INK_SQUARE_MILLIMETRES = 0.06;

    /**
     * The least height of a line of text. Lower runs of ink are marks above or below letters. Digits of 7 points are
     * 1.6 high; at 200 dpi a nought loses two or three of its twelve pixels, its hairs.
     */
    private static final double MIN_LINE_MILLIMETRES = 1.05;

    /**
     * The greatest width and height of a speck of dust. Full stops of 14 points are no larger, but stand near letters.
     */
    private static final double MAX_DUST_MILLIMETRES = 0.6;

    /** The greatest distance to the side at which a speck belongs to a letter as its mark. */
    private static final double MARK_BESIDE_MILLIMETRES = 1.5;

    /** The greatest distance up or down at which a speck belongs to a letter as its mark. */
    private static final double MARK_ABOVE_MILLIMETRES = 0.8;

    /**
     * The greatest width of one or two characters that stand alone, in their heights. Two digits measured 0.9 to 2.5;
     * with 1.6 most numbers were found.
     */
    private static final double MAX_LONE_WIDTH = 1.6;

    /**
     * The least width of a dash. Hyphens of 7 points measured 0.6, of 10 to 14 points 0.9 to 1.1; an em dash of 14
     * points is 5 long.
     */
    private static final double MIN_DASH_MILLIMETRES = 0.45;

    private static final double MAX_DASH_MILLIMETRES = 6;

    /** The greatest thickness of a dash. Dashes measured 0.2 to 0.4. */
    private static final double MAX_DASH_THICKNESS_MILLIMETRES = 0.7;

    /** The least width of a dash in its heights. Dashes measured 2.6 and more; a full stop is as wide as high. */
    private static final double MIN_DASH_SLIMNESS = 1.8;

    private static final double MIN_DASH_FILLING = 0.5;

    /**
     * The least distance of a dash from the upper, lower and left border, whose remains may look like one. The right
     * border is no such limit, since narrow columns set their dashes against it.
     */
    private static final double MIN_DASH_CLEARANCE_MILLIMETRES = 0.7;

    public static CellInk of(Patch cell) {
        PixelArea printed = withoutDust(cell);
        int left = printed.right();
        int right = printed.left();
        int top = printed.bottom();
        int bottom = printed.top();
        int ink = 0;
        int lines = 0;
        int run = 0;
        for (int y = printed.top(); y < printed.bottom(); y++) {
            boolean inked = false;
            for (int x = printed.left(); x < printed.right(); x++) {
                if (cell.raster().at(x, y) < GreyRaster.INK) {
                    ink++;
                    inked = true;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
            run = inked ? run + 1 : 0;
            if (run == (int) Math.ceil(cell.pixels(MIN_LINE_MILLIMETRES))) {
                lines++;
            }
        }
        if (ink < cell.pixels(MIN_INK_SQUARE_MILLIMETRES) * cell.pixels(1)) {
            return new CellInk(cell.part(PixelArea.NONE), 0, false);
        }
        Patch print = cell.part(new PixelArea(left, top, right, bottom));
        return new CellInk(print, lines, isDash(print.area(), ink, cell));
    }

    /**
     * Returns the area of letters, figures and their marks; where the cell holds nothing but dust, the area of its
     * widest speck and what is near that.
     */
    private static PixelArea withoutDust(Patch cell) {
        List<PixelArea> pieces = InkPieces.of(cell);
        double dust = Math.ceil(cell.pixels(MAX_DUST_MILLIMETRES));
        List<PixelArea> letters = pieces.stream()
                .filter(piece -> piece.width() > dust || piece.height() > dust)
                .toList();
        if (letters.isEmpty()) {
            // the hyphen of a small print is no larger than dust, but larger than the dust beside it
            letters = pieces.stream().max(Comparator.comparingInt(PixelArea::width)).stream()
                    .toList();
        }
        double beside = cell.pixels(MARK_BESIDE_MILLIMETRES);
        double above = cell.pixels(MARK_ABOVE_MILLIMETRES);
        PixelArea all = PixelArea.NONE;
        for (PixelArea piece : pieces) {
            boolean isMark = letters.stream().anyMatch(letter -> letter.isNear(piece, beside, above));
            all = !isMark ? all : all.isEmpty() ? piece : all.union(piece);
        }
        return all;
    }

    private static boolean isDash(PixelArea area, int ink, Patch patch) {
        PixelArea cell = patch.area();
        double millimetres = area.width() / patch.pixels(1);
        double clear = patch.pixels(MIN_DASH_CLEARANCE_MILLIMETRES);
        return millimetres >= MIN_DASH_MILLIMETRES
                && millimetres <= MAX_DASH_MILLIMETRES
                && area.height() <= Math.max(1, patch.pixels(MAX_DASH_THICKNESS_MILLIMETRES))
                && area.width() >= MIN_DASH_SLIMNESS * area.height()
                && ink >= MIN_DASH_FILLING * area.width() * area.height()
                && area.left() - cell.left() >= clear
                && area.top() - cell.top() >= clear
                && cell.bottom() - area.bottom() >= clear;
    }

    public boolean isEmpty() {
        return print.isEmpty();
    }

    /**
     * Whether the cell holds one or two characters, for which an engine's page analysis finds neither line nor word.
     */
    public boolean isLone() {
        return lines == 1 && print.width() <= MAX_LONE_WIDTH * print.height();
    }
}
