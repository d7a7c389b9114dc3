package vn.trichluc.ocr.ink;

/**
 * Counts the holes that the ink of a digit encloses: 6 has a hole where 5 has none, 8 has two. Recognition is now and
 * then wrong about a digit that stands alone, and yet sure of it; a hole too many shows the error. A hole too few shows
 * nothing, since worn print is open.
 */
final class HoleShapes {
    /**
     * The least size of a hole as a share of the digit's height and width; smaller holes are flaws of print and paper.
     */
    private static final double MIN_SIDE = 0.2;

    private static final int MIN_HEIGHT_PIXELS = 10;

    private HoleShapes() {}

    /** Whether a digit's ink encloses more than the digit has holes. */
    static boolean contradict(Patch print, char digit) {
        int most = switch (digit) {
            case '8' -> 2;
            case '0', '4', '6', '9' -> 1;
            default -> 0;
        };
        return print.height() >= MIN_HEIGHT_PIXELS && in(print) > most;
    }

    static int in(Patch print) {
        FloodFill grid = FloodFill.ofInk(print, GreyRaster.INK, 1);
        grid.taken(0, FloodFill.Joined.BY_SIDES);
        int holes = 0;
        for (int i = 0; i < grid.length(); i++) {
            if (grid.has(i, FloodFill.PAPER)) {
                PixelArea hole = grid.taken(i, FloodFill.Joined.BY_SIDES).area();
                boolean isLarge =
                        hole.width() >= MIN_SIDE * print.width() && hole.height() >= MIN_SIDE * print.height();
                holes += isLarge ? 1 : 0;
            }
        }
        return holes;
    }
}
