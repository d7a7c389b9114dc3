package vn.trichluc.layout;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.Ruling;

/**
 * Finds where the footnotes of a page begin: below a short horizontal line that starts at the left margin, in the lower
 * part of the page, in smaller type or opened by a mark.
 */
final class Footnotes {
    /**
     * The least length of the line above footnotes: Word draws 2 inches, others a third of the width; an underline of a
     * heading is shorter or centred.
     */
    private static final double MIN_RULING_POINTS = 40;

    private static final double MAX_WIDTH_SHARE = 0.45;

    /** The share of the page's height below which footnotes begin. */
    private static final double TOP_SHARE = 0.4;

    /** The largest ratio of the size of footnotes to that of the page's text, if sizes are known. */
    private static final double MAX_SIZE_RATIO = 0.95;

    private static final double SAME_EDGE_EM = 1.5;

    /** Returns y below which there are footnotes; the page's height if there are none. */
    double top(Sheet sheet, TextArea area) {
        double best = Double.POSITIVE_INFINITY;
        for (Ruling ruling : sheet.rulings()) {
            Box box = ruling.box();
            boolean shape = ruling.isHorizontal()
                    && box.width() >= MIN_RULING_POINTS
                    && box.width() <= MAX_WIDTH_SHARE * area.width()
                    && Math.abs(box.left() - area.left()) <= SAME_EDGE_EM * sheet.em()
                    && box.top() > TOP_SHARE * sheet.info().height();
            boolean inTable = sheet.tables().stream()
                    .anyMatch(found -> found.lattice().box().bottom() >= box.top());
            if (shape && !inTable && !underlines(sheet, box) && holdsNotes(sheet, box.bottom())) {
                best = Math.min(best, box.bottom());
            }
        }
        return best;
    }

    private static boolean underlines(Sheet sheet, Box ruling) {
        return sheet.lines().stream()
                .anyMatch(line -> ruling.centreY() > line.box().centreY()
                        && ruling.centreY() - line.baseline() < line.em() / 3
                        && line.box().horizontalOverlap(ruling) > ruling.width() / 2);
    }

    private static boolean holdsNotes(Sheet sheet, double top) {
        List<Line> below = sheet.lines().stream()
                .filter(line -> line.box().centreY() > top)
                .toList();
        if (below.isEmpty()) {
            return false;
        }
        Line first = below.get(0);
        boolean marked = !Character.isLetter(first.first().text().codePointAt(0));
        boolean known = below.stream().allMatch(line -> line.fontSize() > 0);
        boolean smaller = below.stream().allMatch(line -> line.fontSize() <= MAX_SIZE_RATIO * sheet.em());
        return known ? smaller : marked;
    }
}
