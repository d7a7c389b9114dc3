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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * What is done, in SQLite. Every change is one transaction; a result is in its file before the ledger says so, so that
 * the ledger may lag behind the files, never run ahead. Safe for use by several threads.
 */
final class Ledger implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final LedgerStatements statements;
    private final String fingerprint;
    private final Clock clock;
    private final long run;

    /** Content under a kind of name. */
    record Content(String sha256, String ending) {}

    private Ledger(Path file, String fingerprint, Clock clock) throws SQLException {
        this.file = file;
        this.fingerprint = fingerprint;
        this.clock = clock;
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        LedgerSchema.prepare(connection);
        statements = new LedgerStatements(connection);
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

    /** Without a commit, which would take as long as the question; the next change ends the transaction. */
    private synchronized <T> T question(Work<T> work) {
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

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private long begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE runs SET state = 'killed' WHERE state = 'running'");
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO runs (fingerprint, started, state) VALUES (?, ?, 'running') RETURNING run")) {
            LedgerStatements.bind(insert, fingerprint, now());
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
                LedgerStatements.bind(update, now(), state, run);
                return update.executeUpdate();
            }
        });
    }

    /** The number of this run, from 1. */
    long run() {
        return run;
    }

    Optional<Known> known(String name) {
        return question(() -> {
            LedgerStatements.bind(statements.name, name);
            return known(statements.name);
        });
    }

    /** A name whose content was read under this fingerprint; one with a result, where there is one. */
    Optional<Known> known(Content content) {
        return question(() -> {
            LedgerStatements.bind(statements.content, content.sha256(), content.ending(), fingerprint);
            return known(statements.content);
        });
    }

    private static Optional<Known> known(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(Known.of(row)) : Optional.empty();
        }
    }

    /** The name and the file of whoever has this place in the output folder, ignoring case. */
    Optional<List<String>> holder(Path output) {
        return question(() -> {
            LedgerStatements.bind(statements.holder, key(output));
            try (ResultSet row = statements.holder.executeQuery()) {
                return row.next() ? Optional.of(List.of(row.getString(1), row.getString(2))) : Optional.empty();
            }
        });
    }

    /** Gives a name its place in the output folder, which it keeps. */
    void allot(String name, Path sourceFile, Path output) {
        transaction(() -> {
            LedgerStatements.bind(statements.allot, name, sourceFile.toString(), slashed(output), key(output));
            return statements.allot.executeUpdate();
        });
    }

    void forget(String name) {
        transaction(() -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM names WHERE name = ?")) {
                LedgerStatements.bind(delete, name);
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
            LedgerStatements.bind(
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
        LedgerStatements.bind(
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
            LedgerStatements.bind(
                    statements.problem,
                    name,
                    sourceFile.toString(),
                    stamp.bytes(),
                    stamp.modifiedNanos(),
                    fingerprint,
                    category.word(),
                    reason);
            return statements.problem.executeUpdate();
        });
    }

    /** Notes a walk; what an earlier one could not unpack, and this one could, is forgotten. */
    void walked(Path archive, Walked walked) {
        transaction(() -> {
            LedgerStatements.bind(
                    statements.outdated,
                    archive.toString(),
                    walked.stamp().bytes(),
                    walked.stamp().modifiedNanos(),
                    fingerprint);
            statements.outdated.executeUpdate();
            LedgerStatements.bind(
                    statements.walked,
                    archive.toString(),
                    walked.stamp().bytes(),
                    walked.stamp().modifiedNanos(),
                    walked.documents(),
                    walked.skipped());
            return statements.walked.executeUpdate();
        });
    }

    Optional<Walked> walked(Path archive) {
        return question(() -> {
            LedgerStatements.bind(statements.archive, archive.toString());
            try (ResultSet row = statements.archive.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Walked(new Stamp(row.getLong(1), row.getLong(2)), row.getInt(3), row.getInt(4)))
                        : Optional.empty();
            }
        });
    }

    /** What is known of an archive's members. */
    List<Known> members(Path archive) {
        return question(() -> {
            LedgerStatements.bind(statements.members, archive.toString());
            List<Known> members = new ArrayList<>();
            try (ResultSet row = statements.members.executeQuery()) {
                while (row.next()) {
                    members.add(Known.of(row));
                }
            }
            return members;
        });
    }

    /** Results that a database lacks, in the order of their names, from behind {@code after}. */
    List<Loading.Missing> missing(String database, String after, int limit) {
        return question(() -> {
            LedgerStatements.bind(statements.missing, database, after, limit);
            List<Loading.Missing> missing = new ArrayList<>();
            try (ResultSet row = statements.missing.executeQuery()) {
                while (row.next()) {
                    missing.add(new Loading.Missing(row.getString(1), Path.of(row.getString(2)), row.getString(3)));
                }
            }
            return missing;
        });
    }

    /** The database has lost all that it had. */
    void unload(String database) {
        transaction(() -> {
            LedgerStatements.bind(statements.unload, database);
            return statements.unload.executeUpdate();
        });
    }

    void loaded(String database, Loading.Missing result) {
        transaction(() -> {
            LedgerStatements.bind(statements.loaded, database, result.name(), result.outputSha256());
            return statements.loaded.executeUpdate();
        });
    }

    private static String slashed(Path output) {
        return output.toString().replace('\\', '/');
    }

    /** The same for two names that one file would hold on a file system that ignores case. */
    private static String key(Path output) {
        return slashed(output).toLowerCase(Locale.ROOT);
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
