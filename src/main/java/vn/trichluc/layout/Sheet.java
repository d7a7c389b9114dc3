package vn.trichluc.layout;

import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;

/**
 * One page while it is taken apart.
 *
 * @param em the size of the page's type in points
 * @param lines the lines over the whole width, from the top, without the words of the tables
 * @param tables the tables from the top
 */
record Sheet(PageInfo info, double em, List<Line> lines, List<PageTables.Found> tables, List<Ruling> rulings) {
    /** The largest difference in width or height between pages of one format; scans differ by some millimetres. */
    private static final double SAME_SIZE_POINTS = 20;

    Sheet {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
        rulings = List.copyOf(rulings);
    }

    /** Whether both pages have the same format, upright or lying. */
    boolean hasSizeOf(Sheet other) {
        return Math.abs(info.width() - other.info.width()) <= SAME_SIZE_POINTS
                && Math.abs(info.height() - other.info.height()) <= SAME_SIZE_POINTS;
    }

    Sheet withLines(List<Line> newLines) {
        return new Sheet(info, em, newLines, tables, rulings);
    }

    /** Whether a table begins directly below the line, nearer than the next line of running text would. */
    boolean standsOverTable(Line line) {
        for (PageTables.Found found : tables) {
            Box box = found.lattice().box();
            double gap = box.top() - line.box().bottom();
            if (gap > -em && gap < 2 * em) {
                return true;
            }
        }
        return false;
    }
}
