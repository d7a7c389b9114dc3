package vn.trichluc.ocr.ink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by a figure's width how many characters it may have, where its pieces do not: digits are set equally wide, so 95
 * is no 9% and 27.605 no 27.6605. How wide they are differs from face to face, by half from Arial Narrow to DejaVu Serif
 * Bold: that is learnt from the sure figures of the same page, and nothing is said before. All widths are in heights of a
 * digit.
 */
public final class FigureWidth {
    /** Of faces seen in decisions the narrowest has 0.63, the widest 0.92; beyond lie misreadings. */
    private static final double NARROWEST = 0.55;

    private static final double WIDEST = 1.0;

    /** In widths of a digit: 0.5 in most faces, 0.4 in some; where all characters are of one width, 1. */
    private static final double MARK = 0.5;

    /** In widths of a digit: 1.4 to 2.0. */
    private static final double PERCENT = 1.64;

    /** The white beside the outermost characters: 0.06 to 0.19. */
    private static final double BESIDE = 0.12;

    /** A third of a digit. */
    private static final double TOLERANCE = 0.25;

    /** What broken edges and rounded places of letters change. */
    private static final double TOLERANCE_OF_WIDTH = 0.05;

    /** A figure to learn from. One digit tells nothing, and a 1 at an end has more white beside it than others. */
    private static final Pattern TELLING = Pattern.compile("[02-9][.,]?(?:[0-9][.,]?){0,40}[02-9]");

    /** Fewer sure figures tell nothing of a page's face. */
    private static final int FEWEST = 3;

    /** One figure in so many, on either side, may be wrong or of another face. */
    private static final int ODD = 4;

    /** Widths of a digit in the figures learnt from, ascending. */
    private final List<Double> widths = new ArrayList<>();

    /**
     * Learns from a figure that is sure; says nothing of others.
     *
     * @param print a piece of a page that holds it and nothing else
     */
    public void learn(Patch print, String text) {
        List<PixelArea> pieces = TELLING.matcher(text).matches() ? InkPieces.of(print) : List.of();
        pieces.stream()
                .reduce(PixelArea::union)
                .ifPresent(tight -> learn(text, (double) tight.width() / InkPieces.height(pieces)));
    }

    /** @param measured width of the ink of a sure figure */
    void learn(String text, double measured) {
        if (!TELLING.matcher(text).matches()) {
            return;
        }
        double width = (measured + BESIDE) / digits(text);
        if (width >= NARROWEST && width <= WIDEST) {
            int place = Collections.binarySearch(widths, width);
            widths.add(place < 0 ? -place - 1 : place, width);
        }
    }

    /**
     * Whether a text is wider or narrower than its ink in the page's face.
     *
     * @param text digits and what stands between and behind them
     * @param print the smallest piece of a page that holds it
     */
    public boolean contradicts(Patch print, String text) {
        if (widths.size() < FEWEST) {
            return false;
        }
        // of the highest piece: commas hang below the digits
        int height = InkPieces.height(InkPieces.of(print));
        return contradicts(text, (double) print.width() / (height == 0 ? print.height() : height));
    }

    /** @param measured width of the ink */
    boolean contradicts(String text, double measured) {
        if (widths.size() < FEWEST) {
            return false;
        }
        int odd = widths.size() / ODD;
        double narrow = widths.get(odd) * digits(text) - BESIDE;
        double wide = widths.get(widths.size() - 1 - odd) * digits(text) - BESIDE;
        double tolerance = TOLERANCE + TOLERANCE_OF_WIDTH * measured;
        return measured < narrow - tolerance || measured > wide + tolerance;
    }

    /** The width of a text in digits. */
    private static double digits(String text) {
        double digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : c == '%' ? PERCENT : MARK;
        }
        return digits;
    }
}
