package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.TextOrigin;

/**
 * Removes page numbers and running heads and feet from the pages, so that they do not come between the halves of a
 * paragraph or a table.
 *
 * <p>A running head is at the edge of a page and returns on two pages at the same place, one of them near by, the same
 * but for numbers that count with the pages. A line that is always directly above a table stays, since a unit of money
 * is repeated over every table; a line stays as well if other pages have running text at its height: "1" and "2" of two
 * annexes count like pages.
 */
final class Furniture {
    /** The share of the page's height at either edge in which running heads and feet are. */
    private static final double EDGE_SHARE = 0.13;

    /** The number of lines at each edge that are examined. */
    private static final int MAX_LINES = 3;

    /**
     * The number of pages before and after with whose heads a head is compared, since left and right pages may differ.
     */
    private static final int NEIGHBOURS = 2;

    /**
     * The number of pages before and after that show the usual; more would make the time grow with the square of the
     * pages.
     */
    private static final int WINDOW = 15;

    /** The largest share of letters by which recognised heads may differ. */
    private static final double MAX_DIFFERENT_SHARE = 0.2;

    /**
     * The least number of pages with a head; two pages of which each has a head of its own (a decision, its plan) may
     * begin alike, three do not.
     */
    private static final int MIN_PAGES = 3;

    /**
     * The share of the pages of one format from which a line is furniture even if other pages have running text at its
     * height.
     */
    private static final double MOST_PAGES = 0.6;

    /** The share of common lines from which two pages are copies of one another. */
    private static final double COPIED_SHARE = 0.6;

    /** The least number of lines of a copied page; fewer may all be heads and feet. */
    private static final int MIN_LINES_OF_A_TEXT = 8;

    private enum Edge {
        TOP,
        BOTTOM
    }

    /**
     * Returns the pages without furniture.
     *
     * @param leftOut receives what is removed
     */
    List<Sheet> removedFrom(List<Sheet> sheets, List<LeftOut> leftOut) {
        List<Set<Line>> furniture = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            furniture.add(new HashSet<>());
        }
        for (Edge edge : Edge.values()) {
            mark(sheets, edge, furniture);
        }
        List<Sheet> rest = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Set<Line> marked = furniture.get(i);
            Sheet sheet = sheets.get(i);
            sheet.lines().stream().filter(marked::contains).forEach(line -> leave(line, leftOut));
            rest.add(
                    marked.isEmpty()
                            ? sheet
                            : sheet.withLines(sheet.lines().stream()
                                    .filter(line -> !marked.contains(line))
                                    .toList()));
        }
        return rest;
    }

    private static void leave(Line line, List<LeftOut> leftOut) {
        LeftOut.Reason reason = EdgeLine.of(line).isNumber() ? LeftOut.Reason.PAGE_NUMBER : LeftOut.Reason.RUNNING_HEAD;
        line.words().forEach(word -> leftOut.add(new LeftOut(reason, word.placed())));
    }

    private static void mark(List<Sheet> sheets, Edge edge, List<Set<Line>> furniture) {
        List<List<EdgeLine>> edges =
                sheets.stream().map(sheet -> atEdge(sheet, edge)).toList();
        for (int depth = 0; depth < MAX_LINES; depth++) {
            for (int i = 0; i < sheets.size(); i++) {
                List<EdgeLine> candidates = edges.get(i);
                boolean outermost = depth < candidates.size()
                        && candidates.subList(0, depth).stream()
                                .map(EdgeLine::line)
                                .allMatch(furniture.get(i)::contains);
                if (outermost) {
                    EdgeLine line = candidates.get(depth);
                    if (isPageNumber(sheets, edges, i, line) || isRunning(sheets, edges, i, line)) {
                        furniture.get(i).add(line.line());
                    }
                }
            }
        }
    }

    /** Returns the lines at an edge, the outermost first. A table that reaches into the edge ends it. */
    private static List<EdgeLine> atEdge(Sheet sheet, Edge edge) {
        double height = sheet.info().height();
        List<Line> lines = sheet.lines();
        List<EdgeLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && found.size() < MAX_LINES; i++) {
            Line line = edge == Edge.TOP ? lines.get(i) : lines.get(lines.size() - 1 - i);
            double y = line.box().centreY();
            boolean within = edge == Edge.TOP ? y < EDGE_SHARE * height : y > (1 - EDGE_SHARE) * height;
            boolean beyondTable = sheet.tables().stream()
                    .anyMatch(found1 -> edge == Edge.TOP
                            ? found1.lattice().box().top() < y
                            : found1.lattice().box().bottom() > y);
            if (!within || beyondTable) {
                break;
            }
            found.add(EdgeLine.of(line));
        }
        return found;
    }

    /**
     * Whether a number alone at the edge is the page's: it counts with a neighbour's, is the page's own, or is in the
     * middle.
     */
    private static boolean isPageNumber(List<Sheet> sheets, List<List<EdgeLine>> edges, int index, EdgeLine line) {
        if (!line.isNumber()) {
            return false;
        }
        for (int other = index - NEIGHBOURS; other <= index + NEIGHBOURS; other++) {
            if (other == index || other < 0 || other >= sheets.size()) {
                continue;
            }
            for (EdgeLine candidate : edges.get(other)) {
                if (candidate.isNumber() && line.countsWith(candidate, other - index)) {
                    return true;
                }
            }
        }
        if (line.numbers()
                .equals(List.of(Integer.toString(sheets.get(index).info().number())))) {
            return !isNearText(sheets.get(index), line.line());
        }
        double middle = sheets.get(index).info().width() / 2;
        return Math.abs(line.line().box().centreX() - middle) <= middle / 5
                && !isNearText(sheets.get(index), line.line());
    }

    @SuppressWarnings("ReferenceEquality") // a line that is printed twice over is near itself
    private static boolean isNearText(Sheet sheet, Line line) {
        for (Line other : sheet.lines()) {
            double gap = Math.max(
                    other.box().top() - line.box().bottom(),
                    line.box().top() - other.box().bottom());
            if (other != line && gap < sheet.em() / 3) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRunning(List<Sheet> sheets, List<List<EdgeLine>> edges, int index, EdgeLine line) {
        int neighbours = 0;
        for (int other = Math.max(0, index - NEIGHBOURS);
                other <= Math.min(sheets.size() - 1, index + NEIGHBOURS);
                other++) {
            if (other != index
                    && repeats(line, edges.get(other), other - index, share(sheets, index, other))
                    && !areCopies(sheets.get(index), sheets.get(other))) {
                neighbours++;
            }
        }
        if (neighbours == 0) {
            return false;
        }
        int pages = 0;
        int elsewhere = 0;
        int alike = 0;
        boolean alwaysOverTable = true;
        int last = Math.min(sheets.size() - 1, index + WINDOW);
        for (int other = Math.max(0, index - WINDOW); other <= last; other++) {
            Sheet sheet = sheets.get(other);
            if (!sheets.get(index).hasSizeOf(sheet)) {
                continue;
            }
            alike++;
            if (repeats(line, edges.get(other), other - index, share(sheets, index, other))) {
                pages++;
                alwaysOverTable &= sheet.standsOverTable(line.line());
            } else if (other > 0 && hasTextAt(sheet, line.line())) {
                elsewhere++; // the first page has its own head and is no evidence
            }
        }
        boolean reserved = elsewhere * 2 <= pages;
        boolean most = pages >= MOST_PAGES * alike;
        return pages >= MIN_PAGES && !alwaysOverTable && (most || reserved);
    }

    /** Whether most lines of one page are on the other: a page given twice has no line that is only its head. */
    private static boolean areCopies(Sheet one, Sheet other) {
        Set<String> others = new HashSet<>();
        other.lines().forEach(line -> others.add(line.text()));
        long shared = one.lines().stream()
                .filter(line -> others.contains(line.text()))
                .count();
        return one.tables().isEmpty()
                && one.lines().size() >= MIN_LINES_OF_A_TEXT
                && shared >= COPIED_SHARE * one.lines().size();
    }

    /** Returns the share of letters that may differ: none if both pages have been typed. */
    private static double share(List<Sheet> sheets, int one, int other) {
        boolean recognised = sheets.get(one).info().origin() == TextOrigin.OCR
                || sheets.get(other).info().origin() == TextOrigin.OCR;
        return recognised ? MAX_DIFFERENT_SHARE : 0;
    }

    private static boolean repeats(EdgeLine line, List<EdgeLine> others, int pagesApart, double different) {
        for (EdgeLine other : others) {
            if (line.standsAs(other) && line.reads(other, different) && line.countsWith(other, pagesApart)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTextAt(Sheet sheet, Line line) {
        return sheet.lines().stream()
                        .anyMatch(other -> other.box().verticalOverlap(line.box())
                                > 0.3 * line.box().height())
                || sheet.tables().stream()
                        .anyMatch(found -> found.lattice().box().verticalOverlap(line.box()) > 0);
    }
}
