package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;

/** SIGTERM stands for Ctrl-C: both are handled by the same words of code. Windows has no such signal to send. */
@DisabledOnOs(OS.WINDOWS)
@Heavy("starts batches and stops them by signals")
class StopSignalTest {
    private static final Path TEXTS = Path.of("corpus/decisions");
    private static final Path SCAN = Path.of("corpus/scans/lai-chau-407-scan.pdf");
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path out;

    private Process batch(Path source) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        source.toString(),
                        "--out",
                        out.toString(),
                        "--jobs",
                        "1",
                        "--log-format",
                        "json")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader events(Process run) {
        return new BufferedReader(new InputStreamReader(run.getErrorStream(), StandardCharsets.UTF_8));
    }

    private static List<String> eventsUntil(String event, BufferedReader events) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            lines.add(line);
            if (line.contains("\"event\":\"" + event + "\"")) {
                return lines;
            }
        }
        throw new AssertionError("no " + event + " in " + lines);
    }

    private List<Path> results() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !out.relativize(file).startsWith(".trichluc"))
                    .toList();
        }
    }

    @Test
    void theFirstFinishesWhatIsInHandAndTheSameCommandGoesOn() throws Exception {
        Process run = batch(TEXTS);
        List<String> after;
        try (BufferedReader events = events(run)) {
            eventsUntil("document", events);
            run.toHandle().destroy(); // keeps the streams
            after = eventsUntil("end", events);
        }
        assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(after.get(after.size() - 1)).contains("\"state\":\"stopped\"");
        long read = 1
                + after.stream()
                        .filter(line -> line.contains("\"event\":\"document\""))
                        .count();
        assertThat(results()).hasSize((int) read);

        Process rest = batch(TEXTS);
        try (BufferedReader events = events(rest)) {
            List<String> lines = eventsUntil("end", events);
            assertThat(lines.get(lines.size() - 1)).contains("\"known\":" + read, "\"state\":\"finished\"");
        }
        assertThat(rest.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(rest.exitValue()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void theSecondEndsRunAndWorkersAtOnceAndLeavesNoHalfFile() throws Exception {
        Process run = batch(SCAN);
        List<ProcessHandle> workers;
        try (BufferedReader events = events(run)) {
            eventsUntil("planned", events);
            do {
                Thread.sleep(20);
                workers = run.descendants().toList();
            } while (workers.isEmpty());
            run.toHandle().destroy(); // keeps the streams
            eventsUntil("stopping", events);
            assertThat(run.isAlive()).isTrue();
            run.toHandle().destroy(); // keeps the streams
            assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(run.exitValue()).isEqualTo(ExitCode.SOME_FAILED);
        for (ProcessHandle each : workers) {
            each.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(results()).isEmpty();
    }
}
