package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the gaps in the lines of one page that may separate two columns. */
final class Corridors {
    /**
     * The least width of a gap, in ems; it must also be some times as wide as the line's middle gap, since justified
     * text has even gaps.
     */
    private static final double MIN_GAP_EM = 0.8;

    private static final double MIN_GAP_RATIO = 2.2;

    /**
     * The least width of a gap in a line of two or three words, in ems, where there is no middle gap to compare with.
     */
    private static final double MIN_LONE_GAP_EM = 1.5;

    private static final double STRONG_GAP_EM = 2;

    private static final double STRONG_GAP_RATIO = 3;

    /** The share of the lower line's height by which two lines overlap if they are beside and not below each other. */
    private static final double BESIDE_SHARE = 0.2;

    /** Matches the page number that ends a line of contents. */
    private static final Pattern NUMBER = Pattern.compile("[\\divxlcIVXLC]{1,6}[.,]?");

    private static final Pattern LEADER = Pattern.compile(".*[.…_]{3,}");

    /** The gaps of lines that were measured, since each line is asked for many times while columns are tried. */
    private final IdentityHashMap<Line, List<Gap>> known = new IdentityHashMap<>();

    /**
     * A gap in a line.
     *
     * @param index the index of the word before the gap
     * @param strong whether it is wide enough to separate two columns if only one other line has it too
     */
    record Gap(int index, double from, double to, boolean strong) {
        double width() {
            return to - from;
        }
    }

    /** Returns the gaps that may separate two columns, from the left. */
    List<Gap> gaps(Line line) {
        return known.computeIfAbsent(line, Corridors::measured);
    }

    private static List<Gap> measured(Line line) {
        int count = line.words().size() - 1;
        if (count < 1) {
            return List.of();
        }
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            widths.add(line.gapAfter(i));
        }
        double middle = Quantiles.of(widths).median(0);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double width = widths.get(i);
            boolean comparable = count >= 3;
            boolean wide = comparable
                    ? width >= MIN_GAP_EM * line.em() && width >= MIN_GAP_RATIO * middle
                    : width >= MIN_LONE_GAP_EM * line.em();
            if (wide && partsText(line, i)) {
                boolean strong =
                        width >= STRONG_GAP_EM * line.em() && (!comparable || width >= STRONG_GAP_RATIO * middle);
                gaps.add(new Gap(
                        i,
                        line.words().get(i).box().right(),
                        line.words().get(i + 1).box().left(),
                        strong));
            }
        }
        return gaps;
    }

    /**
     * Returns the widest gap of the line of which at least {@code least} points are between {@code from} and {@code
     * to}.
     */
    @Nullable
    Gap gapWithin(Line line, double from, double to, double least) {
        Gap best = null;
        for (Gap gap : gaps(line)) {
            boolean within = Math.min(gap.to, to) - Math.max(gap.from, from) >= least;
            if (within && (best == null || gap.width() > best.width())) {
                best = gap;
            }
        }
        return best;
    }

    /**
     * Returns the gap between two lines that are beside each other, slightly shifted in height; null if they are not.
     */
    @Nullable
    Gap between(Line one, Line other) {
        double lower = Math.min(one.box().height(), other.box().height());
        if (one.box().verticalOverlap(other.box()) < BESIDE_SHARE * lower) {
            return null;
        }
        Line left = one.left() < other.left() ? one : other;
        Line right = one.left() < other.left() ? other : one;
        double width = right.left() - left.right();
        return width < MIN_LONE_GAP_EM * one.em()
                ? null
                : new Gap(0, left.right(), right.left(), width >= STRONG_GAP_EM * one.em());
    }

    /** Whether a gap may separate columns: not between a mark and its item, or a heading and its page number. */
    private static boolean partsText(Line line, int index) {
        String before = line.words().get(index).text();
        boolean mark = index == 0 && ListMark.isMark(before);
        boolean pageNumber = index == line.words().size() - 2
                && NUMBER.matcher(line.last().text()).matches();
        return !mark && !pageNumber && !LEADER.matcher(before).matches();
    }
}
