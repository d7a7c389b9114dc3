package vn.trichluc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;
import vn.trichluc.batch.BatchConfig;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.batch.BatchReport;
import vn.trichluc.batch.BatchRun;
import vn.trichluc.batch.FakeWorker;
import vn.trichluc.batch.JsonEvents;
import vn.trichluc.batch.ResultSink;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset;
import vn.trichluc.database.PostgresServer;
import vn.trichluc.database.Results;
import vn.trichluc.export.DatabaseExport;

/** A batch and a real PostgreSQL. The workers give back what they are given: reading is no matter here. */
@ExtendWith(Results.Extension.class)
@Heavy("starts PostgreSQL and a batch")
class BatchIntoDatabaseTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<String> events = new CopyOnWriteArrayList<>();

    private static List<Path> documents(Results results, Path folder) throws IOException {
        List<Path> documents = new ArrayList<>();
        Files.createDirectory(folder);
        for (Map.Entry<String, byte[]> each : results.json().entrySet()) {
            documents.add(Files.write(folder.resolve(each.getKey()), each.getValue()));
        }
        return documents;
    }

    /** Reads the paths that are written to the list, until it is closed. */
    private CompletableFuture<BatchReport> batch(String url, Path out, PipedWriter list) throws IOException {
        events.clear();
        BatchConfig config = new BatchConfig(
                out,
                2,
                64,
                Duration.ofMinutes(1),
                Duration.ZERO,
                100,
                FakeWorker.FINGERPRINT,
                BatchConfig.Again.NOTHING);
        BatchRun run = new BatchRun(config, FakeWorker.launch(), new JsonEvents(events::add, Clock.systemUTC()));
        BufferedReader input = new BufferedReader(new PipedReader(list));
        return CompletableFuture.supplyAsync(() -> {
            try (ResultSink sink = DatabaseSink.open(url)) {
                return run.run(List.of("-"), input, sink);
            }
        });
    }

    private static void name(List<Path> documents, PipedWriter list) throws IOException {
        for (Path each : documents) {
            list.write(each + "\n");
        }
        list.flush();
    }

    private static int documentsIn(String url) throws IOException {
        AtomicInteger documents = new AtomicInteger();
        Dataset.Field key = new Dataset.Field("document", Dataset.Type.STRING);
        try (DatabaseReader reader = DatabaseReader.open(url)) {
            reader.rows("SELECT document FROM documents", List.of(key), row -> documents.incrementAndGet());
        }
        return documents.get();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException();
            }
            Thread.sleep(5);
        }
    }

    /** Every row of every table and view, as files. */
    private Map<String, String> all(String url, String name) throws IOException {
        Path out = folder.resolve(name);
        try (DatabaseReader reader = DatabaseReader.open(url)) {
            DatabaseExport.write(reader, DatabaseExport.Format.CSV, out);
        }
        Map<String, String> files = new TreeMap<>();
        try (var written = Files.list(out)) {
            for (Path each : written.toList()) {
                files.put(String.valueOf(each.getFileName()), Files.readString(each));
            }
        }
        return files;
    }

    @Test
    void aServerThatDiesDuringABatchAndComesBackHasEveryResultOnce(Results results) throws Exception {
        List<Path> documents = documents(results, folder.resolve("in"));
        int third = documents.size() / 3;
        try (PostgresServer server = PostgresServer.start(true)) {
            String undisturbed = server.freshDatabase();
            CompletableFuture<BatchReport> calm;
            try (PipedWriter list = new PipedWriter()) {
                calm = batch(undisturbed, folder.resolve("undisturbed"), list);
                name(documents, list);
            }
            assertThat(calm.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).isFine())
                    .isTrue();

            String url = server.freshDatabase();
            CompletableFuture<BatchReport> run;
            try (PipedWriter list = new PipedWriter()) {
                run = batch(url, folder.resolve("disturbed"), list);
                name(documents.subList(0, third), list);
                await(() -> documentsIn(url) > 0);
                server.crash();
                name(documents.subList(third, 2 * third), list);
                await(() -> !databaseEvents().isEmpty());
                server.comeBack();
                name(documents.subList(2 * third, documents.size()), list);
            }
            BatchReport report = run.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            assertThat(report.isFine()).isTrue();
            assertThat(report.count(How.READ)).isEqualTo(documents.size());

            assertThat(databaseEvents()).hasSize(2);
            assertThat(databaseEvents().get(0))
                    .contains("to the PostgreSQL database", "this run tries again until it is back");
            assertThat(databaseEvents().get(1)).contains("it is back");
            assertThat(documentsIn(url)).isEqualTo(documents.size());
            assertThat(all(url, "a")).isEqualTo(all(undisturbed, "b"));
        }
    }

    private List<String> databaseEvents() {
        return events.stream()
                .filter(line -> line.contains("\"name\":\"database\""))
                .toList();
    }
}
