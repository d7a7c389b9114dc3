package vn.trichluc.ocr;

/**
 * What is printed in a table cell.
 *
 * @param area the smallest that holds the cell's ink; empty where the cell is
 * @param lines of text in it, as far as white rows part them
 */
record CellInk(PixelArea area, int lines) {
    /** Darker than this, of 255, is ink. */
    private static final int INK = 140;

    /** Less ink than that of a full stop or a hyphen in the smallest print is dust. */
    private static final double MIN_INK_SQUARE_MILLIMETRES = 0.06;

    /** Lower runs of ink are marks above or below letters, not lines. */
    private static final double MIN_LINE_MILLIMETRES = 1.3;

    /** In heights: two digits. Measured 0.9 to 2.5; at 1.6 most numbers were found. */
    private static final double MAX_LONE_WIDTH = 1.6;

    private static final double MILLIMETRES_PER_INCH = 25.4;

    static CellInk of(GreyRaster picture, PixelArea cell, double dpi) {
        double pixelsPerMillimetre = dpi / MILLIMETRES_PER_INCH;
        int left = cell.right();
        int right = cell.left();
        int top = cell.bottom();
        int bottom = cell.top();
        int ink = 0;
        int lines = 0;
        int run = 0;
        for (int y = cell.top(); y < cell.bottom(); y++) {
            boolean inked = false;
            for (int x = cell.left(); x < cell.right(); x++) {
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
            return new CellInk(PixelArea.NONE, 0);
        }
        return new CellInk(new PixelArea(left, top, right, bottom), lines);
    }

    /** One or two characters, for which Tesseract's page analysis finds neither line nor word. */
    boolean isLone() {
        return lines == 1 && area.width() <= MAX_LONE_WIDTH * area.height();
    }
}
