package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.image.BlankPage;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.model.Source;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

/** Verdicts on documents that nobody on the project wrote; skipped where they are not at hand. */
class RealPagesTest {
    private static final Path REAL = Path.of("..", "shared", "real");

    private static Opened.Paged open(Path path) throws Exception {
        return (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(path));
    }

    @Test
    void bornDigitalPagesAreBelievedAndScansAreRecognised() throws Exception {
        assumeTrue(Files.isDirectory(REAL));
        List<String> wrong = new ArrayList<>();
        for (String kind : List.of("born", "scans")) {
            try (Stream<Path> files = Files.list(REAL.resolve(kind))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                    try (Opened.Paged opened = open(file)) {
                        TextOrigin wanted = kind.equals("born") ? TextOrigin.TEXT_LAYER : TextOrigin.OCR;
                        for (int page = 1; page <= opened.pages(); page++) {
                            PageLayer layer = opened.layer(page);
                            if (layer.page().info().origin() != wanted) {
                                wrong.add("%s page %d: %s".formatted(file.getFileName(), page, layer.reason()));
                            }
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "born/nd-47-2020.pdf, 1, CHÍNH PHỦ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "born/land-prices-ha-noi.pdf, 1, Đường đường Chương Dương",
        "born/qd-2280-ha-noi.pdf, 1, 2280 29 4 2026",
        "born/tb-565-quang-ngai.pdf, 1, 565 15"
    })
    void lettersThatTheTextLayerLosesAreFound(String file, int page, String words) throws Exception {
        assumeTrue(Files.isDirectory(REAL));
        try (Opened.Paged opened = open(REAL.resolve(file))) {
            assertThat(opened.layer(page).page().words())
                    .extracting(Word::text)
                    .contains(words.split(" "))
                    .noneMatch(text -> text.contains("@") || text.indexOf('\u01A3') >= 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scans/ttr-22-quang-ngai.pdf, 2, true",
        "scans/qd-84-quang-ngai.pdf, 4, true",
        "scans/ttr-22-quang-ngai.pdf, 4, false",
        "scans/qd-84-quang-ngai.pdf, 3, false",
        "scans/ct-07-quang-ngai-2018.pdf, 4, false"
    })
    void pagesWithASealShiningThroughAreBlank(String file, int page, boolean blank) throws Exception {
        assumeTrue(Files.isDirectory(REAL));
        try (Opened.Paged opened = open(REAL.resolve(file))) {
            assertThat(new BlankPage().isBlank(opened.render(page))).isEqualTo(blank);
        }
    }
}
