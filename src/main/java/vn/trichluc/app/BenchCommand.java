package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.pipeline.Batch;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;
import vn.trichluc.pipeline.Sources;

/**
 * {@code trichluc bench}: how long reading and making the JSON take once the program is warm. All rounds are one stream
 * of documents: no job waits for another's long document.
 */
@Command(
        name = "bench",
        description = "Reads the sources again and again and prints documents and pages a second.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    private static final double NANOS_PER_MILLISECOND = 1e6;

    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** Stretches of the stream that are reported by themselves. */
    private static final int MAX_STRETCHES = 10;

    @Parameters(paramLabel = "SOURCE", arity = "1..*", description = "Files and folders.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> sources;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            defaultValue = "1",
            description = "Documents read, and pages recognised, at the same time. Default: ${DEFAULT-VALUE}.")
    private int jobs;

    @Option(
            names = {"-n", "--rounds"},
            paramLabel = "N",
            defaultValue = "5",
            description = "How often each source is read and counts. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(
            names = {"-w", "--warm-up"},
            paramLabel = "N",
            defaultValue = "1",
            description = "How often each source is read before that. Default: ${DEFAULT-VALUE}.")
    private int warmUp;

    @Option(
            names = "--memory",
            description = "Collects garbage ten times on the way and prints the heap that is in use then.")
    private boolean memory;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (rounds < 1 || jobs < 1 || warmUp < 0) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--rounds and --jobs: at least 1; --warm-up: at least 0");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = new ArrayList<>();
        Sources.Listing listing = Sources.list(sources);
        listing.files().forEach(found -> files.add(found.path()));
        listing.problems().forEach(out::println);
        if (files.isEmpty()) {
            return ExitCode.SOME_FAILED;
        }
        Run counted;
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(jobs))) {
            if (warmUp > 0) {
                new Run(pipeline, files, Math.multiplyExact(warmUp, files.size())).read();
                out.println("warm");
            }
            counted = new Run(pipeline, files, Math.multiplyExact(rounds, files.size()));
            counted.read();
        }
        counted.report(out);
        return counted.failed.get() == 0 && listing.problems().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    /** One stream of documents. */
    private final class Run {
        private final Pipeline pipeline;
        private final List<Path> files;
        private final int count;
        private final DecisionJson json = new DecisionJson();
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();
        private final AtomicInteger pages = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();
        private final AtomicInteger lastEnded = new AtomicInteger();
        private final AtomicLong lastNanos;
        private final long start = System.nanoTime();
        private final Duration cpuAtStart = cpu();

        /** @param count documents: the files again and again */
        Run(Pipeline pipeline, List<Path> files, int count) {
            this.pipeline = pipeline;
            this.files = files;
            this.count = count;
            lastNanos = new AtomicLong(start);
        }

        void read() {
            new Batch(jobs).run(count, i -> {
                Outcome outcome = pipeline.extract(Source.of(files.get(i % files.size())));
                if (outcome instanceof Outcome.Extracted extracted) {
                    pages.addAndGet(extracted.extraction().pages().size());
                    bytes.addAndGet(json.write(extracted.extraction()).length);
                } else {
                    failed.incrementAndGet();
                }
                stretch(done.incrementAndGet());
            });
        }

        /** Whoever ends a tenth of the stream says so; the others read on. */
        private void stretch(int ended) {
            long stretches = Math.min(MAX_STRETCHES, count / files.size());
            if (stretches == 1 || ended * stretches / count == (ended - 1) * stretches / count) {
                return;
            }
            long now = System.nanoTime();
            int before = lastEnded.getAndSet(ended);
            double seconds = (now - lastNanos.getAndSet(now)) / NANOS_PER_SECOND;
            String heap = memory
                    ? String.format(
                            Locale.ROOT,
                            "; heap in use after a collection: %.1f MB",
                            Memory.afterCollection() / BYTES_PER_MEGABYTE)
                    : "";
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "documents %d to %d: %.1f documents/s%s%n",
                            before + 1,
                            ended,
                            (ended - before) / seconds,
                            heap);
        }

        void report(PrintWriter out) {
            double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
            Duration cpu = cpu().minus(cpuAtStart);
            out.printf(
                    Locale.ROOT,
                    "all: %d documents (%d failed), %d pages in %.3f s: %.1f documents/s, %.1f pages/s; %d bytes of JSON a"
                            + " round; %.2f ms of processor time a document%n",
                    count,
                    failed.get(),
                    pages.get(),
                    seconds,
                    count / seconds,
                    pages.get() / seconds,
                    bytes.get() * files.size() / count,
                    cpu.toNanos() / NANOS_PER_MILLISECOND / count);
            out.printf(
                    Locale.ROOT,
                    "memory at most: heap %.1f MB, garbage included; resident %s%n",
                    Memory.peakHeap() / BYTES_PER_MEGABYTE,
                    Memory.peakResident()
                            .map(most -> String.format(Locale.ROOT, "%.1f MB", most / BYTES_PER_MEGABYTE))
                            .orElse("unknown"));
        }

        /** Of the whole process: collector and compiler count. */
        private Duration cpu() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }
}
