package vn.trichluc.ocr.ink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by a figure's width how many characters it may have, where its pieces of ink do not: digits are set equally
 * wide, so a print of 95 cannot be read as 9%, nor one of 27.605 as 27.6605. The width of a digit differs from face to
 * face, by half from Arial Narrow to DejaVu Serif Bold. It is learnt from the sure figures of the same page; until
 * enough are known, nothing is contradicted. All widths are in heights of a digit.
 */
public final class FigureWidth {
    /**
     * The narrowest and the widest digit believed. Of the faces seen in decisions the narrowest has 0.63, the widest
     * 0.92; beyond lie misreadings.
     */
    private static final double NARROWEST = 0.55;

    private static final double WIDEST = 1.0;

    /**
     * The width of a comma or full stop in widths of a digit: 0.5 in most faces, 0.4 in some, 1 where all characters
     * are equally wide.
     */
    private static final double MARK = 0.5;

    /** The width of a per cent sign in widths of a digit: faces have 1.4 to 2.0. */
    private static final double PERCENT = 1.64;

    /** The white beside the outermost characters: 0.06 to 0.19. */
    private static final double BESIDE = 0.12;

    /** How far the printed width may differ from the expected one: a third of a digit. */
    private static final double TOLERANCE = 0.25;

    /**
     * How far the width may differ besides, as a share of the width, because edges break and letters have rounded
     * places.
     */
    private static final double TOLERANCE_OF_WIDTH = 0.05;

    /**
     * A figure from which the width of a digit can be learnt. A single digit tells nothing, and a 1 at an end has more
     * white beside it than other digits.
     */
    private static final Pattern TELLING = Pattern.compile("[02-9][.,]?(?:[0-9][.,]?){0,40}[02-9]");

    /** The least number of sure figures from which the face of a page is known. */
    private static final int FEWEST = 3;

    /**
     * The share of the figures learnt from, one in so many at either end, that is passed over, since it may be wrong or
     * of another face.
     */
    private static final int ODD = 4;

    /** The widths of a digit in the figures learnt from, ascending. */
    private final List<Double> widths = new ArrayList<>();

    /**
     * Learns the width of a digit from a figure that was read surely; a text that tells nothing of it is passed over.
     *
     * @param print a piece of a page that holds it and nothing else
     */
    public void learn(Patch print, String text) {
        List<PixelArea> pieces = TELLING.matcher(text).matches() ? InkPieces.of(print) : List.of();
        pieces.stream()
                .reduce(PixelArea::union)
                .ifPresent(tight -> learn(text, (double) tight.width() / InkPieces.height(pieces)));
    }

    /**
     * Learns from a figure whose width was measured, in heights of a digit.
     *
     * @param measured width of the ink of a sure figure
     */
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

    /**
     * Whether a text is wider or narrower than a measured width allows, in heights of a digit.
     *
     * @param measured width of the ink
     */
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

    /** Returns the width of a text in widths of a digit. */
    private static double digits(String text) {
        double digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : c == '%' ? PERCENT : MARK;
        }
        return digits;
    }
}
