package vn.trichluc.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.batch.LedgerLoads.Missing;
import vn.trichluc.common.Sha256;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Puts results into the database while others are read, and those that earlier runs left out. The ledger knows which
 * are there: first the database is written, then the ledger, so that a kill between the two costs a second time, never
 * a result. A database that is gone does not stop the reading: this is reported once, and it is tried again until it is
 * back.
 */
final class Loading {
    private static final int PAGE = 500;

    /** The name under which the database is reported gone, and back. */
    private static final String DATABASE = "database";

    /** The number of times that a database that is gone is tried after the reading has ended. */
    private static final int LAST_TRIES = 5;

    private final ResultSink sink;
    private final LedgerLoads loads;
    private final Path out;
    private final BatchEvents events;
    private final Duration pause;
    private final Set<Missing> refused = new HashSet<>();
    private boolean readingEnded;

    /**
     * @param pause the time between two looks at missing results; six times as long, before a database that is gone is
     *     tried again
     */
    Loading(ResultSink sink, LedgerLoads loads, Path out, BatchEvents events, Duration pause) {
        this.sink = sink;
        this.loads = loads;
        this.out = out;
        this.events = events;
        this.pause = pause;
    }

    /** Records that no more results will come. */
    synchronized void readingEnded() {
        readingEnded = true;
        notifyAll();
    }

    private synchronized boolean hasReadingEnded() {
        return readingEnded;
    }

    /**
     * Returns when all results are in the database.
     *
     * @throws EnvironmentUnusable if it stays away after the reading has ended
     */
    void run() throws InterruptedException {
        int lastTries = 0;
        boolean known = false;
        boolean gone = false;
        while (true) {
            boolean last = hasReadingEnded();
            try {
                if (!known && sink.isEmpty()) {
                    loads.unload(sink.name());
                }
                known = true;
                pass();
                if (gone) {
                    events.notice(DATABASE, "it is back and has what it lacked");
                }
                gone = false;
                if (last) {
                    return;
                }
                await(pause);
            } catch (EnvironmentUnusable e) {
                if (last && ++lastTries == LAST_TRIES) {
                    throw e;
                }
                if (!gone) {
                    events.notice(
                            DATABASE,
                            e.getMessage()
                                    + " (this run tries again until it is back; the results are in their files)");
                }
                gone = true;
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
        for (List<Missing> page = loads.missing(sink.name(), after, PAGE);
                !page.isEmpty();
                page = loads.missing(sink.name(), after, PAGE)) {
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
            if (!Sha256.of(json).equals(missing.outputSha256())) {
                return; // it is being read again, or somebody changed it: the next run loads it
            }
            sink.put(json);
            loads.loaded(sink.name(), missing);
        } catch (ResultSink.Refused refusal) {
            refused.add(missing);
            events.problem(missing.name() + ": " + refusal.getMessage());
        } catch (IOException gone) {
            events.notice(missing.name(), "its result cannot be put into the database: " + gone.getMessage());
        }
    }
}
