package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.pipeline.Batch;
import vn.trichluc.pipeline.Pipeline;

/** Reads one stream of documents, some files again and again, and measures the time. */
final class BenchStream {
    private static final double NANOS_PER_SECOND = 1e9;

    private static final double NANOS_PER_MILLISECOND = 1e6;

    /** The names that documents get. */
    enum Names {
        /** The name of the file: every round gives the same bytes. */
        OF_FILES,
        /** The name with the round's number before it: a database takes every round for other documents. */
        OF_ROUNDS
    }

    private final Pipeline pipeline;
    private final int jobs;
    private final List<Path> files;
    private final int count;
    private final DecisionJson json = new DecisionJson();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private Duration took = Duration.ZERO;
    private Duration cpu = Duration.ZERO;

    /**
     * @param jobs the number of documents read at the same time
     * @param count the number of documents in all
     */
    BenchStream(Pipeline pipeline, int jobs, List<Path> files, int count) {
        this.pipeline = pipeline;
        this.jobs = jobs;
        this.files = files;
        this.count = count;
    }

    BenchStream read() {
        return read(Names.OF_FILES, result -> {}, ended -> {});
    }

    /**
     * Reads the stream.
     *
     * @param results receives the JSON of each document that could be read, from several threads
     * @param ended receives the number of documents that have ended, after each, from several threads
     */
    BenchStream read(Names names, Consumer<byte[]> results, IntConsumer ended) {
        Duration cpuAtStart = cpuOfProcess();
        long start = System.nanoTime();
        new Batch(jobs).run(count, i -> {
            Source source = Source.of(files.get(i % files.size()));
            Outcome outcome = pipeline.extract(
                    names == Names.OF_FILES
                            ? source
                            : new Source(i / files.size() + 1 + " " + source.name(), source.path()));
            if (outcome instanceof Outcome.Extracted extracted) {
                pages.addAndGet(extracted.extraction().pages().size());
                byte[] result = json.write(extracted.extraction());
                bytes.addAndGet(result.length);
                results.accept(result);
            } else {
                failed.incrementAndGet();
            }
            ended.accept(done.incrementAndGet());
        });
        took = Duration.ofNanos(System.nanoTime() - start);
        cpu = cpuOfProcess().minus(cpuAtStart);
        return this;
    }

    int failed() {
        return failed.get();
    }

    double seconds() {
        return took.toNanos() / NANOS_PER_SECOND;
    }

    /** Returns the documents a second, and the pages if the documents have any. */
    String rate() {
        String pagesToo =
                pages.get() == 0 ? "" : String.format(Locale.ROOT, " (%.1f pages/s)", pages.get() / seconds());
        return String.format(Locale.ROOT, "%.1f documents/s%s", count / seconds(), pagesToo);
    }

    void report(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "all: %d documents (%d failed), %d pages in %.3f s: %.1f documents/s, %.1f pages/s; %d bytes of JSON a"
                        + " round; %.2f ms of processor time a document%n",
                count,
                failed.get(),
                pages.get(),
                seconds(),
                count / seconds(),
                pages.get() / seconds(),
                bytes.get() * files.size() / count,
                cpu.toNanos() / NANOS_PER_MILLISECOND / count);
    }

    /** Returns the processor time of the whole process, with that of garbage collector and compiler. */
    private static Duration cpuOfProcess() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
