package vn.trichluc.ingest.doc;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowContent;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.ingest.flow.StyledText;
import vn.trichluc.model.Alignment;

/**
 * Reads the body of a binary Word document as flow items, under the same rules as {@code DocxBody}. This format does
 * not say which paragraph a text box belongs to: text boxes follow the body.
 */
final class DocBody {
    /** The deepest nesting of tables that is read, since POI finds the end of a nested table by recursion. */
    private static final int MAX_TABLE_LEVEL = 12;

    private static final int BODY_LEVEL = 9;

    private final HWPFDocument document;
    private final DocNumbering numbering;
    private final DocRuns runs;
    private final DocTables tables;
    private @Nullable StyledText carried;

    DocBody(HWPFDocument document) {
        this.document = document;
        this.numbering = new DocNumbering(document.getListTables());
        this.runs = new DocRuns(document.getRange(), new DocPictures(document.getPicturesTable()));
        this.tables = new DocTables(this::blocks);
    }

    FlowContent read() {
        List<FlowItem> result = new ArrayList<>();
        addBlocks(document.getRange(), 0, result);
        endOfContainer(result);
        Range boxes = document.getMainTextboxRange();
        // in a story without characters POI finds the paragraphs around the place where it would be
        if (boxes.getStartOffset() < boxes.getEndOffset() && boxes.numParagraphs() > 0) {
            result.addAll(blocks(boxes, 0));
        }
        return new FlowContent(result, List.of(), true);
    }

    private List<FlowItem> blocks(Range range, int level) {
        List<FlowItem> result = new ArrayList<>();
        StyledText outside = carried;
        carried = null;
        addBlocks(range, level, result);
        endOfContainer(result);
        carried = outside;
        return result;
    }

    private void endOfContainer(List<FlowItem> result) {
        if (carried != null) {
            result.add(new FlowItem.Text(carried, "", Alignment.UNKNOWN, 0));
            carried = null;
        }
    }

    /**
     * Adds the paragraphs and tables of a range.
     *
     * @param level the nesting level of the table whose cell the range is; 0 outside of tables
     */
    private void addBlocks(Range range, int level, List<FlowItem> result) {
        int count = range.numParagraphs();
        for (int i = 0; i < count; i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level && level < MAX_TABLE_LEVEL) {
                Table table = range.getTable(paragraph);
                result.add(tables.table(table, paragraph.getTableLevel()));
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                addParagraph(paragraph, result);
            }
            if (level == 0) {
                addNotes(result);
            }
        }
    }

    private void addParagraph(Paragraph paragraph, List<FlowItem> result) {
        StyledText text = carried == null ? new StyledText() : carried;
        carried = null;
        boolean contents = runs.inContents();
        DocRuns.End end = runs.read(paragraph, text);
        if (end == DocRuns.End.DELETED) {
            carried = text.length() == 0 ? null : text;
        } else if (text.isBlank() && (contents || end == DocRuns.End.HIDDEN)) {
            if (text.hasUnseen()) {
                result.add(new FlowItem.Text(text, "", Alignment.UNKNOWN, 0));
            }
        } else {
            int level = paragraph.getLvl();
            int heading = level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
            result.add(new FlowItem.Text(
                    text, numbering.next(paragraph), alignment(paragraph.getJustification()), heading));
            result.addAll(runs.takePictures());
        }
    }

    private static Alignment alignment(int justification) {
        return switch (justification) {
            case 0 -> Alignment.LEFT;
            case 1 -> Alignment.CENTRE;
            case 2 -> Alignment.RIGHT;
            default -> Alignment.JUSTIFIED;
        };
    }

    private void addNotes(List<FlowItem> result) {
        for (DocRuns.Note note : runs.takeNotes()) {
            Notes notes = note.foot() ? document.getFootnotes() : document.getEndnotes();
            Range story = note.foot() ? document.getFootnoteRange() : document.getEndnoteRange();
            int index = note.number() - 1;
            if (index >= notes.getNotesCount()) {
                continue;
            }
            int start = story.getStartOffset() + notes.getNoteTextStartOffset(index);
            int end = story.getStartOffset() + notes.getNoteTextEndOffset(index);
            String mark = "(" + note.number() + ")";
            for (FlowItem item : blocks(new Range(start, end, document), 1)) {
                if (item instanceof FlowItem.Text text && !text.text().isBlank()) {
                    result.add(new FlowItem.Text(text.text(), mark, text.alignment(), 0));
                    mark = "";
                }
            }
        }
    }
}
