package vn.trichluc.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.model.EnvironmentUnusable;

/** Reads what a database holds at one moment. It is for one thread. */
public final class DatabaseReader implements AutoCloseable {
    /** The number of rows fetched at a time, so that a table of millions is never in memory. */
    private static final int FETCH_ROWS = 10_000;

    private final DatabaseUrl url;
    private final Connection connection;

    /** Receives rows as they come. */
    public interface RowConsumer {
        /**
         * Receives a row.
         *
         * @param row a String, Long, BigDecimal or null for each field; a date is its ISO form
         */
        void row(List<@Nullable Object> row) throws IOException;
    }

    private DatabaseReader(DatabaseUrl url, Connection connection) {
        this.url = url;
        this.connection = connection;
    }

    /**
     * Opens an existing database; an older schema is brought up to date.
     *
     * @param url as in {@link Database#open}
     * @throws IllegalArgumentException if the URL names no database that the program knows
     * @throws EnvironmentUnusable if it does not exist, cannot be opened, or has a newer schema
     */
    public static DatabaseReader open(String url) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        if (parsed.dialect() != Dialect.POSTGRESQL && !Files.isRegularFile(Path.of(parsed.shown()))) {
            throw new EnvironmentUnusable(
                    String.format(Locale.ROOT, "no database %s: trichluc load makes one", parsed.shown()));
        }
        Properties properties = parsed.properties();
        properties.setProperty("transaction_mode", "DEFERRED"); // SQLite: readers do not wait for writers
        if (parsed.dialect() == Dialect.DUCKDB) {
            properties.remove("transaction_mode");
        }
        try {
            Connection connection = DriverManager.getConnection(parsed.jdbc(), properties);
            try {
                connection.setAutoCommit(false);
                new Migrations(parsed.dialect()).run(connection, parsed.shown());
                if (parsed.dialect() == Dialect.POSTGRESQL) {
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                }
                return new DatabaseReader(parsed, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw unusable(parsed, e);
        }
    }

    /** Reads all rows of a dataset, in the order of its key. */
    public void rows(Dataset dataset, RowConsumer consumer) throws IOException {
        rows(dataset.query(), dataset.fields(), consumer);
    }

    /**
     * Reads the rows of a query.
     *
     * @param sql the query, with a question mark for each parameter
     * @param fields the fields that the columns of the query hold
     */
    public void rows(String sql, List<Dataset.Field> fields, RowConsumer consumer, String... parameters)
            throws IOException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH_ROWS);
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    List<@Nullable Object> row = new ArrayList<>(fields.size());
                    for (int i = 0; i < fields.size(); i++) {
                        row.add(value(result, i + 1, fields.get(i).type()));
                    }
                    consumer.row(Collections.unmodifiableList(row));
                }
            }
        } catch (SQLException e) {
            throw unusable(url, e);
        }
    }

    private static @Nullable Object value(ResultSet result, int column, Dataset.Type type) throws SQLException {
        Object value = result.getObject(column);
        if (value == null) {
            return null;
        }
        return switch (type) {
            case STRING, DATE -> value.toString();
            case INTEGER -> ((Number) value).longValue();
            case NUMBER -> number((Number) value);
        };
    }

    private static BigDecimal number(Number value) {
        BigDecimal exact = value instanceof BigDecimal number ? number : BigDecimal.valueOf(value.doubleValue());
        BigDecimal shortest = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static EnvironmentUnusable unusable(DatabaseUrl url, SQLException e) {
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "cannot read the %s database %s (%s)",
                        url.dialect().label(),
                        url.shown(),
                        OneLine.firstOf(e)),
                e);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(url, e);
        }
    }
}
