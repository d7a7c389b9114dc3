package vn.trichluc.ocr.ink;

import java.util.List;
import java.util.OptionalInt;

/**
 * Counts the digits and marks of a figure by its pieces of ink. Recognition sees a digit twice now and then (2,420 read
 * as 24420), or passes over one.
 */
public final class CharacterCount {
    /**
     * The least height of a figure whose pieces are counted. The pieces of lower ones have a few pixels, which dust
     * joins and gaps part.
     */
    private static final int MIN_HEIGHT_PIXELS = 10;

    /**
     * The least height of a digit as a share of the figure's height: all digits are of one height, but for the line's
     * slope.
     */
    private static final double MIN_DIGIT_HEIGHT = 0.8;

    /**
     * The least width of a digit in its heights: a 1 has 0.3, a bold 0 has 0.7; half a nought has 0.2, two that touch 1
     * and more.
     */
    private static final double MIN_DIGIT_WIDTH = 0.25;

    private static final double MAX_DIGIT_WIDTH = 0.8;

    /** The greatest height and width of a comma in heights of the figure. */
    private static final double MAX_MARK = 0.45;

    private CharacterCount() {}

    /**
     * Counts the characters of a printed figure.
     *
     * @return empty where pieces are not one character each: strokes touch or are broken
     */
    public static OptionalInt of(Patch print) {
        OptionalInt dark = of(InkPieces.of(print, GreyRaster.INK));
        return dark.isPresent() && dark.equals(of(InkPieces.of(print, GreyRaster.LIGHT_INK)))
                ? dark
                : OptionalInt.empty();
    }

    private static OptionalInt of(List<PixelArea> pieces) {
        int height = InkPieces.height(pieces);
        int bottom = pieces.stream().mapToInt(PixelArea::bottom).max().orElse(0);
        if (height < MIN_HEIGHT_PIXELS) {
            return OptionalInt.empty();
        }
        for (PixelArea piece : pieces) {
            boolean isDigit = piece.height() >= MIN_DIGIT_HEIGHT * height
                    && piece.width() >= MIN_DIGIT_WIDTH * piece.height()
                    && piece.width() <= MAX_DIGIT_WIDTH * piece.height();
            boolean isMark = piece.height() <= MAX_MARK * height
                    && piece.width() <= MAX_MARK * height
                    && piece.top() > bottom - height / 2;
            if (!isDigit && !isMark) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(pieces.size());
    }
}
