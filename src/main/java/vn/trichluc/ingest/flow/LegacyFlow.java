package vn.trichluc.ingest.flow;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.trichluc.ingest.flow.FlowItem.TableCell;
import vn.trichluc.ingest.flow.FlowItem.TableRow;
import vn.trichluc.ingest.warning.LegacyWarnings;
import vn.trichluc.model.Warning;
import vn.trichluc.text.legacy.LegacyText;

/** Converts the text of a document without pages that is in a pre-Unicode encoding, one run of a font at a time. */
public final class LegacyFlow {
    private final List<LegacyText.Piece> pieces = new ArrayList<>();

    private LegacyFlow() {}

    /** Returns the same content in Unicode, with a warning if something was converted. */
    public static FlowContent convert(FlowContent content) {
        LegacyFlow flow = new LegacyFlow();
        flow.collect(content.items());
        LegacyText.Converted converted = LegacyText.convert(flow.pieces);
        if (converted.findings().isEmpty() && converted.doubtful().isEmpty()) {
            return content;
        }
        List<Warning> warnings = new ArrayList<>(content.warnings());
        warnings.addAll(LegacyWarnings.of(converted, null));
        return new FlowContent(replaced(content.items(), converted.texts().iterator()), warnings, content.complete());
    }

    private void collect(List<FlowItem> items) {
        for (FlowItem item : items) {
            if (item instanceof FlowItem.Text text) {
                List<LegacyText.Piece> runs = text.text().pieces();
                pieces.add(new LegacyText.Piece(text.label(), fontOfLabel(text.label(), runs)));
                pieces.addAll(runs);
            } else if (item instanceof FlowItem.Table table) {
                for (TableRow row : table.rows()) {
                    row.cells().forEach(cell -> collect(cell.content()));
                    collect(row.unseen());
                }
            }
        }
    }

    /**
     * Returns the font of a paragraph's automatic number, which is that of its first run; empty for a number of ASCII
     * alone, which stays as it is.
     */
    private static String fontOfLabel(String label, List<LegacyText.Piece> runs) {
        return runs.isEmpty() || label.chars().allMatch(c -> c <= 0x7F)
                ? ""
                : runs.get(0).font();
    }

    private static List<FlowItem> replaced(List<FlowItem> items, Iterator<String> texts) {
        List<FlowItem> result = new ArrayList<>(items.size());
        for (FlowItem item : items) {
            if (item instanceof FlowItem.Text text) {
                String label = texts.next();
                List<String> runs = new ArrayList<>();
                text.text().pieces().forEach(run -> runs.add(texts.next()));
                text.text().replace(runs);
                result.add(new FlowItem.Text(text.text(), label, text.alignment(), text.headingLevel()));
            } else if (item instanceof FlowItem.Picture) {
                result.add(item);
            } else if (item instanceof FlowItem.Table table) {
                List<TableRow> rows = new ArrayList<>();
                for (TableRow row : table.rows()) {
                    List<TableCell> cells = new ArrayList<>();
                    for (TableCell cell : row.cells()) {
                        cells.add(new TableCell(
                                replaced(cell.content(), texts), cell.columnSpan(), cell.rowSpan(), cell.covered()));
                    }
                    rows.add(new TableRow(cells, replaced(row.unseen(), texts)));
                }
                result.add(new FlowItem.Table(rows));
            }
        }
        return result;
    }
}
