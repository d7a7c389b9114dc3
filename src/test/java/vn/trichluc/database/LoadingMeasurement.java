package vn.trichluc.database;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints how many cells a second go into each database: {@code DOCUMENTS}. A durable server and durable files. */
final class LoadingMeasurement {
    private static final Path RESULTS = Path.of("src/test/resources/vn/trichluc/database/results");
    private static final double NANOS_PER_SECOND = 1e9;

    private LoadingMeasurement() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        List<byte[]> documents = documents(count);
        Path folder = Files.createTempDirectory("trichluc-measurement");
        try (PostgresServer server = PostgresServer.start(true)) {
            for (Dialect dialect : Dialect.values()) {
                String url = switch (dialect) {
                    case SQLITE -> folder.resolve("a.db").toString();
                    case DUCKDB -> folder.resolve("a.duckdb").toString();
                    case POSTGRESQL -> server.freshDatabase();
                };
                String again = dialect == Dialect.POSTGRESQL ? server.freshDatabase() : url + ".warm";
                run(again, documents.subList(0, Math.min(15, count)));
                run(dialect, url, "added", documents);
                run(dialect, url, "unchanged", documents);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static void run(Dialect dialect, String url, String what, List<byte[]> documents) throws Exception {
        long cpu = cpuNanos();
        long start = System.nanoTime();
        run(url, documents);
        double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        double busy = (cpuNanos() - cpu) / NANOS_PER_SECOND;
        long cells = LoadingTest.count(url, "cells");
        System.out.printf(
                Locale.ROOT,
                "%-10s %-9s %d documents, %d cells in %.2f s (%.2f s of this process's CPU): %.0f cells/s%n",
                dialect.label(),
                what,
                documents.size(),
                cells,
                seconds,
                busy,
                cells / seconds);
    }

    private static void run(String url, List<byte[]> documents) throws UnfitDocument {
        try (Database database = Database.open(url)) {
            for (byte[] each : documents) {
                database.replace(each);
            }
        }
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The kept results in turn, each under a name of its own. */
    private static List<byte[]> documents(int count) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<ObjectNode> trees = new ArrayList<>();
        try (Stream<Path> files = Files.list(RESULTS)) {
            for (Path each : files.sorted().toList()) {
                trees.add((ObjectNode) mapper.readTree(Files.readAllBytes(each)));
            }
        }
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ObjectNode tree = trees.get(i % trees.size());
            ((ObjectNode) tree.get("source")).put("name", "document " + i);
            documents.add(mapper.writeValueAsBytes(tree));
        }
        return documents;
    }
}
