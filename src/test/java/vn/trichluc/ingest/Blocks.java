package vn.trichluc.ingest;

import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;

/** What a reader made of a file, in a form that assertions read well on. */
public final class Blocks {
    private Blocks() {}

    public static Document document(byte[] content) throws UnreadableDocument {
        Source source = new Source("mau.docx", java.nio.file.Path.of("mau.docx"));
        SourceInfo info = new SourceInfo("mau.docx", "application/octet-stream", "0".repeat(64), content.length, null);
        return new WordDocuments().read(source, info, content);
    }

    public static List<String> paragraphs(byte[] content) throws UnreadableDocument {
        return document(content).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().text())
                .toList();
    }

    public static Block.Paragraph paragraph(byte[] content, int index) throws UnreadableDocument {
        return (Block.Paragraph) document(content).blocks().get(index);
    }

    public static Block.Grid grid(byte[] content) throws UnreadableDocument {
        return document(content).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Each row with its cells: a covered cell is ^, spans stand before the text as columns x rows. */
    public static List<String> rows(Block.Grid grid) {
        return grid.rows().stream()
                .map(row -> String.join(
                        "|",
                        row.cells().stream()
                                .map(cell -> (cell.covered() ? "^" : "")
                                        + (cell.columnSpan() > 1 || cell.rowSpan() > 1
                                                ? cell.columnSpan() + "x" + cell.rowSpan() + " "
                                                : "")
                                        + cell.text().text())
                                .toList()))
                .toList();
    }

    static List<Integer> lines(List<Anchor> at) {
        return at.stream().map(anchor -> ((Anchor.OnLine) anchor).line()).toList();
    }
}
