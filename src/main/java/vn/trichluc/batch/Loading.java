package vn.trichluc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Puts results into the database while others are read, and what earlier runs left out. The ledger knows which are there:
 * first the database, then the ledger, so that a kill between the two costs a second time, never a result. A database
 * that is gone does not stop the reading: it is tried again.
 */
final class Loading {
    private static final int PAGE = 500;

    /** After the reading has ended, a database that is gone is waited for so often. */
    private static final int LAST_TRIES = 5;

    private final ResultSink sink;
    private final Ledger ledger;
    private final Path out;
    private final BatchEvents events;
    private final Duration pause;
    private final Set<Missing> refused = new HashSet<>();
    private boolean readingEnded;

    /** @param pause between two looks at the ledger; and, sixfold, before a database that is gone is tried again */
    Loading(ResultSink sink, Ledger ledger, Path out, BatchEvents events, Duration pause) {
        this.sink = sink;
        this.ledger = ledger;
        this.out = out;
        this.events = events;
        this.pause = pause;
    }

    /** No more results will come. */
    synchronized void readingEnded() {
        readingEnded = true;
        notifyAll();
    }

    private synchronized boolean hasReadingEnded() {
        return readingEnded;
    }

    /** A result in its file that is not in the database. */
    record Missing(String name, Path output, String outputSha256) {}

    /**
     * Returns when all results are in the database.
     *
     * @throws EnvironmentUnusable where it stays away after the reading has ended
     */
    void run() throws InterruptedException {
        int failures = 0;
        boolean known = false;
        while (true) {
            boolean last = hasReadingEnded();
            try {
                if (!known && sink.isEmpty()) {
                    ledger.unload(sink.name());
                }
                known = true;
                pass();
                failures = 0;
                if (last) {
                    return;
                }
                await(pause);
            } catch (EnvironmentUnusable gone) {
                if (last && ++failures == LAST_TRIES) {
                    throw gone;
                }
                events.log("database", gone.getMessage() + " (tried again; the results are in their files)");
                await(pause.multipliedBy(6));
            }
        }
    }

    private synchronized void await(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        boolean before = readingEnded;
        for (long left = time.toMillis();
                left > 0 && readingEnded == before;
                left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    private void pass() {
        String after = "";
        for (List<Missing> page = ledger.missing(sink.name(), after, PAGE);
                !page.isEmpty();
                page = ledger.missing(sink.name(), after, PAGE)) {
            for (Missing missing : page) {
                if (!refused.contains(missing)) {
                    put(missing);
                }
                after = missing.name();
            }
        }
    }

    private void put(Missing missing) {
        try {
            byte[] json = Files.readAllBytes(out.resolve(missing.output()));
            if (!ContentHash.of(json).equals(missing.outputSha256())) {
                return; // it is being read again, or somebody changed it: the next run sees to it
            }
            sink.put(json);
            ledger.loaded(sink.name(), missing);
        } catch (ResultSink.Refused refusal) {
            refused.add(missing);
            events.problem(missing.name() + ": " + refusal.getMessage());
        } catch (IOException gone) {
            events.log(missing.name(), "its result cannot be put into the database: " + gone.getMessage());
        }
    }
}
