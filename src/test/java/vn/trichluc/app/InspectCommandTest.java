package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;

@Heavy("recognises and draws scans")
class InspectCommandTest {
    private static final String PRINTED = "corpus/pdf/lai-chau-407.pdf";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<Path> printed() {
        return out.toString(StandardCharsets.UTF_8).lines().map(Path::of).toList();
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.toList();
        }
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private String target() {
        return folder.resolve("out").toString();
    }

    @Test
    void aTypedPageIsShownAsStoredWithItsRulingsItsWordsAndItsResult() throws Exception {
        assertThat(run("inspect", PRINTED, "--page", "10", "--out", target())).isZero();
        assertThat(names(printed()))
                .containsExactly(
                        "page-10-1-stored.png", "page-10-4-rulings.png", "page-10-5-words.png", "page-10-6-result.png");
        assertThat(written()).containsExactlyInAnyOrderElementsOf(printed());
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        BufferedImage stored = ImageIO.read(printed().get(0).toFile());
        for (Path file : printed()) {
            BufferedImage picture = ImageIO.read(file.toFile());
            assertThat(picture.getWidth()).isEqualTo(stored.getWidth());
            assertThat(picture.getHeight()).isGreaterThanOrEqualTo(stored.getHeight());
        }
    }

    @Test
    void aRecognisedPageIsShownUprightAndCleanAsWell() throws Exception {
        Path picture = folder.resolve("page.png");
        try (PDDocument document = Loader.loadPDF(Path.of(PRINTED).toFile())) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 120), "png", picture.toFile());
        }
        assertThat(run("inspect", picture.toString(), "-o", target(), "--jobs", "1"))
                .isZero();
        assertThat(names(printed()))
                .containsExactly(
                        "page-1-1-stored.png",
                        "page-1-2-upright.png",
                        "page-1-3-print.png",
                        "page-1-4-rulings.png",
                        "page-1-5-words.png",
                        "page-1-6-result.png");
        assertThat(written()).containsExactlyInAnyOrderElementsOf(printed());
    }

    @Test
    void aPageThatIsNotThereIsWrongUsageAndNothingIsWritten() {
        for (String page : List.of("0", "-1", "13")) {
            err.reset();
            assertThat(run("inspect", PRINTED, "--page", page, "--out", target()))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines("trichluc: --page: lai-chau-407.pdf has pages 1 to 12, not " + page);
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void runningTextHasNoPageToLookAt() {
        assertThat(run("inspect", "corpus/seeds/001_421f65a688c4a2f5.txt", "--out", target()))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("001_421f65a688c4a2f5.txt: expected a file with pages (PDF, PNG, JPEG or TIFF)")
                .hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFileThatIsNoneGetsOneLine() throws Exception {
        assertThat(run("inspect", folder.resolve("none.pdf").toString(), "--out", target()))
                .isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("none.pdf").hasLineCount(1);
        err.reset();
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing");
        assertThat(run("inspect", broken.toString(), "--out", target())).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("broken.pdf").hasLineCount(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsTheEnvironmentsFault() throws Exception {
        Files.writeString(folder.resolve("out"), "in the way");
        assertThat(run("inspect", PRINTED, "--page", "1", "--out", target())).isEqualTo(ExitCode.ENVIRONMENT);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--out").hasLineCount(1);
    }

    @Test
    void noPageIsReadByNobody() {
        assertThat(run("inspect", PRINTED, "--jobs", "0", "--out", target())).isEqualTo(ExitCode.USAGE);
    }
}
