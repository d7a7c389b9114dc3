package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param parent id of the group row that it belongs to
 * @param number what stands in the number column; empty where nothing does
 * @param label empty where the row has none
 * @param cells one a column, in the columns' order
 * @param printedCells how many cells the source gave for this row; less than the columns where some were lost
 * @param at where the row stands
 */
public record Row(
        String id,
        @Nullable String parent,
        RowKind kind,
        String number,
        String label,
        List<Cell> cells,
        int printedCells,
        List<Anchor> at) {
    public Row {
        cells = List.copyOf(cells);
        at = List.copyOf(at);
    }

    public Row withCells(List<Cell> newCells) {
        return new Row(id, parent, kind, number, label, newCells, printedCells, at);
    }
}
