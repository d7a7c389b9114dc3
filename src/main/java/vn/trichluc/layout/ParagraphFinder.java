package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.model.Alignment;

/**
 * Joins the lines of a column into paragraphs.
 *
 * <p>A new paragraph begins with a line that is indented, opens a list item, follows a line that had room left, is
 * below a gap, or has another style. Centred lines are joined only if the style continues and the upper one is long or
 * the lower one begins with a small letter: later stages can join headings, but not separate them.
 */
final class ParagraphFinder {
    /** The ratio of a step to the usual one from which it is a gap between paragraphs. */
    private static final double GAP_RATIO = 1.25;

    /**
     * The ratio of a step to the usual one that is a gap even if a sentence plainly continues below it; a raised figure
     * or a formula pushes lines apart as well.
     */
    private static final double WIDE_GAP_RATIO = 1.7;

    /** The ratio of sizes from which the type of two lines differs. */
    private static final double SIZE_RATIO = 1.12;

    /** The largest difference between equal edges, in ems. */
    private static final double SAME_EDGE_EM = 0.45;

    /** The least share of the width of a centred line that was broken because it was long. */
    private static final double LONG_SHARE = 0.5;

    private static final Pattern CONTENTS = Pattern.compile("(\\.{4,}|…{2,})\\s*[\\dIVXivx]{1,5}$");

    List<Draft> drafts(TextColumn column, ColumnMetrics setting) {
        boolean side = column.place() == TextColumn.Place.SIDE;
        boolean centred = side && isCentred(column.lines());
        List<Draft> drafts = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        for (Line line : column.lines()) {
            boolean goesOn = !current.isEmpty()
                    && (centred ? goesOnCentred(current, line, setting) : goesOn(current, line, setting, side));
            if (!goesOn && !current.isEmpty()) {
                drafts.add(draft(current, column, setting, centred));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        drafts.add(draft(current, column, setting, centred));
        return drafts;
    }

    private static Draft draft(List<Line> lines, TextColumn column, ColumnMetrics setting, boolean centred) {
        return new Draft(lines, setting, centred ? Alignment.CENTRE : setting.alignment(lines), column.place());
    }

    /** Whether more lines share their middle than begin at one edge; a single line does neither. */
    private static boolean isCentred(List<Line> lines) {
        double window = 2 * SAME_EDGE_EM * lines.get(0).em();
        Quantiles lefts = Quantiles.of(lines.stream().map(Line::left).toList());
        Quantiles middles =
                Quantiles.of(lines.stream().map(line -> line.box().centreX()).toList());
        int flush = lefts.near(lefts.densest(window, 0), window / 2);
        int centred = middles.near(middles.densest(window, 0), window / 2);
        return centred >= flush;
    }

    /** Whether a centred line of a narrow column continues the one before: only if it begins with a small letter. */
    private static boolean goesOnCentred(List<Line> lines, Line next, ColumnMetrics setting) {
        Line last = lines.get(lines.size() - 1);
        return sameStyle(last, next)
                && stepRatio(last, next, setting) <= GAP_RATIO
                && startsSmall(next)
                && !ListMark.opens(next);
    }

    private static boolean goesOn(List<Line> lines, Line next, ColumnMetrics setting, boolean side) {
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        double ratio = stepRatio(last, next, setting);
        if (ratio < 0 || ratio > WIDE_GAP_RATIO || sizesDiffer(last, next) || endsWithPageNumber(last)) {
            return false;
        }
        if (ListMark.opensArticle(next) && (endsSentence(last) || endsClause(last))) {
            return false; // articles set flush, without space between them
        }
        if (side && last.capitals() && next.capitals()) {
            return false; // they are two offices, one below the other
        }
        boolean lastCentred = setting.isCentred(last) && !setting.isAtIndent(last);
        boolean nextCentred = setting.isCentred(next) && !setting.isAtIndent(next);
        boolean centred = (lastCentred && setting.isSymmetric(next)) || (nextCentred && isCentredAll(lines, setting));
        if (centred && !hangs(first, next)) {
            return ratio <= GAP_RATIO
                    && sameStyle(last, next)
                    && !ListMark.opens(next)
                    && (startsSmall(next)
                            || last.width() >= LONG_SHARE * setting.area().width());
        }
        boolean full = setting.isFull(last, next);
        boolean flush = setting.isFlush(next);
        // Where first lines stand in, a flush line after a full one goes on even if a dash happens to open it.
        boolean plainlyGoesOn = full && flush && setting.indents() && !opensFlush(first, setting);
        if (ListMark.opens(next) && !plainlyGoesOn) {
            return false;
        }
        if (hangs(first, next)) {
            return ratio <= GAP_RATIO && (full || side || startsSmall(next));
        }
        boolean sentenceGoesOn = startsSmall(next) && !endsClause(last);
        if (!full && !(sentenceGoesOn && flush && setting.indents() && !lastCentred)) {
            return false;
        }
        if (ratio > GAP_RATIO && !sentenceGoesOn) {
            return false;
        }
        return !standsIn(lines, next, setting);
    }

    /** Whether a paragraph continues at the top of the next page. */
    boolean goesOnOverPage(Draft draft, Draft next) {
        Line last = draft.lastLine();
        Line line = next.firstLine();
        ColumnMetrics setting = draft.setting();
        ColumnMetrics nextSetting = next.setting();
        if (draft.place() != TextColumn.Place.MAIN
                || next.place() != TextColumn.Place.MAIN
                || sizesDiffer(last, line)
                || endsWithPageNumber(last)
                || (nextSetting.isCentred(line) && !nextSetting.isFlush(line))
                || (setting.isCentred(last) && draft.alignment() == Alignment.CENTRE)) {
            return false;
        }
        if (ListMark.opensArticle(line) && (endsSentence(last) || endsClause(last))) {
            return false;
        }
        boolean small = startsSmall(line) && !endsClause(last);
        boolean full = setting.isFull(last, line);
        boolean indents = setting.indents() || nextSetting.indents();
        if (!full && !(small && indents)) {
            return false;
        }
        if (ListMark.opens(line) && !(indents && nextSetting.isFlush(line))) {
            return false;
        }
        double bodyLeft = draft.lines().size() > 1
                ? last.left() - setting.area().left()
                : Math.min(0, last.left() - setting.area().left());
        double nextLeft = line.left() - nextSetting.area().left();
        boolean hanging = draft.lines().size() == 1 && hangs(draft.firstLine(), line);
        boolean inPlace = Math.abs(nextLeft - bodyLeft) <= 2 * SAME_EDGE_EM * line.em() || hanging;
        boolean ended = endsSentence(last) || endsClause(last);
        return inPlace && (small || indents || !ended);
    }

    private static boolean isCentredAll(List<Line> lines, ColumnMetrics setting) {
        return lines.stream().allMatch(setting::isSymmetric);
    }

    private static boolean opensFlush(Line first, ColumnMetrics setting) {
        return ListMark.opens(first) && setting.isFlush(first);
    }

    /** Whether a line is indented from the lines of the paragraph, so that it begins one. */
    private static boolean standsIn(List<Line> lines, Line next, ColumnMetrics setting) {
        double tolerance = SAME_EDGE_EM * next.em();
        Line first = lines.get(0);
        if (lines.size() > 1) {
            return next.left() > lines.get(1).left() + tolerance;
        }
        if (next.left() > first.left() + tolerance) {
            return true;
        }
        boolean same = next.left() >= first.left() - tolerance;
        return same && !setting.isFlush(next) && setting.isAtIndent(next);
    }

    /** Whether the first line begins with a mark, and the next one is below the text after the mark. */
    private static boolean hangs(Line first, Line next) {
        if (!ListMark.opens(first) || first.words().size() < 2 || ListMark.opens(next)) {
            return false;
        }
        double text = first.words().get(1).box().left();
        return Math.abs(next.left() - text) <= SAME_EDGE_EM * next.em();
    }

    private static double stepRatio(Line last, Line next, ColumnMetrics setting) {
        return (next.baseline() - last.baseline()) / (setting.pitchEm() * Math.max(last.em(), next.em()));
    }

    private static boolean sizesDiffer(Line a, Line b) {
        if (a.fontSize() <= 0 || b.fontSize() <= 0) {
            return false;
        }
        return Math.max(a.fontSize(), b.fontSize()) > SIZE_RATIO * Math.min(a.fontSize(), b.fontSize());
    }

    private static boolean sameStyle(Line a, Line b) {
        return a.bold() == b.bold() && a.italic() == b.italic() && a.capitals() == b.capitals() && !sizesDiffer(a, b);
    }

    /** Whether a line belongs to a table of contents: dots that lead to a number. */
    private static boolean endsWithPageNumber(Line line) {
        return CONTENTS.matcher(line.text()).find();
    }

    private static boolean startsSmall(Line line) {
        return Character.isLowerCase(line.first().text().codePointAt(0));
    }

    private static boolean endsSentence(Line line) {
        return line.last().text().endsWith(".");
    }

    private static boolean endsClause(Line line) {
        String text = line.last().text();
        return text.endsWith(";") || text.endsWith(":");
    }
}
