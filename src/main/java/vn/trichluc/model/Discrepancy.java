package vn.trichluc.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two statements of a document that do not agree, or one that is doubtful. It cannot be built without a place.
 *
 * @param id empty until all are collected and numbered
 * @param message one English sentence with the figures as printed
 * @param root id of the discrepancy that explains this one
 * @param repair on a root: the fewest changed figures with which all would hold; a proposal
 * @param refs JSON Pointers (RFC 6901) into the output, the stated side first
 * @param at at least one place
 */
public record Discrepancy(
        String id,
        DiscrepancyCode code,
        Severity severity,
        String message,
        @Nullable Statement stated,
        @Nullable Statement expected,
        Cause cause,
        @Nullable String root,
        List<Repair> repair,
        List<String> refs,
        List<Anchor> at) {
    /** A proposed figure for the place that {@code ref} points to. */
    public record Repair(String ref, BigDecimal value) {}

    public Discrepancy {
        repair = List.copyOf(repair);
        refs = List.copyOf(refs);
        at = List.copyOf(at);
        if (at.isEmpty()) {
            throw new IllegalArgumentException("a discrepancy has a place: " + message);
        }
    }

    public Discrepancy withId(String newId) {
        return new Discrepancy(newId, code, severity, message, stated, expected, cause, root, repair, refs, at);
    }
}
