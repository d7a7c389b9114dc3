package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Box;
import vn.trichluc.model.Word;

/**
 * Words on one line of a page, or of one of its columns, from the left.
 *
 * @param words the words, at least one
 * @param baseline y of the baseline of most letters, in points
 * @param em the size of the type in points: the font's if it is known, else estimated from the page's letters
 * @param fontSize the size of the font in points; 0 if unknown
 * @param bold whether nearly all of it is bold
 * @param italic whether nearly all of it is italic
 * @param capitals whether it has at least two letters, nearly all of them capitals
 */
record Line(
        List<Word> words,
        Box box,
        double baseline,
        double em,
        double fontSize,
        boolean bold,
        boolean italic,
        boolean capitals) {
    /** The share of characters from which a line is bold, italic or in capitals; a number or a mark often is not. */
    private static final double NEARLY_ALL = 0.8;

    /**
     * The quantile of the lower edges of words that is the baseline, since letters with descenders make some edges
     * lower.
     */
    private static final double BASELINE_QUANTILE = 0.3;

    /**
     * The share of the middle height below which words are marks, such as dashes and full stops, which do not show the
     * baseline.
     */
    private static final double MARK_HEIGHT_SHARE = 0.5;

    /** The ratio up to which a line's size counts as the page's, since recognition estimates sizes from the ink. */
    private static final double GUESSED_SIZE_RATIO = 1.4;

    static Line of(List<Word> unordered, double pageEm) {
        List<Word> words = new ArrayList<>(unordered);
        words.sort(Comparator.comparingDouble((Word word) -> word.box().left())
                .thenComparingDouble(word -> word.box().right()));
        Box box = words.get(0).box();
        List<Double> heights = new ArrayList<>();
        int characters = 0;
        int bold = 0;
        int italic = 0;
        int letters = 0;
        int capitals = 0;
        int recognised = 0;
        for (Word word : words) {
            box = box.union(word.box());
            heights.add(word.box().height());
            recognised += word.confidence().isRecognised() ? 1 : 0;
            int length = word.text().length();
            characters += length;
            bold += word.bold() ? length : 0;
            italic += word.italic() ? length : 0;
            for (int i = 0; i < length; i++) {
                char character = word.text().charAt(i);
                letters += Character.isLetter(character) ? 1 : 0;
                capitals += Character.isUpperCase(character) ? 1 : 0;
            }
        }
        double marks = Quantiles.of(heights).median(0) * MARK_HEIGHT_SHARE;
        List<Double> bottoms = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        for (Word word : words) {
            if (word.box().height() >= marks) {
                bottoms.add(word.box().bottom());
            }
            if (word.fontSize() > 0) {
                sizes.add(word.fontSize());
            }
        }
        double fontSize = sizes.size() * 2 > words.size() ? Quantiles.of(sizes).median(0) : 0;
        boolean guessed = recognised * 2 > words.size() && fontSize > 0;
        if (guessed && Math.max(fontSize, pageEm) < GUESSED_SIZE_RATIO * Math.min(fontSize, pageEm)) {
            fontSize = pageEm;
        }
        return new Line(
                List.copyOf(words),
                box,
                Quantiles.of(bottoms).quantile(BASELINE_QUANTILE, box.bottom()),
                fontSize > 0 ? fontSize : pageEm,
                fontSize,
                bold >= NEARLY_ALL * characters,
                italic >= NEARLY_ALL * characters,
                letters >= 2 && capitals >= NEARLY_ALL * letters);
    }

    int page() {
        return box.page();
    }

    double left() {
        return box.left();
    }

    double right() {
        return box.right();
    }

    double width() {
        return box.width();
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** Returns words {@code from} (inclusive) to {@code to} (exclusive) as a line of their own. */
    Line part(int from, int to) {
        return of(words.subList(from, to), em);
    }

    /** Returns the line with each word replaced by its original. */
    Line of(Map<Word, Word> originals) {
        List<Word> replaced = new ArrayList<>();
        Box newBox = originals.getOrDefault(first(), first()).box();
        for (Word word : words) {
            Word original = originals.getOrDefault(word, word);
            replaced.add(original);
            newBox = newBox.union(original.box());
        }
        return new Line(List.copyOf(replaced), newBox, baseline, em, fontSize, bold, italic, capitals);
    }

    /** Returns the width of the gap between word {@code index} and the next one, in points; 0 if they touch. */
    double gapAfter(int index) {
        return Math.max(
                0, words.get(index + 1).box().left() - words.get(index).box().right());
    }

    /** Returns the words with a blank between them. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
