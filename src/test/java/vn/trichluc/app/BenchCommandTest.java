package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;

@Heavy("reads a document many times")
class BenchCommandTest {
    private static final String DECISION = "corpus/decisions/lao-cai-2025-khuyen-cong.txt";

    private record Run(int code, String out) {}

    private static Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, stream, stream);
        return new Run(code, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void readsEverySourceAsOftenAsToldAndSaysHowMuchMemoryItTook() {
        Run run = run("bench", DECISION, "--rounds", "4", "--jobs", "2", "--memory");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .filteredOn(
                        line -> line.matches("documents \\d to \\d: .*; heap in use after a collection: [\\d.]+ MB"))
                .hasSize(4);
        assertThat(run.out())
                .contains("all: 4 documents (0 failed), 0 pages in ", "ms of processor time a document")
                .containsPattern("memory at most: heap [\\d.]+ MB");
    }

    @Test
    void comparesAllJobsWithOneInTurns() {
        Run run = run("bench", DECISION, "--rounds", "4", "--jobs", "2", "--compare");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .filteredOn(line -> line.matches("turn \\d: one job [\\d.]+ documents/s, 2 jobs [\\d.]+ documents/s"))
                .hasSize(4);
        assertThat(run.out())
                .containsPattern("2 jobs: \\d\\.\\d\\d times as fast as one \\(median of 4 turns of 1 documents");
        assertThat(run("bench", DECISION, "--compare").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void loadsEachRoundIntoAnEmptyDatabase(@TempDir Path folder) {
        String url = folder.resolve("bench.db").toString();
        Run run = run("bench", DECISION, "--rounds", "3", "--warm-up", "0", "--db", url);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out()).containsPattern("into .*bench\\.db: 3 documents, [1-9]\\d* cells in .* s: \\d+ cells/s");
        Run again = run("bench", DECISION, "--rounds", "1", "--db", url);
        assertThat(again.code()).isEqualTo(ExitCode.USAGE);
        assertThat(again.out()).contains("holds documents");
    }

    @Test
    void tellsOfSourcesThatCannotBeRead(@TempDir Path folder) {
        assertThat(run("bench", folder.resolve("none.txt").toString()).code()).isEqualTo(ExitCode.SOME_FAILED);
    }

    @Test
    void wantsAtLeastOneRound() {
        assertThat(run("bench", DECISION, "--rounds", "0").code()).isEqualTo(ExitCode.USAGE);
    }
}
