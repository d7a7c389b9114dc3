package vn.trichluc.ocr.reread;

import java.util.List;
import java.util.OptionalInt;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/**
 * Finds which side of a page is up by reading it all four ways round: only one of them gives words.
 *
 * <p>A sample is the part of the page with most print: in wide tables of figures the labels or the headers, but it may
 * be figures alone.
 */
public final class SideFinder {
    /** The side of the sample: some ten lines of a label's column, or all of a table's header. */
    private static final double SAMPLE_MILLIMETRES = 70;

    private static final double GRAIN_MILLIMETRES = 2.5;

    /** The least ink of a grain of print. Paper and noise have less, solid areas more. */
    private static final double MIN_INK = 0.04;

    private static final double MAX_INK = 0.5;

    /** The least number of letters of a word that counts. Single letters and figures look like others upside down. */
    private static final int MIN_LETTERS = 2;

    /** The least number of letters that the right way shows, and how many times more than any other. */
    private static final double MIN_SCORE = 12;

    private static final double MIN_RATIO = 1.8;

    /**
     * The number of letters from which the other ways are not read any more. No wrong way has half of it: measured were
     * 55 at most, on pages that had 480 and more the right way round.
     */
    private static final double SURE_SCORE = 120;

    private static final int WAYS = 4;

    private final Recogniser recogniser;

    public SideFinder(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Returns the quarters of a turn, clockwise, that set the picture upright: 0 to 3; empty where a sample's words do
     * not say.
     */
    public OptionalInt bySample(Patch page) throws RecognitionFailed {
        return quarters(densest(page).withMargin((int) page.pixels(1)));
    }

    private OptionalInt quarters(Patch sample) throws RecognitionFailed {
        double[] scores = new double[WAYS];
        int best = 0;
        for (int quarters = 0; quarters < WAYS; quarters++) {
            scores[quarters] = score(sample.turned(quarters));
            if (scores[quarters] >= SURE_SCORE) {
                return OptionalInt.of(quarters);
            }
            best = scores[quarters] > scores[best] ? quarters : best;
        }
        for (int quarters = 0; quarters < WAYS; quarters++) {
            if (quarters != best && scores[best] < MIN_RATIO * scores[quarters]) {
                return OptionalInt.empty();
            }
        }
        return scores[best] < MIN_SCORE ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private double score(Patch sample) throws RecognitionFailed {
        List<Word> words = recogniser.read(sample, Segmentation.SCATTERED, Alphabet.ALL);
        double score = 0;
        for (Word word : words) {
            long letters = word.text().codePoints().filter(Character::isLetter).count();
            if (letters >= MIN_LETTERS && !word.confidence().isBelow(Confidence.Limit.UPRIGHT)) {
                score += letters * word.confidence().fraction();
            }
        }
        return score;
    }

    /** Returns the square with the most grains of print; the uppermost and leftmost of several. */
    private static Patch densest(Patch page) {
        GreyRaster picture = page.raster();
        int grain = Math.max(1, (int) page.pixels(GRAIN_MILLIMETRES));
        int columns = Math.max(1, picture.width() / grain);
        int rows = Math.max(1, picture.height() / grain);
        int[][] printed = new int[rows + 1][columns + 1]; // sums of all above and to the left
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int here = isPrint(picture, column * grain, row * grain, grain) ? 1 : 0;
                printed[row + 1][column + 1] =
                        here + printed[row][column + 1] + printed[row + 1][column] - printed[row][column];
            }
        }
        int side = (int) (SAMPLE_MILLIMETRES / GRAIN_MILLIMETRES);
        int wide = Math.min(side, columns);
        int high = Math.min(side, rows);
        int most = -1;
        PixelArea densest = PixelArea.NONE;
        for (int row = 0; row + high <= rows; row++) {
            for (int column = 0; column + wide <= columns; column++) {
                int count = printed[row + high][column + wide]
                        - printed[row][column + wide]
                        - printed[row + high][column]
                        + printed[row][column];
                if (count > most) {
                    most = count;
                    densest = new PixelArea(
                            column * grain,
                            row * grain,
                            Math.min(picture.width(), (column + wide) * grain),
                            Math.min(picture.height(), (row + high) * grain));
                }
            }
        }
        return page.part(densest);
    }

    private static boolean isPrint(GreyRaster picture, int left, int top, int grain) {
        int ink = 0;
        int right = Math.min(picture.width(), left + grain);
        int bottom = Math.min(picture.height(), top + grain);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink += picture.at(x, y) < GreyRaster.INK ? 1 : 0;
            }
        }
        return ink >= MIN_INK * grain * grain && ink <= MAX_INK * grain * grain;
    }
}
