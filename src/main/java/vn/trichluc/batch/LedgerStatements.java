package vn.trichluc.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Holds the ledger's SQL of names, documents and archives. */
final class LedgerStatements {
    private static final String NAME_AND_DOCUMENT =
            "SELECT n.name, n.output, n.size, n.modified, n.output_sha256, n.fingerprint,"
                    + " n.category AS problem, n.reason AS problem_reason, d.status, d.category, d.reason, d.attempts,"
                    + " d.seconds, d.pages, d.errors, d.warnings, d.notes, d.run"
                    + " FROM names n LEFT JOIN documents d"
                    + " ON d.sha256 = n.sha256 AND d.ending = n.ending AND d.fingerprint = n.fingerprint";

    final PreparedStatement name;
    final PreparedStatement content;
    final PreparedStatement holder;
    final PreparedStatement allot;
    final PreparedStatement document;
    final PreparedStatement done;
    final PreparedStatement problem;
    final PreparedStatement archive;
    final PreparedStatement members;
    final PreparedStatement walked;
    final PreparedStatement outdated;
    final PreparedStatement skipped;
    final PreparedStatement skippedMembers;
    final PreparedStatement forgetSkipped;

    LedgerStatements(Connection connection) throws SQLException {
        name = connection.prepareStatement(NAME_AND_DOCUMENT + " WHERE n.name = ?");
        content = connection.prepareStatement(NAME_AND_DOCUMENT
                + " WHERE n.sha256 = ? AND n.ending = ? AND n.fingerprint = ? AND d.status IS NOT NULL"
                + " ORDER BY n.output_sha256 IS NULL, n.name LIMIT 1");
        holder = connection.prepareStatement("SELECT name, file FROM names WHERE output_key = ?");
        allot = connection.prepareStatement(
                "INSERT INTO names (name, file, size, modified, output, output_key) VALUES (?, ?, -1, -1, ?, ?)"
                        + " ON CONFLICT (name) DO UPDATE SET output = excluded.output, output_key = excluded.output_key");
        document = connection.prepareStatement("INSERT OR REPLACE INTO documents (sha256, ending, fingerprint, bytes,"
                + " status, category, reason, attempts, seconds, pages, errors, warnings, notes, run, finished)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        done = connection.prepareStatement("UPDATE names SET file = ?, size = ?, modified = ?, sha256 = ?, ending = ?,"
                + " fingerprint = ?, output_sha256 = ?, category = NULL, reason = NULL WHERE name = ?");
        problem = connection.prepareStatement(
                "INSERT INTO names (name, file, size, modified, fingerprint, category, reason)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET file = excluded.file,"
                        + " size = excluded.size, modified = excluded.modified, sha256 = NULL, ending = NULL,"
                        + " fingerprint = excluded.fingerprint, output_sha256 = NULL, category = excluded.category,"
                        + " reason = excluded.reason");
        archive = connection.prepareStatement("SELECT size, modified, documents, skipped FROM archives WHERE file = ?");
        members = connection.prepareStatement(
                NAME_AND_DOCUMENT + " WHERE n.file = ? AND n.name <> n.file ORDER BY n.name");
        walked = connection.prepareStatement("INSERT OR REPLACE INTO archives VALUES (?, ?, ?, ?, ?)");
        skipped = connection.prepareStatement(
                "INSERT OR REPLACE INTO skipped (name, file, why, run) VALUES (?, ?, ?, ?)");
        skippedMembers = connection.prepareStatement("SELECT name, why FROM skipped WHERE file = ? ORDER BY name");
        forgetSkipped = connection.prepareStatement("DELETE FROM skipped WHERE run <> ?");
        outdated = connection.prepareStatement("DELETE FROM names WHERE file = ? AND output IS NULL"
                + " AND (size <> ? OR modified <> ? OR fingerprint <> ?)");
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
