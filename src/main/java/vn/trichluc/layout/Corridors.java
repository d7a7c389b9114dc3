package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the gaps of the lines of one page that may part two columns. */
final class Corridors {
    /** A gap is at least so wide, in ems, and so many times as wide as the line's middle one: justified text has even gaps. */
    private static final double MIN_GAP_EM = 0.8;

    private static final double MIN_GAP_RATIO = 2.2;

    /** In a line of two or three words there is no middle to compare with. */
    private static final double MIN_LONE_GAP_EM = 1.5;

    private static final double STRONG_GAP_EM = 2;

    private static final double STRONG_GAP_RATIO = 3;

    /** Lines this near in height are beside, not below each other: share of the lower one's height that overlaps. */
    private static final double BESIDE_SHARE = 0.2;

    /** What ends a line of contents: a page number. */
    private static final Pattern NUMBER = Pattern.compile("[\\divxlcIVXLC]{1,6}[.,]?");

    private static final Pattern LEADER = Pattern.compile(".*[.…_]{3,}");

    /** Each line is asked for many times while columns are tried. */
    private final Map<Line, List<Gap>> known = new IdentityHashMap<>();

    /**
     * @param index of the word before the gap
     * @param strong wide enough to part two columns if but one other line has it too
     */
    record Gap(int index, double from, double to, boolean strong) {
        double width() {
            return to - from;
        }
    }

    /** Gaps that may part two columns, from the left. */
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

    /** The widest gap of the line of which at least {@code least} points lie between {@code from} and {@code to}. */
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

    /** The gap between two lines that stand beside each other a little shifted in height; null where they do not. */
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

    /** A mark before its item or a page number after its heading is no column. */
    private static boolean partsText(Line line, int index) {
        String before = line.words().get(index).text();
        boolean mark = index == 0 && ListMark.isMark(before);
        boolean pageNumber = index == line.words().size() - 2
                && NUMBER.matcher(line.last().text()).matches();
        return !mark && !pageNumber && !LEADER.matcher(before).matches();
    }
}
