package vn.trichluc.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the ledger's tables; {@code docs/batch.md} explains them. */
final class LedgerSchema {
    private static final int VERSION = 1;

    /** The time to wait for another user of the ledger, such as a person who looks into it while a run writes. */
    private static final int BUSY_MILLIS = 30_000;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE runs (
                run INTEGER PRIMARY KEY,
                fingerprint TEXT NOT NULL,
                started TEXT NOT NULL,
                ended TEXT,
                state TEXT NOT NULL CHECK (state IN ('running', 'finished', 'stopped', 'failed', 'killed')))""",
            """
            CREATE TABLE documents (
                sha256 TEXT NOT NULL,
                ending TEXT NOT NULL,
                fingerprint TEXT NOT NULL,
                bytes INTEGER NOT NULL,
                status TEXT NOT NULL CHECK (status IN ('complete', 'partial', 'failed')),
                category TEXT,
                reason TEXT NOT NULL,
                attempts INTEGER NOT NULL,
                seconds REAL NOT NULL,
                pages INTEGER NOT NULL,
                errors INTEGER NOT NULL,
                warnings INTEGER NOT NULL,
                notes INTEGER NOT NULL,
                run INTEGER NOT NULL REFERENCES runs,
                finished TEXT NOT NULL,
                PRIMARY KEY (sha256, ending, fingerprint)) WITHOUT ROWID""",
            """
            CREATE TABLE names (
                name TEXT PRIMARY KEY,
                file TEXT NOT NULL,
                size INTEGER NOT NULL,
                modified INTEGER NOT NULL,
                output TEXT,
                output_key TEXT UNIQUE,
                sha256 TEXT,
                ending TEXT,
                fingerprint TEXT,
                output_sha256 TEXT,
                category TEXT,
                reason TEXT) WITHOUT ROWID""",
            "CREATE INDEX names_by_content ON names (sha256, ending, fingerprint)",
            """
            CREATE TABLE archives (
                file TEXT PRIMARY KEY,
                size INTEGER NOT NULL,
                modified INTEGER NOT NULL,
                documents INTEGER NOT NULL,
                skipped INTEGER NOT NULL) WITHOUT ROWID""",
            "CREATE INDEX names_by_file ON names (file)",
            """
            CREATE TABLE loads (
                database TEXT NOT NULL,
                name TEXT NOT NULL,
                output_sha256 TEXT NOT NULL,
                PRIMARY KEY (database, name)) WITHOUT ROWID""",
            """
            CREATE VIEW results AS
            SELECT n.name, n.output, n.sha256, n.fingerprint, n.output_sha256,
                   COALESCE(d.status, CASE WHEN n.category IS NULL THEN 'waiting' ELSE 'failed' END) AS status,
                   COALESCE(d.category, n.category) AS category,
                   COALESCE(d.reason, n.reason) AS reason,
                   d.attempts, d.seconds, d.pages, d.errors, d.warnings, d.notes, d.bytes, d.run, d.finished
            FROM names n LEFT JOIN documents d
              ON d.sha256 = n.sha256 AND d.ending = n.ending AND d.fingerprint = n.fingerprint""");

    /** The tables that the first ledgers of this version lack. */
    private static final List<String> LATER_TABLES =
            List.of("""
            CREATE TABLE IF NOT EXISTS skipped (
                name TEXT PRIMARY KEY,
                file TEXT NOT NULL,
                why TEXT NOT NULL,
                run INTEGER NOT NULL) WITHOUT ROWID""", "CREATE INDEX IF NOT EXISTS skipped_by_file ON skipped (file)");

    private LedgerSchema() {}

    static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + BUSY_MILLIS);
            statement.execute("PRAGMA journal_mode = WAL");
            // a lost power supply may cost the last transactions, whose documents are read again; never the ledger
            statement.execute("PRAGMA synchronous = NORMAL");
            connection.setAutoCommit(false);
            int version;
            try (ResultSet row = statement.executeQuery("PRAGMA user_version")) {
                row.next();
                version = row.getInt(1);
            }
            if (version == 0) {
                for (String table : TABLES) {
                    statement.execute(table);
                }
                statement.execute("PRAGMA user_version = " + VERSION);
            } else if (version != VERSION) {
                throw new SQLException("it is of version " + version + ", this program knows " + VERSION);
            }
            for (String table : LATER_TABLES) {
                statement.execute(table);
            }
            connection.commit();
        }
    }
}
