package vn.trichluc.ocr.reread;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patch;

/**
 * Removes the words that recognition reads into the paper's edge, holes and shadows: words of next to no confidence
 * where nothing is printed. Between the parts of a table on two pages they would be text that ends it.
 */
public final class EdgeNoise {
    /**
     * The width of the margin in which noise is looked for. Text stands 15 mm and more from the paper's edge; page
     * numbers nearer to it are read surely.
     */
    private static final double MARGIN_POINTS = 15 / 25.4 * 72;

    private EdgeNoise() {}

    /** Returns the words of a page without those that are noise. */
    public static List<Word> without(Patch page, List<Word> words) {
        Box paper = page.box();
        return words.stream().filter(word -> !isNoise(word, paper)).toList();
    }

    private static boolean isNoise(Word word, Box paper) {
        boolean isInMargin = word.box().right() <= MARGIN_POINTS
                || word.box().bottom() <= MARGIN_POINTS
                || word.box().left() >= paper.right() - MARGIN_POINTS
                || word.box().top() >= paper.bottom() - MARGIN_POINTS;
        return isInMargin && word.confidence().isAtMost(Confidence.Limit.EDGE_NOISE);
    }
}
