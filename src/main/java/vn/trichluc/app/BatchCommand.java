package vn.trichluc.app;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.batch.BatchConfig;
import vn.trichluc.batch.BatchConfig.Again;
import vn.trichluc.batch.BatchEvents;
import vn.trichluc.batch.BatchReport;
import vn.trichluc.batch.BatchRun;
import vn.trichluc.batch.JsonEvents;
import vn.trichluc.batch.ResultSink;

/** Runs {@code trichluc batch}. */
@Command(
        name = "batch",
        description = {
            "Reads whole archives: one JSON file for each document, by worker processes, so that a document that crashes,"
                    + " hangs or exhausts the memory costs only itself.",
            "Stopped or killed at any moment, the same command goes on where it was."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0   all fine",
            "  1   some document failed or is partial, or the run was stopped; with --strict also: some file was not read",
            "  2   wrong usage",
            "  3   the environment is unusable, or another run has the folder"
        })
final class BatchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Files, folders (searched recursively), archives (ZIP, TAR, 7z), patterns in quotes"
                    + " ('in/**/*.pdf'), - for a list of paths on standard input. What a folder or an archive holds and is"
                    + " not read is named, each file with its reason; README, LICENSE and their kin are no decisions.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<String> sources;

    @CommandLine.Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private BatchOptions options;

    @Option(names = "--force", description = "Read everything again.")
    private boolean force;

    @Option(
            names = "--strict",
            description = "Exit with 1 as well where a file of a folder or an archive was not read: another ending,"
                    + " README and its kin, hidden files, links that lead to nothing.")
    private boolean strict;

    @Option(names = "--retry-failed", description = "Read again what failed, whatever the reason.")
    private boolean retryFailed;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        ((Configuration) spec.defaultValueProvider()).check(spec);
        Again again = force ? Again.ALL : retryFailed ? Again.FAILED : Again.NOTHING;
        BatchConfig config = options.config(spec.commandLine(), again);
        PrintWriter err = spec.commandLine().getErr();
        if (options.logFormat() == BatchOptions.LogFormat.JSON) {
            return run(config, new JsonEvents(err::println, Clock.systemUTC()));
        }
        try (BatchProgress progress = BatchProgress.on(err)) {
            return run(config, progress);
        }
    }

    private int run(BatchConfig config, BatchEvents events) {
        BatchRun run = new BatchRun(config, options.launch(), events);
        Signals.onStop(run::stop, () -> {
            run.abort();
            Runtime.getRuntime().halt(ExitCode.SOME_FAILED);
        });
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (ResultSink sink = options.sink(spec.commandLine())) {
            BatchReport report = run.run(sources, input, sink);
            return report.isFine() && (!strict || report.skipped() == 0) ? ExitCode.FINE : ExitCode.SOME_FAILED;
        }
    }
}
