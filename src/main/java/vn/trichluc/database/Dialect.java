package vn.trichluc.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The differences between the databases: types, locks, and what their errors mean. */
enum Dialect {
    /** SQLite, whose figures are REAL: each is the shortest form of an IEEE double and comes back as it was. */
    SQLITE(
            "SQLite",
            Map.of(
                    "bigint", "INTEGER",
                    "number", "REAL",
                    "double", "REAL",
                    "date", "TEXT",
                    "of-document", "REFERENCES documents (document) ON DELETE CASCADE",
                    "key", ", PRIMARY KEY (%s)",
                    "options", " STRICT, WITHOUT ROWID")),
    POSTGRESQL(
            "PostgreSQL",
            Map.of(
                    "bigint", "BIGINT",
                    "number", "NUMERIC",
                    "double", "DOUBLE PRECISION",
                    "date", "DATE",
                    "of-document", "REFERENCES documents (document) ON DELETE CASCADE",
                    "key", ", PRIMARY KEY (%s)",
                    "options", "")),
    /**
     * DuckDB, without keys and references: it does not cascade, and its indexes refuse a row that replaces a deleted
     * one while any older transaction is open (duckdb.org/docs/sql/indexes, over-eager constraint checking).
     */
    DUCKDB(
            "DuckDB",
            Map.of(
                    "bigint", "BIGINT",
                    "number", "DOUBLE",
                    "double", "DOUBLE",
                    "date", "DATE",
                    "of-document", "",
                    "key", "",
                    "options", ""));

    private static final Pattern WORD = Pattern.compile("\\$\\{([a-z-]+)(?::([^}]*))?}");

    private final String label;
    private final Map<String, String> words;

    Dialect(String label, Map<String, String> words) {
        this.label = label;
        this.words = words;
    }

    /** Returns the product's name, for messages. */
    String label() {
        return label;
    }

    /** Returns a script of the schema in this database's words. */
    String translate(String script) {
        return WORD.matcher(script).replaceAll(word -> {
            String own = words.get(word.group(1));
            if (own == null) {
                throw new IllegalArgumentException("no such word: " + word.group());
            }
            String argument = word.group(2) == null ? "" : word.group(2);
            return Matcher.quoteReplacement(own.replace("%s", argument));
        });
    }

    /** The kinds of errors, by what must be done about them. */
    enum Trouble {
        /** Another writer was in the way: the transaction is tried again from the start. */
        CONFLICT,
        /** The rows themselves are refused: the next document may be accepted. */
        ROWS,
        /** The database is gone, full, locked or forbidden: nothing more can be written. */
        UNUSABLE
    }

    Trouble trouble(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        String message = e.getMessage() == null ? "" : e.getMessage().toLowerCase(Locale.ROOT);
        return switch (this) {
            case SQLITE -> {
                int code = e.getErrorCode() & PRIMARY_CODE;
                yield code == SQLITE_BUSY || code == SQLITE_LOCKED
                        ? Trouble.CONFLICT
                        : code == SQLITE_TOO_BIG || code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH
                                ? Trouble.ROWS
                                : Trouble.UNUSABLE;
            }
            case POSTGRESQL ->
                state.equals("40001") || state.equals("40P01") // serialisation, deadlock
                        ? Trouble.CONFLICT
                        : state.startsWith("22")
                                        || state.startsWith("23")
                                        || state.equals("54000") // data, constraints, size
                                ? Trouble.ROWS
                                : Trouble.UNUSABLE;
            case DUCKDB ->
                message.contains("conflict")
                        ? Trouble.CONFLICT
                        : message.contains("constraint") || message.contains("conversion error")
                                ? Trouble.ROWS
                                : Trouble.UNUSABLE;
        };
    }

    /**
     * The mask of the primary code, which SQLite's extended codes hold in their lowest byte (sqlite.org/rescode.html).
     */
    private static final int PRIMARY_CODE = 0xff;

    private static final int SQLITE_BUSY = 5;
    private static final int SQLITE_LOCKED = 6;
    private static final int SQLITE_TOO_BIG = 18;
    private static final int SQLITE_CONSTRAINT = 19;
    private static final int SQLITE_MISMATCH = 20;
}
