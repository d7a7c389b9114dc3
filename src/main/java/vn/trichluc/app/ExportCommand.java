package vn.trichluc.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.export.DatabaseExport;

/** Runs {@code trichluc export}. */
@Command(
        name = "export",
        description = "Writes a database as files: CSV with a data package, JSON Lines, Parquet, or Excel workbooks.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    @Option(
            names = "--from",
            paramLabel = "URL",
            defaultValue = "trichluc.db",
            description = "The database, as in trichluc load --db. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String url;

    @Option(
            names = "--format",
            required = true,
            description = "csv, parquet, jsonl: a file a table and view; xlsx: a workbook a document, a sheet a table.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private DatabaseExport.Format format;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for the files; made where there is none.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (DatabaseReader database = open()) {
            int files = DatabaseExport.write(database, format, out).size();
            err.println(String.format(Locale.ROOT, "%d files in %s", files, out));
        }
        return ExitCode.FINE;
    }

    private DatabaseReader open() {
        try {
            return DatabaseReader.open(url);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--from: " + e.getMessage(), e);
        }
    }
}
