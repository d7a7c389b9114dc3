package vn.trichluc.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Records which results each database has, in the ledger's table {@code loads}. It may be used by several threads. */
final class LedgerLoads {
    private final LedgerFile file;
    private final PreparedStatement missing;
    private final PreparedStatement unload;
    private final PreparedStatement loaded;

    /** A result in its file that is not in the database. */
    record Missing(String name, Path output, String outputSha256) {}

    LedgerLoads(LedgerFile file) throws SQLException {
        this.file = file;
        Connection connection = file.connection();
        missing = connection.prepareStatement("SELECT n.name, n.output, n.output_sha256 FROM names n"
                + " LEFT JOIN loads l ON l.database = ? AND l.name = n.name"
                + " WHERE n.name > ? AND n.output_sha256 IS NOT NULL AND l.output_sha256 IS NOT n.output_sha256"
                + " ORDER BY n.name LIMIT ?");
        unload = connection.prepareStatement("DELETE FROM loads WHERE database = ?");
        loaded = connection.prepareStatement("INSERT OR REPLACE INTO loads VALUES (?, ?, ?)");
    }

    /** Returns results that a database lacks, in the order of their names, from behind {@code after}. */
    List<Missing> missing(String database, String after, int limit) {
        return file.question(() -> {
            LedgerStatements.bind(missing, database, after, limit);
            List<Missing> found = new ArrayList<>();
            try (ResultSet row = missing.executeQuery()) {
                while (row.next()) {
                    found.add(new Missing(row.getString(1), Path.of(row.getString(2)), row.getString(3)));
                }
            }
            return found;
        });
    }

    /** Records that the database has lost all that it had. */
    void unload(String database) {
        file.transaction(() -> {
            LedgerStatements.bind(unload, database);
            return unload.executeUpdate();
        });
    }

    void loaded(String database, Missing result) {
        file.transaction(() -> {
            LedgerStatements.bind(loaded, database, result.name(), result.outputSha256());
            return loaded.executeUpdate();
        });
    }
}
