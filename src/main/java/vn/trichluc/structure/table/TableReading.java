package vn.trichluc.structure.table;

import java.util.List;
import java.util.Set;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Table;

/**
 * The result of the table reader for one run of grids.
 *
 * @param tables in reading order; empty where the grids hold no table (a page head set in cells)
 * @param consumed indices into {@link TableContext#before()} of the paragraphs that went into a table's title or unit
 * line and are no running text any more
 * @param leftOut headers that stand again
 * @param others lines of the grids above a header that are neither title nor unit line
 */
public record TableReading(List<Table> tables, Set<Integer> consumed, List<LeftOut> leftOut, List<PlacedText> others) {
    public TableReading {
        tables = List.copyOf(tables);
        consumed = Set.copyOf(consumed);
        leftOut = List.copyOf(leftOut);
        others = List.copyOf(others);
    }
}
