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
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.CharacterCount;
import vn.trichluc.ocr.ink.FigureWidth;
import vn.trichluc.ocr.ink.LoneDigitShape;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.SeparatorShapes;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;
import vn.trichluc.ocr.reread.FigureVote.Seen;

/**
 * Reads the figure of a table cell a second time: alone, at a good size, with no other characters than those of
 * figures.
 *
 * <p>Where the second reading shows the same, the figure stays as it was read first. Where it does not, or the first
 * reading was not sure, a third reading is made, and the word carries all readings, with a low confidence. Figures that
 * the first reading lost or took for letters are found, and dashes are recognised by their shape (docs/experiments.md,
 * figures of cells read twice).
 */
public final class FigureReader {
    /**
     * The height of a figure in pixels for the second reading, of one line as it is; at it most figures were read
     * right.
     */
    private static final int SECOND_HEIGHT = 44;

    /**
     * The height of a figure in pixels for the third reading, which looks for words in the line and finds low ones that
     * the second loses.
     */
    private static final int THIRD_HEIGHT = 24;

    /** The heights in pixels of further readings, which are made where the ink contradicts all readings so far. */
    private static final List<Integer> MORE_HEIGHTS = List.of(34, 56);

    /** The greatest factor by which a figure is enlarged. More showed nothing further. */
    private static final double MAX_ENLARGING = 3;

    /** White around the scaled figure, in pixels. */
    private static final int MARGIN = 12;

    /** The resolution that scaled figures are said to have, at which they are some 10 points high. */
    private static final double SCALED_DPI = 300;

    /** The confidence of a dash that was recognised by its shape. All of them on the pages measured were dashes. */
    private static final Confidence DASH = Confidence.of(0.9);

    /** The confidence of a nought that both its shape and a reading show. */
    private static final Confidence ZERO = Confidence.of(0.9);

    /** The greatest height of the ink of a cell of one line in heights of its word, marks and specks included. */
    private static final double MAX_INK_HEIGHTS = 1.8;

    /** Plain numbers of 1 to 4 digits: days, months, years, ordinals. A mark behind them is not read again. */
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}");

    /** Characters that are one piece of ink each and no wider than a digit; a % is wider, or three pieces. */
    private static final Pattern PIECES = Pattern.compile("[0-9.,]+");

    private final Recogniser recogniser;

    private final FigureWidth width = new FigureWidth();

    /** Makes a reader for one page, whose digits' width it learns from the sure figures. */
    public FigureReader(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Reads a cell's figure in several ways and lets these vote.
     *
     * @param ink of the cell, not empty
     * @param first the words of the cell's first reading
     * @return the cell's figure; empty where it holds none, or none but that of the first reading
     */
    public Optional<Word> read(CellInk ink, List<Word> first) throws RecognitionFailed {
        if (ink.isDash() && first.stream().noneMatch(FigureReader::hasLetterOrDigit)) {
            return Optional.of(word("-", ink, DASH, List.of()));
        }
        if (first.size() == 1 && FigureVote.isFigure(first.get(0).text()) && isMore(ink, first.get(0))) {
            return Optional.of(contradicted(first.get(0), Seen.NONE, Seen.NONE));
        }
        if (ink.lines() != 1) {
            return Optional.empty();
        }
        Word seen = first.isEmpty() ? null : joined(first);
        boolean isCounted = (seen == null || !isSeen(seen))
                && !ink.isLone()
                && CharacterCount.of(ink.print()).isPresent();
        if (seen == null && !ink.isLone() && !isCounted) {
            return lost(ink);
        }
        if (seen != null && !isCounted && (first.size() > 1 || !mayBeFigure(seen, ink))) {
            return Optional.empty();
        }
        String shape = ink.isLone() ? LoneDigitShape.of(ink.print()) : "";
        if (!shape.isEmpty()) {
            return Optional.of(shaped(shape, seen, ink));
        }
        Optional<Word> voted = voted(seen, ink);
        return voted.isEmpty() && first.size() > 1 ? Optional.ofNullable(seen) : voted;
    }

    /**
     * Returns the figure that most readings show among those that its ink allows; empty where only the first reading
     * has one.
     */
    private Optional<Word> voted(@Nullable Word seen, CellInk ink) throws RecognitionFailed {
        Patch print = ink.print();
        Optional<String> shown = seen == null ? Optional.empty() : SeparatorShapes.of(print, seen.text());
        Seen second = large(print, Alphabet.FIGURES);
        if (seen != null && isSure(seen) && !SeparatorShapes.contradict(print, seen.text())) {
            if (seen.text().equals(second.withMarks(shown).text())) {
                width.learn(print, seen.text());
                return Optional.of(seen);
            }
            if (shown.isPresent() && FigureVote.sameDigits(second.text(), shown.get())) {
                return Optional.of(withMarks(print, seen));
            }
        }
        OptionalInt characters = CharacterCount.of(print);
        FigureVote vote = new FigureVote(text -> fits(print, characters, text));
        Seen third = small(print, Alphabet.FIGURES);
        List<Seen> others = new ArrayList<>(List.of(second.withMarks(shown), third.withMarks(shown)));
        for (int height : MORE_HEIGHTS) {
            if (!vote.isDecided(seen, others)) {
                others.add(again(print, height, Segmentation.FIGURE, Alphabet.FIGURES));
            }
        }
        return vote.chosen(seen, others, print.box());
    }

    /**
     * Reads a figure that the first reading lost, and whose ink is not clear. It is believed only where two readings
     * agree.
     */
    private Optional<Word> lost(CellInk ink) throws RecognitionFailed {
        Seen second = large(ink.print(), Alphabet.FIGURES);
        Seen third = second.isNone() ? Seen.NONE : small(ink.print(), Alphabet.FIGURES);
        boolean agreed = !third.isNone() && FigureVote.sameDigits(second.text(), third.text());
        return agreed ? Optional.of(word(second.text(), ink, Confidence.DISPUTED, List.of())) : Optional.empty();
    }

    /** Joins into one word what was read as several words where the ink is one figure. */
    private static Word joined(List<Word> words) {
        Word first = words.get(0);
        if (words.size() == 1) {
            return first;
        }
        Confidence confidence = Confidence.least(words.stream().map(Word::confidence));
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        Box box = words.stream().map(Word::box).reduce(Box::union).orElseThrow();
        return first.withText(text).withBox(box).withConfidence(confidence).withReadings(List.of());
    }

    private static boolean isSeen(Word word) {
        return !word.confidence().isBelow(Confidence.Limit.DISPUTED);
    }

    /**
     * Whether the ink may show a text: it has as many characters, of such a shape and width. What cannot be measured is
     * not held against it.
     */
    private boolean fits(Patch print, OptionalInt characters, String text) {
        return !SeparatorShapes.contradict(print, text)
                && !width.contradicts(print, text)
                && (characters.isEmpty()
                        || (characters.getAsInt() == text.length()
                                && PIECES.matcher(text).matches()));
    }

    /**
     * Reads a digit that was recognised by its shape: it is believed as soon as some reading shows it, and in doubt
     * where none does.
     */
    private Word shaped(String shape, @Nullable Word seen, CellInk ink) throws RecognitionFailed {
        if (seen != null && FigureVote.isFigure(seen.text()) && isSure(seen)) {
            return seen.text().equals(shape)
                    ? seen
                    : contradicted(seen, new Seen(shape, Confidence.DISPUTED.fraction()), Seen.NONE);
        }
        Seen second = large(ink.print(), Alphabet.FIGURES);
        Seen third = second.text().equals(shape) ? Seen.NONE : small(ink.print(), Alphabet.FIGURES);
        boolean isRead = second.text().equals(shape)
                || third.text().equals(shape)
                || (seen != null && seen.text().equals(shape));
        boolean isOther = isOther(second, shape) || isOther(third, shape);
        List<String> readings = new ArrayList<>(readings(seen == null ? "" : seen.text(), second, third));
        if (isRead && !isOther) {
            return word(shape, ink, ZERO, List.of());
        }
        if (!readings.contains(shape)) {
            readings.add(shape);
        }
        return word(shape, ink, Confidence.DISPUTED, readings.size() < 2 ? List.of() : readings);
    }

    private static boolean isOther(Seen seen, String shape) {
        return !seen.isNone() && !seen.text().equals(shape);
    }

    /** Returns the first reading, in doubt, with all other readings. */
    private static Word contradicted(Word first, Seen second, Seen third) {
        return FigureVote.doubted(first, first.text(), readings(first.text(), second, third));
    }

    /**
     * Returns the words of a page with the commas and full stops that their ink shows; a word that was read with others
     * is in doubt.
     */
    public List<Word> withMarks(Patch page, List<Word> words) {
        return words.stream()
                .map(word -> withMarks(page.part(word.box()), word))
                .toList();
    }

    private static Word withMarks(Patch print, Word word) {
        Optional<String> shown = SeparatorShapes.of(print, word.text());
        if (shown.isEmpty() || shown.get().equals(word.text())) {
            return word;
        }
        return FigureVote.doubted(word, shown.get(), List.of(word.text(), shown.get()));
    }

    /** Returns the words of a page with its numbers {@linkplain #confirmed(Patch, Word) confirmed}. */
    public List<Word> confirmed(Patch page, List<Word> words) throws RecognitionFailed {
        List<Word> confirmed = new ArrayList<>();
        for (Word word : words) {
            confirmed.add(PLAIN.matcher(word.text()).matches() ? confirmed(page.part(word.box()), word) : word);
        }
        return confirmed;
    }

    /**
     * Reads a number of running text again by itself where it was not read surely. It is in doubt where the second
     * reading differs: days and years filled in by pen are read as print is, but not the same twice. From a sure number
     * the width of its digits is learnt.
     */
    private Word confirmed(Patch print, Word number) throws RecognitionFailed {
        if (isSure(number)) {
            width.learn(print, number.text());
        }
        boolean isUnsure = !isSure(number) && !number.confidence().isAtMost(Confidence.Limit.DISPUTED);
        if (!isUnsure || print.isEmpty()) {
            return number;
        }
        Seen again = large(print, Alphabet.FIGURES);
        return FigureVote.sameDigits(again.text(), number.text()) ? number : contradicted(number, again, Seen.NONE);
    }

    private static List<String> readings(String first, Seen second, Seen third) {
        Set<String> readings = new LinkedHashSet<>();
        Stream.of(first, second.text(), third.text())
                .filter(text -> !text.isEmpty())
                .forEach(readings::add);
        return readings.size() < 2 ? List.of() : List.copyOf(readings);
    }

    /** Reads one line as it is, at the size at which most is read. */
    Seen large(Patch print, Alphabet alphabet) throws RecognitionFailed {
        return again(print, SECOND_HEIGHT, Segmentation.FIGURE, alphabet);
    }

    /** Reads the words of one line, at a small size. */
    Seen small(Patch print, Alphabet alphabet) throws RecognitionFailed {
        return again(print, THIRD_HEIGHT, Segmentation.LINE, alphabet);
    }

    private Seen again(Patch print, int height, Segmentation segmentation, Alphabet alphabet) throws RecognitionFailed {
        double factor = Math.min(MAX_ENLARGING, (double) height / print.height());
        Patch line = print.scaled(factor).withMargin(MARGIN).takenForDpi(SCALED_DPI);
        List<Word> words = recogniser.read(line, segmentation, alphabet);
        Confidence confidence = Confidence.least(words.stream().map(Word::confidence));
        String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
        boolean fits = alphabet != Alphabet.FIGURES || FigureVote.isFigure(text);
        boolean guessed = confidence.isBelow(Confidence.Limit.GUESS);
        return guessed || text.isEmpty() || !fits ? Seen.NONE : new Seen(text, confidence.fraction());
    }

    /**
     * Whether a word may be a figure: it has a digit in it or, where two characters stand alone, consists of letters
     * that were not read surely.
     */
    private static boolean mayBeFigure(Word word, CellInk ink) {
        return FigureVote.isFigure(word.text()) || (ink.isLone() && !isSure(word));
    }

    /** Whether a cell has ink far above or below its word: figures of two rows whose border was lost. */
    private static boolean isMore(CellInk ink, Word word) {
        return ink.print().height() > MAX_INK_HEIGHTS * ink.print().pixelHeight(word.box());
    }

    private static boolean isSure(Word word) {
        return !word.confidence().isBelow(Confidence.Limit.BELIEVED);
    }

    private static boolean hasLetterOrDigit(Word word) {
        return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static Word word(String text, CellInk ink, Confidence confidence, List<String> readings) {
        return new Word(text, ink.print().box(), 0, false, false, confidence, readings);
    }
}
