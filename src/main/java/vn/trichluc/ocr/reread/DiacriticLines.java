package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.recogniser.Alphabet;
import vn.trichluc.ocr.recogniser.Recogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/**
 * Removes false lines: where lines stand close, recognition takes the marks above letters (ế, ổ, ỹ) for a line of small
 * print, "S4 ˆ DA .x", and reads the letters below without them. It does the same with marks that hang below letters.
 *
 * <p>Two lines of print never share their height. A supposed line that is lower than a line of print, lies within that
 * line's height and was read badly consists of its marks; that line is then read again alone, with them.
 */
public final class DiacriticLines {
    /**
     * The least share of each mark's height that lies within the height of the line of print. Two lines of print
     * overlap by a fifth, where one has g and the next Ổ.
     */
    private static final double MIN_WITHIN = 0.35;

    /**
     * The greatest height of marks in heights of the line's letters. Marks measured 0.2 to 0.45, some with part of a
     * letter 0.8.
     */
    private static final double MAX_HEIGHT = 0.7;

    /**
     * The largest number of lines of marks on a page. A page with more is noise, and each costs a reading of its own.
     */
    private static final int MAX_LINES = 40;

    private final Recogniser recogniser;

    public DiacriticLines(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /**
     * Removes lines of marks and reads again the lines of print that these belong to.
     *
     * @param words line by line
     * @return the words without lines of marks; a line that was read again replaces the first reading where it was as
     * sure and changed no digit
     */
    public List<Word> withDiacritics(Patch page, List<Word> words) throws RecognitionFailed {
        List<List<Word>> lines = lines(words);
        IdentityHashMap<List<Word>, List<Word>> marks = new IdentityHashMap<>();
        Set<List<Word>> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Word> line : lines) {
            List<Word> print = printOf(line, lines);
            if (!print.isEmpty() && marks.size() < MAX_LINES) {
                marks.computeIfAbsent(print, ignored -> new ArrayList<>()).addAll(line);
                taken.add(line);
            }
        }
        List<Word> mended = new ArrayList<>();
        for (List<Word> line : lines) {
            List<Word> own = marks.get(line);
            if (taken.contains(line)) {
                continue;
            }
            mended.addAll(own == null ? line : again(page, words, line, own));
        }
        return mended;
    }

    /** Returns the line of print that these marks belong to; empty where they are a line of print themselves. */
    private static List<Word> printOf(List<Word> line, List<List<Word>> lines) {
        if (!confidence(line).isAtMost(Confidence.Limit.DIACRITICS)) {
            return List.of();
        }
        return lines.stream()
                .filter(other -> other != line && areMarks(line, other))
                .findFirst()
                .orElse(List.of());
    }

    /**
     * Splits words in the order of reading into lines: a new line begins where a word does not go on to the right of
     * the last.
     */
    static List<List<Word>> lines(List<Word> words) {
        List<List<Word>> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !goesOn(words.get(i - 1).box(), words.get(i).box())) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(words.get(i));
        }
        return lines;
    }

    private static boolean goesOn(Box word, Box next) {
        return next.left() >= word.left() && next.verticalOverlap(word) >= 0;
    }

    static boolean areMarks(List<Word> line, List<Word> beside) {
        Box all = around(beside);
        Box own = around(line);
        double height = meanHeight(beside);
        return own.left() >= all.left() - height
                && own.right() <= all.right() + height
                && meanHeight(line) <= MAX_HEIGHT * height
                && confidence(line).isAtMost(Confidence.Limit.DIACRITICS)
                && !confidence(beside).isBelow(Confidence.Limit.PRINT)
                && confidence(line).compareTo(confidence(beside)) < 0
                && line.stream()
                        .map(Word::box)
                        .allMatch(mark -> mark.verticalOverlap(all) >= MIN_WITHIN * mark.height());
    }

    private List<Word> again(Patch page, List<Word> words, List<Word> line, List<Word> marks) throws RecognitionFailed {
        List<Word> all = new ArrayList<>(line);
        all.addAll(marks);
        List<Word> others = words.stream().filter(word -> !all.contains(word)).toList();
        Patch both = page.part(around(all)).withMargin(page.margin()).withoutWords(others);
        List<Word> read = recogniser.read(both, Segmentation.LINE, Alphabet.ALL);
        boolean isSurer = !read.isEmpty() && confidence(read).isSurer(confidence(line), 0);
        return isSurer && digits(read).equals(digits(line)) ? read : line;
    }

    private static Box around(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    private static double meanHeight(List<Word> words) {
        return words.stream().mapToDouble(word -> word.box().height()).average().orElse(0);
    }

    private static Confidence confidence(List<Word> words) {
        return Confidence.mean(words.stream().map(Word::confidence).toList());
    }

    private static String digits(List<Word> words) {
        return words.stream().map(word -> word.text().replaceAll("\\D", "")).collect(Collectors.joining());
    }
}
