package vn.trichluc.batch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.model.Source;

/** The process of a worker, seen from the run: it reads one document at a time, each within its time. */
final class WorkerProcess implements AutoCloseable {
    private static final long END_SECONDS = 20;
    private static final long LAST_WORDS_MILLIS = 2_000;

    /** The exit code of a JVM that {@code -XX:+ExitOnOutOfMemoryError} ends. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    /** The exit code of a killed process, 128 + SIGKILL. */
    private static final int EXIT_KILLED = 137;

    private final Process process;
    private final DataInputStream answers;
    private final OutputStream requests;
    private final WorkerLog log;
    private final ScheduledExecutorService watchdog;
    private long work;

    private WorkerProcess(Process process, ScheduledExecutorService watchdog, BiConsumer<String, String> log) {
        this.process = process;
        this.watchdog = watchdog;
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        requests = process.getOutputStream();
        this.log = new WorkerLog(process.getErrorStream(), log);
    }

    /**
     * Starts a worker and waits until it is ready.
     *
     * @param fingerprint the fingerprint that the worker must have
     * @throws WorkerDied if something killed it at once, or it was ended because it did not become ready
     * @throws EnvironmentUnusable if it does not start, or is of another program
     */
    static WorkerProcess start(
            WorkerLaunch launch,
            int heapMegabytes,
            Path scratch,
            String fingerprint,
            ScheduledExecutorService watchdog,
            BiConsumer<String, String> log)
            throws WorkerDied, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(launch.command(heapMegabytes, scratch));
        // settings reach a worker by its arguments alone
        builder.environment().keySet().removeIf(name -> name.startsWith("TRICHLUC_"));
        WorkerProcess worker;
        try {
            worker = new WorkerProcess(builder.start(), watchdog, log);
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot start a worker: " + e.getMessage(), e);
        }
        try {
            String found = worker.within(launch.startLimit(), () -> Frames.readReady(worker.answers));
            if (!found.equals(fingerprint)) {
                worker.kill();
                throw new EnvironmentUnusable(
                        "the program, or a list of words that it was given, changed during the run: start it again");
            }
            return worker;
        } catch (WorkerDied died) {
            if (died.category() == FailureCategory.TIMEOUT) {
                throw new WorkerDied(
                        FailureCategory.TIMEOUT,
                        "a worker was not ready within " + launch.startLimit().toSeconds() + " seconds");
            }
            if (died.category() == FailureCategory.KILLED) {
                throw died;
            }
            throw new EnvironmentUnusable(
                    "a worker does not start (" + died.reason() + "): check --memory and the Java installation", died);
        }
    }

    /**
     * Returns the number of documents that it was given and pages that it read of them, after which native libraries
     * may have left something behind.
     */
    long work() {
        return work;
    }

    /**
     * Has a document read.
     *
     * @param limit the time after which the process is killed
     * @throws WorkerDied if the process ended; it is gone then
     */
    Answer read(Source source, Duration limit) throws WorkerDied, InterruptedException {
        work++;
        log.begin(source.name());
        Answer answer = within(limit, () -> {
            Frames.writeRequest(requests, source);
            return Frames.readAnswer(answers);
        });
        if (answer instanceof Answer.Read read) {
            work += read.pages();
        }
        return answer;
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> T within(Duration limit, Exchange<T> exchange) throws WorkerDied, InterruptedException {
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> kill = watchdog.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                limit.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return exchange.run();
        } catch (StreamCorruptedException garbage) {
            kill();
            throw new WorkerDied(
                    FailureCategory.CRASH, "the worker answered what is no answer: " + garbage.getMessage());
        } catch (IOException ended) {
            throw late.get()
                    ? new WorkerDied(
                            FailureCategory.TIMEOUT,
                            "not read within " + limit.toSeconds() + " seconds; allow more with --timeout")
                    : obituary();
        } finally {
            kill.cancel(false);
        }
    }

    private WorkerDied obituary() throws InterruptedException {
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            kill();
            return new WorkerDied(FailureCategory.CRASH, "the worker closed its output");
        }
        int code = process.exitValue();
        String words = log.lastWords(LAST_WORDS_MILLIS);
        return switch (code) {
            case EXIT_OUT_OF_MEMORY ->
                new WorkerDied(
                        FailureCategory.OUT_OF_MEMORY, "the worker's memory was exhausted; allow more with --memory");
            case EXIT_KILLED ->
                new WorkerDied(
                        FailureCategory.KILLED,
                        "something killed the worker (signal 9), perhaps for want of memory; take fewer --jobs");
            default ->
                new WorkerDied(
                        FailureCategory.CRASH,
                        "the worker ended with exit code " + code + (words.isEmpty() ? "" : ": " + words));
        };
    }

    private void kill() {
        process.destroyForcibly();
    }

    /** Ends an idle worker by the end of its input. One that does not react is killed. */
    @Override
    public void close() {
        try {
            requests.close();
            if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException gone) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the worker at once, whatever it does; whoever waits for its answer gets a {@link WorkerDied}. */
    void abort() {
        kill();
    }
}
