package vn.trichluc.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.output.OutputFolder;

/**
 * Reads an archive of documents. If a run is stopped or killed at any moment, the next run into the same folder
 * continues where it was.
 */
public final class BatchRun {
    /** The number of candidates among which the longest goes first; their names take some megabytes. */
    private static final int WINDOW = 20_000;

    /** The bytes of unpacked archive members that wait. */
    private static final long SPOOL_BYTES = 1L << 30;

    private static final Duration LOADING_PAUSE = Duration.ofSeconds(2);

    private static final Path REPORT = Path.of(".trichluc", "report.json");
    private static final double NANOS_PER_SECOND = 1e9;

    private final BatchConfig config;
    private final WorkerLaunch launch;
    private final RunTally tally;
    private final CandidateQueue window = new CandidateQueue(WINDOW, SPOOL_BYTES);
    private final List<Reader> readers = new ArrayList<>();
    private boolean stopped;

    /** @param launch starts a worker with the configuration's fingerprint */
    public BatchRun(BatchConfig config, WorkerLaunch launch, BatchEvents events) {
        this.config = config;
        this.launch = launch;
        tally = new RunTally(events);
    }

    /**
     * Reads the sources that are not done, and returns when all are, or after {@link #stop}. It must be called once
     * only.
     *
     * @param sources files, folders, patterns, and - for a list of paths
     * @param input the input from which that list is read
     * @throws EnvironmentUnusable if the folder or the workers cannot be used; what is done by then stays done
     */
    public BatchReport run(List<String> sources, BufferedReader input) {
        return run(sources, input, null);
    }

    /**
     * Reads the sources that are not done, and puts results into a database as well.
     *
     * @param sink receives the results as they come, and those that earlier runs could not put there; closed by the
     *     caller
     */
    public BatchReport run(List<String> sources, BufferedReader input, @Nullable ResultSink sink) {
        long start = System.nanoTime();
        prepareFolder();
        RunLock lock = RunLock.take(config.state().resolve("lock"));
        try (lock) {
            emptyScratch();
            Path file = config.state().resolve("ledger.db");
            try (Ledger ledger = Ledger.open(file, config.fingerprint(), Clock.systemUTC())) {
                try {
                    work(ledger, sources, input, sink);
                } catch (EnvironmentUnusable e) {
                    end(ledger, e);
                    throw e;
                }
                boolean wasStopped = wasStopped();
                ledger.end(wasStopped ? "stopped" : Ledger.FINISHED);
                double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
                BatchReport report = tally.report(ledger.run(), config.fingerprint(), wasStopped, seconds);
                new OutputFolder(config.out(), config.scratch()).write(REPORT, report.json());
                tally.finished(report);
                return report;
            }
        }
    }

    private static void end(Ledger ledger, EnvironmentUnusable reason) {
        try {
            ledger.end("failed");
        } catch (EnvironmentUnusable full) {
            reason.addSuppressed(full); // the next run notes it as killed
        }
    }

    private void work(Ledger ledger, List<String> sources, BufferedReader input, @Nullable ResultSink sink) {
        Results results = new Results(config, ledger, tally);
        CandidateReading work = new CandidateReading(results, tally);
        Plan plan = new Plan(config, ledger, results, window, tally);
        ExecutorService threads = Executors.newCachedThreadPool(BatchRun::daemon);
        ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(BatchRun::daemon);
        try {
            CompletionService<Task> tasks = new ExecutorCompletionService<>(threads);
            for (int job = 0; job < config.jobs(); job++) {
                Reader reader = new Reader(config, launch, watchdog, tally);
                hold(reader);
                tasks.submit(() -> {
                    try (reader) {
                        for (Candidate next = window.take(); next != null; next = window.take()) {
                            work.process(next, reader);
                        }
                    }
                    return Task.READING;
                });
            }
            tasks.submit(() -> {
                plan.make(sources, input);
                return Task.PLANNING;
            });
            Loading loading =
                    sink == null ? null : new Loading(sink, ledger.loads(), config.out(), tally, LOADING_PAUSE);
            if (loading != null) {
                tasks.submit(() -> {
                    loading.run();
                    return Task.LOADING;
                });
            }
            await(tasks, Task.READING, config.jobs());
            if (loading != null) {
                loading.readingEnded();
                await(tasks, Task.LOADING, 1);
            }
        } finally {
            window.close();
            abort();
            threads.shutdownNow();
            watchdog.shutdownNow();
        }
    }

    private enum Task {
        PLANNING,
        READING,
        LOADING
    }

    /**
     * Waits until so many tasks have ended, or one has failed. The plan ends before the readers, unless the run was
     * stopped: then it may wait for standard input for ever.
     */
    private static void await(CompletionService<Task> tasks, Task awaited, int count) {
        try {
            for (int left = count; left > 0; ) {
                if (tasks.take().get() == awaited) {
                    left--;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentUnusable("the run was interrupted", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }

    private void prepareFolder() {
        try {
            Files.createDirectories(config.state());
            Files.createDirectories(config.scratch());
        } catch (IOException e) {
            throw unwritable(config.state(), e);
        }
    }

    /** Deletes what a killed run was writing or unpacking. */
    private void emptyScratch() {
        try (Stream<Path> below = Files.walk(config.scratch())) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(config.scratch())) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException e) {
            throw unwritable(config.scratch(), e);
        }
    }

    private static EnvironmentUnusable unwritable(Path path, IOException e) {
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "cannot write %s (%s): make the folder writable or choose another with --out",
                        path,
                        e.getMessage()),
                e);
    }

    private synchronized boolean wasStopped() {
        return stopped;
    }

    private synchronized void hold(Reader reader) {
        readers.add(reader);
    }

    /** Begins no more documents; those in hand are finished. */
    public void stop() {
        synchronized (this) {
            stopped = true;
        }
        window.close();
        tally.stopping();
    }

    /** Ends the workers at once. The next run reads again what they were reading. */
    public synchronized void abort() {
        readers.forEach(Reader::abort);
    }
}
