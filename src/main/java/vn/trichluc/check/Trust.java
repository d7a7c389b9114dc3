package vn.trichluc.check;

import java.util.List;

/**
 * Whether a broken sum is an error of the document or a misunderstanding of ours. A table vouches for its own sums: a
 * relation that holds nearly everywhere is meant, so where it breaks, a figure is wrong; a relation that holds nowhere
 * was never meant.
 */
final class Trust {
    /** A relation is meant where it holds in at least this part of all places. */
    private static final double MEANT_SHARE = 0.5;

    /** Further off than this, more than half must speak for the relation. */
    private static final double FAR_OFF = 0.5;

    private static final double SURE_SHARE = 0.75;

    /** With no second place to compare, a sum this near to its total is meant (a figure is wrong, not the reading). */
    private static final double NEAR_OFF = 0.2;

    /** Where several sums break and none holds, only a small difference shows that they are meant. */
    private static final double SLIGHTLY_OFF = 0.05;

    private Trust() {}

    /** Those of the constraints that are broken and meant. */
    static List<Constraint> broken(List<Constraint> relation) {
        List<Constraint> broken =
                relation.stream().filter(constraint -> !constraint.holds()).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        double holding = 1 - broken.size() / (double) relation.size();
        if (holding >= SURE_SHARE) {
            return broken;
        }
        double limit = holding >= MEANT_SHARE ? FAR_OFF : relation.size() == 1 ? NEAR_OFF : SLIGHTLY_OFF;
        boolean meant = holding >= MEANT_SHARE
                || broken.stream().allMatch(constraint -> constraint.relativeDifference() <= limit);
        return meant
                ? broken.stream()
                        .filter(constraint -> constraint.relativeDifference() <= limit)
                        .toList()
                : List.of();
    }
}
