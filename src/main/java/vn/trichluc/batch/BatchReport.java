package vn.trichluc.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.batch.BatchEvents.Done;
import vn.trichluc.batch.BatchEvents.How;
import vn.trichluc.batch.Verdict.Status;
import vn.trichluc.pipeline.Skip;

/**
 * The results of a run.
 *
 * @param run its number in the ledger
 * @param stopped whether it ended before all was done
 * @param planned the number of documents found, those known from earlier runs included
 * @param hows how many were read, copied, known; a missing count is 0, as in the other maps
 * @param skippedByReason how many files were not read, for each reason
 * @param skippedFiles the first 1,000 of them
 * @param discrepancies the numbers of errors, warnings and notes
 * @param failures the failed documents by name, the first 1,000
 * @param problems sources named by the user that led to no document
 * @param slowest the slowest documents read in this run, slowest first
 */
public record BatchReport(
        long run,
        String fingerprint,
        boolean stopped,
        double seconds,
        int planned,
        Map<How, Integer> hows,
        Map<Status, Integer> statuses,
        Map<FailureCategory, Integer> categories,
        Map<Skip, Integer> skippedByReason,
        List<SkippedFile> skippedFiles,
        int retries,
        long pages,
        List<Integer> discrepancies,
        List<Done> failures,
        List<String> problems,
        List<Done> slowest) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file, a folder or a member of an archive that was not read. */
    public record SkippedFile(String name, Skip why) {}

    public BatchReport {
        hows = Map.copyOf(hows);
        statuses = Map.copyOf(statuses);
        categories = Map.copyOf(categories);
        skippedByReason = Map.copyOf(skippedByReason);
        skippedFiles = List.copyOf(skippedFiles);
        discrepancies = List.copyOf(discrepancies);
        failures = List.copyOf(failures);
        problems = List.copyOf(problems);
        slowest = List.copyOf(slowest);
    }

    public int count(How how) {
        return hows.getOrDefault(how, 0);
    }

    public int count(Status status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Returns the number of files that were not read. */
    public int skipped() {
        return skippedByReason.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether all sources were read, and wholly. */
    public boolean isFine() {
        return !stopped && problems.isEmpty() && count(Status.FAILED) == 0 && count(Status.PARTIAL) == 0;
    }

    /** Returns the report as one JSON object on several lines. */
    byte[] json() {
        return (tree().toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    ObjectNode tree() {
        ObjectNode root = JSON.createObjectNode();
        root.put("run", run)
                .put("state", stopped ? "stopped" : "finished")
                .put("fingerprint", fingerprint)
                .put("seconds", rounded(seconds))
                .put("documents", planned);
        for (How how : How.values()) {
            root.put(how.name().toLowerCase(Locale.ROOT), count(how));
        }
        for (Status status : Status.values()) {
            root.put(status.name().toLowerCase(Locale.ROOT), count(status));
        }
        root.put("skipped", skipped()).put("retries", retries).put("pages", pages);
        root.putObject("discrepancies")
                .put("errors", discrepancies.get(0))
                .put("warnings", discrepancies.get(1))
                .put("notes", discrepancies.get(2));
        ObjectNode byCategory = root.putObject("failuresByCategory");
        for (FailureCategory category : FailureCategory.values()) {
            Integer count = categories.get(category);
            if (count != null) {
                byCategory.put(category.word(), count);
            }
        }
        ObjectNode byReason = root.putObject("skippedByReason");
        for (Skip why : Skip.values()) {
            Integer count = skippedByReason.get(why);
            if (count != null) {
                byReason.put(why.word(), count);
            }
        }
        ArrayNode passedOver = root.putArray("skippedFiles");
        skippedFiles.forEach(file -> passedOver
                .addObject()
                .put("name", file.name())
                .put("why", file.why().word()));
        ArrayNode failed = root.putArray("failures");
        failures.forEach(failure -> {
            FailureCategory category = failure.verdict().category();
            failed.addObject()
                    .put("name", failure.name())
                    .put("category", word(category))
                    .put("reason", failure.verdict().reason())
                    .put("attempts", failure.verdict().attempts());
        });
        ArrayNode unreadable = root.putArray("problems");
        problems.forEach(unreadable::add);
        ArrayNode slow = root.putArray("slowest");
        slowest.forEach(each -> slow.addObject()
                .put("name", each.name())
                .put("seconds", rounded(each.verdict().seconds()))
                .put("pages", each.verdict().pages()));
        return root;
    }

    private static String word(@Nullable FailureCategory category) {
        return category == null ? "" : category.word();
    }

    /** Rounds to milliseconds. */
    private static double rounded(double seconds) {
        return Math.round(seconds * 1_000) / 1_000.0;
    }
}
