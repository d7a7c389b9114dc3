package vn.trichluc.ocr;

/**
 * Tells by a figure's width how many characters it may have, where its pieces do not: digits are set equally wide, so 95
 * is no 9% and 27.605 no 27.6605.
 */
final class FigureWidth {
    /** In heights of a digit, with the white beside it: Times 0.74, Arial 0.78. */
    private static final double DIGIT = 0.75;

    /** Times 0.37, Arial 0.39. */
    private static final double MARK = 0.38;

    /** Times 1.23, Arial 1.24. */
    private static final double PERCENT = 1.23;

    /** The white beside the outermost characters. */
    private static final double BESIDE = 0.12;

    /** In heights: a third of a digit, and what other fonts and broken edges change of the width. */
    private static final double TOLERANCE = 0.27;

    private static final double TOLERANCE_OF_WIDTH = 0.07;

    private FigureWidth() {}

    /**
     * Whether a text is wider or narrower than its ink.
     *
     * @param text digits and what stands between and behind them
     * @param ink the smallest area that holds it
     */
    static boolean contradicts(GreyRaster picture, String text, PixelArea ink) {
        // commas hang below the digits
        int height = MarkShapes.connected(picture, ink).stream()
                .mapToInt(PixelArea::height)
                .max()
                .orElse(ink.height());
        return contradicts(text, (double) ink.width() / height);
    }

    /** @param measured width in heights of a digit */
    static boolean contradicts(String text, double measured) {
        double expected = -BESIDE;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            expected += Character.isDigit(c) ? DIGIT : c == '%' ? PERCENT : MARK;
        }
        return Math.abs(expected - measured) > TOLERANCE + TOLERANCE_OF_WIDTH * measured;
    }
}
