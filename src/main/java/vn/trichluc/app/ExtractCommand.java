package vn.trichluc.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.archive.Archives;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.output.DecisionSchema;
import vn.trichluc.output.OutputFolder;
import vn.trichluc.output.OutputNames;
import vn.trichluc.pipeline.Batch;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;
import vn.trichluc.pipeline.Skip;
import vn.trichluc.pipeline.Sources;

/** Runs {@code trichluc extract}. */
@Command(
        name = "extract",
        description = "Reads decisions and writes one JSON file for each.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0   all fine",
            "  1   some document failed or is partial; with --strict also: some file was not read",
            "  2   wrong usage",
            "  3   the environment is unusable"
        })
final class ExtractCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "SOURCE",
            arity = "1..*",
            description = "Files and folders (searched recursively): ${bundle:inputs}. What"
                    + " a folder holds and is not read is named, each file with its reason; README, LICENSE and"
                    + " their kin are no decisions. A file that is named itself is read whatever it is called.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> sources;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the results; the sources' folders are kept below it. Default: ${DEFAULT-VALUE}.",
            defaultValue = "out")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Documents read, and pages recognised, at the same time. Default: one a processor.")
    private @Nullable Integer jobs;

    @Option(
            names = "--stdout",
            description = "Print the results, one line of JSON each in the order of the sources, and write no file.")
    private boolean stdout;

    @Option(names = "--validate", description = "Check every result against the JSON Schema as well.")
    private boolean validate;

    @Option(
            names = "--strict",
            description = "Exit with 1 as well where a file of a folder or an archive was not read: another ending,"
                    + " README and its kin, hidden files, links that lead to nothing.")
    private boolean strict;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Show the discrepancies of each file in English (en) or Vietnamese (vi) as well.")
    private @Nullable Language language;

    @CommandLine.Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private LexiconOptions lexicons;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        int threads = Jobs.of(jobs, spec.commandLine());
        Sources.Listing listing = Sources.list(sources, stdout ? null : out);
        List<Path> names = OutputNames.of(
                listing.files().stream().map(Sources.Found::relative).toList());
        Results results = new Results(names);
        try (Progress progress =
                        Progress.on(spec.commandLine().getErr(), listing.files().size(), language);
                Pipeline pipeline =
                        new Pipeline(PipelineConfig.withJobs(threads).with(lexicons.read(spec.commandLine())))) {
            listing.problems().forEach(progress::problem);
            listing.skipped().forEach(each -> progress.skipped(each.path(), why(each)));
            new Batch(threads).run(listing.files().size(), i -> {
                Path path = listing.files().get(i).path();
                Outcome outcome = Archives.isArchive(path) ? leftToBatch(path) : pipeline.extract(Source.of(path));
                List<String> problems = results.keep(i, outcome);
                progress.done(path, outcome, problems);
            });
            return progress.summary(strict);
        }
    }

    private static Skip why(Sources.Skipped skipped) {
        boolean archive = skipped.why() == Skip.ENDING && Archives.isArchive(skipped.path());
        return archive ? Skip.ARCHIVE : skipped.why();
    }

    /**
     * Returns the failure of an archive, whose documents {@code batch} reads: there one that hangs or crashes cannot
     * hold up the others.
     */
    private static Outcome leftToBatch(Path path) {
        Source source = Source.of(path);
        return new Outcome.Failed(
                source,
                Category.UNSUPPORTED,
                source.name()
                        + ": expected a document, found an archive; read it with \"trichluc batch\", or unpack it and"
                        + " name the folder.");
    }

    /** Writes results: into files as they come, or to standard output in the order of the sources. */
    private final class Results {
        private final DecisionJson json = new DecisionJson();
        private final @Nullable DecisionSchema schema = validate ? new DecisionSchema() : null;
        private final OutputFolder folder = new OutputFolder(out);
        private final List<Path> names;
        private final TreeMap<Integer, byte[]> waiting = new TreeMap<>();
        private int printed;

        Results(List<Path> names) {
            this.names = names;
        }

        /** Keeps a result and returns its violations of the contract; they are empty unless validation is on. */
        List<String> keep(int index, Outcome outcome) {
            byte[] bytes = new byte[0];
            List<String> violations = List.of();
            if (outcome instanceof Outcome.Extracted extracted) {
                Extraction extraction = extracted.extraction();
                bytes = json.write(extraction);
                violations = schema == null ? List.of() : schema.violations(bytes);
                if (!stdout) {
                    folder.write(names.get(index), bytes);
                }
            }
            if (stdout) {
                print(index, bytes);
            }
            return violations;
        }

        private synchronized void print(int index, byte[] bytes) {
            waiting.put(index, bytes);
            PrintStream stream = System.out;
            for (byte[] next = waiting.remove(printed); next != null; next = waiting.remove(printed)) {
                printed++;
                if (next.length > 0) {
                    stream.writeBytes(next);
                    stream.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
                    stream.flush();
                }
            }
        }
    }
}
