package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.model.Block;
import vn.trichluc.model.Page;
import vn.trichluc.model.Source;

/** Documents that nobody on the project wrote; left out where they are not at hand. */
class RealPagesTest {
    private static List<Block> blocks(String name) throws Exception {
        Path file = Path.of("../shared/real/born", name);
        assumeTrue(Files.exists(file), "no real documents here");
        List<Page> pages = new ArrayList<>();
        try (Opened opened = new Ingest(Limits.DEFAULT).open(Source.of(file))) {
            Opened.Paged paged = (Opened.Paged) opened;
            for (int page = 1; page <= paged.pages(); page++) {
                pages.add(paged.layer(page).page());
            }
        }
        return Typewriter.blocks(pages);
    }

    @Test
    void pricesOnTwelveLyingPagesAreOneGridAPage() throws Exception {
        List<Block> blocks = blocks("land-prices-ha-noi.pdf");

        List<Block.Grid> grids = blocks.stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .toList();
        assertThat(grids).extracting(Block.Grid::columns).containsExactly(14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 8, 8);
        assertThat(Typewriter.rows(grids.get(0)).get(1))
                .isEqualTo("^|^|VT1|VT2|VT3|VT4|VT1|VT2|VT3|VT4|VT1|VT2|VT3|VT4");
        assertThat(Typewriter.texts(blocks)).contains("PHỤ LỤC SỐ 5.11").doesNotContain("124", "165");
    }

    @Test
    void aSentenceGoesOnOverAPageEndWithoutItsFootnote() throws Exception {
        String text = String.join("\n", Typewriter.texts(blocks("qd-2280-ha-noi.pdf")));

        assertThat(text)
                .contains("các tuyến mương, công trình nông nghiệp có khả năng phục vụ thoát nước đô thị như hệ thống"
                        + " các tuyến mương")
                .contains("\n1 Phường Hoàn Kiếm: 01 điểm;");
    }
}
