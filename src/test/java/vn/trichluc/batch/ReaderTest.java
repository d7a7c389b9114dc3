package vn.trichluc.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.Heavy;
import vn.trichluc.batch.BatchConfig.Again;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Source;

/** Each way in which a worker can fail costs the document that it reads, and no other. */
@Heavy("starts worker processes")
class ReaderTest {
    private static final int RENEW_AFTER = 9;

    @TempDir
    private Path folder;

    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor();
    private final RecordedEvents events = new RecordedEvents();
    private Reader reader;

    @BeforeEach
    void start() throws Exception {
        reader = reader(FakeWorker.launch(), Duration.ofMinutes(1));
    }

    private Reader reader(WorkerLaunch launch, Duration timeout) throws Exception {
        BatchConfig config = new BatchConfig(
                folder, 1, 32, timeout, Duration.ZERO, RENEW_AFTER, FakeWorker.FINGERPRINT, Again.NOTHING);
        Files.createDirectories(config.scratch());
        return new Reader(config, launch, watchdog, events);
    }

    @AfterEach
    void stop() {
        reader.close();
        watchdog.shutdownNow();
    }

    private Reader.Result read(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("document"), text);
        Files.deleteIfExists(folder.resolve("document.mark"));
        return reader.read(Source.of(file), Files.size(file));
    }

    @ParameterizedTest
    @CsvSource({
        "halt, CRASH, 2, exit code 5: about to halt",
        "garbage, CRASH, 2, no answer",
        "half, CRASH, 2, exit code 0",
        "memory, OUT_OF_MEMORY, 2, --memory",
        "damaged, DAMAGED, 1, found ruins"
    })
    void aFailureHasItsCategoryAndItsNumberOfAttempts(
            String text, FailureCategory category, int attempts, String reason) throws Exception {
        Verdict verdict = read(text).verdict();

        assertThat(verdict.category()).isEqualTo(category);
        assertThat(verdict.attempts()).isEqualTo(attempts);
        assertThat(verdict.reason()).contains(reason);
        assertThat(read("fine").verdict().status()).isEqualTo(Verdict.Status.COMPLETE);
    }

    @Test
    void aDocumentThatHangsIsKilledInItsTimeAndNotTriedAgain() throws Exception {
        reader = reader(FakeWorker.launch(), Duration.ofSeconds(4));

        Verdict verdict = read("hang").verdict();

        assertThat(verdict.category()).isEqualTo(FailureCategory.TIMEOUT);
        assertThat(verdict.attempts()).isEqualTo(1);
        assertThat(verdict.seconds()).isGreaterThanOrEqualTo(4);
        assertThat(verdict.reason()).contains("4 seconds").contains("--timeout");
    }

    @Test
    void aWorkerThatHangsAtItsStartGivesWayToAFreshOne() throws Exception {
        String started = folder.resolve("started").toAbsolutePath().toString();
        WorkerLaunch launch = new WorkerLaunch(
                System.getProperty("java.class.path"),
                List.of(FakeWorker.class.getName(), started),
                Duration.ofSeconds(4));
        reader = reader(launch, Duration.ofMinutes(1));

        Verdict verdict = read("fine").verdict();

        assertThat(verdict.status()).isEqualTo(Verdict.Status.COMPLETE);
        assertThat(verdict.attempts()).isEqualTo(1);
        assertThat(events.lines()).contains("again a worker timeout");
    }

    @Test
    void workersThatAllHangAtTheirStartEndTheRun() throws Exception {
        WorkerLaunch launch = new WorkerLaunch(
                System.getProperty("java.class.path"),
                List.of(FakeWorker.class.getName(), "/dev/null/none"),
                Duration.ofMillis(1));
        reader = reader(launch, Duration.ofMinutes(1));

        assertThatThrownBy(() -> read("fine"))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("not ready")
                .hasMessageNotContaining("--timeout");
    }

    @Test
    void aLargeDocumentHasMoreTime() {
        BatchConfig config =
                new BatchConfig(folder, 1, 32, Duration.ofSeconds(60), Duration.ofSeconds(30), 1, "", Again.NOTHING);

        assertThat(config.limit(1_000)).isEqualTo(Duration.ofSeconds(60));
        assertThat(config.limit(10 << 20)).isEqualTo(Duration.ofMinutes(6));
    }

    @Test
    void whatCrashedByChanceIsReadByAFreshWorker() throws Exception {
        Verdict verdict = read("halt-once").verdict();

        assertThat(verdict.status()).isEqualTo(Verdict.Status.COMPLETE);
        assertThat(verdict.attempts()).isEqualTo(2);
        assertThat(events.lines()).contains("again document crash");
    }

    @Test
    void aWorkerThatSomethingKilledTellsLittleOfTheDocument() throws Exception {
        Verdict verdict = read("kill-twice").verdict();

        assertThat(verdict.status()).isEqualTo(Verdict.Status.COMPLETE);
        assertThat(verdict.attempts()).isEqualTo(3);
        assertThat(events.lines()).contains("again document killed");
    }

    @Test
    void whatNeedsMoreMemoryGetsTwiceAsMuchOnce() throws Exception {
        Verdict verdict = read("memory-48").verdict();

        assertThat(verdict.status()).isEqualTo(Verdict.Status.COMPLETE);
        assertThat(verdict.attempts()).isEqualTo(2);
        assertThat(read("memory-48").verdict().attempts())
                .as("the large worker does not stay")
                .isEqualTo(2);
    }

    @Test
    void aResultIsWhatTheWorkerSays() throws Exception {
        Reader.Result result = read("fine");

        assertThat(result.verdict().pages()).isEqualTo(2);
        assertThat(result.verdict().discrepancies()).containsExactly(1, 0, 3);
        assertThat(result.json()).asString().contains("fine");
    }

    @Test
    void aWorkerIsRenewedAfterSomeDocumentsAndPages() throws Exception {
        List<String> processes = new ArrayList<>();
        for (int i = 0; i < 6; i++) { // each of two pages
            processes.add(new String(read("process").json(), StandardCharsets.UTF_8));
        }

        assertThat(processes.subList(0, 3)).containsOnly(processes.get(0));
        assertThat(processes.subList(3, 6)).containsOnly(processes.get(3)).doesNotContain(processes.get(0));
    }

    @Test
    void whatAWorkerLogsIsPassedOnWithTheDocumentsNameWithinLimits() throws Exception {
        read("log");
        reader.close();

        assertThat(events.lines()).contains("log document line 0").hasSizeLessThan(60);
    }

    @Test
    void aWorkerThatDoesNotStartIsNoFaultOfTheDocument() throws Exception {
        reader = reader(WorkerLaunch.ofThisProgram(List.of(FakeWorker.class.getName(), "1")), Duration.ofMinutes(1));
        assertThatThrownBy(() -> read("fine"))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining("no luck today");

        reader = reader(WorkerLaunch.ofThisProgram(List.of(FakeWorker.class.getName(), "137")), Duration.ofMinutes(1));
        assertThatThrownBy(() -> read("fine"))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("killed");
    }

    @Test
    void aWorkerThatCannotReadAnythingStopsTheRun() {
        assertThatThrownBy(() -> read("unusable"))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessage("there is no model");
    }

    @Test
    void aWorkerOfAnotherProgramStopsTheRun() throws Exception {
        BatchConfig config =
                new BatchConfig(folder, 1, 32, Duration.ofMinutes(1), Duration.ZERO, 1, "another", Again.NOTHING);
        reader = new Reader(config, FakeWorker.launch(), watchdog, events);

        assertThatThrownBy(() -> read("fine"))
                .isInstanceOf(EnvironmentUnusable.class)
                .hasMessageContaining("changed during the run");
    }
}
