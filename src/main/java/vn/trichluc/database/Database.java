package vn.trichluc.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import vn.trichluc.common.OneLine;
import vn.trichluc.database.Dialect.Trouble;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * A database of extracted decisions: SQLite, PostgreSQL or DuckDB. Many threads may use it, which write one after the
 * other; several programs may write to one SQLite or PostgreSQL database at the same time, DuckDB takes one.
 */
public final class Database implements AutoCloseable {
    /** The largest number of bytes of a result; a larger one is refused, as none of the contract is so large. */
    public static final int MAX_JSON_BYTES = StoredDecisionReader.MAX_JSON_BYTES;

    /** The number of attempts to write; with waits that grow to two seconds they take some ten seconds. */
    private static final int TRIES = 12;

    private static final long FIRST_WAIT_NANOS = 10_000_000L;
    private static final int MAX_DOUBLINGS = 7;

    private final DatabaseUrl url;
    private final Migrations migrations;
    private final StoredDecisionReader reader = new StoredDecisionReader();
    /** The present session; null after an error, so that the next document connects anew. */
    private @Nullable Session session;

    /** The change that a document made. */
    public enum Change {
        ADDED,
        REPLACED,
        /** The database held exactly this already. */
        UNCHANGED
    }

    private Database(DatabaseUrl url, Migrations migrations) {
        this.url = url;
        this.migrations = migrations;
    }

    /**
     * Opens a database, makes the tables if there are none, and brings an older schema up to date.
     *
     * @param url a JDBC URL of SQLite, PostgreSQL or DuckDB, {@code postgresql://user:password@host/name}, or the path
     *     of a file: DuckDB's if it ends in .duckdb or .ddb, SQLite's otherwise
     * @throws IllegalArgumentException if the URL names no database that the program knows
     * @throws EnvironmentUnusable if it cannot be opened, or has a newer schema
     */
    public static Database open(String url) {
        DatabaseUrl parsed = DatabaseUrl.parse(url);
        return open(parsed, new Migrations(parsed.dialect()));
    }

    static Database open(DatabaseUrl url, Migrations migrations) {
        Database database = new Database(url, migrations);
        database.connected();
        return database;
    }

    /**
     * Replaces what the database holds of a document, in one transaction: if killed at any moment, it holds the old one
     * or the new one, whole. The key of a document is its content and name ({@code source.sha256} and {@code
     * source.name}).
     *
     * @param json the contract's bytes, as {@code DecisionJson} writes them
     * @throws UnfitDocument if the bytes are no decision, or hold what no database can hold unchanged; the database is
     *     as before, and the next document may follow
     * @throws EnvironmentUnusable if the database is gone, full or forbidden; what was put there before remains
     */
    public Change replace(byte[] json) throws UnfitDocument {
        return replace(reader.read(json));
    }

    private synchronized Change replace(DocumentRows rows) throws UnfitDocument {
        for (int attempt = 1; ; attempt++) {
            try {
                return connected().replace(rows);
            } catch (SQLException e) {
                Trouble trouble = url.dialect().trouble(e);
                if (trouble == Trouble.ROWS) {
                    throw new UnfitDocument(url.dialect().label() + " refuses it: " + OneLine.firstOf(e), e);
                }
                if (trouble == Trouble.UNUSABLE || attempt == TRIES) {
                    disconnect(e);
                    throw unusable("cannot write to", e);
                }
                LockSupport.parkNanos(FIRST_WAIT_NANOS << Math.min(attempt, MAX_DOUBLINGS));
            }
        }
    }

    private synchronized Session connected() {
        Session open = session;
        for (int attempt = 1; open == null; attempt++) {
            try {
                open = Session.open(url, migrations);
            } catch (SQLException e) {
                if (url.dialect().trouble(e) != Trouble.CONFLICT || attempt == TRIES) {
                    throw unusable("cannot open", e);
                }
                LockSupport.parkNanos(FIRST_WAIT_NANOS << Math.min(attempt, MAX_DOUBLINGS));
            }
        }
        session = open;
        return open;
    }

    private EnvironmentUnusable unusable(String what, SQLException e) {
        String reason = OneLine.firstOf(e);
        String advice = reason.contains("Could not set lock on file")
                ? "another program has it open, and DuckDB takes one at a time: end that one first"
                : "put that right and run the same again; documents that are in the database already stay there";
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "%s the %s database %s (%s): %s",
                        what,
                        url.dialect().label(),
                        url.shown(),
                        reason,
                        advice),
                e);
    }

    private void disconnect(SQLException because) {
        Session old = session;
        session = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                because.addSuppressed(e);
            }
        }
    }

    @Override
    public synchronized void close() {
        Session old = session;
        session = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                throw unusable("cannot close", e);
            }
        }
    }
}
