package vn.trichluc.ingest.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import vn.trichluc.ingest.flow.FlowItem;

/**
 * Reads the tables of a binary Word document. Its rows give only the edges of their cells: the columns lie between all
 * the edges of the table.
 */
final class DocTables {
    /** The distance below which two edges are one, in twips (5 points), since programs round rows differently. */
    private static final int SAME_EDGE_TWIPS = 100;

    private static final class Draft {
        final List<FlowItem> content;
        final int columns;
        final boolean covered;
        int rows = 1;

        Draft(List<FlowItem> content, int columns, boolean covered) {
            this.content = content;
            this.columns = columns;
            this.covered = covered;
        }
    }

    private final BiFunction<Range, Integer, List<FlowItem>> content;

    /** @param content reads the blocks of a cell, given the level of its table */
    DocTables(BiFunction<Range, Integer, List<FlowItem>> content) {
        this.content = content;
    }

    FlowItem.Table table(Table table, int level) {
        List<Integer> edges = edges(table);
        List<FlowItem.TableRow> rows = new ArrayList<>();
        List<List<Draft>> drafts = new ArrayList<>();
        Map<Integer, Draft> above = new HashMap<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            List<Draft> cells = new ArrayList<>();
            Map<Integer, Draft> spanning = new HashMap<>();
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                if (cell.isMerged() && !cell.isFirstMerged()) {
                    continue; // its width counts for the first of them
                }
                int left = column(edges, cell.getLeftEdge());
                int right = column(edges, rightEdge(row, j));
                if (j == 0 && left > 0) {
                    cells.add(new Draft(List.of(), left, false));
                }
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                Draft owner = continued ? above.get(left) : null;
                Draft draft = new Draft(content.apply(cell, level), Math.max(1, right - left), owner != null);
                if (owner != null) {
                    owner.rows++;
                    spanning.put(left, owner);
                } else if (cell.isVerticallyMerged() || cell.isFirstVerticallyMerged()) {
                    spanning.put(left, draft);
                }
                cells.add(draft);
            }
            drafts.add(cells);
            above = spanning;
        }
        for (List<Draft> cells : drafts) {
            rows.add(new FlowItem.TableRow(
                    cells.stream()
                            .map(cell -> new FlowItem.TableCell(cell.content, cell.columns, cell.rows, cell.covered))
                            .toList(),
                    List.of()));
        }
        return new FlowItem.Table(rows);
    }

    /** Returns the right edge of cell {@code first} and those merged into it. */
    private static int rightEdge(TableRow row, int first) {
        int last = first;
        while (last + 1 < row.numCells()
                && row.getCell(last + 1).isMerged()
                && !row.getCell(last + 1).isFirstMerged()) {
            last++;
        }
        TableCell cell = row.getCell(last);
        return cell.getLeftEdge() + cell.getWidth();
    }

    /** Returns the edges of the columns from the left, in twips. */
    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                if (!cell.isMerged() || cell.isFirstMerged()) {
                    all.add(cell.getLeftEdge());
                    all.add(rightEdge(row, j));
                }
            }
        }
        List<Integer> result = new ArrayList<>();
        for (int edge : all) {
            if (result.isEmpty() || edge - result.get(result.size() - 1) > SAME_EDGE_TWIPS) {
                result.add(edge);
            }
        }
        return result;
    }

    /** Returns the index of the nearest edge. */
    private static int column(List<Integer> edges, int edge) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - edge) < Math.abs(edges.get(best) - edge)) {
                best = i;
            }
        }
        return best;
    }
}
