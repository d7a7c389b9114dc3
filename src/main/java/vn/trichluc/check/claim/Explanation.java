package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * A set of changed figures with which all constraints would hold.
 *
 * @param changes at least one, in the order of the figures' first mention
 * @param oddity how unlikely such slips are together: the less, the likelier
 */
public record Explanation(List<Change> changes, int oddity) {
    /**
     * A figure with the value that it should have.
     *
     * @param value what would fit, in the measure of the figure's value
     */
    public record Change(int index, Figure figure, BigDecimal value) {}

    public Explanation {
        changes = List.copyOf(changes);
    }
}
