package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Block;
import vn.trichluc.model.UnreadableDocument;

/** On published documents, where they are at hand. */
class RealWordDocumentsTest {
    private static byte[] real(String name) throws IOException {
        Path file = Path.of("../shared/real").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "no real documents here");
        return Files.readAllBytes(file);
    }

    @Test
    void aBinaryDocumentReadsLikeItsConvertedTwin() throws IOException, UnreadableDocument {
        byte[] binary = real("docx/du-toan-2012-goc.doc");
        byte[] converted = real("docx/du-toan-2012-word.docx");
        List<String> expected = Blocks.paragraphs(converted);
        assertThat(Blocks.paragraphs(binary).subList(0, expected.size()))
                .as("numbers, fields and order alike; text boxes follow")
                .isEqualTo(expected);
        assertThat(grids(binary))
                .extracting(Block.Grid::columns)
                .isEqualTo(grids(converted).stream().map(Block.Grid::columns).toList());
    }

    private static List<Block.Grid> grids(byte[] content) throws UnreadableDocument {
        return Blocks.document(content).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .toList();
    }

    @Test
    void tablesOfAPublishedPageFillTheirColumns() throws IOException, UnreadableDocument {
        for (Block.Grid grid : grids(real("html/nq-95-ubtvqh.html"))) {
            assertThat(grid.rows()).extracting(Block.GridRow::width).containsOnly(grid.columns());
        }
    }
}
