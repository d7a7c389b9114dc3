package vn.trichluc.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.model.EnvironmentUnusable;

/** Writes a database into a folder of files. */
public final class DatabaseExport {
    /** The formats that a database can be exported to. */
    public enum Format {
        /** One CSV file for each table and view, and {@code datapackage.json} (Frictionless Tabular Data Package). */
        CSV,
        /** One Parquet file for each table and view. */
        PARQUET,
        /** One JSON Lines file for each table and view, with one object in each line. */
        JSONL,
        /** One workbook for each document, with one sheet for each table. */
        XLSX
    }

    private DatabaseExport() {}

    /**
     * Writes all that the database holds at this moment. A file of the same name is replaced once the new one is whole;
     * other files in the folder are left alone.
     *
     * @return the files, in the order written
     * @throws EnvironmentUnusable if the database cannot be read or the folder cannot be written to
     */
    public static List<Path> write(DatabaseReader database, Format format, Path folder) {
        try {
            Files.createDirectories(folder);
            return switch (format) {
                case CSV -> new CsvExport(folder).write(database);
                case PARQUET -> new ParquetExport(folder).write(database);
                case JSONL -> new JsonLinesExport(folder).write(database);
                case XLSX -> new WorkbookExport(folder).write(database);
            };
        } catch (IOException e) {
            throw new EnvironmentUnusable(
                    String.format(
                            Locale.ROOT,
                            "cannot write to %s (%s): free some space or choose another folder with --out",
                            folder,
                            e.getMessage() == null ? e : e.getMessage()),
                    e);
        }
    }
}
