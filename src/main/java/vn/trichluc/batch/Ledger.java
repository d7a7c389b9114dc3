package vn.trichluc.batch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * What is done, in SQLite. Every method is one transaction; a result is in its file before the ledger says so, so that
 * the ledger may lag behind the files, never run ahead. Safe for use by several threads.
 */
final class Ledger implements AutoCloseable {
    private static final String NAME_AND_DOCUMENT =
            "SELECT n.output, n.file, n.size, n.modified, n.sha256, n.ending, n.output_sha256, n.category, n.reason, n.fingerprint,"
                    + " d.status, d.category, d.reason, d.attempts, d.seconds, d.pages, d.errors, d.warnings, d.notes, d.run"
                    + " FROM names n LEFT JOIN documents d"
                    + " ON d.sha256 = n.sha256 AND d.ending = n.ending AND d.fingerprint = n.fingerprint";

    private final Path file;
    private final Connection connection;
    private final Statements statements;
    private final String fingerprint;
    private final Clock clock;
    private final long run;

    /** What the ledger knows of a name. */
    record Known(
            Path output,
            Stamp stamp,
            @Nullable String sha256,
            @Nullable String outputSha256,
            @Nullable String fingerprint,
            @Nullable Verdict verdict,
            long run) {}

    /** Content under a kind of name. */
    record Content(String sha256, String ending) {}

    private Ledger(Path file, String fingerprint, Clock clock) throws SQLException {
        this.file = file;
        this.fingerprint = fingerprint;
        this.clock = clock;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        LedgerSchema.prepare(connection);
        statements = new Statements(connection);
        run = begin();
    }

    /** Opens or makes the ledger and begins a run. */
    static Ledger open(Path file, String fingerprint, Clock clock) {
        try {
            return new Ledger(file, fingerprint, clock);
        } catch (SQLException e) {
            throw unusable(file, e);
        }
    }

    private static final class Statements {
        final PreparedStatement name;
        final PreparedStatement content;
        final PreparedStatement holder;
        final PreparedStatement allot;
        final PreparedStatement document;
        final PreparedStatement done;
        final PreparedStatement problem;

        Statements(Connection connection) throws SQLException {
            name = connection.prepareStatement(NAME_AND_DOCUMENT + " WHERE n.name = ?");
            content = connection.prepareStatement(NAME_AND_DOCUMENT
                    + " WHERE n.sha256 = ? AND n.ending = ? AND n.fingerprint = ? AND d.status IS NOT NULL"
                    + " ORDER BY n.output_sha256 IS NULL, n.name LIMIT 1");
            holder = connection.prepareStatement("SELECT name, file FROM names WHERE output_key = ?");
            allot = connection.prepareStatement(
                    "INSERT INTO names (name, file, size, modified, output, output_key) VALUES (?, ?, -1, -1, ?, ?)");
            document =
                    connection.prepareStatement("INSERT OR REPLACE INTO documents (sha256, ending, fingerprint, bytes,"
                            + " status, category, reason, attempts, seconds, pages, errors, warnings, notes, run, finished)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            done = connection.prepareStatement(
                    "UPDATE names SET file = ?, size = ?, modified = ?, sha256 = ?, ending = ?,"
                            + " fingerprint = ?, output_sha256 = ?, category = NULL, reason = NULL WHERE name = ?");
            problem = connection.prepareStatement("UPDATE names SET file = ?, size = ?, modified = ?, sha256 = NULL,"
                    + " ending = NULL, fingerprint = ?, output_sha256 = NULL, category = ?, reason = ? WHERE name = ?");
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private synchronized <T> T transaction(Work<T> work) {
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

    private static EnvironmentUnusable unusable(Path file, SQLException e) {
        return new EnvironmentUnusable(
                String.format(
                        Locale.ROOT,
                        "cannot keep the ledger %s (%s): free some space, make its folder writable, or choose another folder with --out",
                        file,
                        e.getMessage()),
                e);
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private long begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE runs SET state = 'killed' WHERE state = 'running'");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO runs (fingerprint, started, state) VALUES (?, ?, 'running') RETURNING run")) {
            bind(insert, fingerprint, now());
            long number;
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                number = row.getLong(1);
            }
            connection.commit();
            return number;
        }
    }

    /** @param state finished, stopped or failed */
    void end(String state) {
        transaction(() -> {
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE runs SET ended = ?, state = ? WHERE run = ?")) {
                bind(update, now(), state, run);
                return update.executeUpdate();
            }
        });
    }

    /** The number of this run, from 1. */
    long run() {
        return run;
    }

    Optional<Known> known(String name) {
        return transaction(() -> {
            bind(statements.name, name);
            return known(statements.name);
        });
    }

    /** A name whose content was read under this fingerprint; one with a result, where there is one. */
    Optional<Known> known(Content content) {
        return transaction(() -> {
            bind(statements.content, content.sha256(), content.ending(), fingerprint);
            return known(statements.content);
        });
    }

    private static Optional<Known> known(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Verdict verdict = null;
            if (row.getString(11) != null) {
                String category = row.getString(12);
                verdict = new Verdict(
                        Verdict.Status.valueOf(row.getString(11).toUpperCase(Locale.ROOT)),
                        category == null ? null : Category.named(category),
                        row.getString(13),
                        row.getInt(14),
                        row.getDouble(15),
                        row.getInt(16),
                        List.of(row.getInt(17), row.getInt(18), row.getInt(19)));
            } else if (row.getString(8) != null) {
                verdict = Verdict.failed(Category.named(row.getString(8)), row.getString(9), 1, 0);
            }
            return Optional.of(new Known(
                    Path.of(row.getString(1)),
                    new Stamp(row.getLong(3), row.getLong(4)),
                    row.getString(5),
                    row.getString(7),
                    row.getString(10),
                    verdict,
                    row.getLong(20)));
        }
    }

    /** The name and the file of whoever has this place in the output folder, ignoring case. */
    Optional<List<String>> holder(Path output) {
        return transaction(() -> {
            bind(statements.holder, key(output));
            try (ResultSet row = statements.holder.executeQuery()) {
                return row.next() ? Optional.of(List.of(row.getString(1), row.getString(2))) : Optional.empty();
            }
        });
    }

    /** Gives a name its place in the output folder, which it keeps. */
    void allot(String name, Path sourceFile, Path output) {
        transaction(() -> {
            bind(statements.allot, name, sourceFile.toString(), slashed(output), key(output));
            return statements.allot.executeUpdate();
        });
    }

    void forget(String name) {
        transaction(() -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM names WHERE name = ?")) {
                bind(delete, name);
                return delete.executeUpdate();
            }
        });
    }

    /**
     * A document was read, or could not be.
     *
     * @param outputSha256 of the result's file, which is in its place; null where there is none
     */
    void read(Candidate candidate, Content content, Verdict verdict, @Nullable String outputSha256) {
        Category category = verdict.category();
        transaction(() -> {
            bind(
                    statements.document,
                    content.sha256(),
                    content.ending(),
                    fingerprint,
                    candidate.bytes(),
                    verdict.status().name().toLowerCase(Locale.ROOT),
                    category == null ? null : category.word(),
                    verdict.reason(),
                    verdict.attempts(),
                    verdict.seconds(),
                    verdict.pages(),
                    verdict.discrepancies().get(0),
                    verdict.discrepancies().get(1),
                    verdict.discrepancies().get(2),
                    run,
                    now());
            statements.document.executeUpdate();
            return name(candidate, content, outputSha256);
        });
    }

    /**
     * One more name of a content that was read.
     *
     * @param outputSha256 as for {@link #read}
     */
    void copied(Candidate candidate, Content content, @Nullable String outputSha256) {
        transaction(() -> name(candidate, content, outputSha256));
    }

    private int name(Candidate candidate, Content content, @Nullable String outputSha256) throws SQLException {
        bind(
                statements.done,
                candidate.file().toString(),
                candidate.stamp().bytes(),
                candidate.stamp().modifiedNanos(),
                content.sha256(),
                content.ending(),
                fingerprint,
                outputSha256,
                candidate.name());
        return statements.done.executeUpdate();
    }

    /** A name whose content could not even be had. */
    void problem(String name, Path sourceFile, Stamp stamp, Category category, String reason) {
        transaction(() -> {
            bind(
                    statements.problem,
                    sourceFile.toString(),
                    stamp.bytes(),
                    stamp.modifiedNanos(),
                    fingerprint,
                    category.word(),
                    reason,
                    name);
            return statements.problem.executeUpdate();
        });
    }

    private static String slashed(Path output) {
        return output.toString().replace('\\', '/');
    }

    /** The same for two names that one file would hold on a file system that ignores case. */
    private static String key(Path output) {
        return slashed(output).toLowerCase(Locale.ROOT);
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
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
