package vn.trichluc.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Box;
import vn.trichluc.model.Word;

/**
 * Joins words that are beside each other into lines over the whole given width, from the top.
 *
 * <p>Lines grow from the left word by word, each compared with its left neighbours only: a slight skew or a raised
 * figure breaks no line. Columns side by side come out on common lines; {@link ColumnFinder} separates them.
 */
final class LineFinder {
    /** The least share of the lower height by which a word overlaps its left neighbour on a line. */
    private static final double OVERLAP_SHARE = 0.45;

    /**
     * The bonus for words in the given order: they need not come in order, but recognition and most files give those of
     * a line one after the other.
     */
    private static final double GIVEN_ORDER_SCORE = 0.4;

    private static final double GIVEN_OVERLAP_SHARE = 0.25;

    /**
     * The share of the narrower width by which overlapping words are no neighbours, since one is printed over the
     * other.
     */
    private static final double OVERPRINT_SHARE = 0.5;

    /**
     * The share of the height of its line's last full word below which a word (a dash, a full stop) does not show the
     * line's place.
     */
    private static final double MARK_HEIGHT_SHARE = 0.6;

    /** The number of words whose mean is a line's place, since one word without ascenders shows little. */
    private static final int LATEST_WORDS = 3;

    /** The height of the bands by which rows are looked up, so that each word meets only the rows beside it. */
    private static final double BAND_POINTS = 12;

    /**
     * The largest number of open rows in one band that are compared, the latest ones, which bounds the time of a
     * hostile page.
     */
    private static final int MAX_ROWS_PER_BAND = 64;

    /** The size of type divided by the median height of the ink of a recognised word, by eye on Times New Roman. */
    private static final double EM_PER_INK_HEIGHT = 1.25;

    /**
     * Returns the size of a page's type in points: that of the fonts if most words give one, else estimated from the
     * ink.
     */
    static double em(List<Word> words) {
        List<Double> sizes = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (Word word : words) {
            if (word.fontSize() > 0) {
                sizes.add(word.fontSize());
            }
            heights.add(Math.min(word.box().height(), word.box().width() * 4));
        }
        double byInk = Quantiles.of(heights).median(10) * EM_PER_INK_HEIGHT;
        return Math.max(1, sizes.size() * 2 > words.size() ? Quantiles.of(sizes).median(byInk) : byInk);
    }

    List<Line> lines(List<Word> words, double pageEm) {
        List<Integer> ordered = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            ordered.add(i);
        }
        ordered.sort(
                Comparator.comparingDouble((Integer i) -> words.get(i).box().left())
                        .thenComparingDouble(i -> words.get(i).box().top())
                        .thenComparing(i -> words.get(i).text()));
        List<Row> rows = new ArrayList<>();
        Map<Long, Set<Row>> bands = new HashMap<>();
        for (int index : ordered) {
            Word word = words.get(index);
            Row row = best(word, index, bands, pageEm);
            if (row == null) {
                row = new Row();
                rows.add(row);
            }
            row.add(word, index);
            Set<Row> band = bands.computeIfAbsent(band(row.centreY()), key -> new LinkedHashSet<>());
            band.remove(row);
            band.add(row);
            if (band.size() > MAX_ROWS_PER_BAND) {
                band.remove(band.iterator().next());
            }
        }
        List<Line> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(Line.of(row.words, pageEm));
        }
        lines.sort(Comparator.comparingDouble(Line::baseline).thenComparingDouble(Line::left));
        return lines;
    }

    private static @Nullable Row best(Word word, int index, Map<Long, Set<Row>> bands, double em) {
        Row best = null;
        double highest = Double.NEGATIVE_INFINITY;
        for (long band = band(word.box().top()) - 1; band <= band(word.box().bottom()) + 1; band++) {
            for (Row row : bands.getOrDefault(band, Set.of())) {
                double overlap = row.overlap(word.box());
                // Ink that covers two lines (a stroke of a pen, a seal) overlaps both: the nearer middle decides.
                boolean given = row.lastIndex == index - 1;
                double score =
                        overlap - Math.abs(row.centreY() - word.box().centreY()) / em + (given ? GIVEN_ORDER_SCORE : 0);
                boolean beside = overlap > (given ? GIVEN_OVERLAP_SHARE : OVERLAP_SHARE);
                // Recognition never sets a word upon the one before it; its boxes are merely too wide.
                boolean neighbour = (given && word.confidence().isRecognised()) || !row.overprints(word.box());
                if (beside && neighbour && score > highest) {
                    highest = score;
                    best = row;
                }
            }
            if (band - band(word.box().top()) > MAX_ROWS_PER_BAND) {
                break; // a word as high as the page
            }
        }
        return best;
    }

    private static long band(double y) {
        return (long) Math.floor(y / BAND_POINTS);
    }

    /** A line while it grows; its place is that of its latest full words, so that it may climb. */
    private static final class Row {
        final List<Word> words = new ArrayList<>();
        private final Deque<Box> latest = new ArrayDeque<>();
        private double top;
        private double bottom;
        private int lastIndex = -1;

        void add(Word word, int index) {
            words.add(word);
            lastIndex = index;
            boolean mark = !latest.isEmpty() && word.box().height() < MARK_HEIGHT_SHARE * (bottom - top);
            if (!mark) {
                latest.addLast(word.box());
                if (latest.size() > LATEST_WORDS) {
                    latest.removeFirst();
                }
                top = latest.stream()
                        .mapToDouble(Box::top)
                        .average()
                        .orElse(word.box().top());
                bottom = latest.stream()
                        .mapToDouble(Box::bottom)
                        .average()
                        .orElse(word.box().bottom());
            }
        }

        double centreY() {
            return (top + bottom) / 2;
        }

        /** Returns the share of the lower height, the word's or the line's, in which both overlap. */
        double overlap(Box box) {
            double lower = Math.max(0.1, Math.min(box.height(), bottom - top));
            return (Math.min(bottom, box.bottom()) - Math.max(top, box.top())) / lower;
        }

        boolean overprints(Box box) {
            Box last = words.get(words.size() - 1).box();
            double narrower = Math.min(last.width(), box.width());
            return last.horizontalOverlap(box) > OVERPRINT_SHARE * narrower;
        }
    }
}
