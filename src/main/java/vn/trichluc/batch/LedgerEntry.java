package vn.trichluc.batch;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger knows of a name.
 *
 * @param output its place in the output folder; null where it never had one
 * @param outputSha256 of the result's file; null where there is none
 * @param fingerprint under which it was done; null where it waits
 * @param verdict null where it waits
 * @param run that read its content; 0 where none did
 */
record LedgerEntry(
        String name,
        @Nullable Path output,
        Stamp stamp,
        @Nullable String outputSha256,
        @Nullable String fingerprint,
        @Nullable Verdict verdict,
        long run) {

    /** The row's name and document, as {@link LedgerStatements} select them. */
    static LedgerEntry of(ResultSet row) throws SQLException {
        String output = row.getString("output");
        return new LedgerEntry(
                row.getString("name"),
                output == null ? null : Path.of(output),
                new Stamp(row.getLong("size"), row.getLong("modified")),
                row.getString("output_sha256"),
                row.getString("fingerprint"),
                verdict(row),
                row.getLong("run"));
    }

    private static @Nullable Verdict verdict(ResultSet row) throws SQLException {
        String status = row.getString("status");
        if (status != null) {
            String category = row.getString("category");
            return new Verdict(
                    Verdict.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                    category == null ? null : FailureCategory.named(category),
                    row.getString("reason"),
                    row.getInt("attempts"),
                    row.getDouble("seconds"),
                    row.getInt("pages"),
                    List.of(row.getInt("errors"), row.getInt("warnings"), row.getInt("notes")));
        }
        String problem = row.getString("problem");
        return problem == null
                ? null
                : Verdict.failed(FailureCategory.named(problem), row.getString("problem_reason"), 1, 0);
    }
}
