package vn.trichluc.ingest.flow;

import java.util.List;
import vn.trichluc.ingest.warning.PictureSize;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.LeftOut.Reason;

/** A part of a document without pages, as the readers of Word and HTML return it. */
public sealed interface FlowItem {
    /**
     * A paragraph of the source; blank ones are included.
     *
     * @param label its automatic number or bullet as printed; empty for none
     * @param headingLevel 1 to 9, or 0 for a paragraph that is no heading
     */
    record Text(StyledText text, String label, Alignment alignment, int headingLevel) implements FlowItem {
        /** Returns a paragraph of which nothing is content. */
        public static Text unseen(String text, Reason why) {
            return new Text(StyledText.unseen(text, why), "", Alignment.UNKNOWN, 0);
        }
    }

    /** A picture whose content is not read. */
    record Picture(PictureSize size) implements FlowItem {}

    /**
     * A table. Each row has a cell for every position up to its end, also for positions under a cell that spans rows.
     */
    record Table(List<TableRow> rows) implements FlowItem {}

    /**
     * A row of a table.
     *
     * @param cells the cells; empty if the whole row is not shown
     * @param unseen items of the row that are not shown at all: hidden cells, a row that was deleted
     */
    record TableRow(List<TableCell> cells, List<FlowItem> unseen) {
        boolean isShown() {
            return !cells.isEmpty() || unseen.isEmpty();
        }
    }

    /**
     * A cell of a table.
     *
     * @param covered whether it is under a cell of an earlier row, so that its content is not printed
     */
    record TableCell(List<FlowItem> content, int columnSpan, int rowSpan, boolean covered) {}
}
