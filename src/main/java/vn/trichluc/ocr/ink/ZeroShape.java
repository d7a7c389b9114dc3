package vn.trichluc.ocr.ink;

/**
 * Tells a nought by its shape: one ring, higher than wide, about a hole in its middle. A nought alone in a cell is read
 * worst of all (U, Là, mà), since no word around it helps recognition.
 */
final class ZeroShape {
    /**
     * The grey below which a pixel is ink of a nought, of 255: its hairs are lighter than its sides, and without them
     * it would look like a U.
     */
    private static final int INK = 190;

    /** How far the hairs of a nought may reach, in pixels, out of what counts as ink elsewhere. */
    private static final int HAIR_PIXELS = 2;

    /**
     * The least height of a figure whose hole is measured. The holes of lower ones have a pixel or two, which says
     * nothing.
     */
    private static final int MIN_HEIGHT_PIXELS = 10;

    /**
     * The least width of a nought in its heights. Noughts of Times measure 0.5 to 0.75; an O and a Q are as wide as
     * high.
     */
    private static final double MIN_WIDTH = 0.35;

    private static final double MAX_WIDTH = 0.8;

    /**
     * The least height of a nought's hole in heights of the nought. The holes of 6 and 9 are half as high as the digit,
     * those of 4 and R lower.
     */
    private static final double MIN_HOLE = 0.55;

    /**
     * The greatest distance between the middles of the hole and of the ink, in heights; the holes of 6, 9, D, b and P
     * lie farther aside.
     */
    private static final double MAX_ASIDE = 0.09;

    /** The greatest share of its box that other ink beside the ring may have, as specks do. */
    private static final double MAX_OTHER_INK = 0.01;

    private ZeroShape() {}

    /**
     * Whether the ink is a nought.
     *
     * @param dark what is surely ink
     */
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
