package vn.trichluc.ocr.ink;

/**
 * Tells a nought by its shape: one ring, higher than wide, about a hole in its middle. Alone in a cell it is what
 * recognition knows least (U, Là, mà), since no word is about it.
 */
final class ZeroShape {
    /** Darker than this, of 255, is ink: the hairs of a nought are lighter than its sides, and a U without them. */
    private static final int INK = 190;

    /** The hairs reach out of what is ink to others by so much. */
    private static final int HAIR_PIXELS = 2;

    /** Lower figures have holes of a pixel or two, which say nothing. */
    private static final int MIN_HEIGHT_PIXELS = 10;

    /** Width in heights; noughts of Times measure 0.5 to 0.75, an O and a Q are as wide as high. */
    private static final double MIN_WIDTH = 0.35;

    private static final double MAX_WIDTH = 0.8;

    /** The hole's height in heights: those of 6 and 9 are half as high, of 4 and R lower. */
    private static final double MIN_HOLE = 0.55;

    /** How far the hole's middle may be from the ink's, in heights: 6, 9, D, b and P have theirs aside. */
    private static final double MAX_ASIDE = 0.09;

    /** Specks beside the ring of no more than this share of its box. */
    private static final double MAX_OTHER_INK = 0.01;

    private ZeroShape() {}

    /** @param dark what is surely ink */
    static boolean isZero(Patch dark) {
        if (dark.height() < MIN_HEIGHT_PIXELS
                || dark.width() < MIN_WIDTH * dark.height()
                || dark.width() > MAX_WIDTH * dark.height()) {
            return false;
        }
        Patch print = dark.grown(HAIR_PIXELS);
        FloodFill grid = FloodFill.ofInk(print, INK, 1);
        grid.taken(0, FloodFill.Joined.BY_SIDES);
        PixelArea hole = null;
        PixelArea ring = null;
        for (int i = 0; i < grid.length(); i++) {
            boolean isInk = grid.has(i, FloodFill.INK);
            if (!isInk && !grid.has(i, FloodFill.PAPER)) {
                continue;
            }
            FloodFill.Piece part = grid.taken(i, isInk ? FloodFill.Joined.BY_CORNERS_TOO : FloodFill.Joined.BY_SIDES);
            if (part.size() <= Math.max(1, MAX_OTHER_INK * print.width() * print.height())) {
                continue;
            }
            if (isInk ? ring != null : hole != null) {
                return false;
            }
            ring = isInk ? part.area() : ring;
            hole = isInk ? hole : part.area();
        }
        if (hole == null || ring == null || ring.height() < dark.height() || ring.width() < dark.width()) {
            return false;
        }
        return hole.height() >= MIN_HOLE * ring.height()
                && Math.abs(middleX(hole) - middleX(ring)) <= MAX_ASIDE * ring.height()
                && Math.abs(middleY(hole) - middleY(ring)) <= MAX_ASIDE * ring.height();
    }

    private static double middleX(PixelArea area) {
        return (area.left() + area.right()) / 2.0;
    }

    private static double middleY(PixelArea area) {
        return (area.top() + area.bottom()) / 2.0;
    }
}
