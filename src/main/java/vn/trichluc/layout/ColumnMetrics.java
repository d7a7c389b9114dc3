package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Alignment;

/**
 * The typesetting of a column's text.
 *
 * @param pitchEm the distance from baseline to baseline inside a paragraph, in ems
 * @param indentPoints the indent of the first lines of paragraphs; 0 if they have none
 */
record ColumnMetrics(TextArea area, double pitchEm, double indentPoints) {
    /** The line spacing of a column that does not show it; single to 1.5 lines are 1.15 to 1.75 em. */
    private static final double USUAL_PITCH_EM = 1.3;

    /**
     * The least distance between the baselines of two lines, in ems; above {@link #MAX_PITCH_EM} they are not in one
     * paragraph.
     */
    private static final double MIN_PITCH_EM = 0.8;

    private static final double MAX_PITCH_EM = 2.2;

    /** The largest difference between equal steps of lines, in ems. */
    private static final double SAME_PITCH_EM = 0.12;

    /** The largest indent, in ems, of a line that counts as flush: by a little skew or an overhanging letter. */
    private static final double FLUSH_EM = 0.5;

    /** The largest distance, in ems, between the middles of a centred line and of the margins. */
    private static final double CENTRED_EM = 0.75;

    /** The least distance of a centred line from both margins, in ems. */
    private static final double MIN_SIDE_EM = 1;

    /**
     * The largest distance of the middles, in ems, for a centred line that begins at the first lines' indent by chance.
     */
    private static final double EXACTLY_CENTRED_EM = 0.2;

    /** The least share of the width left free before a line that is set to the right. */
    private static final double RIGHT_SHARE = 0.45;

    /** The least number of paragraphs with an indent that is the usual one. */
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

    /** Whether the line is about equally far from both margins. */
    boolean isCentred(Line line) {
        return isSymmetric(line) && line.left() - area.left() >= MIN_SIDE_EM * line.em();
    }

    /**
     * Whether the line's middle is between the margins, as that of centred and full lines is, or between the first
     * lines' indent and the right margin, where a word processor centres a line whose indent was left in place.
     */
    boolean isSymmetric(Line line) {
        double offset = line.box().centreX() - area.centre();
        return Math.abs(offset) <= CENTRED_EM * line.em()
                || (indents() && Math.abs(offset - indentPoints / 2) <= CENTRED_EM / 2 * line.em());
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
