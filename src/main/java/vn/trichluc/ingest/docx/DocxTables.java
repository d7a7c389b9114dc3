package vn.trichluc.ingest.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trichluc.ingest.flow.FlowItem;
import vn.trichluc.model.LeftOut.Reason;

/**
 * Reads the tables of a DOCX, which marks each cell of a vertical span (ECMA-376 part 1, 17.4.84); here the first cell
 * has the span.
 */
final class DocxTables {
    /** The largest column span that is read; Word allows 63 columns. */
    private static final int MAX_COLUMN_SPAN = 255;

    /** The greatest exact height of a row that shows no letter: 2 points, in twips. */
    private static final int NO_HEIGHT_TWIPS = 40;

    private static final class Draft {
        final List<FlowItem> content;
        int columns;
        int rows = 1;
        final boolean covered;

        Draft(List<FlowItem> content, int columns, boolean covered) {
            this.content = content;
            this.columns = columns;
            this.covered = covered;
        }
    }

    private record DraftRow(List<Draft> cells, List<FlowItem> unseen) {}

    private final Function<XmlNode, List<FlowItem>> content;

    /** @param content reads the blocks of a cell */
    DocxTables(Function<XmlNode, List<FlowItem>> content) {
        this.content = content;
    }

    FlowItem.Table table(XmlNode node) {
        List<DraftRow> rows = new ArrayList<>();
        Map<Integer, Draft> above = new HashMap<>();
        for (XmlNode row : members(node, "w:tr")) {
            XmlNode own = row.child("w:trPr");
            XmlNode properties = own == null ? XmlNode.element("w:trPr", Map.of()) : own;
            Reason why = unseen(properties);
            if (why != null) {
                rows.add(new DraftRow(List.of(), List.of(FlowItem.Text.unseen(DocxText.of(row), why))));
                continue;
            }
            Map<Integer, Draft> spanning = new HashMap<>();
            rows.add(new DraftRow(row(row, properties, above, spanning), List.of()));
            above = spanning;
        }
        return new FlowItem.Table(rows.stream()
                .map(row -> new FlowItem.TableRow(
                        row.cells.stream()
                                .map(cell ->
                                        new FlowItem.TableCell(cell.content, cell.columns, cell.rows, cell.covered))
                                .toList(),
                        row.unseen))
                .toList());
    }

    /**
     * Returns the reason why a whole row is no content: it was deleted by a revision, is hidden, or is too low to show
     * anything.
     */
    private static @Nullable Reason unseen(XmlNode properties) {
        if (properties.child("w:del") != null) {
            return Reason.STRUCK_THROUGH;
        }
        XmlNode height = properties.child("w:trHeight");
        boolean low = height != null
                && "exact".equals(height.attribute("hRule"))
                && XmlNode.parse(height.attribute("val"), NO_HEIGHT_TWIPS) < NO_HEIGHT_TWIPS;
        return low || Boolean.TRUE.equals(properties.toggle("w:hidden")) ? Reason.HIDDEN : null;
    }

    private List<Draft> row(XmlNode row, XmlNode properties, Map<Integer, Draft> above, Map<Integer, Draft> spanning) {
        List<Draft> cells = new ArrayList<>();
        int column = skip(properties, "w:gridBefore", cells);
        for (XmlNode cell : members(row, "w:tc")) {
            XmlNode own = cell.child("w:tcPr");
            XmlNode cellProperties = own == null ? XmlNode.element("w:tcPr", Map.of()) : own;
            int span = span(cellProperties.number("w:gridSpan", 1));
            if ("continue".equals(cellProperties.value("w:hMerge")) && !cells.isEmpty()) {
                cells.get(cells.size() - 1).columns += span;
                column += span;
                continue;
            }
            XmlNode merge = cellProperties.child("w:vMerge");
            boolean restart = merge != null && "restart".equals(merge.attribute("val"));
            Draft owner = merge == null || restart ? null : above.get(column);
            List<FlowItem> blocks = cellProperties.child("w:cellDel") == null
                    ? content.apply(cell)
                    : List.of(FlowItem.Text.unseen(DocxText.of(cell), Reason.STRUCK_THROUGH));
            Draft draft = new Draft(blocks, span, owner != null);
            if (owner != null) {
                owner.rows++;
                spanning.put(column, owner);
            } else if (merge != null) {
                spanning.put(column, draft);
            }
            cells.add(draft);
            column += span;
        }
        skip(properties, "w:gridAfter", cells);
        return cells;
    }

    /** Adds blank cells for the columns that a row leaves out at one side. */
    private static int skip(XmlNode properties, String name, List<Draft> cells) {
        int columns = properties.number(name, 0);
        if (columns <= 0) {
            return 0;
        }
        int span = span(columns);
        cells.add(new Draft(List.of(), span, false));
        return span;
    }

    private static int span(int columns) {
        return Math.max(1, Math.min(columns, MAX_COLUMN_SPAN));
    }

    /** Returns the rows or cells, also those inside a content control or an insertion. */
    private static List<XmlNode> members(XmlNode node, String name) {
        List<XmlNode> result = new ArrayList<>();
        collect(node, name, result);
        return result;
    }

    private static void collect(@Nullable XmlNode node, String name, List<XmlNode> result) {
        if (node == null) {
            return;
        }
        for (XmlNode child : node.children()) {
            switch (child.name()) {
                case "w:sdt" -> collect(child.child("w:sdtContent"), name, result);
                case "w:ins", "w:moveTo", "w:customXml", "w:smartTag" -> collect(child, name, result);
                default -> {
                    if (child.is(name)) {
                        result.add(child);
                    }
                }
            }
        }
    }
}
