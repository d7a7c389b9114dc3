package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.RomanShape;

/**
 * Tells Roman numerals at the beginning of lines by their strokes: recognition takes III. for II. or HI. in most of the
 * scans measured, and the headings below it then hang on the wrong one. A numeral that begins a line is closed by a
 * full stop; one behind a word that announces it need not be.
 */
public final class RomanNumerals {
    /**
     * Roman figures, and the letters that they are taken for, closed by a full stop. Figures alone (1. and 11.) are not
     * among them.
     */
    private static final Pattern ALIKE = Pattern.compile("(?!1+[.,])[IVXHNMULTl1|]{1,6}[.,]");

    /**
     * Roman figures, and the letters that they are taken for, behind a word that announces them; nothing need close
     * them.
     */
    private static final Pattern ALIKE_BEHIND_WORD = Pattern.compile("(?!1+[.,:]?$)[IVXHNMULTl1|]{1,6}[.,:]?");

    /** Roman numbers that strokes can show. One upright stroke alone may be 1 as well, so I is not among them. */
    private static final String ROMAN = "(?:II|III|IV|VI{0,3})";

    private static final Pattern CLOSED = Pattern.compile(ROMAN + "\\.");

    private static final Pattern OPEN = Pattern.compile(ROMAN + "\\.?");

    /** How far the number's strokes may reach beyond the box of the word that was read, in heights. */
    private static final double MAX_BEYOND_HEIGHTS = 0.6;

    private final Predicate<String> announcing;

    /**
     * Makes a reader.
     *
     * @param announcing whether a Roman numeral stands behind a word
     */
    public RomanNumerals(Predicate<String> announcing) {
        this.announcing = announcing;
    }

    /**
     * Returns the same words in the same order, with Roman numerals at the beginning of lines as their strokes show
     * them.
     */
    public List<Word> told(Patch page, List<Word> words) {
        List<Word> told = new ArrayList<>(words);
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (ALIKE.matcher(word.text()).matches() && beginsLine(word, words)) {
                told.set(i, told(page, word, words, CLOSED));
            } else if (i > 0 && isAnnounced(word, words.get(i - 1)) && beginsLine(words.get(i - 1), words)) {
                told.set(i, told(page, word, words, OPEN));
            }
        }
        return told;
    }

    private static boolean beginsLine(Word word, List<Word> words) {
        return words.stream()
                .map(Word::box)
                .noneMatch(other -> isBeside(word.box(), other)
                        && other.right() <= word.box().centreX()
                        && word.box().left() - other.right() < 3 * word.box().height());
    }

    private boolean isAnnounced(Word number, Word word) {
        return announcing.test(word.text())
                && ALIKE_BEHIND_WORD.matcher(number.text()).matches()
                && isBeside(word.box(), number.box())
                && Math.abs(number.box().left() - word.box().right())
                        < word.box().height();
    }

    private static boolean isBeside(Box word, Box other) {
        return word.verticalOverlap(other) > Math.min(word.height(), other.height()) / 2;
    }

    private static Word told(Patch page, Word word, List<Word> words, Pattern number) {
        Box box = word.box();
        double beyond = MAX_BEYOND_HEIGHTS * box.height();
        double next = words.stream()
                .map(Word::box)
                .filter(other -> isBeside(box, other) && other.left() > box.centreX() && !other.equals(box))
                .mapToDouble(Box::left)
                .min()
                .orElse(Double.MAX_VALUE);
        double before = words.stream()
                .map(Word::box)
                .filter(other -> isBeside(box, other) && other.right() <= box.centreX())
                .mapToDouble(Box::right)
                .max()
                .orElse(0);
        Box around = new Box(
                box.page(),
                Math.min(box.left(), Math.max(box.left() - beyond, (box.left() + before) / 2)),
                box.top(),
                Math.max(box.right(), Math.min(box.right() + beyond, (box.right() + next) / 2)),
                box.bottom());
        CellInk ink = CellInk.of(page.part(around));
        Optional<String> shape = ink.isEmpty() ? Optional.empty() : RomanShape.of(ink.print());
        if (shape.isEmpty()
                || !number.matcher(shape.get()).matches()
                || shape.get().equals(word.text())) {
            return word;
        }
        // what was read again as something else is in doubt
        return word.withText(shape.get())
                .withConfidence(word.confidence().min(Confidence.DISPUTED))
                .withReadings(List.of(word.text(), shape.get()));
    }
}
