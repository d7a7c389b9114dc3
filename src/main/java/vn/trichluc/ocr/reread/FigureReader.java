package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Box;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.CharacterCount;
import vn.trichluc.ocr.ink.Deadline;
import vn.trichluc.ocr.ink.FigureWidth;
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.ink.LoneDigitShape;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.ink.PixelPlace;
import vn.trichluc.ocr.ink.SeparatorShapes;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.reread.FigureVote.Seen;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

/**
 * Reads the figure of a table cell a second time: alone, at a good size, with no other characters than those of figures.
 *
 * <p>Where that shows the same, the figure stands as it was read first. Where it does not, or the first reading was not
 * sure, a third reading is asked, and the word tells all that was seen, with a low confidence. Figures that the first
 * reading lost or took for letters are found, dashes told by their shape (docs/experiments.md, figures of cells read
 * twice).
 */
public final class FigureReader {
    /** Height of a figure in pixels at which the second reading, of one line as it is, was right most often. */
    private static final int SECOND_HEIGHT = 44;

    /** The third looks for words in the line, and finds low ones that the second loses. */
    private static final int THIRD_HEIGHT = 24;

    /** Sizes at which more is read where nothing that was seen may be what the ink shows. */
    private static final List<Integer> MORE_HEIGHTS = List.of(34, 56);

    /** Enlarging more than this adds nothing that was seen. */
    private static final double MAX_ENLARGING = 3;

    /** White around the scaled figure, in pixels. */
    private static final int MARGIN = 12;

    /** Scaled figures are some 10 points high at this resolution. */
    private static final double SCALED_DPI = 300;

    /** A reading below it is a guess. Right ones had 0.6 and more but for few. */
    private static final double MIN_CONFIDENCE = 0.6;

    /** From here letters are believed without a second reading, and a figure that two readings show without a third. */
    private static final double SURE = FigureVote.SURE;

    private static final double DISPUTED = FigureVote.DISPUTED;

    /** Of a dash told by its shape: all that were told so on the pages measured were dashes. */
    private static final double DASH = 0.9;

    /** Of a nought that its shape and a reading show. */
    private static final double ZERO = 0.9;

    private static final double POINTS_PER_INCH = 72;

    /** In heights of a word: what a cell of one line has at most, marks and specks included. */
    private static final double MAX_INK_HEIGHTS = 1.8;

    /** Days, months, years, ordinals; a mark behind them is no part of what is read again. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}");

    /** Characters of one piece of ink that is no wider than a digit; a % is wider, or three pieces. */
    private static final Pattern PIECES = Pattern.compile("[0-9.,]+");

    private final TesseractRecogniser tesseract;

    private final FigureWidth width = new FigureWidth();

    /** For one page: the face of its figures is learnt from them. */
    public FigureReader(TesseractRecogniser tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * @param ink of the cell, not empty
     * @param first what the cell's first reading showed
     * @return the same where the cell holds no figure or all readings show one
     */
    public List<Word> read(GreyRaster picture, CellInk ink, List<Word> first, double dpi, Deadline deadline)
            throws RecognitionFailed {
        PixelPlace place = new PixelPlace(
                deadline.page(), dpi, ink.area().left(), ink.area().top());
        if (ink.isDash() && first.stream().noneMatch(FigureReader::hasLetterOrDigit)) {
            return List.of(word("-", ink, place, DASH, List.of()));
        }
        if (first.size() == 1 && FigureVote.isFigure(first.get(0).text()) && isMore(ink, first.get(0), dpi)) {
            return List.of(contradicted(first.get(0), Seen.NONE, Seen.NONE));
        }
        if (ink.lines() != 1) {
            return first;
        }
        Word seen = first.isEmpty() ? null : joined(first);
        boolean isCounted = (seen == null || !isSeen(seen))
                && !ink.isLone()
                && CharacterCount.of(picture, ink.area()).isPresent();
        if (seen == null && !ink.isLone() && !isCounted) {
            return lost(picture, ink, place, deadline);
        }
        if (seen != null && !isCounted && (first.size() > 1 || !mayBeFigure(seen, ink))) {
            return first;
        }
        String shape = ink.isLone() ? LoneDigitShape.of(picture, ink.area()) : "";
        return shape.isEmpty()
                ? voted(seen, picture, ink, place, dpi, deadline)
                : shaped(shape, seen, picture, ink, place, deadline);
    }

    /** A figure as most readings show it that its ink allows. */
    private List<Word> voted(
            @Nullable Word seen, GreyRaster picture, CellInk ink, PixelPlace place, double dpi, Deadline deadline)
            throws RecognitionFailed {
        Optional<String> shown = seen == null ? Optional.empty() : SeparatorShapes.of(picture, ink.area(), seen.text());
        Seen second = large(picture, ink, Alphabet.FIGURES, deadline);
        if (seen != null && isSure(seen) && !SeparatorShapes.contradict(picture, ink.area(), seen.text())) {
            if (seen.text().equals(second.withMarks(shown).text())) {
                width.learn(picture, seen.text(), ink.area());
                return List.of(seen);
            }
            if (shown.isPresent() && FigureVote.sameDigits(second.text(), shown.get())) {
                return List.of(withMarks(picture, seen, dpi));
            }
        }
        OptionalInt characters = CharacterCount.of(picture, ink.area());
        FigureVote vote = new FigureVote(text -> fits(picture, ink, characters, text));
        Seen third = small(picture, ink, Alphabet.FIGURES, deadline);
        List<Seen> others = new ArrayList<>(List.of(second.withMarks(shown), third.withMarks(shown)));
        for (int height : MORE_HEIGHTS) {
            if (!vote.isDecided(seen, others)) {
                others.add(again(picture, ink, height, TessPageSegMode.PSM_RAW_LINE, Alphabet.FIGURES, deadline));
            }
        }
        return vote.chosen(seen, others, box(ink, place));
    }

    /** A figure that the first reading lost, and whose ink is not clear: believed only where two readings agree. */
    private List<Word> lost(GreyRaster picture, CellInk ink, PixelPlace place, Deadline deadline)
            throws RecognitionFailed {
        Seen second = large(picture, ink, Alphabet.FIGURES, deadline);
        Seen third = second.isNone() ? Seen.NONE : small(picture, ink, Alphabet.FIGURES, deadline);
        boolean agreed = !third.isNone() && FigureVote.sameDigits(second.text(), third.text());
        return agreed ? List.of(word(second.text(), ink, place, DISPUTED, List.of())) : List.of();
    }

    /** What was read as several words where the ink is one figure. */
    private static Word joined(List<Word> words) {
        Word first = words.get(0);
        if (words.size() == 1) {
            return first;
        }
        double confidence = words.stream()
                .mapToDouble(word -> word.confidence() == null ? 0 : word.confidence())
                .min()
                .orElse(0);
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        return first.withText(text).withBox(box).withConfidence(confidence).withReadings(List.of());
    }

    private static boolean isSeen(Word word) {
        return word.confidence() != null && word.confidence() >= DISPUTED;
    }

    /** Whether ink may show a text: as many characters, and those of its shape, as far as that can be told. */
    private boolean fits(GreyRaster picture, CellInk ink, OptionalInt characters, String text) {
        return !SeparatorShapes.contradict(picture, ink.area(), text)
                && !width.contradicts(picture, text, ink.area())
                && (characters.isEmpty()
                        || characters.getAsInt() == text.length()
                                && PIECES.matcher(text).matches());
    }

    /** A digit by its shape: believed as soon as some reading shows it, in doubt where none does. */
    private List<Word> shaped(
            String shape, @Nullable Word seen, GreyRaster picture, CellInk ink, PixelPlace place, Deadline deadline)
            throws RecognitionFailed {
        if (seen != null && FigureVote.isFigure(seen.text()) && isSure(seen)) {
            return List.of(seen.text().equals(shape) ? seen : contradicted(seen, new Seen(shape, DISPUTED), Seen.NONE));
        }
        Seen second = large(picture, ink, Alphabet.FIGURES, deadline);
        Seen third = second.text().equals(shape) ? Seen.NONE : small(picture, ink, Alphabet.FIGURES, deadline);
        boolean isRead = second.text().equals(shape)
                || third.text().equals(shape)
                || seen != null && seen.text().equals(shape);
        boolean isOther = isOther(second, shape) || isOther(third, shape);
        List<String> readings = new ArrayList<>(readings(seen == null ? "" : seen.text(), second, third));
        if (isRead && !isOther) {
            return List.of(word(shape, ink, place, ZERO, List.of()));
        }
        if (!readings.contains(shape)) {
            readings.add(shape);
        }
        return List.of(word(shape, ink, place, DISPUTED, readings.size() < 2 ? List.of() : readings));
    }

    private static boolean isOther(Seen seen, String shape) {
        return !seen.isNone() && !seen.text().equals(shape);
    }

    /** The first reading in doubt, with all that was seen. */
    private static Word contradicted(Word first, Seen second, Seen third) {
        return FigureVote.doubted(first, first.text(), readings(first.text(), second, third));
    }

    /** A word with the marks that its ink shows, in doubt where it was read with others. */
    public static Word withMarks(GreyRaster picture, Word word, double dpi) {
        PixelArea area = PixelArea.of(word.box(), dpi, picture);
        Optional<String> shown = SeparatorShapes.of(picture, area, word.text());
        if (shown.isEmpty() || shown.get().equals(word.text())) {
            return word;
        }
        return FigureVote.doubted(word, shown.get(), List.of(word.text(), shown.get()));
    }

    /**
     * A number of running text that was not read surely, read again by itself: in doubt where that shows another. Days and
     * years filled in by pen are read as print is, but not the same twice.
     */
    public Word confirmed(GreyRaster picture, Word word, double dpi, Deadline deadline) throws RecognitionFailed {
        if (isSure(word) && PLAIN.matcher(word.text()).matches()) {
            width.learn(picture, word.text(), PixelArea.of(word.box(), dpi, picture));
        }
        boolean isUnsure = word.confidence() != null && word.confidence() < SURE && word.confidence() > DISPUTED;
        if (!isUnsure || !PLAIN.matcher(word.text()).matches()) {
            return word;
        }
        CellInk ink = new CellInk(PixelArea.of(word.box(), dpi, picture), 1, false);
        if (ink.area().isEmpty()) {
            return word;
        }
        Seen again = large(picture, ink, Alphabet.FIGURES, deadline);
        return FigureVote.sameDigits(again.text(), word.text()) ? word : contradicted(word, again, Seen.NONE);
    }

    private static List<String> readings(String first, Seen second, Seen third) {
        Set<String> readings = new LinkedHashSet<>();
        Stream.of(first, second.text(), third.text())
                .filter(text -> !text.isEmpty())
                .forEach(readings::add);
        return readings.size() < 2 ? List.of() : List.copyOf(readings);
    }

    /** One line as it is, at the size at which most is read. */
    Seen large(GreyRaster picture, CellInk ink, Alphabet alphabet, Deadline deadline) throws RecognitionFailed {
        return again(picture, ink, SECOND_HEIGHT, TessPageSegMode.PSM_RAW_LINE, alphabet, deadline);
    }

    /** The words of one line, at a small size. */
    Seen small(GreyRaster picture, CellInk ink, Alphabet alphabet, Deadline deadline) throws RecognitionFailed {
        return again(picture, ink, THIRD_HEIGHT, TessPageSegMode.PSM_SINGLE_LINE, alphabet, deadline);
    }

    private Seen again(
            GreyRaster picture, CellInk ink, int height, int pageSegmentation, Alphabet alphabet, Deadline deadline)
            throws RecognitionFailed {
        double factor = Math.min(MAX_ENLARGING, (double) height / ink.area().height());
        GreyRaster line = picture.cutOut(ink.area(), 0).scaled(factor).withMargin(MARGIN);
        List<Word> words = tesseract.read(
                line,
                SCALED_DPI,
                pageSegmentation,
                alphabet,
                deadline.millis(),
                new PixelPlace(deadline.page(), SCALED_DPI, 0, 0));
        double confidence = words.stream()
                .mapToDouble(word -> word.confidence() == null ? 0 : word.confidence())
                .min()
                .orElse(0);
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        boolean fits = alphabet != Alphabet.FIGURES || FigureVote.isFigure(text);
        return confidence < MIN_CONFIDENCE || text.isEmpty() || !fits ? Seen.NONE : new Seen(text, confidence);
    }

    /** One word with a digit in it or, where two characters stand alone, letters that were not seen well. */
    private static boolean mayBeFigure(Word word, CellInk ink) {
        return FigureVote.isFigure(word.text()) || ink.isLone() && !isSure(word);
    }

    /** Whether a cell has ink far above or below its word: figures of two rows whose border was lost. */
    private static boolean isMore(CellInk ink, Word word, double dpi) {
        double height = word.box().height() * dpi / POINTS_PER_INCH;
        return ink.area().height() > MAX_INK_HEIGHTS * height;
    }

    private static boolean isSure(Word word) {
        return word.confidence() != null && word.confidence() >= SURE;
    }

    private static boolean hasLetterOrDigit(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Word word(String text, CellInk ink, PixelPlace place, double confidence, List<String> readings) {
        return new Word(text, box(ink, place), 0, false, false, confidence, readings);
    }

    private static Box box(CellInk ink, PixelPlace place) {
        return place.box(0, 0, ink.area().width(), ink.area().height());
    }
}
