package vn.trichluc.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** One connection to a database that has the schema of this program. It is for one thread at a time. */
final class Session implements AutoCloseable {
    private final Dialect dialect;
    private final Connection connection;
    private final RowWriter writer;

    private Session(Dialect dialect, Connection connection) throws SQLException {
        this.dialect = dialect;
        this.connection = connection;
        this.writer = dialect == Dialect.DUCKDB ? new AppendingWriter(connection) : new BatchWriter(connection);
    }

    /** Connects, and brings the schema up to date. */
    static Session open(DatabaseUrl url, Migrations migrations) throws SQLException {
        Connection connection = DriverManager.getConnection(url.jdbc(), url.properties());
        try {
            connection.setAutoCommit(false);
            migrations.run(connection, url.shown());
            return new Session(url.dialect(), connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Replaces a document by these rows wholly or, if this throws, not at all. */
    Database.Change replace(DocumentRows rows) throws SQLException {
        try {
            lock(rows.document());
            Database.Change change = change(rows);
            if (change != Database.Change.UNCHANGED) {
                if (change == Database.Change.REPLACED) {
                    delete(rows.document());
                }
                for (StoredTable relation : StoredTable.values()) {
                    writer.insert(relation, rows.of(relation));
                }
            }
            connection.commit();
            return change;
        } catch (SQLException | RuntimeException e) {
            try {
                connection.rollback();
            } catch (SQLException gone) {
                e.addSuppressed(gone);
            }
            throw e;
        }
    }

    /**
     * Makes writers of one document wait for each other; if the database has no such lock, the later one starts again.
     * SQLite has one writer at a time anyway.
     */
    private void lock(String document) throws SQLException {
        if (dialect == Dialect.POSTGRESQL) {
            try (PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
                lock.setLong(1, Long.parseUnsignedLong(document.substring(1), 16));
                lock.execute();
            }
        } else if (dialect == Dialect.DUCKDB) {
            try (Statement lock = connection.createStatement()) {
                lock.executeUpdate("UPDATE schema_versions SET writes = writes + 1 WHERE version = 1");
            }
        }
    }

    private Database.Change change(DocumentRows rows) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT json_sha256 FROM documents WHERE document = ?")) {
            select.setString(1, rows.document());
            try (ResultSet result = select.executeQuery()) {
                if (!result.next()) {
                    return Database.Change.ADDED;
                }
                return result.getString(1).equals(rows.digest()) ? Database.Change.UNCHANGED : Database.Change.REPLACED;
            }
        }
    }

    private void delete(String document) throws SQLException {
        List<StoredTable> relations = List.of(StoredTable.values());
        for (int i = relations.size() - 1; i >= 0; i--) {
            try (PreparedStatement delete = connection.prepareStatement(
                    "DELETE FROM " + relations.get(i).table() + " WHERE document = ?")) {
                delete.setString(1, document);
                delete.executeUpdate();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
