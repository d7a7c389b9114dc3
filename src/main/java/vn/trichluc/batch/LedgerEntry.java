package vn.trichluc.batch;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's entry of a name.
 *
 * @param output its place in the output folder; null if it never had one
 * @param outputSha256 the digest of the result's file; null if there is none
 * @param fingerprint the fingerprint under which it was done; null if it waits
 * @param verdict the verdict; null if it waits
 * @param run the run that read its content; 0 if none did
 */
record LedgerEntry(
        String name,
        @Nullable Path output,
        Stamp stamp,
        @Nullable String outputSha256,
        @Nullable String fingerprint,
        @Nullable Verdict verdict,
        long run) {

    /** Returns the entry of a row, as {@link LedgerStatements} select it. */
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
