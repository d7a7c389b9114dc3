package vn.trichluc.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.layout.Layout;
import vn.trichluc.model.Block;
import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument;

/**
 * Writes the text of PDFs and pictures as the stages behind recognition get it, a line for each paragraph and cell:
 * {@code main(folder, file...)} makes {@code folder/name.txt}. Measured by {@code scripts/measure-recognition}.
 */
public final class PageTexts {
    private PageTexts() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (DocumentPages reader = new DocumentPages(new Recognition(1), new Layout())) {
            for (int i = 1; i < arguments.length; i++) {
                write(reader, Path.of(arguments[i]), folder);
            }
        }
    }

    private static void write(DocumentPages reader, Path file, Path folder) throws IOException, UnreadableDocument {
        try (Opened opened = new Ingest(Limits.DEFAULT).open(Source.of(file))) {
            Document document = reader.read((Opened.Paged) opened, PageObserver.NONE);
            String text = document.blocks().stream().map(PageTexts::text).collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve(file.getFileName() + ".txt"), text + "\n");
        }
    }

    private static String text(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text().text();
        }
        return ((Block.Grid) block)
                .rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text().text())
                        .collect(Collectors.joining("\n"));
    }
}
