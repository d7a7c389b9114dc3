package vn.trichluc.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import vn.trichluc.model.EnvironmentUnusable;

/** The ledger's SQLite file, with one connection for all threads, used by one at a time. */
final class LedgerFile implements AutoCloseable {
    private final Path file;
    private final Connection connection;

    /** A query or a change. */
    interface Work<T> {
        T run() throws SQLException;
    }

    private LedgerFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Opens the file, or makes it with its tables. */
    static LedgerFile open(Path file) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            LedgerSchema.prepare(connection);
            return new LedgerFile(file, connection);
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }

    /** Returns the connection, for statements that are run within {@link #transaction} and {@link #question}. */
    Connection connection() {
        return connection;
    }

    synchronized <T> T transaction(Work<T> work) {
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException e) {
            EnvironmentUnusable unusable = unusable(file, e);
            try {
                connection.rollback();
            } catch (SQLException again) {
                unusable.addSuppressed(again);
            }
            throw unusable;
        }
    }

    /** Runs a query without a commit, which would take as long as the query; the next change ends the transaction. */
    synchronized <T> T question(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }

    private static EnvironmentUnusable unusable(Path file, SQLException e) {
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "cannot keep the ledger %s (%s): free some space, make its folder writable, or choose another folder with --out",
                        file,
                        e.getMessage()),
                e);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }
}
