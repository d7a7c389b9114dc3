package vn.trichluc.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import vn.trichluc.model.Box;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.Deadline;
import vn.trichluc.ocr.ink.FaintPrint;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;
import vn.trichluc.ocr.reread.DiacriticLines;
import vn.trichluc.ocr.reread.EdgeNoise;
import vn.trichluc.ocr.reread.FigureReader;
import vn.trichluc.ocr.reread.FigureVote;
import vn.trichluc.ocr.reread.LabelReader;
import vn.trichluc.ocr.reread.MissedLines;
import vn.trichluc.ocr.reread.RomanNumerals;
import vn.trichluc.ocr.reread.RowNumberReader;
import vn.trichluc.ocr.reread.SealNeighbourhood;
import vn.trichluc.ocr.reread.SideFinder;
import vn.trichluc.ocr.tesseract.OcrModel;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

/**
 * Reads the words of a page's picture: with a recogniser, and by what the ink shows where that reads badly.
 *
 * <p>An engine holds one recogniser and reads with the thread that calls it: it belongs to one worker, and the worker
 * closes it.
 *
 * <p>Page analysis loses what stands alone in a table's cell: on the pages measured Tesseract found 6 of 10 numbers. So
 * each cell whose rulings are known is read by itself, and the rest of the page without them (docs/experiments.md,
 * recognition).
 */
public final class OcrEngine implements AutoCloseable {
    /** The least width and height of a piece that is read, in pixels: no letter of fewer pixels has a shape. */
    private static final int MIN_SIDE_PIXELS = 12;

    /**
     * The longest time that one page may take. A full page takes 1 to 4 seconds; a picture full of noise may never end.
     */
    private static final int MAX_PAGE_MILLIS = 120_000;

    /**
     * The largest number of cells that are read one by one on a page. A page of the smallest print has some 1,500; more
     * is a picture of hatching.
     */
    private static final int MAX_CELLS = 4_000;

    private static final int QUARTER = 90;

    private final int pageMillis;
    private final Recogniser recogniser;
    private final DiacriticLines diacritics;
    private final RomanNumerals romans;
    private final SealNeighbourhood seals;
    private final MissedLines missed;
    private final LabelReader labels;
    private final SideFinder sides;

    /**
     * Makes an engine with the usual limit of time for a page.
     *
     * @param recogniser is closed with the engine
     * @param announcesRoman whether a Roman numeral stands behind a word, as in "Phần II"
     */
    OcrEngine(Recogniser recogniser, Predicate<String> announcesRoman) {
        this(recogniser, announcesRoman, MAX_PAGE_MILLIS);
    }

    /**
     * Makes an engine with a limit of time for a page, in milliseconds.
     *
     * @param pageMillis that a page may take
     */
    OcrEngine(Recogniser recogniser, Predicate<String> announcesRoman, int pageMillis) {
        this.pageMillis = pageMillis;
        this.recogniser = recogniser;
        diacritics = new DiacriticLines(recogniser);
        romans = new RomanNumerals(announcesRoman);
        seals = new SealNeighbourhood(recogniser);
        missed = new MissedLines(recogniser);
        labels = new LabelReader(recogniser);
        sides = new SideFinder(recogniser);
    }

    /**
     * Makes an engine that reads with Tesseract and the Vietnamese model of the class path.
     *
     * @param announcesRoman whether a Roman numeral stands behind a word, as in "Phần II"
     * @throws EnvironmentUnusable if Tesseract or its model cannot be loaded on this machine
     */
    public static OcrEngine withTesseract(Predicate<String> announcesRoman) {
        return new OcrEngine(new TesseractRecogniser(OcrModel.vietnamese()), announcesRoman);
    }

    /**
     * Returns by how many degrees clockwise a page must be turned to stand upright: 0, 90, 180 or 270. A sample of the
     * page is read all four ways round; the result is empty where no way or more than one way gives words.
     *
     * @throws RecognitionFailed if it takes too long
     */
    public OptionalInt rotationToUpright(PageImage image) throws RecognitionFailed {
        Patch page = patch(image);
        OptionalInt quarters = isReadable(page) ? sides.bySample(page) : OptionalInt.empty();
        return quarters.isPresent() ? OptionalInt.of(QUARTER * quarters.getAsInt()) : quarters;
    }

    private Patch patch(PageImage image) {
        return Patch.of(image, Deadline.in(pageMillis));
    }

    private static boolean isReadable(Patch page) {
        return Math.min(page.width(), page.height()) >= MIN_SIDE_PIXELS;
    }

    /**
     * Reads the words of a page in the recogniser's order, with boxes in points of this picture's page.
     *
     * @return empty where there is nothing to read
     * @throws RecognitionFailed if the picture is larger than the recogniser takes, or takes it too long
     */
    public List<Word> read(PageImage page) throws RecognitionFailed {
        return read(page, List.of());
    }

    /**
     * Reads the words of a page: those outside of the cells in the recogniser's order, then those of each cell.
     *
     * @param cells areas of the page, enclosed by rulings that are no longer in the picture; each is read by itself
     * @return empty where there is nothing to read
     * @throws RecognitionFailed if the picture is larger than the recogniser takes, or takes it too long
     */
    public List<Word> read(PageImage image, List<Box> cells) throws RecognitionFailed {
        Patch page = patch(image);
        if (!isReadable(page)) {
            return List.of();
        }
        FigureReader figures = new FigureReader(recogniser);
        List<PixelArea> areas = cells.size() > MAX_CELLS
                ? List.of()
                : cells.stream().map(cell -> page.part(cell).area()).toList();
        List<Word> words = outside(areas.isEmpty() ? page : page.without(areas), figures);
        for (PixelArea area : areas) {
            words.addAll(cell(page.part(area), isFirst(area, areas), figures));
        }
        return words;
    }

    /**
     * One step after the first reading of a page: it takes the words read so far and returns them improved, or with
     * further words.
     */
    private interface Pass {
        List<Word> over(Patch page, List<Word> words) throws RecognitionFailed;
    }

    /** Returns the steps that follow the first reading of a page, in their order. */
    private List<Pass> passes(FigureReader figures) {
        return List.of(
                // Diacritics that were taken for a line of small print are none; the line that has them is read again.
                diacritics::withDiacritics,
                // Words of next to no confidence at the paper's edge are shadows and holes.
                EdgeNoise::without,
                // Commas and full stops of figures are told by where their ink ends.
                figures::withMarks,
                // Short numbers that were not read surely are read again as figures.
                figures::confirmed,
                // Roman numerals at the beginning of lines are told by their strokes.
                romans::told,
                // Lines beside seals and signatures, which were taken for a drawing, are read by themselves.
                seals::added,
                // So are lines that page analysis passed over.
                missed::added);
    }

    /** Reads the words that stand in no cell. */
    private List<Word> outside(Patch page, FigureReader figures) throws RecognitionFailed {
        List<Word> words = recogniser.read(page, Segmentation.PAGE, Alphabet.ALL);
        for (Pass pass : passes(figures)) {
            words = pass.over(page, words);
        }
        return new ArrayList<>(words);
    }

    /** Whether no other cell lies to the left of this one, so that it may hold the row's number. */
    private static boolean isFirst(PixelArea cell, List<PixelArea> cells) {
        int middle = (cell.top() + cell.bottom()) / 2;
        return cells.stream()
                .noneMatch(other -> other.right() <= cell.left() && other.top() <= middle && other.bottom() >= middle);
    }

    /** Reads the words of a cell. Words whose print is too light to count as ink are in doubt. */
    private List<Word> cell(Patch cell, boolean isFirst, FigureReader figures) throws RecognitionFailed {
        CellInk ink = CellInk.of(cell);
        if (!ink.isEmpty()) {
            return cell(ink, isFirst, figures);
        }
        Optional<Patch> dark = FaintPrint.darkened(cell);
        CellInk faint = dark.isPresent() ? CellInk.of(dark.get()) : ink;
        return faint.isEmpty()
                ? List.of()
                : cell(faint, isFirst, figures).stream()
                        .map(word -> FigureVote.doubted(word, word.text(), word.readings()))
                        .toList();
    }

    /**
     * Returns the first reading of a cell, or that of the first reader that recognises what kind of content the cell
     * has.
     */
    private List<Word> cell(CellInk ink, boolean isFirst, FigureReader figures) throws RecognitionFailed {
        Patch print = ink.print().withMargin(ink.print().margin());
        List<Word> read = recogniser.read(print, ink.isLone() ? Segmentation.FIGURE : Segmentation.BLOCK, Alphabet.ALL);
        List<Word> first = diacritics.withDiacritics(ink.print().whole(), read);
        // The number of a row is told by its strokes, or read again as a Roman numeral and as a figure.
        Optional<Word> number = isFirst ? new RowNumberReader(figures).read(ink, first) : Optional.empty();
        if (number.isPresent()) {
            return List.of(number.get());
        }
        // A figure is read again as a figure, and told by the shape and the width of its ink.
        Optional<Word> figure = figures.read(ink, first);
        if (figure.isPresent()) {
            return List.of(figure.get());
        }
        // Words that were not read surely are read again a little larger.
        return labels.surer(ink, first);
    }

    /** Frees the recogniser's memory; a second time does nothing. */
    @Override
    public void close() {
        recogniser.close();
    }
}
