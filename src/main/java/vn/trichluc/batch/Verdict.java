package vn.trichluc.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a document's content, whatever its names.
 *
 * @param category the kind of failure; null unless it failed
 * @param reason one line without the document's name; empty unless it failed
 * @param attempts the number of attempts, at least 1
 * @param seconds the time of all attempts
 * @param pages the number of pages; 0 if the format has none, or nothing was read
 * @param discrepancies the numbers of errors, warnings and notes
 */
public record Verdict(
        Status status,
        @Nullable FailureCategory category,
        String reason,
        int attempts,
        double seconds,
        int pages,
        List<Integer> discrepancies) {
    static final int SEVERITIES = 3;

    /** The part of a document that was read. */
    public enum Status {
        COMPLETE,
        PARTIAL,
        FAILED
    }

    public Verdict {
        discrepancies = List.copyOf(discrepancies);
        if ((status == Status.FAILED) != (category != null) || discrepancies.size() != SEVERITIES) {
            throw new IllegalArgumentException("what failed has a category, and nothing else has; " + discrepancies);
        }
    }

    static Verdict failed(FailureCategory category, String reason, int attempts, double seconds) {
        return new Verdict(Status.FAILED, category, reason, attempts, seconds, 0, List.of(0, 0, 0));
    }

    static Verdict read(Answer.Read read, int attempts, double seconds) {
        return new Verdict(
                read.complete() ? Status.COMPLETE : Status.PARTIAL,
                null,
                "",
                attempts,
                seconds,
                read.pages(),
                read.discrepancies());
    }
}
