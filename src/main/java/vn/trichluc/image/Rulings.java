package vn.trichluc.image;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds drawn lines by morphology: a run of ink that is longer than any stroke of a letter is part of one.
 *
 * <p>After Leptonica's example of line removal: opening with a long flat brick keeps the runs, closing along the line joins
 * what the scanner broke.
 */
final class Rulings {
    /** The longest strokes of print: T and Đ of a 14 point title are some 4 mm wide, brackets 5 mm high. */
    private static final double MIN_RUN_ACROSS_MILLIMETRES = 6;

    private static final double MIN_RUN_DOWN_MILLIMETRES = 5.5;

    /** The rule under an issuing body is a third of its name: some 10 mm at least. */
    private static final double MIN_LENGTH_ACROSS_MILLIMETRES = 9;

    /** A table row of one line is 6 mm high. */
    private static final double MIN_LENGTH_DOWN_MILLIMETRES = 8;

    private static final double MAX_GAP_MILLIMETRES = 3;
    private static final double MAX_THICKNESS_MILLIMETRES = 1.2;

    /** How much a line may leave the straight within one run: curved pages, rests of skew. */
    private static final double MAX_WAVE_MILLIMETRES = 0.25;

    /** A sloping line's box grows by so much of its length. */
    private static final double MAX_SLOPE = 0.04;

    private final Length length;

    Rulings(double dpi) {
        length = new Length(dpi);
    }

    /** The caller closes the mask. */
    record Found(Pix mask, List<PixelBox> across, List<PixelBox> down) {
        Found {
            across = List.copyOf(across);
            down = List.copyOf(down);
        }
    }

    Found of(Pix ink) {
        int wave = length.pixels(MAX_WAVE_MILLIMETRES);
        int gap = length.pixels(MAX_GAP_MILLIMETRES);
        int runAcross = length.pixels(MIN_RUN_ACROSS_MILLIMETRES);
        int runDown = length.pixels(MIN_RUN_DOWN_MILLIMETRES);
        try (Pix thickAcross = ink.dilated(1, wave);
                Pix runsAcross = thickAcross.opened(runAcross, 1);
                Pix inkAcross = runsAcross.and(ink);
                Pix joinedAcross = runsAcross.closed(gap, 1);
                Pix thickDown = ink.dilated(wave, 1);
                Pix runsDown = thickDown.opened(1, runDown);
                Pix inkDown = runsDown.and(ink);
                Pix joinedDown = runsDown.closed(1, gap)) {
            List<PixelBox> across = across(joinedAcross.pieces(), wave);
            List<PixelBox> down = down(joinedDown.pieces(), wave);
            try (Pix linesAcross = inkAcross.within(across);
                    Pix linesDown = inkDown.within(down)) {
                return new Found(linesAcross.or(linesDown), across, down);
            }
        }
    }

    private List<PixelBox> across(List<PixelBox> pieces, int wave) {
        List<PixelBox> lines = new ArrayList<>();
        for (PixelBox piece : pieces) {
            if (isLine(piece.width(), piece.height() - wave, MIN_LENGTH_ACROSS_MILLIMETRES)) {
                lines.add(new PixelBox(
                        piece.left(), piece.top() + wave / 2, piece.width(), Math.max(1, piece.height() - wave)));
            }
        }
        return lines;
    }

    private List<PixelBox> down(List<PixelBox> pieces, int wave) {
        List<PixelBox> lines = new ArrayList<>();
        for (PixelBox piece : pieces) {
            if (isLine(piece.height(), piece.width() - wave, MIN_LENGTH_DOWN_MILLIMETRES)) {
                lines.add(new PixelBox(
                        piece.left() + wave / 2, piece.top(), Math.max(1, piece.width() - wave), piece.height()));
            }
        }
        return lines;
    }

    private boolean isLine(int along, int across, double leastMillimetres) {
        return along >= length.pixels(leastMillimetres)
                && across <= length.pixels(MAX_THICKNESS_MILLIMETRES) + MAX_SLOPE * along;
    }
}
