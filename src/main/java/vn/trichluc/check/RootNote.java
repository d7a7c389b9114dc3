package vn.trichluc.check;

import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Severity;

/**
 * A discrepancy and the broken constraint that it reports.
 *
 * @param broken null where it reports something else
 */
record RootNote(Discrepancy discrepancy, @Nullable Constraint broken) {
    RootNote with(Discrepancy other) {
        return new RootNote(other, broken);
    }

    /** Returns the note with a warning in the place of an error. */
    RootNote atMostWarning() {
        return discrepancy.severity() != Severity.ERROR ? this : with(discrepancy.withSeverity(Severity.WARNING));
    }
}
