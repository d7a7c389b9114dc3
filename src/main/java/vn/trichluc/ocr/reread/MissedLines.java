package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.InkPieces;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/**
 * Finds lines of print that page analysis passed over: short ones that stand apart, as a table's unit above its right
 * edge.
 *
 * <p>Such a line consists of pieces of ink as high as letters, in none of the words that were read, side by side.
 */
public final class MissedLines {
    /**
     * The least height of a letter. Letters of 7 points without ascenders are 1.1 mm high, capitals of 18 points 4.5.
     */
    private static final double MIN_LETTER_MILLIMETRES = 1.1;

    private static final double MAX_LETTER_MILLIMETRES = 6;

    /** The widest gap between words of a line of 14 points. */
    private static final double MAX_GAP_MILLIMETRES = 5;

    /** The least number of letters of a line. Fewer are dust, part of a page number or a mark. */
    private static final int MIN_LETTERS = 4;

    /** The largest number of unread pieces of ink on a page. More are a picture or a page of noise. */
    private static final int MAX_PIECES = 1_500;

    /** The largest number of missed lines on a page. A page with more was not analysed badly: it holds no print. */
    private static final int MAX_LINES = 12;

    private final Recogniser recogniser;

    public MissedLines(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Reads the lines that were passed over.
     *
     * @param read words of the page so far
     * @return the same words, and behind them those of lines that were passed over and were read surely
     */
    public List<Word> added(Patch page, List<Word> read) throws RecognitionFailed {
        List<Word> words = new ArrayList<>(read);
        for (PixelArea line : lines(page, read)) {
            words.addAll(line(page.part(line)));
        }
        return words;
    }

    /** Reads a line, or nothing of it, since half a line says something else. */
    private List<Word> line(Patch line) throws RecognitionFailed {
        List<Word> words = recogniser.read(line.grown(line.margin()), Segmentation.LINE, Alphabet.ALL);
        boolean isPrint = words.stream().noneMatch(word -> word.confidence().isBelow(Confidence.Limit.MISSED_LINE));
        return isPrint ? words : List.of();
    }

    /** Finds the areas of missed lines, one line each, from the top. */
    static List<PixelArea> lines(Patch page, List<Word> words) {
        List<PixelArea> read = page.areas(words);
        List<PixelArea> letters = InkPieces.of(page.without(read)).stream()
                .filter(piece -> piece.height() >= page.pixels(MIN_LETTER_MILLIMETRES)
                        && piece.height() <= page.pixels(MAX_LETTER_MILLIMETRES)
                        && piece.width() <= 2 * page.pixels(MAX_LETTER_MILLIMETRES))
                .filter(piece -> read.stream().noneMatch(word -> word.isNear(piece, 1, 1)))
                .toList();
        if (letters.size() < MIN_LETTERS || letters.size() > MAX_PIECES) {
            return List.of();
        }
        List<Run> runs = new ArrayList<>();
        for (PixelArea letter : letters) {
            runs.stream()
                    .filter(run -> run.goesOn(letter, page.pixels(MAX_GAP_MILLIMETRES)))
                    .findFirst()
                    .ifPresentOrElse(run -> run.add(letter), () -> runs.add(new Run(letter)));
        }
        List<PixelArea> lines = runs.stream()
                .filter(run -> run.letters >= MIN_LETTERS)
                .map(run -> run.area)
                .sorted(Comparator.comparingInt(PixelArea::top))
                .toList();
        return lines.size() > MAX_LINES ? List.of() : lines;
    }

    /** Letters side by side, from left to right. */
    private static final class Run {
        private PixelArea area;
        private PixelArea last;
        private int letters = 1;

        Run(PixelArea letter) {
            area = letter;
            last = letter;
        }

        boolean goesOn(PixelArea letter, double gap) {
            int shared = Math.min(letter.bottom(), last.bottom()) - Math.max(letter.top(), last.top());
            boolean isBeside = 2 * shared >= Math.min(letter.height(), last.height());
            return isBeside && letter.left() - area.right() <= gap;
        }

        void add(PixelArea letter) {
            area = area.union(letter);
            last = letter;
            letters++;
        }
    }
}
