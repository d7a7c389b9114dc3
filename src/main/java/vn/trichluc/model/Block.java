package vn.trichluc.model;

import java.util.List;
import java.util.Locale;

/** A piece of a document in reading order. */
public sealed interface Block {
    List<Anchor> at();

    /**
     * Running text without a line break inside: lines that a margin broke are joined.
     *
     * @param text not blank
     */
    record Paragraph(PlacedText text, Style style) implements Block {
        public Paragraph {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a paragraph has characters");
            }
        }

        @Override
        public List<Anchor> at() {
            return text.at();
        }
    }

    /**
     * A table as geometry: rows of cells, header and body alike. A table that runs over pages may come as several
     * grids; whoever knows what headers mean joins them.
     *
     * @param rows at least one
     * @param ruled whether lines were drawn or table markup was there; false where only alignment shows the cells
     */
    record Grid(List<GridRow> rows, boolean ruled, List<Anchor> at) implements Block {
        public Grid {
            rows = List.copyOf(rows);
            at = List.copyOf(at);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("a grid has rows");
            }
        }

        /** Returns the number of columns: that of the widest row, with spans counted. */
        public int columns() {
            int widest = 0;
            for (GridRow row : rows) {
                widest = Math.max(widest, row.width());
            }
            return widest;
        }
    }

    /**
     * A grid's row holds its cells from the left.
     *
     * @param cells from the left. A cell that a row span of an earlier row covers is present as a cell with
     *     {@code covered} set, so that positions are columns once column spans are counted
     */
    record GridRow(List<GridCell> cells, List<Anchor> at) {
        public GridRow {
            cells = List.copyOf(cells);
            at = List.copyOf(at);
        }

        /** Returns the number of columns that the row fills. */
        public int width() {
            return cells.stream().mapToInt(GridCell::columnSpan).sum();
        }
    }

    /**
     * A grid's cell holds text and spans one column and row or more.
     *
     * @param text empty for a blank cell
     * @param columnSpan at least 1
     * @param rowSpan at least 1
     * @param covered stands under a cell of an earlier row that spans down to here; its text is empty
     */
    record GridCell(PlacedText text, int columnSpan, int rowSpan, boolean bold, boolean covered) {
        public GridCell {
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "spans are at least 1: %d, %d", columnSpan, rowSpan));
            }
        }

        public static GridCell of(PlacedText text) {
            return new GridCell(text, 1, 1, false, false);
        }

        public GridCell withText(PlacedText newText) {
            return new GridCell(newText, columnSpan, rowSpan, bold, covered);
        }
    }
}
