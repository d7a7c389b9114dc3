package vn.trichluc.check;

import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Severity;

/**
 * A discrepancy and the broken constraint that it reports.
 *
 * @param broken null where it reports something else
 */
record Flag(Discrepancy discrepancy, @Nullable Constraint broken) {
    Flag with(Discrepancy other) {
        return new Flag(other, broken);
    }

    /** The same, but no error. */
    Flag atMostWarning() {
        return discrepancy.severity() != Severity.ERROR
                ? this
                : with(new Discrepancy(
                        discrepancy.id(),
                        discrepancy.code(),
                        Severity.WARNING,
                        discrepancy.message(),
                        discrepancy.vietnamese(),
                        discrepancy.stated(),
                        discrepancy.expected(),
                        discrepancy.cause(),
                        discrepancy.root(),
                        discrepancy.repair(),
                        discrepancy.refs(),
                        discrepancy.at()));
    }
}
