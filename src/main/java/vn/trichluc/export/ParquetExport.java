package vn.trichluc.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset;

/**
 * Writes Parquet by DuckDB's COPY. The rows of every database, even of a DuckDB database, are copied one table at a
 * time into a temporary DuckDB file: this gives one order of rows, and memory does not grow with the database.
 */
final class ParquetExport {
    private final Path folder;

    ParquetExport(Path folder) {
        this.folder = folder;
    }

    List<Path> write(DatabaseReader database) throws IOException {
        Path scratch = Files.createTempDirectory("trichluc-parquet");
        try {
            List<Path> files = new ArrayList<>();
            Path file = scratch.resolve("rows.duckdb");
            try (DuckDBConnection duck =
                    DriverManager.getConnection("jdbc:duckdb:" + file).unwrap(DuckDBConnection.class)) {
                execute(duck, "SET threads = 1"); // rows in their order, so the same bytes
                for (Dataset dataset : Dataset.all()) {
                    Path target = folder.resolve(dataset.name() + ".parquet");
                    fill(duck, database, dataset);
                    WholeFile.make(target, partial -> copy(duck, dataset, partial));
                    files.add(target);
                }
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
            return files;
        } finally {
            try (var left = Files.list(scratch)) {
                for (Path each : left.toList()) {
                    Files.deleteIfExists(each);
                }
            }
            Files.deleteIfExists(scratch);
        }
    }

    private static void fill(DuckDBConnection duck, DatabaseReader database, Dataset dataset)
            throws IOException, SQLException {
        execute(
                duck,
                "CREATE TABLE " + dataset.name() + " ("
                        + dataset.fields().stream()
                                .map(field -> field.name() + " " + type(field.type()))
                                .collect(Collectors.joining(", "))
                        + ")");
        try (DuckDBAppender appender = duck.createAppender(duck.getSchema(), dataset.name())) {
            database.rows(dataset, row -> append(appender, dataset, row));
            appender.flush(); // close() would drop what is refused, and say nothing
        }
    }

    private static void append(DuckDBAppender appender, Dataset dataset, List<@Nullable Object> row)
            throws IOException {
        try {
            appender.beginRow();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                if (value == null) {
                    appender.appendNull();
                } else if (value instanceof Long number) {
                    appender.append(number.longValue());
                } else if (value instanceof BigDecimal number) {
                    appender.append(number.doubleValue());
                } else if (dataset.fields().get(i).type() == Dataset.Type.DATE) {
                    appender.append(LocalDate.parse(value.toString()));
                } else {
                    appender.append(value.toString());
                }
            }
            appender.endRow();
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String type(Dataset.Type type) {
        return switch (type) {
            case STRING -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case DATE -> "DATE";
        };
    }

    private static void copy(Connection duck, Dataset dataset, Path file) throws IOException {
        String quoted = file.toAbsolutePath().toString().replace("'", "''");
        try {
            execute(duck, "COPY " + dataset.name() + " TO '" + quoted + "' (FORMAT parquet, COMPRESSION zstd)");
            execute(duck, "DROP TABLE " + dataset.name());
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void execute(Connection duck, String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }
}
