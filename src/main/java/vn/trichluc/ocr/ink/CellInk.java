package vn.trichluc.ocr.ink;

import java.util.Comparator;
import java.util.List;

/**
 * What is printed in a table cell.
 *
 * @param area the smallest that holds the cell's ink; empty where the cell is
 * @param lines of text in it, as far as white rows part them
 * @param isDash whether it is one flat stroke, clear of the borders but for the right one
 */
public record CellInk(PixelArea area, int lines, boolean isDash) {
    /** Darker than this, of 255, is ink. */
    private static final int INK = 140;

    /** Less ink than that of a full stop or a hyphen in the smallest print is dust. */
    private static final double MIN_INK_SQUARE_MILLIMETRES = 0.06;

    /**
     * Lower runs of ink are marks above or below letters, not lines. Digits of 7 points are 1.6 high; at 200 dpi a nought
     * loses two or three of its twelve pixels, its hairs.
     */
    private static final double MIN_LINE_MILLIMETRES = 1.05;

    /** Dust is no wider and no higher; full stops of 14 points are, too, but stand near letters. */
    private static final double MAX_DUST_MILLIMETRES = 0.6;

    /** What stands so near to letters beside it is a mark of theirs. */
    private static final double MARK_BESIDE_MILLIMETRES = 1.5;

    /** The same above and below. */
    private static final double MARK_ABOVE_MILLIMETRES = 0.8;

    /** In heights: two digits. Measured 0.9 to 2.5; at 1.6 most numbers were found. */
    private static final double MAX_LONE_WIDTH = 1.6;

    /** Hyphens of 7 points measured 0.6, of 10 to 14 points 0.9 to 1.1; an em dash of 14 points is 5 long. */
    private static final double MIN_DASH_MILLIMETRES = 0.45;

    private static final double MAX_DASH_MILLIMETRES = 6;

    /** Measured 0.2 to 0.4. */
    private static final double MAX_DASH_THICKNESS_MILLIMETRES = 0.7;

    /** Width in heights; measured 2.6 and more. A full stop is as wide as high. */
    private static final double MIN_DASH_SLIMNESS = 1.8;

    private static final double MIN_DASH_FILLING = 0.5;

    /** What is nearer to a border may be a rest of it; but to the right one figures and dashes of narrow columns are set. */
    private static final double MIN_DASH_CLEARANCE_MILLIMETRES = 0.7;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    public static CellInk of(GreyRaster picture, PixelArea cell, double dpi) {
        double pixelsPerMillimetre = dpi / MILLIMETRES_PER_INCH;
        PixelArea printed = withoutDust(SeparatorShapes.connected(picture, cell), pixelsPerMillimetre);
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
                if (picture.at(x, y) < INK) {
                    ink++;
                    inked = true;
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = y + 1;
                }
            }
            run = inked ? run + 1 : 0;
            if (run == (int) Math.ceil(MIN_LINE_MILLIMETRES * pixelsPerMillimetre)) {
                lines++;
            }
        }
        if (ink < MIN_INK_SQUARE_MILLIMETRES * pixelsPerMillimetre * pixelsPerMillimetre) {
            return new CellInk(PixelArea.NONE, 0, false);
        }
        PixelArea area = new PixelArea(left, top, right, bottom);
        return new CellInk(area, lines, isDash(area, ink, cell, pixelsPerMillimetre));
    }

    /** The area of letters, figures and their marks; of the widest and what is near it where there is nothing but dust. */
    private static PixelArea withoutDust(List<PixelArea> pieces, double pixelsPerMillimetre) {
        double dust = Math.ceil(MAX_DUST_MILLIMETRES * pixelsPerMillimetre);
        List<PixelArea> letters = pieces.stream()
                .filter(piece -> piece.width() > dust || piece.height() > dust)
                .toList();
        if (letters.isEmpty()) {
            // the hyphen of a small print is no larger than dust, but larger than the dust beside it
            letters = pieces.stream().max(Comparator.comparingInt(PixelArea::width)).stream()
                    .toList();
        }
        double beside = MARK_BESIDE_MILLIMETRES * pixelsPerMillimetre;
        double above = MARK_ABOVE_MILLIMETRES * pixelsPerMillimetre;
        PixelArea all = PixelArea.NONE;
        for (PixelArea piece : pieces) {
            boolean isMark = letters.stream().anyMatch(letter -> letter.isNear(piece, beside, above));
            all = !isMark ? all : all.isEmpty() ? piece : all.union(piece);
        }
        return all;
    }

    private static boolean isDash(PixelArea area, int ink, PixelArea cell, double pixelsPerMillimetre) {
        double millimetres = area.width() / pixelsPerMillimetre;
        double clear = MIN_DASH_CLEARANCE_MILLIMETRES * pixelsPerMillimetre;
        return millimetres >= MIN_DASH_MILLIMETRES
                && millimetres <= MAX_DASH_MILLIMETRES
                && area.height() <= Math.max(1, MAX_DASH_THICKNESS_MILLIMETRES * pixelsPerMillimetre)
                && area.width() >= MIN_DASH_SLIMNESS * area.height()
                && ink >= MIN_DASH_FILLING * area.width() * area.height()
                && area.left() - cell.left() >= clear
                && area.top() - cell.top() >= clear
                && cell.bottom() - area.bottom() >= clear;
    }

    /** One or two characters, for which Tesseract's page analysis finds neither line nor word. */
    public boolean isLone() {
        return lines == 1 && area.width() <= MAX_LONE_WIDTH * area.height();
    }
}
