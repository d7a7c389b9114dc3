package vn.trichluc.ocr;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Word;

/**
 * Reads the figure of a table cell a second time: alone, at a good size, with no other characters than those of figures.
 *
 * <p>Where that shows the same, the figure stands as it was read first. Where it does not, or the first reading was not
 * sure, a third reading is asked, and the word tells all that was seen, with a low confidence. Figures that the first
 * reading lost or took for letters are found, dashes told by their shape (docs/experiments.md, figures of cells read
 * twice).
 */
final class FigureReader {
    /** Height of a figure in pixels at which the second reading, of one line as it is, was right most often. */
    private static final int SECOND_HEIGHT = 44;

    /** The third looks for words in the line, and finds low ones that the second loses. */
    private static final int THIRD_HEIGHT = 24;

    /** Enlarging more than this adds nothing that was seen. */
    private static final double MAX_ENLARGING = 3;

    /** White around the scaled figure, in pixels. */
    private static final int MARGIN = 12;

    /** Scaled figures are some 10 points high at this resolution. */
    private static final double SCALED_DPI = 300;

    /** No figure of a table is longer. */
    private static final int MAX_CHARS = 24;

    /** A reading below it is a guess. Right ones had 0.6 and more but for few. */
    private static final double MIN_CONFIDENCE = 0.6;

    /**
     * From here letters are believed without a second reading, and a figure that two readings show without a third. Wrong
     * ones had 0.68 and less, and one 0.84.
     */
    private static final double SURE = 0.9;

    /** Of a figure whose readings disagree: as likely wrong as right. */
    private static final double DISPUTED = 0.5;

    /** Of a dash told by its shape: all that were told so on the pages measured were dashes. */
    private static final double DASH = 0.9;

    /** Of a nought that its shape and a reading show. */
    private static final double ZERO = 0.9;

    private static final double POINTS_PER_INCH = 72;

    /** In heights of a word: what a cell of one line has at most, marks and specks included. */
    private static final double MAX_INK_HEIGHTS = 1.8;

    /** Days, months, years, ordinals; a mark behind them is no part of what is read again. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private final TesseractHandle tesseract;

    FigureReader(TesseractHandle tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * @param ink of the cell, not empty
     * @param first what the cell's first reading showed
     * @return the same where the cell holds no figure or all readings show one
     */
    List<Word> read(GreyRaster picture, CellInk ink, List<Word> first, double dpi, Deadline deadline)
            throws RecognitionFailed {
        PixelPlace place = new PixelPlace(
                deadline.page(), dpi, ink.area().left(), ink.area().top());
        if (ink.isDash() && first.stream().noneMatch(FigureReader::hasLetterOrDigit)) {
            return List.of(word("-", ink, place, DASH, List.of()));
        }
        if (first.size() == 1 && isFigure(first.get(0).text()) && isMore(ink, first.get(0), dpi)) {
            return List.of(contradicted(first.get(0), Seen.NONE, Seen.NONE));
        }
        if (ink.lines() != 1 || first.size() > 1 || !first.isEmpty() && !mayBeFigure(first.get(0), ink)) {
            return first;
        }
        if (first.isEmpty() && !ink.isLone()) {
            return first;
        }
        Word seen = first.isEmpty() ? null : first.get(0);
        String shape = ink.isLone() ? LoneDigit.of(picture, ink.area()) : "";
        if (!shape.isEmpty()) {
            return shaped(shape, seen, picture, ink, place, deadline);
        }
        Optional<String> shown = seen == null ? Optional.empty() : MarkShapes.of(picture, ink.area(), seen.text());
        Seen second = large(picture, ink, Alphabet.FIGURES, deadline);
        if (seen != null && MarkShapes.contradict(picture, ink.area(), seen.text())) {
            Seen third = small(picture, ink, Alphabet.FIGURES, deadline);
            return List.of(contradicted(seen, second, third));
        }
        if (seen != null && seen.text().equals(second.withMarks(shown).text()) && isSure(seen)) {
            return first;
        }
        if (seen != null && shown.isPresent() && sameDigits(second.text(), shown.get()) && isSure(seen)) {
            return List.of(withMarks(picture, seen, dpi));
        }
        Seen third = small(picture, ink, Alphabet.FIGURES, deadline);
        return judged(seen, second.withMarks(shown), third.withMarks(shown), ink, place);
    }

    /** A digit by its shape: believed as soon as some reading shows it, in doubt where none does. */
    private List<Word> shaped(
            String shape, @Nullable Word seen, GreyRaster picture, CellInk ink, PixelPlace place, Deadline deadline)
            throws RecognitionFailed {
        if (seen != null && isFigure(seen.text()) && isSure(seen)) {
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
        double confidence = first.confidence() == null ? DISPUTED : Math.min(DISPUTED, first.confidence());
        return new Word(
                first.text(),
                first.box(),
                first.fontSize(),
                first.bold(),
                first.italic(),
                confidence,
                readings(first.text(), second, third));
    }

    /** A word with the marks that its ink shows, in doubt where it was read with others. */
    static Word withMarks(GreyRaster picture, Word word, double dpi) {
        PixelArea area = PixelArea.of(word.box(), dpi, picture);
        Optional<String> shown = MarkShapes.of(picture, area, word.text());
        if (shown.isEmpty() || shown.get().equals(word.text())) {
            return word;
        }
        double confidence = word.confidence() == null ? DISPUTED : Math.min(DISPUTED, word.confidence());
        return new Word(
                shown.get(),
                word.box(),
                word.fontSize(),
                word.bold(),
                word.italic(),
                confidence,
                List.of(word.text(), shown.get()));
    }

    /**
     * A number of running text that was not read surely, read again by itself: in doubt where that shows another. Days and
     * years filled in by pen are read as print is, but not the same twice.
     */
    Word confirmed(GreyRaster picture, Word word, double dpi, Deadline deadline) throws RecognitionFailed {
        boolean isUnsure = word.confidence() != null && word.confidence() < SURE && word.confidence() > DISPUTED;
        if (!isUnsure || !PLAIN.matcher(word.text()).matches()) {
            return word;
        }
        CellInk ink = new CellInk(PixelArea.of(word.box(), dpi, picture), 1, false);
        if (ink.area().isEmpty()) {
            return word;
        }
        Seen again = large(picture, ink, Alphabet.FIGURES, deadline);
        return sameDigits(again.text(), word.text()) ? word : contradicted(word, again, Seen.NONE);
    }

    static List<Word> judged(@Nullable Word first, Seen second, Seen third, CellInk ink, PixelPlace place) {
        Seen better = second.confidence() >= third.confidence() || third.isNone() ? second : third;
        if (first == null) {
            if (better.isNone()) {
                return List.of();
            }
            boolean agreed = second.text().equals(third.text());
            double confidence = agreed ? Math.min(second.confidence(), third.confidence()) : DISPUTED;
            return List.of(word(better.text(), ink, place, confidence, readings("", second, third)));
        }
        List<String> readings = readings(first.text(), second, third);
        if (readings.isEmpty()) {
            return List.of(first);
        }
        double confidence = first.confidence() == null ? DISPUTED : Math.min(DISPUTED, first.confidence());
        boolean letters = !isFigure(first.text());
        boolean lost = letters && confidence < DISPUTED;
        boolean outvoted = !isSure(first) && second.text().equals(third.text());
        return List.of(word(lost || outvoted ? better.text() : first.text(), ink, place, confidence, readings));
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
        boolean fits = alphabet != Alphabet.FIGURES || isFigure(text);
        return confidence < MIN_CONFIDENCE || text.isEmpty() || !fits ? Seen.NONE : new Seen(text, confidence);
    }

    /** One word with a digit in it or, where two characters stand alone, letters that were not seen well. */
    private static boolean mayBeFigure(Word word, CellInk ink) {
        return isFigure(word.text()) || ink.isLone() && !isSure(word);
    }

    /** Whether a cell has ink far above or below its word: figures of two rows whose border was lost. */
    private static boolean isMore(CellInk ink, Word word, double dpi) {
        double height = word.box().height() * dpi / POINTS_PER_INCH;
        return ink.area().height() > MAX_INK_HEIGHTS * height;
    }

    private static boolean isSure(Word word) {
        return word.confidence() != null && word.confidence() >= SURE;
    }

    private static boolean sameDigits(String a, String b) {
        return NO_DIGIT.matcher(a).replaceAll("").equals(NO_DIGIT.matcher(b).replaceAll(""));
    }

    /** Digits make up half of it or more. */
    private static boolean isFigure(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits > 0 && text.length() <= MAX_CHARS && 2 * digits >= text.length();
    }

    private static boolean hasLetterOrDigit(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Word word(String text, CellInk ink, PixelPlace place, double confidence, List<String> readings) {
        return new Word(
                text, place.box(0, 0, ink.area().width(), ink.area().height()), 0, false, false, confidence, readings);
    }

    /** @param text empty where nothing was seen */
    record Seen(String text, double confidence) {
        static final Seen NONE = new Seen("", 0);

        boolean isNone() {
            return text.isEmpty();
        }

        /** The same digits with the marks that the ink shows. */
        Seen withMarks(Optional<String> shown) {
            return shown.isPresent() && sameDigits(text, shown.get()) ? new Seen(shown.get(), confidence) : this;
        }
    }
}
