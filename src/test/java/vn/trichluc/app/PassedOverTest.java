package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Heavy;
import vn.trichluc.pipeline.Skip;

/** What {@code extract} and {@code batch} say of files that they do not read, and of names that are made to mislead. */
@Heavy("runs batches with worker processes")
class PassedOverTest {
    private static final Path SEED = Path.of("corpus/seeds/002_28f33fe040b4b0a2.txt");

    @TempDir
    private Path folder;

    private Path in;
    private List<String> said = List.of();

    @BeforeEach
    void files() throws Exception {
        in = Files.createDirectory(folder.resolve("in"));
        Files.copy(SEED, in.resolve("a.txt"));
    }

    private int run(String command, String... more) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = new String[4 + more.length];
        arguments[0] = command;
        arguments[1] = in.toString();
        arguments[2] = "--out";
        arguments[3] = folder.resolve(command).toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        int code = Main.run(
                arguments,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        said = err.toString(StandardCharsets.UTF_8).lines().toList();
        return code;
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "batch"})
    void eachFileThatIsNotReadIsNamedAndStrictnessFails(String command) throws Exception {
        Files.writeString(in.resolve("README.md"), "# Công cụ");
        Files.writeString(in.resolve("bang.ods"), "x");
        Files.writeString(in.resolve(".nhap.txt"), "x");
        Files.createSymbolicLink(in.resolve("gone.pdf"), Path.of("nowhere.pdf"));

        assertThat(run(command)).as("%s", said).isEqualTo(ExitCode.FINE);
        assertThat(said)
                .filteredOn(line -> line.startsWith("SKIPPED "))
                .hasSize(4)
                .anyMatch(line -> line.contains("README.md: " + Skip.DOCUMENTATION.reason()))
                .anyMatch(line -> line.contains("bang.ods: " + Skip.ENDING.reason()))
                .anyMatch(line -> line.contains(".nhap.txt: " + Skip.HIDDEN.reason()))
                .anyMatch(line -> line.contains("gone.pdf: " + Skip.DANGLING.reason()));
        assertThat(said).anyMatch(line -> line.contains("4 skipped")).anyMatch(line -> line.startsWith("not read: "));
        assertThat(run(command, "--strict")).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(run(command, "--strict", in.resolve("README.md").toString())).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(said).filteredOn(line -> line.startsWith("SKIPPED ")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "batch"})
    void whereAllIsReadStrictnessIsContent(String command) {
        assertThat(run(command, "--strict")).as("%s", said).isEqualTo(ExitCode.FINE);
        assertThat(said).noneMatch(line -> line.startsWith("SKIPPED ") || line.startsWith("not read"));
    }

    @Test
    void anArchiveInAFolderIsForBatch() throws Exception {
        Files.write(
                in.resolve("x.zip"), new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});

        run("extract");

        assertThat(said).anyMatch(line -> line.contains("x.zip: " + Skip.ARCHIVE.reason()));
    }

    @Test
    void ofVeryManyTheLinesEndAndTheCountGoesOn() {
        SkippedLines lines = new SkippedLines();
        int told = 0;
        for (int file = 0; file < 3 * SkippedLines.MOST_OF_A_REASON; file++) {
            told += lines.line(file + ".csv", Skip.ENDING).isPresent() ? 1 : 0;
        }
        assertThat(lines.line("x", Skip.HIDDEN)).contains("SKIPPED x: " + Skip.HIDDEN.reason());

        assertThat(told).isEqualTo(SkippedLines.MOST_OF_A_REASON + 1);
        assertThat(lines.count()).isEqualTo(3 * SkippedLines.MOST_OF_A_REASON + 1);
        assertThat(lines.summary()).hasValueSatisfying(line -> assertThat(line).contains("3000 ("));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "batch"})
    void noNameMakesALineOfItsOwnOrActsOnTheTerminal(String command) throws Exception {
        Files.writeString(in.resolve("x\nFAILED moi.pdf: mat het\ny.pdf"), "chữ");
        Files.writeString(in.resolve("\u001b[2K\u001b[31mdo\r.pdf"), "chữ");
        Files.writeString(in.resolve("dao\u202efdp.pdf"), "chữ");
        Files.writeString(in.resolve("\u2066b\nang\u0007.ods"), "x");

        assertThat(run(command)).isEqualTo(ExitCode.SOME_FAILED);

        assertThat(said).filteredOn(line -> line.startsWith("FAILED ")).hasSize(3);
        assertThat(said).noneMatch(line -> line.startsWith("FAILED moi.pdf"));
        assertThat(String.join("", said))
                .matches("[^\\p{Cntrl}\\u0080-\\u009f\\u202a-\\u202e\\u2066-\\u2069]*")
                .contains(
                        "x\\nFAILED moi.pdf: mat het\\ny.pdf",
                        "\\u001b[31mdo\\r.pdf",
                        "dao\\u202efdp.pdf",
                        "\\u2066b\\nang\\u0007.ods");
    }

    @Test
    void theJsonLogEscapesTheSame() throws Exception {
        Files.writeString(in.resolve("dao\u202efdp\u009b.pdf"), "chữ");

        run("batch", "--log-format", "json");

        assertThat(String.join("", said)).contains("dao\\u202efdp\\u009b.pdf").doesNotContain("\u202e", "\u009b");
    }

    @Test
    void aTemporaryFolderThatIsNotThereIsNamedInOneLine() {
        String usual = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", folder.resolve("none").toString());
        try {
            assertThat(run("batch", "--db", folder.resolve("x.db").toString())).isEqualTo(ExitCode.ENVIRONMENT);
            assertThat(said)
                    .singleElement()
                    .asString()
                    .contains("temporary folder")
                    .contains("none");
            assertThat(run("extract", "--help")).isEqualTo(ExitCode.FINE);
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
    }
}
