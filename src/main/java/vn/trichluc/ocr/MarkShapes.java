package vn.trichluc.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells commas from full stops in a figure by where their ink ends: a comma hangs below the digits, a full stop stands on
 * their line. Recognition knows letters better than marks (docs/experiments.md, marks told by their shape).
 */
final class MarkShapes {
    /** Darker than this, of 255, is ink. */
    private static final int INK = 140;

    /** A digit is higher than this share of the figure, a mark lower than {@link #MAX_MARK}. */
    private static final double MIN_DIGIT = 0.65;

    private static final double MAX_MARK = 0.45;

    /** In heights of a digit below their line: commas measured 0.14 to 0.24, full stops 0.03 and less. */
    private static final double MIN_COMMA = 0.1;

    private static final double MAX_FULL_STOP = 0.05;

    /** Lower digits have no marks whose shape can be told. */
    private static final int MIN_DIGIT_PIXELS = 18;

    private MarkShapes() {}

    /**
     * The figure with the marks that its ink shows.
     *
     * @param text digits with commas and full stops between them
     * @return empty where its marks cannot be told from its ink
     */
    static Optional<String> of(GreyRaster picture, PixelArea ink, String text) {
        if (!text.matches("\\d+(?:[.,]\\d+)+")) {
            return Optional.empty();
        }
        List<PixelArea> pieces = pieces(picture, ink);
        if (pieces.size() != text.length()) {
            return Optional.empty();
        }
        int lowest = 0;
        int highest = Integer.MAX_VALUE;
        int height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                PixelArea digit = pieces.get(i);
                lowest = Math.max(lowest, digit.bottom());
                highest = Math.min(highest, digit.bottom());
                height = Math.max(height, digit.height());
            }
        }
        // a figure that slopes has no line for its marks to stand on
        if (height < MIN_DIGIT_PIXELS || lowest - highest > MAX_FULL_STOP * height + 1) {
            return Optional.empty();
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < pieces.size(); i++) {
            PixelArea piece = pieces.get(i);
            if (Character.isDigit(text.charAt(i))) {
                if (piece.height() < MIN_DIGIT * height) {
                    return Optional.empty();
                }
                continue;
            }
            double below = (double) (piece.bottom() - lowest) / height;
            boolean comma = below >= MIN_COMMA;
            if (piece.height() > MAX_MARK * height || !comma && below > MAX_FULL_STOP) {
                return Optional.empty();
            }
            shown.setCharAt(i, comma ? ',' : '.');
        }
        return Optional.of(shown.toString());
    }

    /** What white columns part, from the left, each with the height of its ink. */
    private static List<PixelArea> pieces(GreyRaster picture, PixelArea ink) {
        List<PixelArea> pieces = new ArrayList<>();
        int start = -1;
        int top = 0;
        int bottom = 0;
        for (int x = ink.left(); x <= ink.right(); x++) {
            int first = Integer.MAX_VALUE;
            int last = -1;
            for (int y = ink.top(); x < ink.right() && y < ink.bottom(); y++) {
                if (picture.at(x, y) < INK) {
                    first = Math.min(first, y);
                    last = y;
                }
            }
            if (last >= 0) {
                top = start < 0 ? first : Math.min(top, first);
                bottom = start < 0 ? last + 1 : Math.max(bottom, last + 1);
                start = start < 0 ? x : start;
            } else if (start >= 0) {
                pieces.add(new PixelArea(start, top, x, bottom));
                start = -1;
            }
        }
        return pieces;
    }
}
