package vn.trichluc.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two statements of a document that do not agree, or one that is doubtful. It cannot be built without a place.
 *
 * @param id empty until all are collected and numbered
 * @param message one English sentence with the figures as printed
 * @param vietnamese the same in Vietnamese, for people who read the results on a screen; the output holds the English
 * @param root id of the discrepancy that explains this one
 * @param repair on a root: the fewest changed figures with which all would hold; a proposal
 * @param refs what it points at in the output, the stated side first
 * @param at at least one place
 */
public record Discrepancy(
        String id,
        DiscrepancyCode code,
        Severity severity,
        String message,
        String vietnamese,
        @Nullable Statement stated,
        @Nullable Statement expected,
        Cause cause,
        @Nullable String root,
        List<Repair> repair,
        List<Ref> refs,
        List<Anchor> at) {
    /** A proposed figure for a place. */
    public record Repair(Ref ref, BigDecimal value) {}

    public Discrepancy {
        repair = List.copyOf(repair);
        refs = List.copyOf(refs);
        at = List.copyOf(at);
        if (at.isEmpty()) {
            throw new IllegalArgumentException("a discrepancy has a place: " + message);
        }
    }

    public Discrepancy withId(String newId) {
        return new Discrepancy(
                newId, code, severity, message, vietnamese, stated, expected, cause, root, repair, refs, at);
    }

    public Discrepancy withSeverity(Severity newSeverity) {
        return new Discrepancy(
                id, code, newSeverity, message, vietnamese, stated, expected, cause, root, repair, refs, at);
    }

    /**
     * Returns the discrepancy with its cause and either its root ({@code newRoot}) or, as a root, its repair ({@code
     * newRepair}), but not both.
     */
    public Discrepancy withRoot(@Nullable String newRoot, List<Repair> newRepair, Cause newCause) {
        return new Discrepancy(
                id, code, severity, message, vietnamese, stated, expected, newCause, newRoot, newRepair, refs, at);
    }

    public Discrepancy withRefs(List<Ref> newRefs) {
        return new Discrepancy(
                id, code, severity, message, vietnamese, stated, expected, cause, root, repair, newRefs, at);
    }

    /** Returns the discrepancy with further places behind its own. */
    public Discrepancy withPlaces(List<Anchor> more) {
        List<Anchor> places =
                Stream.concat(at.stream(), more.stream()).distinct().toList();
        return new Discrepancy(
                id, code, severity, message, vietnamese, stated, expected, cause, root, repair, refs, places);
    }

    public Discrepancy withMessage(String newMessage, String newVietnamese) {
        return new Discrepancy(
                id, code, severity, newMessage, newVietnamese, stated, expected, cause, root, repair, refs, at);
    }
}
