package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Alignment;

/**
 * How the text of a column is set.
 *
 * @param pitchEm from baseline to baseline inside a paragraph, in ems
 * @param indentPoints how far the first lines of paragraphs stand in; 0 where they do not
 */
record ColumnMetrics(TextArea area, double pitchEm, double indentPoints) {
    /** Line spacing where a column does not show it: single to 1.5 lines are 1.15 to 1.75 em. */
    private static final double USUAL_PITCH_EM = 1.3;

    /** Baselines nearer than the first are no two lines, and farther than the second no paragraph; in ems. */
    private static final double MIN_PITCH_EM = 0.8;

    private static final double MAX_PITCH_EM = 2.2;

    /** Steps between lines are the same within this, in ems. */
    private static final double SAME_PITCH_EM = 0.12;

    /** What stands in by less is flush, in ems: a little skew, an overhanging letter. */
    private static final double FLUSH_EM = 0.5;

    /** A centred line's middle lies within this of the middle between the margins, in ems... */
    private static final double CENTRED_EM = 0.75;

    /** ...and it stands in from both by this, in ems. */
    private static final double MIN_SIDE_EM = 1;

    /** A centred line may begin at the first lines' indent by chance: its middle then is where it should be to this, in ems. */
    private static final double EXACTLY_CENTRED_EM = 0.2;

    /** A line on the right that leaves this share of the width free before it is set to the right. */
    private static final double RIGHT_SHARE = 0.45;

    /** A first line's indent is the usual one when so many paragraphs have it. */
    private static final int MIN_INDENTS = 3;

    static ColumnMetrics of(List<Line> lines, TextArea area) {
        List<Double> joined = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Double> indents = new ArrayList<>();
        ColumnMetrics plain = new ColumnMetrics(area, USUAL_PITCH_EM, 0);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            double step = (next.baseline() - line.baseline()) / Math.max(line.em(), next.em());
            if (line.page() != next.page() || step < MIN_PITCH_EM || step > MAX_PITCH_EM) {
                continue;
            }
            all.add(step);
            if (plain.isFull(line, next) && plain.isFlush(next)) {
                joined.add(step);
                if (!plain.isFlush(line)) {
                    indents.add(line.left() - area.left());
                }
            }
        }
        Quantiles steps = Quantiles.of(joined.size() >= 2 ? joined : all);
        Quantiles standIn = Quantiles.of(indents);
        double indent = standIn.densest(4, 0);
        return new ColumnMetrics(
                area,
                steps.densest(SAME_PITCH_EM, USUAL_PITCH_EM),
                standIn.near(indent, 4) >= MIN_INDENTS ? indent : 0);
    }

    boolean indents() {
        return indentPoints > 0;
    }

    boolean isFlush(Line line) {
        return line.left() <= area.left() + FLUSH_EM * line.em();
    }

    boolean isAtIndent(Line line) {
        return indents() && Math.abs(line.left() - area.left() - indentPoints) <= FLUSH_EM * line.em();
    }

    /** Whether the first word of the next line had no room at the end of this one. */
    boolean isFull(Line line, Line next) {
        double blank = 0.2 * line.em();
        double slack = 0.3 * line.em();
        return area.right() - line.right() < next.first().box().width() + blank + slack;
    }

    boolean reachesRight(Line line) {
        return area.right() - line.right() <= FLUSH_EM * line.em();
    }

    /** Stands in from both margins by about the same. */
    boolean isCentred(Line line) {
        return isSymmetric(line) && line.left() - area.left() >= MIN_SIDE_EM * line.em();
    }

    /**
     * Has its middle between the margins, as centred lines and full ones have; or between the first lines' indent and the
     * right margin, where a word processor centres a line whose indent was left in place.
     */
    boolean isSymmetric(Line line) {
        double offset = line.box().centreX() - area.centre();
        return Math.abs(offset) <= CENTRED_EM * line.em()
                || indents() && Math.abs(offset - indentPoints / 2) <= CENTRED_EM / 2 * line.em();
    }

    Alignment alignment(List<Line> lines) {
        boolean centred = true;
        boolean flushLeft = true;
        int full = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            centred &= isSymmetric(line);
            flushLeft &= i == 0 || isFlush(line);
            full += reachesRight(line) ? 1 : 0;
        }
        Line first = lines.get(0);
        boolean narrow = lines.stream().anyMatch(this::isCentred);
        boolean exactly = Math.abs(first.box().centreX() - area.centre()) <= EXACTLY_CENTRED_EM * first.em();
        if (centred && narrow && (exactly || !isAtIndent(first))) {
            return Alignment.CENTRE;
        }
        if (lines.size() == 1) {
            boolean right = reachesRight(first) && first.left() > area.left() + RIGHT_SHARE * area.width();
            return right ? Alignment.RIGHT : Alignment.LEFT;
        }
        return flushLeft && full >= lines.size() - 1 ? Alignment.JUSTIFIED : Alignment.LEFT;
    }
}
