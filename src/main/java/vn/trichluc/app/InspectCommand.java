package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.output.OutputFolder;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;
import vn.trichluc.pipeline.inspect.Inspection;
import vn.trichluc.text.VisibleLine;

/** Runs {@code trichluc inspect}. */
@Command(
        name = "inspect",
        description = {
            "Draws how a page is read: PNG files of it as stored, set upright, cleaned for recognition, with its rulings, "
                    + "with its words, and with what the output says.",
            "The whole document is read, since what a page's figures mean may stand on another; prints the files' names."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0   all fine",
            "  1   the file or a page cannot be read",
            "  2   wrong usage, or no such page",
            "  3   the environment is unusable"
        })
final class InspectCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file with pages: ${bundle:pagedInputs}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = {"-p", "--page"},
            paramLabel = "N",
            description = "The page, from 1. Default: every page.")
    private @Nullable Integer page;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the pictures. Default: ${DEFAULT-VALUE}.",
            defaultValue = "inspect")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Pages recognised at the same time. Default: one a processor.")
    private @Nullable Integer jobs;

    @CommandLine.Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LexiconOptions lexicons;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        int threads = Jobs.of(jobs, spec.commandLine());
        PipelineConfig config = PipelineConfig.withJobs(threads).with(lexicons.read(spec.commandLine()));
        try (Inspection inspection = Inspection.of(Source.of(file))) {
            int pages = inspection.pages();
            if (page != null && (page < 1 || page > pages)) {
                say(String.format(
                        Locale.ROOT,
                        "--page: %s has pages 1 to %d, not %d",
                        Source.of(file).name(),
                        pages,
                        page));
                return ExitCode.USAGE;
            }
            List<Integer> numbers =
                    page == null ? IntStream.rangeClosed(1, pages).boxed().toList() : List.of(page);
            try (Pipeline pipeline = new Pipeline(config)) {
                return told(inspection.draw(numbers, pipeline, new OutputFolder(out)));
            }
        } catch (UnreadableDocument e) {
            say(String.valueOf(e.getMessage()));
            return ExitCode.SOME_FAILED;
        }
    }

    private int told(Inspection.Pictures pictures) {
        PrintWriter names = spec.commandLine().getOut();
        pictures.pictures().forEach(names::println);
        names.flush();
        pictures.problems().forEach(this::say);
        return pictures.problems().isEmpty() ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    private void say(String message) {
        spec.commandLine().getErr().println(VisibleLine.of("trichluc: " + message));
    }
}
