package vn.trichluc.ocr.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells commas from full stops in a figure by where their ink ends: a comma hangs below the digits, a full stop stands
 * on their line. Recognition tells letters apart better than such marks (docs/experiments.md, marks told by their
 * shape).
 */
public final class SeparatorShapes {
    /** The least height of a digit as a share of the figure's height; a mark is lower than {@link #MAX_MARK}. */
    private static final double MIN_DIGIT = 0.65;

    private static final double MAX_MARK = 0.45;

    /**
     * How far a comma reaches at least, and a full stop at most, below the line of the digits, in heights of a digit.
     * Commas measured 0.14 to 0.24, full stops 0.03 and less.
     */
    private static final double MIN_COMMA = 0.1;

    private static final double MAX_FULL_STOP = 0.05;

    /** The least height of digits whose marks can be recognised by their shape. */
    private static final int MIN_DIGIT_PIXELS = 13;

    private SeparatorShapes() {}

    /**
     * Returns the figure with the commas and full stops that its ink shows.
     *
     * @param text digits with commas and full stops between them
     * @return empty where its ink does not show its marks
     */
    public static Optional<String> of(Patch print, String text) {
        if (!text.matches("\\d+(?:[.,]\\d+)++")) {
            return Optional.empty();
        }
        Optional<String> dark = of(pieces(print, GreyRaster.INK), text);
        return dark.isPresent() ? dark : of(pieces(print, GreyRaster.LIGHT_INK), text);
    }

    private static Optional<String> of(Pieces pieces, String text) {
        long marks = text.chars().filter(c -> !Character.isDigit(c)).count();
        if (pieces.digits().isEmpty()
                || pieces.marks().size() != marks
                || pieces.digits().size() > text.length() - marks) {
            return Optional.empty();
        }
        int lowest = 0;
        int highest = Integer.MAX_VALUE;
        int height = 0;
        for (PixelArea digit : pieces.digits()) {
            lowest = Math.max(lowest, digit.bottom());
            highest = Math.min(highest, digit.bottom());
            height = Math.max(height, digit.height());
        }
        // a figure that slopes has no line for its marks to stand on
        if (height < MIN_DIGIT_PIXELS || lowest - highest > MAX_FULL_STOP * height + 1) {
            return Optional.empty();
        }
        StringBuilder shown = new StringBuilder(text);
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                continue;
            }
            double below = (double) (pieces.marks().get(next).bottom() - lowest) / height;
            next++;
            boolean comma = below >= MIN_COMMA;
            if (!comma && below > MAX_FULL_STOP) {
                return Optional.empty();
            }
            shown.setCharAt(i, comma ? ',' : '.');
        }
        return Optional.of(shown.toString());
    }

    /**
     * Whether ink and text contradict each other. They do where there are as many pieces as characters, but a mark
     * where the text has a digit or the other way round (2,420 read as 24420), and where a digit encloses more than the
     * one that was read (6 read as 5).
     */
    public static boolean contradict(Patch print, String text) {
        if (!text.matches("\\d[\\d.,]*")) {
            return false;
        }
        Pieces pieces = pieces(print, GreyRaster.INK);
        if (pieces.digits().size() + pieces.marks().size() != text.length()) {
            return false;
        }
        List<PixelArea> all = new ArrayList<>(pieces.digits());
        all.addAll(pieces.marks());
        all.sort(Comparator.comparingInt(PixelArea::left));
        for (int i = 0; i < all.size(); i++) {
            boolean isDigit = Character.isDigit(text.charAt(i));
            if (pieces.marks().contains(all.get(i)) == isDigit
                    || (isDigit && HoleShapes.contradict(print.part(all.get(i)), text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The pieces of ink of a figure, from left to right.
     *
     * @param digits one or several digits that touch
     * @param marks low ones that stand at the digits' feet
     */
    private record Pieces(List<PixelArea> digits, List<PixelArea> marks) {
        static final Pieces UNCLEAR = new Pieces(List.of(), List.of());
    }

    /** Sorts the ink into digits and marks; gives {@link Pieces#UNCLEAR} where some piece is neither. */
    private static Pieces pieces(Patch print, int level) {
        List<PixelArea> pieces = InkPieces.of(print, level);
        int height = InkPieces.height(pieces);
        List<PixelArea> digits = new ArrayList<>();
        List<PixelArea> marks = new ArrayList<>();
        for (PixelArea piece : pieces) {
            if (piece.height() >= MIN_DIGIT * height) {
                digits.add(piece);
            } else if (piece.height() <= MAX_MARK * height && piece.width() <= MAX_MARK * height) {
                marks.add(piece);
            } else {
                return Pieces.UNCLEAR;
            }
        }
        int middle = digits.stream()
                .mapToInt(digit -> digit.bottom() - digit.height() / 2)
                .max()
                .orElse(0);
        boolean floating = marks.stream().anyMatch(mark -> mark.top() < middle);
        return floating ? Pieces.UNCLEAR : new Pieces(digits, marks);
    }
}
