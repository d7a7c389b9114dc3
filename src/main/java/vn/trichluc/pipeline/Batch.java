package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Work on many documents by some threads. What one document does cannot harm another; what the environment does (a full
 * disk) stops the run at the first of it.
 */
public final class Batch {
    private final int jobs;

    /** Makes the threads.
     *
     * @param jobs threads, at least 1 */
    public Batch(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job, not " + jobs);
        }
        this.jobs = jobs;
    }

    /**
     * Calls {@code work} once for each number from 0 to {@code count} - 1, in that order of starting, and returns when
     * all are done.
     *
     * @throws RuntimeException the first that {@code work} threw; work that has not begun by then is not begun
     */
    public void run(int count, IntConsumer work) {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(jobs, count)));
        AtomicInteger next = new AtomicInteger();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < Math.min(jobs, count); worker++) {
                running.add(workers.submit(() -> {
                    for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                        try {
                            work.accept(i);
                        } catch (RuntimeException | Error e) {
                            next.set(count);
                            throw e;
                        }
                    }
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
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
            throw new IllegalStateException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
