package vn.trichluc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.eval.Evaluation;
import vn.trichluc.eval.EvaluationReport;
import vn.trichluc.model.EnvironmentUnusable;

/** Runs {@code trichluc eval}. */
@Command(
        name = "eval",
        description = "Compares results with what is known to be true of the corpus, and prints a table.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CORPUS", description = "Folder with the documents and, in gold, what is true of them.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path corpus;

    @Option(
            names = "--results",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder that extract wrote. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path results;

    @Option(names = "--misses", description = "List all that is missing, wrong or too much as well.")
    private boolean misses;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            EvaluationReport report = new Evaluation(corpus).compare(results);
            out.print(report.table());
            if (misses) {
                out.println();
                out.print(report.misses());
            }
            out.flush();
            return ExitCode.FINE;
        } catch (IOException e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "cannot compare %s with %s (%s): is there a folder gold in the corpus, and did extract write the results?",
                            results,
                            corpus,
                            e.getMessage()),
                    e);
        }
    }
}
