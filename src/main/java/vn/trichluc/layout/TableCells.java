package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;

/** Finds the places of the cells in a page's ruled tables, by the same reading of the rulings as {@link Layout}. */
public final class TableCells {
    private TableCells() {}

    /**
     * Returns the cells of a page. A table that has one row of two cells on this page, and continues from the page
     * before, is not found.
     *
     * @return table by table from the top, each in reading order; a merged cell is one; empty if no table is ruled
     */
    public static List<Box> of(Page page) {
        Straightening straightening = Straightening.of(page);
        List<Box> cells = new ArrayList<>();
        for (PageTables.Found table : new PageTables().find(page, null).tables()) {
            Lattice lattice = table.lattice();
            for (Lattice.Span span : lattice.spans()) {
                cells.add(straightening.original(new Box(
                        lattice.page(),
                        lattice.xs().get(span.column()),
                        lattice.ys().get(span.row()),
                        lattice.xs().get(span.column() + span.columns()),
                        lattice.ys().get(span.row() + span.rows()))));
            }
        }
        return cells;
    }
}
