package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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

/** {@code trichluc bench}: how long reading and making the JSON take once the program is warm. */
@Command(
        name = "bench",
        description = "Reads the sources several times and prints documents and pages a second for each round.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

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
            description = "Rounds that count, after one that warms up. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        if (rounds < 1 || jobs < 1) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--rounds and --jobs: at least 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Path> files = new ArrayList<>();
        Sources.Listing listing = Sources.list(sources);
        listing.files().forEach(found -> files.add(found.path()));
        listing.problems().forEach(out::println);
        double[] seconds = new double[rounds];
        AtomicInteger pages = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        DecisionJson json = new DecisionJson();
        AtomicLong bytes = new AtomicLong();
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(jobs))) {
            for (int round = -1; round < rounds; round++) {
                pages.set(0);
                failed.set(0);
                long start = System.nanoTime();
                new Batch(jobs).run(files.size(), i -> {
                    Outcome outcome = pipeline.extract(Source.of(files.get(i)));
                    if (outcome instanceof Outcome.Extracted extracted) {
                        pages.addAndGet(extracted.extraction().pages().size());
                        bytes.addAndGet(json.write(extracted.extraction()).length);
                    } else {
                        failed.incrementAndGet();
                    }
                });
                double taken = (System.nanoTime() - start) / NANOS_PER_SECOND;
                out.printf(
                        Locale.ROOT,
                        "%s %.3f s, %.1f pages/s, %.1f documents/s%n",
                        round < 0 ? "warm-up" : "round " + (round + 1),
                        taken,
                        pages.get() / taken,
                        files.size() / taken);
                if (round >= 0) {
                    seconds[round] = taken;
                }
            }
        }
        Arrays.sort(seconds);
        double median = seconds[rounds / 2];
        out.printf(
                Locale.ROOT,
                "median %.3f s for %d documents, %d pages (%d failed), %d bytes of JSON a round: %.1f pages/s, %.1f documents/s%n",
                median,
                files.size(),
                pages.get(),
                failed.get(),
                bytes.get() / (rounds + 1),
                pages.get() / median,
                files.size() / median);
        return failed.get() == 0 && listing.problems().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }
}
