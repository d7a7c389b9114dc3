package vn.trichluc.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trichluc.ingest.flow.FlowBlocks;
import vn.trichluc.ingest.html.HtmlReader;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.UnreadableDocument;

/**
 * Reads a table in HTML within a text: a row's place is the line where it begins, or the table's if rows cannot be told
 * apart.
 */
final class HtmlInText {
    private static final String START = "<table";
    private static final String END = "</table";

    private HtmlInText() {}

    static boolean startsAt(SourceLine line) {
        String text = line.text().stripLeading();
        return text.regionMatches(true, 0, START, 0, START.length());
    }

    static boolean endsAt(SourceLine line) {
        return line.text().toLowerCase(Locale.ROOT).contains(END);
    }

    /**
     * Returns the blocks of lines that hold a whole table.
     *
     * @param leftOut receives the text that the table does not show
     */
    static List<Block> read(List<SourceLine> lines, List<LeftOut> leftOut) throws UnreadableDocument {
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\">");
        List<Integer> rowLines = new ArrayList<>();
        for (SourceLine line : lines) {
            html.append(line.text()).append('\n');
            String text = line.text().toLowerCase(Locale.ROOT);
            for (int at = text.indexOf("<tr"); at >= 0; at = text.indexOf("<tr", at + 1)) {
                rowLines.add(line.number());
            }
        }
        int first = lines.get(0).number();
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        List<Block> blocks = new ArrayList<>();
        FlowBlocks flow = FlowBlocks.of(HtmlReader.read(bytes).items());
        Anchor start = new Anchor.OnLine(first);
        flow.leftOut()
                .forEach(text -> leftOut.add(
                        new LeftOut(text.reason(), PlacedText.of(text.text().text(), start))));
        for (Block block : flow.blocks()) {
            if (block instanceof Grid grid) {
                blocks.add(placed(grid, rowLines, first));
            } else if (block instanceof Paragraph paragraph) {
                PlacedText text = PlacedText.of(paragraph.text().text(), new Anchor.OnLine(first));
                blocks.add(new Paragraph(text, paragraph.style()));
            }
        }
        return blocks;
    }

    private static Grid placed(Grid grid, List<Integer> rowLines, int first) {
        boolean told = rowLines.size() == grid.rows().size();
        List<GridRow> rows = new ArrayList<>();
        List<Anchor> all = new ArrayList<>();
        for (GridRow row : grid.rows()) {
            Anchor at = new Anchor.OnLine(told ? rowLines.get(rows.size()) : first);
            List<GridCell> cells = row.cells().stream()
                    .map(cell -> cell.withText(PlacedText.of(cell.text().text(), at)))
                    .toList();
            rows.add(new GridRow(cells, List.of(at)));
            if (all.isEmpty() || !all.get(all.size() - 1).equals(at)) {
                all.add(at);
            }
        }
        return new Grid(rows, grid.ruled(), all);
    }
}
