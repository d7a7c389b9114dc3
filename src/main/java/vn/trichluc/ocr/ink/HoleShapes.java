package vn.trichluc.ocr.ink;

/**
 * Counts what ink encloses: 6 has a hole where 5 has none, 8 has two. Recognition is wrong about lone digits now and then
 * and sure of it; a hole too many shows it. One too few says nothing, since worn print is open.
 */
final class HoleShapes {
    /** Darker than this, of 255, is ink; the thin strokes that close a ring are. */
    private static final int INK = 140;

    /** Of the digit's height and width; smaller ones are flaws of print and paper. */
    private static final double MIN_SIDE = 0.2;

    private static final int MIN_HEIGHT_PIXELS = 10;

    private static final int PAPER = 1;

    private HoleShapes() {}

    /** Whether a digit's ink encloses more than the digit has holes. */
    static boolean contradict(GreyRaster picture, PixelArea ink, char digit) {
        int most = switch (digit) {
            case '8' -> 2;
            case '0', '4', '6', '9' -> 1;
            default -> 0;
        };
        return ink.height() >= MIN_HEIGHT_PIXELS && in(picture, ink) > most;
    }

    static int in(GreyRaster picture, PixelArea ink) {
        // with a white frame all around, so that what is outside hangs together
        int columns = ink.width() + 2;
        int rows = ink.height() + 2;
        byte[] shades = new byte[columns * rows];
        for (int i = 0; i < shades.length; i++) {
            int x = i % columns - 1;
            int y = i / columns - 1;
            boolean isOutside = x < 0 || y < 0 || x >= ink.width() || y >= ink.height();
            shades[i] = (byte) (isOutside || picture.at(ink.left() + x, ink.top() + y) >= INK ? PAPER : 0);
        }
        FloodFill grid = new FloodFill(shades, columns);
        grid.taken(0, FloodFill.Joined.BY_SIDES);
        int holes = 0;
        for (int i = 0; i < grid.length(); i++) {
            if (grid.has(i, PAPER)) {
                PixelArea hole = grid.taken(i, FloodFill.Joined.BY_SIDES).area();
                boolean isLarge = hole.width() >= MIN_SIDE * ink.width() && hole.height() >= MIN_SIDE * ink.height();
                holes += isLarge ? 1 : 0;
            }
        }
        return holes;
    }
}
