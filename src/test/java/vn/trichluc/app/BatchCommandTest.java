package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;
import vn.trichluc.batch.ResultSink;

/** The command line of {@code batch} and {@code config}; a batch with the real worker. */
@Heavy("runs batches with worker processes")
class BatchCommandTest {
    private static final Path SEED = Path.of("corpus/seeds/002_28f33fe040b4b0a2.txt");

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

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aBatchWritesWhatExtractWritesAndTellsItInJson() throws Exception {
        Path in = Files.createDirectory(folder.resolve("in"));
        Files.copy(SEED, in.resolve(SEED.getFileName()));
        Files.write(in.resolve("empty.pdf"), new byte[0]);
        Path funds = Files.writeString(folder.resolve("funds.tsv"), "other\tquỹ làng nghề\n");

        int code = run(
                "batch",
                in.toString(),
                "--out",
                folder.resolve("batch").toString(),
                "--jobs",
                "1",
                "--db",
                folder.resolve("decisions.db").toString(),
                "--funds",
                funds.toString(),
                "--log-format",
                "json");

        assertThat(code).as(err()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(err().lines())
                .anyMatch(line -> line.contains("\"event\":\"document\"") && line.contains("\"category\":\"empty\""))
                .anyMatch(line -> line.contains("\"event\":\"end\"") && line.contains("\"complete\":1"));
        try (ResultSink sink = DatabaseSink.open(folder.resolve("decisions.db").toString())) {
            assertThat(sink.isEmpty()).isFalse();
        }
        run("extract", SEED.toString(), "--out", folder.resolve("extract").toString());
        assertThat(folder.resolve("batch/002_28f33fe040b4b0a2.json"))
                .hasSameBinaryContentAs(folder.resolve("extract/002_28f33fe040b4b0a2.json"));
    }

    @Test
    void aDatabasesNameHoldsNoPassword() {
        String file = folder.resolve("other.db").toString();
        try (ResultSink sink = DatabaseSink.open("jdbc:sqlite:" + file)) {
            assertThat(sink.isEmpty()).isTrue();
            assertThat(sink.name()).isEqualTo("jdbc:sqlite:" + file);
        }
        assertThat(DatabaseSink.shown("postgresql://me:secret@host/name?password=x&ssl=true"))
                .isEqualTo("postgresql://host/name?&ssl=true");
        assertThat(run("batch", "x", "--db", "oracle:thin")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void configPrintsWhatHoldsAndWhereItComesFrom() throws Exception {
        Path file = Files.writeString(folder.resolve("a.properties"), "memory = 2g\ntimeout=90s\n");

        assertThat(run("config", "--config", file.toString(), "--timeout", "5m"))
                .as(err())
                .isZero();

        assertThat(out().lines())
                .anyMatch(line -> line.matches("memory +2g +" + file))
                .anyMatch(line -> line.matches("timeout +5m +command line"))
                .anyMatch(line -> line.matches("renew-after +5000 +default"));
    }

    @Test
    void settingsMayBeJson() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"jobs\": 3, \"out\": \"results\"}");

        assertThat(run("config", "--config=" + file)).as(err()).isZero();
        assertThat(out().lines()).anyMatch(line -> line.matches("jobs +3 +" + file));
    }

    @Test
    void wrongSettingsAreWrongUsage() throws Exception {
        Path unknown = Files.writeString(folder.resolve("unknown"), "job=3\nmemori=1\n");

        assertThat(run("config", "--config", unknown.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("job, memori");
        assertThat(run("config", "--config", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run("batch", "x", "--memory", "much")).isEqualTo(ExitCode.USAGE);
        assertThat(run("batch", "x", "--timeout", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(run("batch", "x", "--jobs", "0", "--renew-after", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--jobs: at least 1, not 0; --renew-after");
        assertThat(run("batch")).isEqualTo(ExitCode.USAGE);
    }
}
