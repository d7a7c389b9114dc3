package vn.trichluc.batch;

import java.io.File;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.pipeline.Skip;

/**
 * Records in SQLite which documents are done. Every change is one transaction; a result is in its file before the
 * ledger says so, so that the ledger may lag behind the files, never run ahead. It may be used by several threads.
 */
final class Ledger implements AutoCloseable {
    /** The state of a run that reached its end. */
    static final String FINISHED = "finished";

    private final LedgerFile file;
    private final LedgerStatements statements;
    private final LedgerLoads loads;
    private final String fingerprint;
    private final Clock clock;
    private final long run;

    /** A content, and the ending of its name. */
    record Content(String sha256, String ending) {}

    private Ledger(LedgerFile file, String fingerprint, Clock clock) throws SQLException {
        this.file = file;
        this.fingerprint = fingerprint;
        this.clock = clock;
        statements = new LedgerStatements(file.connection());
        loads = new LedgerLoads(file);
        run = begin();
    }

    /** Opens or makes the ledger and begins a run. */
    static Ledger open(Path path, String fingerprint, Clock clock) {
        LedgerFile file = LedgerFile.open(path);
        return file.transaction(() -> new Ledger(file, fingerprint, clock));
    }

    private String now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private long begin() throws SQLException {
        try (Statement statement = file.connection().createStatement()) {
            statement.executeUpdate("UPDATE runs SET state = 'killed' WHERE state = 'running'");
        }
        try (PreparedStatement insert = file.connection()
                .prepareStatement(
                        "INSERT INTO runs (fingerprint, started, state) VALUES (?, ?, 'running') RETURNING run")) {
            LedgerStatements.bind(insert, fingerprint, now());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /**
     * Ends the run.
     *
     * @param state finished, stopped or failed
     */
    void end(String state) {
        file.transaction(() -> {
            try (PreparedStatement update =
                    file.connection().prepareStatement("UPDATE runs SET ended = ?, state = ? WHERE run = ?")) {
                LedgerStatements.bind(update, now(), state, run);
                update.executeUpdate();
            }
            LedgerStatements.bind(statements.forgetSkipped, state.equals(FINISHED) ? run : 0);
            return statements.forgetSkipped.executeUpdate();
        });
    }

    /** Returns the number of this run, from 1. */
    long run() {
        return run;
    }

    Optional<LedgerEntry> known(String name) {
        return file.question(() -> {
            LedgerStatements.bind(statements.name, name);
            return known(statements.name);
        });
    }

    /** Returns a name whose content was read under this fingerprint; one with a result, if there is one. */
    Optional<LedgerEntry> known(Content content) {
        return file.question(() -> {
            LedgerStatements.bind(statements.content, content.sha256(), content.ending(), fingerprint);
            return known(statements.content);
        });
    }

    private static Optional<LedgerEntry> known(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? Optional.of(LedgerEntry.of(row)) : Optional.empty();
        }
    }

    /** Returns the name and the file that hold this place in the output folder, or one that may be the same. */
    Optional<List<String>> holder(Path output) {
        return file.question(() -> {
            LedgerStatements.bind(statements.holder, key(output));
            try (ResultSet row = statements.holder.executeQuery()) {
                return row.next() ? Optional.of(List.of(row.getString(1), row.getString(2))) : Optional.empty();
            }
        });
    }

    /** Gives a name its place in the output folder, which it keeps. */
    void allot(String name, Path sourceFile, Path output) {
        file.transaction(() -> {
            LedgerStatements.bind(statements.allot, name, sourceFile.toString(), slashed(output), key(output));
            return statements.allot.executeUpdate();
        });
    }

    void forget(String name) {
        file.transaction(() -> {
            try (PreparedStatement delete = file.connection().prepareStatement("DELETE FROM names WHERE name = ?")) {
                LedgerStatements.bind(delete, name);
                return delete.executeUpdate();
            }
        });
    }

    /**
     * Records that a document was read, or could not be.
     *
     * @param outputSha256 the digest of the result's file, which is in its place; null if there is none
     */
    void read(Candidate candidate, Content content, Verdict verdict, @Nullable String outputSha256) {
        FailureCategory category = verdict.category();
        file.transaction(() -> {
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
     * Records one more name of a content that was read.
     *
     * @param outputSha256 the digest of the result's file, which is in its place; null if there is none
     */
    void copied(Candidate candidate, Content content, @Nullable String outputSha256) {
        file.transaction(() -> name(candidate, content, outputSha256));
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

    /** Records a name whose content could not be obtained. */
    void problem(String name, Path sourceFile, Stamp stamp, FailureCategory category, String reason) {
        file.transaction(() -> {
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

    /** Records that an archive was walked; a problem of an earlier walk that this one did not have is forgotten. */
    void walked(Path archive, WalkedArchive walked) {
        file.transaction(() -> {
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

    Optional<WalkedArchive> walked(Path archive) {
        return file.question(() -> {
            LedgerStatements.bind(statements.archive, archive.toString());
            try (ResultSet row = statements.archive.executeQuery()) {
                return row.next()
                        ? Optional.of(new WalkedArchive(
                                new Stamp(row.getLong(1), row.getLong(2)), row.getInt(3), row.getInt(4)))
                        : Optional.empty();
            }
        });
    }

    /**
     * Records that a file, a folder or a member of an archive is not read.
     *
     * @param sourceFile the file of the archive, or the file itself
     */
    void skipped(String name, Path sourceFile, Skip why) {
        file.transaction(() -> {
            LedgerStatements.bind(statements.skipped, name, sourceFile.toString(), why.word(), run);
            return statements.skipped.executeUpdate();
        });
    }

    /** Returns the members of an archive that were not read when it was last opened, by name. */
    Map<String, Skip> skippedMembers(Path archive) {
        return file.question(() -> {
            LedgerStatements.bind(statements.skippedMembers, archive.toString());
            Map<String, Skip> members = new LinkedHashMap<>();
            try (ResultSet row = statements.skippedMembers.executeQuery()) {
                while (row.next()) {
                    members.put(row.getString(1), Skip.valueOf(row.getString(2).toUpperCase(Locale.ROOT)));
                }
            }
            return members;
        });
    }

    /** Returns the entries of an archive's members. */
    List<LedgerEntry> members(Path archive) {
        return file.question(() -> {
            LedgerStatements.bind(statements.members, archive.toString());
            List<LedgerEntry> members = new ArrayList<>();
            try (ResultSet row = statements.members.executeQuery()) {
                while (row.next()) {
                    members.add(LedgerEntry.of(row));
                }
            }
            return members;
        });
    }

    /** Returns the record of which results each database has. */
    LedgerLoads loads() {
        return loads;
    }

    private static String slashed(Path output) {
        return output.toString().replace(File.separatorChar, '/');
    }

    /**
     * Returns a key that is equal for names that are one file on a file system that ignores case, or how letters are
     * composed.
     */
    private static String key(Path output) {
        return Normalizer.normalize(slashed(output), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        file.close();
    }
}
