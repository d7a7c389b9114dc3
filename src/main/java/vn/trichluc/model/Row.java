package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table's body has a kind, a label and one cell for each column.
 *
 * @param parent id of the group row that it belongs to
 * @param number what stands in the number column; empty where nothing does
 * @param label empty where the row has none
 * @param cells one a column, in the columns' order
 * @param printedCells how many cells the source gave for this row; less than the columns where some were lost
 * @param realigned columns into which a blank was put, from the left, because the row had fewer cells than its table
 *     and the sums allow one way only; empty where its cells stand as the source gave them
 * @param at where the row stands
 * @param category null where the row is no budget line of industrial promotion, or nobody asked
 */
public record Row(
        String id,
        @Nullable String parent,
        RowKind kind,
        String number,
        String label,
        List<Cell> cells,
        int printedCells,
        List<Integer> realigned,
        List<Anchor> at,
        @Nullable Category category) {
    public Row {
        cells = List.copyOf(cells);
        realigned = List.copyOf(realigned);
        at = List.copyOf(at);
    }

    /** A row with its cells as the source gave them, whose category is not known. */
    public Row(
            String id,
            @Nullable String parent,
            RowKind kind,
            String number,
            String label,
            List<Cell> cells,
            int printedCells,
            List<Anchor> at) {
        this(id, parent, kind, number, label, cells, printedCells, List.of(), at, null);
    }

    public Row withId(String newId, @Nullable String newParent) {
        return new Row(newId, newParent, kind, number, label, cells, printedCells, realigned, at, category);
    }

    public Row withKind(RowKind newKind, @Nullable String newParent) {
        return new Row(id, newParent, newKind, number, label, cells, printedCells, realigned, at, category);
    }

    public Row withCells(List<Cell> newCells) {
        return new Row(id, parent, kind, number, label, newCells, printedCells, realigned, at, category);
    }

    /**
     * Returns the row with cells realigned.
     *
     * @param blanks columns into which blanks were put
     */
    public Row withRealigned(List<Cell> newCells, int newPrintedCells, List<Integer> blanks) {
        return new Row(id, parent, kind, number, label, newCells, newPrintedCells, blanks, at, category);
    }

    public Row withCategory(Category newCategory) {
        return new Row(id, parent, kind, number, label, cells, printedCells, realigned, at, newCategory);
    }
}
