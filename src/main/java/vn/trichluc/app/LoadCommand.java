package vn.trichluc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.trichluc.database.Database;
import vn.trichluc.database.Database.Change;
import vn.trichluc.database.UnfitDocument;
import vn.trichluc.model.EnvironmentUnusable;
import vn.trichluc.text.VisibleLine;

/** Runs {@code trichluc load}. */
@Command(
        name = "load",
        description = "Puts results into a database; a newer result of a document replaces the older one.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class LoadCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    /** The folder that batch keeps beside the results. */
    private static final Path BATCH_STATE = Path.of(".trichluc");

    @Parameters(
            paramLabel = "RESULT",
            arity = "1..*",
            description = "Folders that extract wrote (searched recursively for .json), and files.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> results;

    @Option(
            names = "--db",
            paramLabel = "URL",
            defaultValue = "trichluc.db",
            description = "A file (DuckDB where it ends in .duckdb, else SQLite), postgresql://USER:PASSWORD@HOST/NAME,"
                    + " or a JDBC URL of SQLite, PostgreSQL or DuckDB. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String url;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private final Map<Change, Integer> changes = new EnumMap<>(Change.class);
    private int failed;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        List<Path> files = new ArrayList<>();
        for (Path each : results) {
            list(each, files, err);
        }
        long start = System.nanoTime();
        try (Database database = open()) {
            for (Path file : files) {
                load(file, database, err);
            }
        }
        err.println(String.format(
                Locale.ROOT,
                "%d documents in %.1f s: %d added, %d replaced, %d unchanged, %d failed",
                files.size(),
                (System.nanoTime() - start) / NANOS_PER_SECOND,
                changes.getOrDefault(Change.ADDED, 0),
                changes.getOrDefault(Change.REPLACED, 0),
                changes.getOrDefault(Change.UNCHANGED, 0),
                failed));
        return failed == 0 ? ExitCode.FINE : ExitCode.SOME_FAILED;
    }

    private Database open() {
        try {
            return Database.open(url);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--db: " + e.getMessage(), e);
        }
    }

    private void load(Path file, Database database, PrintWriter err) {
        try {
            if (Files.size(file) > Database.MAX_JSON_BYTES) {
                problem(err, file, "too large for a result: " + Files.size(file) + " bytes");
                return;
            }
            changes.merge(database.replace(Files.readAllBytes(file)), 1, Integer::sum);
        } catch (UnfitDocument e) {
            problem(err, file, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problem(err, file, "cannot be read: " + e);
        } catch (EnvironmentUnusable e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "%s (%d of the documents are in it)",
                            e.getMessage(),
                            changes.values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()),
                    e);
        }
    }

    /** Adds the files of a folder in the order of their paths, or the file that is named. */
    private void list(Path path, List<Path> files, PrintWriter err) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        try (Stream<Path> below = Files.walk(path)) {
            List<Path> found = below.filter(
                            file -> String.valueOf(file.getFileName()).endsWith(".json")
                                    && !path.relativize(file).startsWith(BATCH_STATE)
                                    && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            files.addAll(found);
            if (found.isEmpty()) {
                problem(err, path, "a folder without a .json file: is it the one that extract wrote?");
            }
        } catch (IOException | UncheckedIOException e) {
            problem(err, path, "cannot be listed: " + e.getMessage());
        }
    }

    private void problem(PrintWriter err, Path path, String reason) {
        failed++;
        err.println(VisibleLine.of("failed " + path + ": " + reason));
    }
}
