package vn.trichluc.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import vn.trichluc.model.Box;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.Deadline;
import vn.trichluc.ocr.ink.FaintPrint;
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.ink.PixelPlace;
import vn.trichluc.ocr.ink.WhiteMargin;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.reread.DiacriticLines;
import vn.trichluc.ocr.reread.EdgeNoise;
import vn.trichluc.ocr.reread.FigureReader;
import vn.trichluc.ocr.reread.FigureVote;
import vn.trichluc.ocr.reread.HeadingNumbers;
import vn.trichluc.ocr.reread.LabelReader;
import vn.trichluc.ocr.reread.MissedLines;
import vn.trichluc.ocr.reread.RowNumberReader;
import vn.trichluc.ocr.reread.SealNeighbourhood;
import vn.trichluc.ocr.reread.SideFinder;
import vn.trichluc.ocr.tesseract.OcrModel;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

/**
 * Reads the words of a page's picture with Tesseract.
 *
 * <p>An engine holds one native handle that is made ready once, and reads with the thread that calls it: it belongs to
 * one worker, and the worker closes it.
 *
 * <p>Tesseract's own page analysis loses what stands alone in a table's cell: on the pages measured it found 6 of 10
 * numbers. So each cell whose rulings are known is read by itself, and the rest of the page without them
 * (docs/experiments.md, recognition). A cell with one figure is read a second time, as a figure.
 */
public final class OcrEngine implements AutoCloseable {
    /** Tesseract keeps sizes and places in 16 bits. */
    private static final int MAX_SIDE_PIXELS = 32_767;

    /** Below this no letter has a shape; Tesseract would only complain. */
    private static final int MIN_SIDE_PIXELS = 12;

    /** A full page takes 1 to 4 seconds; a picture full of noise may take for ever. */
    private static final int MAX_PAGE_MILLIS = 120_000;

    /** A page holds some 1,500 cells in the smallest print; more is a picture of hatching. */
    private static final int MAX_CELLS = 4_000;

    /** Rests of stamps and handwriting are read with less. */
    private static final double MIN_LOST = 0.75;

    private static final int QUARTER = 90;

    private final int pageMillis;
    private final TesseractRecogniser tesseract;
    private final SealNeighbourhood unread;
    private final DiacriticLines markLines;
    private final LabelReader labels;

    /**
     * An engine with the Vietnamese model of the class path.
     *
     * @throws EnvironmentUnusable if Tesseract or its model cannot be loaded on this machine
     */
    public OcrEngine() {
        this(OcrModel.vietnamese());
    }

    OcrEngine(OcrModel model) {
        this(model, MAX_PAGE_MILLIS);
    }

    /** @param pageMillis that a page may take */
    OcrEngine(OcrModel model, int pageMillis) {
        this.pageMillis = pageMillis;
        tesseract = new TesseractRecogniser(model);
        unread = new SealNeighbourhood(tesseract);
        markLines = new DiacriticLines(tesseract);
        labels = new LabelReader(tesseract);
    }

    /**
     * Degrees clockwise that set a page upright, told by words of a sample that can be read one way round: 0, 90, 180 or
     * 270; empty where none or several ways show words.
     *
     * @throws RecognitionFailed if it takes too long
     */
    public OptionalInt rotationToUpright(PageImage page) throws RecognitionFailed {
        GreyRaster picture = GreyRaster.of(page.pixels());
        return isReadable(picture)
                ? degrees(new SideFinder(tesseract).bySample(picture, page.dpi(), Deadline.in(pageMillis, page.page())))
                : OptionalInt.empty();
    }

    private static boolean isReadable(GreyRaster picture) {
        return Math.min(picture.width(), picture.height()) >= MIN_SIDE_PIXELS
                && Math.max(picture.width(), picture.height()) <= MAX_SIDE_PIXELS;
    }

    private static OptionalInt degrees(OptionalInt quarters) {
        return quarters.isPresent() ? OptionalInt.of(QUARTER * quarters.getAsInt()) : quarters;
    }

    /**
     * The words of a page in Tesseract's order, with boxes in points of this picture's page.
     *
     * @return empty where there is nothing to read
     * @throws RecognitionFailed if the picture is larger than Tesseract takes, or takes it too long
     */
    public List<Word> read(PageImage page) throws RecognitionFailed {
        return read(page, List.of());
    }

    /**
     * The words of a page: those outside of the cells in Tesseract's order, then those of each cell.
     *
     * @param cells areas of the page, enclosed by rulings that are no longer in the picture; each is read by itself
     * @return empty where there is nothing to read
     * @throws RecognitionFailed if the picture is larger than Tesseract takes, or takes it too long
     */
    public List<Word> read(PageImage page, List<Box> cells) throws RecognitionFailed {
        if (Math.max(page.pixels().getWidth(), page.pixels().getHeight()) > MAX_SIDE_PIXELS) {
            throw new RecognitionFailed(String.format(
                    Locale.ROOT,
                    "Page %d is %d x %d pixels; recognition takes %d at most on a side: scan it smaller.",
                    page.page(),
                    page.pixels().getWidth(),
                    page.pixels().getHeight(),
                    MAX_SIDE_PIXELS));
        }
        GreyRaster picture = GreyRaster.of(page.pixels());
        if (Math.min(picture.width(), picture.height()) < MIN_SIDE_PIXELS) {
            return List.of();
        }
        Deadline deadline = Deadline.in(pageMillis, page.page());
        FigureReader figures = new FigureReader(tesseract);
        List<PixelArea> areas = cells.size() > MAX_CELLS
                ? List.of()
                : cells.stream()
                        .map(cell -> PixelArea.of(cell, page.dpi(), picture))
                        .toList();
        GreyRaster outside = areas.isEmpty() ? picture : picture.without(areas);
        List<Word> words = new ArrayList<>();
        PixelPlace origin = new PixelPlace(page.page(), page.dpi(), 0, 0);
        List<Word> first =
                tesseract.read(outside, page.dpi(), TessPageSegMode.PSM_AUTO, Alphabet.ALL, deadline.millis(), origin);
        for (Word word : markLines.mended(outside, first, page.dpi(), deadline)) {
            if (!EdgeNoise.isNoise(word, page)) {
                Word marked = FigureReader.withMarks(outside, word, page.dpi());
                words.add(figures.confirmed(outside, marked, page.dpi(), deadline));
            }
        }
        words = HeadingNumbers.told(outside, words, page.dpi());
        words.addAll(unread.words(outside, words, page, deadline));
        for (PixelArea line : MissedLines.of(outside, words, page.dpi())) {
            words.addAll(lost(outside, line, page, deadline));
        }
        for (PixelArea area : areas) {
            words.addAll(cell(figures, picture, area, isFirst(area, areas), page, deadline));
        }
        return words;
    }

    /** What a line shows that was passed over, if it was seen well: all of it, since half a line says something else. */
    private List<Word> lost(GreyRaster picture, PixelArea line, PageImage page, Deadline deadline)
            throws RecognitionFailed {
        int margin = WhiteMargin.pixels(page.dpi());
        PixelArea around = new PixelArea(
                Math.max(0, line.left() - margin),
                Math.max(0, line.top() - margin),
                Math.min(picture.width(), line.right() + margin),
                Math.min(picture.height(), line.bottom() + margin));
        List<Word> words = tesseract.read(
                picture.cutOut(around, 0),
                page.dpi(),
                TessPageSegMode.PSM_SINGLE_LINE,
                Alphabet.ALL,
                deadline.millis(),
                new PixelPlace(page.page(), page.dpi(), around.left(), around.top()));
        boolean isPrint = !words.isEmpty()
                && words.stream().allMatch(word -> word.confidence() != null && word.confidence() >= MIN_LOST);
        return isPrint ? words : List.of();
    }

    /** Whether no cell stands left of it. */
    private static boolean isFirst(PixelArea cell, List<PixelArea> cells) {
        int middle = (cell.top() + cell.bottom()) / 2;
        return cells.stream()
                .noneMatch(other -> other.right() <= cell.left() && other.top() <= middle && other.bottom() >= middle);
    }

    private List<Word> cell(
            FigureReader figures,
            GreyRaster picture,
            PixelArea cell,
            boolean isFirst,
            PageImage page,
            Deadline deadline)
            throws RecognitionFailed {
        CellInk ink = CellInk.of(picture, cell, page.dpi());
        if (!ink.area().isEmpty()) {
            return cell(figures, picture, ink, isFirst, page, deadline);
        }
        Optional<GreyRaster> dark = FaintPrint.darkened(picture, cell, page.dpi());
        if (dark.isEmpty()) {
            return List.of();
        }
        CellInk faint = CellInk.of(dark.get(), cell, page.dpi());
        return cell(figures, dark.get(), faint, isFirst, page, deadline).stream()
                .map(word -> FigureVote.doubted(word, word.text(), word.readings()))
                .toList();
    }

    private List<Word> cell(
            FigureReader figures, GreyRaster picture, CellInk ink, boolean isFirst, PageImage page, Deadline deadline)
            throws RecognitionFailed {
        if (ink.area().isEmpty()) {
            return List.of();
        }
        int margin = WhiteMargin.pixels(page.dpi());
        List<Word> words = tesseract.read(
                picture.cutOut(ink.area(), margin),
                page.dpi(),
                ink.isLone() ? TessPageSegMode.PSM_RAW_LINE : TessPageSegMode.PSM_SINGLE_BLOCK,
                Alphabet.ALL,
                deadline.millis(),
                new PixelPlace(
                        page.page(),
                        page.dpi(),
                        ink.area().left() - margin,
                        ink.area().top() - margin));
        words = markLines.mended(picture, words, page.dpi(), deadline);
        Optional<Word> number = isFirst
                ? new RowNumberReader(figures).read(picture, ink, words, page.dpi(), deadline)
                : Optional.empty();
        if (number.isPresent()) {
            return List.of(number.get());
        }
        List<Word> shown = figures.read(picture, ink, words, page.dpi(), deadline);
        return shown.equals(words) ? labels.surer(picture, ink, words, page.dpi(), deadline) : shown;
    }

    /** Frees the native memory; a second time does nothing. */
    @Override
    public void close() {
        tesseract.close();
    }
}
