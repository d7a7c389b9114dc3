package vn.trichluc.batch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a batch is run.
 *
 * @param out folder of the results; the ledger lies in {@code .trichluc} below it
 * @param jobs workers, at least 1
 * @param heapMegabytes of a worker
 * @param timeout for a document, to which {@code timeoutPerMegabyte} is added for each megabyte of it
 * @param renewAfter documents and pages that a worker reads before a fresh one takes its place
 * @param fingerprint of the program and its configuration: what was read under another is read again
 * @param again what is read although the ledger knows it
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

    /** What is read again. */
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

    /** The folder of the ledger and of what is only needed during a run. */
    Path state() {
        return out.resolve(".trichluc");
    }

    /** Emptied when a run begins. */
    Path scratch() {
        return state().resolve("tmp");
    }

    /** For a document of so many bytes. */
    Duration limit(long bytes) {
        return timeout.plus(timeoutPerMegabyte.multipliedBy(bytes / MEGABYTE));
    }
}
