package vn.trichluc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;

class TrichlucTest {
    private static final Path SEED = Path.of("corpus/seeds/002_28f33fe040b4b0a2.txt");

    @TempDir
    private Path folder;

    @Test
    void aFileAndAStreamGiveWhatTheProgramGives() throws Exception {
        byte[] expected;
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(1))) {
            Outcome.Extracted outcome = (Outcome.Extracted) pipeline.extract(Source.of(SEED));
            expected = new DecisionJson().write(outcome.extraction());
        }
        try (Trichluc trichluc = Trichluc.builder().jobs(1).build()) {
            Result ofFile = trichluc.extract(SEED);
            assertThat(ofFile.status()).isEqualTo(Result.Status.COMPLETE);
            assertThat(ofFile.json()).isEqualTo(expected);
            assertThat(ofFile.name()).isEqualTo("002_28f33fe040b4b0a2.txt");
            assertThat(ofFile.failure()).isEmpty();
            assertThat(ofFile.extraction().orElseThrow().reading().decision().number())
                    .isEqualTo("2454/QĐ-UBND");
            Result ofStream;
            try (InputStream in = Files.newInputStream(SEED)) {
                ofStream = trichluc.extract(in, "C:\\papers/002_28f33fe040b4b0a2.txt");
            }
            assertThat(ofStream.json()).isEqualTo(expected);
        }
    }

    @Test
    void aDocumentThatCannotBeReadIsAValue() throws Exception {
        try (Trichluc trichluc = Trichluc.builder().jobs(1).build()) {
            Result missing = trichluc.extract(folder.resolve("missing.pdf"));
            assertThat(missing.status()).isEqualTo(Result.Status.FAILED);
            assertThat(missing.failure().orElseThrow().category()).isEqualTo(Category.MISSING);
            Result empty = trichluc.extract(InputStream.nullInputStream(), "a.pdf");
            assertThat(empty.failure().orElseThrow().category()).isEqualTo(Category.EMPTY);
            assertThat(empty.failure().orElseThrow().message())
                    .startsWith("a.pdf: ")
                    .doesNotContain("\n");
            assertThat(empty.extraction()).isEmpty();
            assertThat(empty.warnings()).isEmpty();
            assertThatThrownBy(empty::json)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a.pdf");
        }
    }

    @Test
    void aStreamLeavesNoTemporaryFile() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Trichluc trichluc = Trichluc.builder().jobs(1).build()) {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("connection reset");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    return read();
                }
            };
            long before = documents(temporary);
            assertThatThrownBy(() -> trichluc.extract(broken, "a.pdf"))
                    .isInstanceOf(IOException.class)
                    .hasMessage("connection reset");
            trichluc.extract(new ByteArrayInputStream("Điều 1".getBytes(StandardCharsets.UTF_8)), "a.txt");
            assertThat(documents(temporary)).isEqualTo(before);
        }
    }

    private static long documents(Path temporary) throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().matches("trichluc-.*\\.document"))
                    .count();
        }
    }

    @Test
    void aBadCallIsRefused() throws Exception {
        assertThatThrownBy(() -> Trichluc.builder().jobs(0)).isInstanceOf(IllegalArgumentException.class);
        Path wrong = Files.writeString(folder.resolve("funds.tsv"), "nobody knows\n");
        assertThatThrownBy(() -> Trichluc.builder().funds(wrong).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("funds.tsv");
        assertThatThrownBy(
                        () -> Trichluc.builder().units(folder.resolve("none")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none");
        Trichluc trichluc = Trichluc.builder().jobs(1).build();
        assertThatThrownBy(() -> trichluc.extract(InputStream.nullInputStream(), "folder/"))
                .isInstanceOf(IllegalArgumentException.class);
        trichluc.close();
        trichluc.close();
        assertThatThrownBy(() -> trichluc.extract(SEED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aUsersWordsAreKnown() throws Exception {
        Path funds = Files.writeString(folder.resolve("funds.tsv"), "other\tquỹ làng nghề\n");
        byte[] text = "Kinh phí: 100 triệu đồng từ quỹ làng nghề.".getBytes(StandardCharsets.UTF_8);
        try (Trichluc trichluc = Trichluc.builder().jobs(1).funds(funds).build()) {
            Extraction read = trichluc.extract(new ByteArrayInputStream(text), "a.txt")
                    .extraction()
                    .orElseThrow();
            assertThat(read.reading().amounts()).extracting(Amount::fund).containsExactly(Fund.OTHER);
        }
    }
}
