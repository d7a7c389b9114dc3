package vn.trichluc.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.trichluc.Heavy;
import vn.trichluc.model.EnvironmentUnusable;

@ExtendWith({Databases.Extension.class, Results.Extension.class})
@Heavy("starts PostgreSQL and processes that write at once")
class ConcurrencyTest {
    private static final String SEED = "003_c1d5e7149165114d.txt";
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    private static byte[] other(byte[] json) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = (ObjectNode) mapper.readTree(json);
        tree.withArray("tables").remove(0);
        tree.withArray("discrepancies").removeAll();
        return mapper.writeValueAsBytes(tree);
    }

    private SortedMap<StoredTable, List<List<String>>> alone(
            Dialect dialect, Databases databases, List<byte[]> documents) throws Exception {
        String url = databases.fresh(dialect, folder);
        try (Database database = Database.open(url)) {
            for (byte[] each : documents) {
                database.replace(each);
            }
        }
        return LoadingTest.all(url);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void loadersAtTheSameTimeComeToTheSameRows(Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        List<byte[]> documents = List.copyOf(results.json().values()).subList(0, 8);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> loaders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            boolean newerFirst = i % 2 == 0;
            loaders.add(threads.submit(() -> {
                try (Database database = Database.open(url)) {
                    for (byte[] each : documents) {
                        database.replace(newerFirst ? other(each) : each);
                        database.replace(each);
                    }
                }
                return null;
            }));
        }
        for (Future<?> each : loaders) {
            each.get();
        }
        threads.shutdown();
        assertThat(LoadingTest.count(url, "documents")).isEqualTo(documents.size());
        try (Database database = Database.open(url)) {
            for (byte[] each : documents) {
                database.replace(each);
            }
        }
        assertThat(LoadingTest.all(url)).isEqualTo(alone(dialect, databases, documents));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void oneDatabaseServesManyThreads(Dialect dialect, Databases databases, Results results) throws Exception {
        String url = databases.fresh(dialect, folder);
        List<byte[]> documents = List.copyOf(results.json().values());
        try (Database database = Database.open(url)) {
            documents.parallelStream().forEach(each -> {
                try {
                    database.replace(each);
                } catch (UnfitDocument e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        assertThat(LoadingTest.all(url)).isEqualTo(alone(dialect, databases, documents));
    }

    private Process loop(String url, Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LoadingLoop.class.getName(),
                url));
        for (Path each : files) {
            command.add(each.toString());
        }
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void aKilledLoaderLeavesTheOldOrTheNewDocument(Dialect dialect, Databases databases, Results results)
            throws Exception {
        String url = databases.fresh(dialect, folder);
        byte[] json = results.json().get(SEED);
        byte[] newer = other(json);
        Map<String, byte[]> files = Map.of("a.json", json, "b.json", newer);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Files.write(folder.resolve(each.getKey()), each.getValue());
        }
        List<SortedMap<StoredTable, List<List<String>>>> whole =
                List.of(alone(dialect, databases, List.of(json)), alone(dialect, databases, List.of(newer)));
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = loop(url, folder.resolve("a.json"), folder.resolve("b.json"));
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (int i = 0; i < 3 + kill; i++) {
                    assertThat(out.readLine()).isEqualTo("put");
                }
                Thread.sleep(5L * kill);
            }
            process.destroyForcibly().waitFor();
            assertThat(LoadingTest.all(url)).isIn(whole);
        }
    }

    @Test
    void aServerThatGoesAwayIsOneLineAndWhatWasPutThereStands(Databases databases, Results results) throws Exception {
        List<byte[]> documents = List.copyOf(results.json().values());
        try (PostgresServer server = PostgresServer.start(true)) {
            String url = server.freshDatabase();
            try (Database database = Database.open(url)) {
                database.replace(documents.get(0));
                server.crash();
                assertThatThrownBy(() -> database.replace(documents.get(1)))
                        .isInstanceOf(EnvironmentUnusable.class)
                        .hasMessageContaining("cannot write to the PostgreSQL database")
                        .hasMessageNotContaining("\n");
                assertThatThrownBy(() -> database.replace(documents.get(1)))
                        .isInstanceOf(EnvironmentUnusable.class)
                        .hasMessageContaining("cannot open the PostgreSQL database");
                server.comeBack();
                assertThat(database.replace(documents.get(0))).isEqualTo(Database.Change.UNCHANGED);
                assertThat(database.replace(documents.get(1))).isEqualTo(Database.Change.ADDED);
            }
            assertThat(LoadingTest.all(url)).isEqualTo(alone(Dialect.POSTGRESQL, databases, documents.subList(0, 2)));
        }
    }

    @Test
    void aDuckDatabaseThatAnotherProgramHasOpenIsSaidSo(Databases databases, Results results) throws Exception {
        String url = databases.fresh(Dialect.DUCKDB, folder);
        Files.write(folder.resolve("a.json"), results.json().get(SEED));
        Process process = loop(url, folder.resolve("a.json"));
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("put");
            assertThatThrownBy(() -> Database.open(url))
                    .isInstanceOf(EnvironmentUnusable.class)
                    .hasMessageContaining("another program has it open, and DuckDB takes one at a time");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsSaidSo() throws Exception {
        for (String name : List.of("a.db", "a.duckdb")) {
            Path file = folder.resolve(name);
            Files.writeString(file, "not a database ".repeat(1_000));
            assertThatThrownBy(() -> Database.open(file.toString()))
                    .isInstanceOf(EnvironmentUnusable.class)
                    .hasMessageContaining("cannot open the")
                    .hasMessageNotContaining("\n");
        }
    }
}
