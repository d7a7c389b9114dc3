package vn.trichluc.check;

import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Discrepancy;

/**
 * A discrepancy and the broken constraint that it reports.
 *
 * @param broken null where it reports something else
 */
record Flag(Discrepancy discrepancy, @Nullable Constraint broken) {
    Flag with(Discrepancy other) {
        return new Flag(other, broken);
    }
}
