package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;

/** Where the cells of a page's ruled tables lie, as {@link Layout} understands the rulings: for whoever wants to see it. */
public final class TableCells {
    private TableCells() {}

    /**
     * A table that has one row of two cells on this page, and goes on from the page before, is not found.
     *
     * @return table by table from the top, each in reading order; a merged cell is one; empty where no table is ruled
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
