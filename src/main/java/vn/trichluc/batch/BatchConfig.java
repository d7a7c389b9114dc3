package vn.trichluc.batch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * The settings of a batch.
 *
 * @param out the folder of the results; the ledger is in {@code .trichluc} below it
 * @param jobs the number of workers, at least 1
 * @param heapMegabytes the heap of a worker
 * @param timeout the time for a document, to which {@code timeoutPerMegabyte} is added for each megabyte of it
 * @param renewAfter the number of documents and pages that a worker reads before a fresh one takes its place
 * @param fingerprint the fingerprint of the program and its configuration: documents read under another are read again
 * @param again the documents that are read although the ledger knows them
 */
public record BatchConfig(
        Path out,
        int jobs,
        int heapMegabytes,
        Duration timeout,
        Duration timeoutPerMegabyte,
        int renewAfter,
        String fingerprint,
        Again again) {
    private static final long MEGABYTE = 1L << 20;

    /** The documents that are read again. */
    public enum Again {
        NOTHING,
        FAILED,
        ALL
    }

    public BatchConfig {
        if (jobs < 1 || heapMegabytes < 1 || renewAfter < 1 || timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("at least one job, megabyte, document and millisecond");
        }
    }

    /** Returns the folder of the ledger and of the files needed only during a run. */
    Path state() {
        return out.resolve(".trichluc");
    }

    /** Returns the folder for temporary files, which is emptied when a run begins. */
    Path scratch() {
        return state().resolve("tmp");
    }

    /** Returns the time limit for a document of so many bytes. */
    Duration limit(long bytes) {
        return timeout.plus(timeoutPerMegabyte.multipliedBy(bytes / MEGABYTE));
    }
}
