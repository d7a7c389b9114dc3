package vn.trichluc.ingest.flow;

import java.util.List;
import vn.trichluc.ingest.warning.PictureSize;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.LeftOut.Reason;

/** What a document without pages is made of, as the readers of Word and HTML hand it on. */
public sealed interface FlowItem {
    /**
     * A paragraph of the source, blank ones included.
     *
     * @param label its automatic number or mark, as printed; empty for none
     * @param headingLevel 1 to 9, or 0
     */
    record Text(StyledText text, String label, Alignment alignment, int headingLevel) implements FlowItem {
        /** Text of which nothing is content. */
        public static Text unseen(String text, Reason why) {
            return new Text(StyledText.unseen(text, why), "", Alignment.UNKNOWN, 0);
        }
    }

    /** A picture whose content nobody reads. */
    record Picture(PictureSize size) implements FlowItem {}

    /** Every row fills the table's columns as far as it goes: positions under a cell that spans rows are cells too. */
    record Table(List<TableRow> rows) implements FlowItem {}

    /**
     * @param cells empty where the whole row is not shown
     * @param unseen what of the row is not shown at all: hidden cells, a row that was deleted
     */
    record TableRow(List<TableCell> cells, List<FlowItem> unseen) {
        boolean isShown() {
            return !cells.isEmpty() || unseen.isEmpty();
        }
    }

    /** @param covered stands under a cell of an earlier row; its content is not printed */
    record TableCell(List<FlowItem> content, int columnSpan, int rowSpan, boolean covered) {}
}
