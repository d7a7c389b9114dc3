package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.app.BenchStream.Names;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;
import vn.trichluc.pipeline.Sources;
import vn.trichluc.text.VisibleLine;

/**
 * Runs {@code trichluc bench}, which measures how long reading and making the JSON take once the program is warm. All
 * rounds are one stream of documents: no job waits for another's long document.
 */
@Command(
        name = "bench",
        description = "Reads the sources again and again and prints documents and pages a second.",
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    private static final double BYTES_PER_MEGABYTE = 1e6;

    /** The largest number of stretches of the stream that are reported by themselves. */
    private static final int MAX_STRETCHES = 10;

    /**
     * The largest number of turns of one job and of all jobs, alternately: enough for a median that one noisy turn does
     * not move.
     */
    private static final int MAX_TURNS = 5;

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

    @Option(
            names = "--compare",
            description = "Reads by one job and by --jobs in turn, and prints how many times as fast these are.")
    private boolean compare;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "Puts the results of all rounds, each under a name of its own, into this database afterwards and"
                            + " prints cells a second. It must be empty. May be given several times.")
    private List<String> databases = new ArrayList<>();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (rounds < 1 || jobs < 1 || warmUp < 0) {
            throw wrong("--rounds and --jobs: at least 1; --warm-up: at least 0");
        }
        if (compare && jobs == 1) {
            throw wrong("--compare: with what? --jobs is 1");
        }
        List<BenchDatabase> measured = databases();
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = new ArrayList<>();
        Sources.Listing listing = Sources.list(sources, null);
        listing.files().forEach(found -> files.add(found.path()));
        listing.problems().forEach(line -> out.println(VisibleLine.of(line)));
        if (files.isEmpty()) {
            return ExitCode.SOME_FAILED;
        }
        int failed = compare ? compare(files, out) : 0;
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(jobs))) {
            if (warmUp > 0) {
                new BenchStream(pipeline, jobs, files, Math.multiplyExact(warmUp, files.size())).read();
                out.println("warm");
            }
            int count = Math.multiplyExact(rounds, files.size());
            BenchStream counted = new BenchStream(pipeline, jobs, files, count);
            counted.read(
                    measured.isEmpty() ? Names.OF_FILES : Names.OF_ROUNDS,
                    result -> measured.forEach(database -> database.keep(result)),
                    new Stretches(count, Math.min(MAX_STRETCHES, rounds), out));
            counted.report(out);
            failed += counted.failed();
        }
        memory(out);
        measured.forEach(database -> database.measure(out));
        return failed == 0 && listing.problems().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    private CommandLine.ParameterException wrong(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }

    private List<BenchDatabase> databases() {
        try {
            return databases.stream().map(BenchDatabase::of).toList();
        } catch (IllegalArgumentException e) {
            throw wrong("--db: " + e.getMessage());
        }
    }

    /** Compares one job with all jobs, and returns how many documents failed. */
    private int compare(List<Path> files, PrintWriter out) {
        int turns = Math.min(MAX_TURNS, rounds);
        int count = Math.multiplyExact(rounds, files.size()) / turns;
        int failed = 0;
        List<Double> times = new ArrayList<>();
        try (Pipeline one = new Pipeline(PipelineConfig.withJobs(1));
                Pipeline many = new Pipeline(PipelineConfig.withJobs(jobs))) {
            if (warmUp > 0) {
                int uncounted = Math.multiplyExact(warmUp, files.size());
                new BenchStream(one, 1, files, uncounted).read();
                new BenchStream(many, jobs, files, uncounted).read();
            }
            for (int turn = 1; turn <= turns; turn++) {
                BenchStream byOne = new BenchStream(one, 1, files, count).read();
                BenchStream byMany = new BenchStream(many, jobs, files, count).read();
                failed += byOne.failed() + byMany.failed();
                times.add(byOne.seconds() / byMany.seconds());
                out.printf(Locale.ROOT, "turn %d: one job %s, %d jobs %s%n", turn, byOne.rate(), jobs, byMany.rate());
            }
        }
        times.sort(Comparator.naturalOrder());
        out.printf(
                Locale.ROOT,
                "%d jobs: %.2f times as fast as one (median of %d turns of %d documents; %.2f to %.2f)%n",
                jobs,
                times.get(turns / 2),
                turns,
                count,
                times.get(0),
                times.get(turns - 1));
        return failed;
    }

    private static void memory(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "memory at most: heap %.1f MB, garbage included; resident %s%n",
                Memory.peakHeap() / BYTES_PER_MEGABYTE,
                Memory.peakResident()
                        .map(most -> String.format(Locale.ROOT, "%.1f MB", most / BYTES_PER_MEGABYTE))
                        .orElse("unknown"));
    }

    /** Reports each tenth of the stream from the thread that ends it; the others read on. */
    private final class Stretches implements IntConsumer {
        private final int count;
        private final long stretches;
        private final PrintWriter out;
        private final AtomicInteger lastEnded = new AtomicInteger();
        private final AtomicLong lastNanos = new AtomicLong(System.nanoTime());

        Stretches(int count, int stretches, PrintWriter out) {
            this.count = count;
            this.stretches = stretches;
            this.out = out;
        }

        @Override
        public void accept(int ended) {
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
            out.printf(
                    Locale.ROOT,
                    "documents %d to %d: %.1f documents/s%s%n",
                    before + 1,
                    ended,
                    (ended - before) / seconds,
                    heap);
        }
    }
}
