package vn.trichluc.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Brings a database to the schema of this program: it runs the scripts {@code V1__…sql}, {@code V2__…sql} in their
 * order, all that are missing in one transaction, and records each in the table {@code schema_versions}.
 */
final class Migrations {
    /**
     * The scripts in their order; the number of a script is its place. A script that was ever published stays as it is.
     */
    private static final List<String> SCRIPTS = List.of("V1__tables.sql", "V2__views.sql", "V3__doubt.sql");

    private static final String LEDGER = "schema_versions";

    /** PostgreSQL's advisory lock that migrations hold: an arbitrary number of this program's own. */
    private static final long LOCK = 0x7472_6963_686c_7563L;

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*(?:\\n|$)");

    private final List<String> scripts;
    private final Dialect dialect;

    Migrations(Dialect dialect) {
        this(dialect, SCRIPTS);
    }

    /** Makes migrations with other scripts, which are beside this class. */
    Migrations(Dialect dialect, List<String> scripts) {
        this.dialect = dialect;
        this.scripts = List.copyOf(scripts);
    }

    /**
     * Runs the missing scripts.
     *
     * @param connection a connection without auto-commit
     * @throws EnvironmentUnusable if the schema is newer than this program, or of another program
     */
    void run(Connection connection, String shown) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                lock.setLong(1, LOCK);
                lock.execute();
            }
        }
        try (Statement statement = connection.createStatement()) {
            int version = version(connection, statement);
            if (version > scripts.size()) {
                throw new EnvironmentUnusable(String.format(
                        Locale.ROOT,
                        "%s has schema %d, and this program knows %d: use the newer program that made it, or another database",
                        shown,
                        version,
                        scripts.size()));
            }
            if (version == 0 && exists(connection, StoredTable.DOCUMENTS.table())) {
                throw new EnvironmentUnusable(String.format(
                        Locale.ROOT,
                        "%s has a table documents that is not this program's: choose another database, or in PostgreSQL another schema (?currentSchema=…)",
                        shown));
            }
            if (version == 0 && !scripts.isEmpty()) {
                statement.execute("CREATE TABLE " + LEDGER
                        + " (version INTEGER NOT NULL, script TEXT NOT NULL, writes INTEGER NOT NULL)");
            }
            for (int i = version; i < scripts.size(); i++) {
                for (String sql : END_OF_STATEMENT.split(dialect.translate(read(scripts.get(i))))) {
                    if (!sql.isBlank()) {
                        statement.execute(sql);
                    }
                }
                note(connection, i + 1, scripts.get(i));
            }
            connection.commit();
        }
    }

    private static void note(Connection connection, int version, String script) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO " + LEDGER + " VALUES (?, ?, 0)")) {
            insert.setInt(1, version);
            insert.setString(2, script);
            insert.executeUpdate();
        }
    }

    private static int version(Connection connection, Statement statement) throws SQLException {
        if (!exists(connection, LEDGER)) {
            return 0;
        }
        try (ResultSet result = statement.executeQuery("SELECT COALESCE(MAX(version), 0) FROM " + LEDGER)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static boolean exists(Connection connection, String table) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private static String read(String script) {
        try (InputStream stream = Migrations.class.getResourceAsStream(script)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without its schema " + script);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
