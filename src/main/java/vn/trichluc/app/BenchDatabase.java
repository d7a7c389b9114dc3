package vn.trichluc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import vn.trichluc.batch.ResultSink;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Measures how fast a database takes results: those of a bench, kept until the reading is over. It may be used by
 * several threads.
 */
final class BenchDatabase {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The largest size of JSON that is kept: some 700 decisions of 400 kB. Further results are not kept. */
    private static final long MAX_KEPT_BYTES = 256L << 20;

    /** The divisor that gives the number of documents that are put there before the measured ones. */
    private static final int WARM_UP_PART = 10;

    private final String url;
    private final List<byte[]> results = new ArrayList<>();
    private long bytes;

    /**
     * Opens an empty database.
     *
     * @throws IllegalArgumentException if the URL names no database that the program knows, or one that is not empty,
     *     since the results put there are useless
     */
    static BenchDatabase of(String url) {
        try (ResultSink sink = DatabaseSink.open(url)) {
            if (!sink.isEmpty()) {
                throw new IllegalArgumentException(sink.name() + " holds documents; a bench wants an empty database");
            }
        }
        return new BenchDatabase(url);
    }

    private BenchDatabase(String url) {
        this.url = url;
    }

    synchronized void keep(byte[] json) {
        if (bytes + json.length <= MAX_KEPT_BYTES) {
            results.add(json);
            bytes += json.length;
        }
    }

    /** Puts the kept results there, one document in a transaction, and prints how fast. */
    synchronized void measure(PrintWriter out) {
        int warmUp = results.size() / WARM_UP_PART;
        try (ResultSink sink = DatabaseSink.open(url)) {
            put(results.subList(0, warmUp), sink);
            long before = cells();
            long start = System.nanoTime();
            put(results.subList(warmUp, results.size()), sink);
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            long cells = cells() - before;
            out.printf(
                    Locale.ROOT,
                    "into %s: %d documents, %d cells in %.3f s: %.0f cells/s%n",
                    sink.name(),
                    results.size() - warmUp,
                    cells,
                    seconds,
                    cells / seconds);
        }
    }

    private static void put(List<byte[]> results, ResultSink sink) {
        for (byte[] each : results) {
            try {
                sink.put(each);
            } catch (ResultSink.Refused e) {
                throw new IllegalStateException(e); // the program itself has just made these results
            }
        }
    }

    private long cells() {
        AtomicLong cells = new AtomicLong();
        try (DatabaseReader reader = DatabaseReader.open(url)) {
            reader.rows(
                    "SELECT COUNT(*) AS cells FROM cells",
                    List.of(new Field("cells", Type.INTEGER)),
                    row -> cells.set((Long) row.get(0)));
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot read " + DatabaseSink.shown(url) + ": " + e.getMessage(), e);
        }
        return cells.get();
    }
}
