package vn.trichluc.batch;

import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Source;

/**
 * Reads documents with a worker of its own: it renews the worker in time, and tries again depending on the kind of
 * failure. It is for one thread; only {@link #abort} may be called by another.
 */
final class Reader implements AutoCloseable {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int MAX_STARTS = 5;

    /**
     * The number of hung starts after which workers count as unusable; each costs the whole time that a start may take.
     */
    private static final int MAX_HUNG_STARTS = 3;

    private final BatchConfig config;
    private final WorkerLaunch launch;
    private final ScheduledExecutorService watchdog;
    private final BatchEvents events;
    private @Nullable WorkerProcess worker;
    private int workerMegabytes;
    private boolean aborted;

    Reader(BatchConfig config, WorkerLaunch launch, ScheduledExecutorService watchdog, BatchEvents events) {
        this.config = config;
        this.launch = launch;
        this.watchdog = watchdog;
        this.events = events;
    }

    /**
     * The result of a document.
     *
     * @param json the contract's bytes; null if it failed
     */
    @SuppressWarnings("ArrayRecordComponent") // a result of megabytes is handed on, neither copied nor compared
    record Result(Verdict verdict, @Nullable String sha256, byte @Nullable [] json) {}

    /**
     * Reads a document, if need be more than once.
     *
     * @throws EnvironmentUnusable if workers cannot work
     */
    Result read(Source source, long bytes) throws InterruptedException {
        double seconds = 0;
        int heapMegabytes = config.heapMegabytes();
        for (int attempt = 1; ; attempt++) {
            FailureCategory category;
            String reason;
            WorkerProcess current = ready(heapMegabytes);
            long start = System.nanoTime();
            try {
                Answer answer = current.read(source, config.limit(bytes));
                seconds += secondsSince(start);
                if (answer instanceof Answer.Read read) {
                    return new Result(Verdict.read(read, attempt, seconds), read.sha256(), read.json());
                }
                if (answer instanceof Answer.Unreadable unreadable) {
                    return new Result(
                            Verdict.failed(unreadable.category(), unreadable.reason(), attempt, seconds), null, null);
                }
                drop();
                category = FailureCategory.CRASH;
                reason = ((Answer.Unusable) answer).message();
                if (attempt >= category.attempts()) {
                    throw new EnvironmentUnusable(reason);
                }
            } catch (WorkerDied died) {
                seconds += secondsSince(start);
                drop();
                category = died.category();
                reason = died.reason();
            }
            checkAborted();
            if (attempt >= category.attempts()) {
                return new Result(Verdict.failed(category, reason, attempt, seconds), null, null);
            }
            if (category == FailureCategory.OUT_OF_MEMORY) {
                heapMegabytes = 2 * config.heapMegabytes();
            }
            events.retrying(source.name(), category, reason);
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }

    /** Returns a worker with as much memory as is wanted, and not too old. */
    private WorkerProcess ready(int heapMegabytes) throws InterruptedException {
        WorkerProcess current = worker;
        if (current != null && (current.work() >= config.renewAfter() || workerMegabytes != heapMegabytes)) {
            drop();
            current = null;
        }
        int hung = 0;
        for (int start = 1; current == null; start++) {
            checkAborted();
            try {
                current = WorkerProcess.start(
                        launch, heapMegabytes, config.scratch(), config.fingerprint(), watchdog, events::log);
            } catch (WorkerDied died) {
                hung += died.category() == FailureCategory.TIMEOUT ? 1 : 0;
                if (hung == MAX_HUNG_STARTS) {
                    throw new EnvironmentUnusable(
                            died.reason() + ", tried " + hung
                                    + " times: is the machine overloaded, or a process stopped?",
                            died);
                }
                if (start == MAX_STARTS) {
                    throw new EnvironmentUnusable("workers are killed as soon as they start: " + died.reason(), died);
                }
                events.retrying("a worker", died.category(), died.reason());
            }
        }
        workerMegabytes = heapMegabytes;
        hold(current);
        return current;
    }

    private synchronized void hold(WorkerProcess started) {
        worker = started;
        if (aborted) {
            started.abort();
        }
    }

    private synchronized void checkAborted() {
        if (aborted) {
            throw new EnvironmentUnusable("the run was stopped");
        }
    }

    private void drop() {
        WorkerProcess old;
        synchronized (this) {
            old = worker;
            worker = null;
        }
        if (old != null) {
            old.close();
        }
    }

    /** Ends the worker at once. The document that it was reading is not done. */
    synchronized void abort() {
        aborted = true;
        if (worker != null) {
            worker.abort();
        }
    }

    @Override
    public void close() {
        drop();
    }
}
