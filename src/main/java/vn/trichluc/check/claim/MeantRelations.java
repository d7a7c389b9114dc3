package vn.trichluc.check.claim;

import java.util.List;
import vn.trichluc.model.Relation;

/**
 * Whether a broken sum is an error of the document or a misunderstanding of ours. A table vouches for its own sums: a
 * relation that holds nearly everywhere is meant, so where it breaks, a figure is wrong; a relation that holds nowhere
 * was never meant.
 */
public final class MeantRelations {
    /** A relation is meant where it holds in at least this part of all places. */
    private static final double MEANT_SHARE = 0.33;

    /** Further off than this, most places must speak for the relation. */
    private static final double FAR_OFF = 0.5;

    /** Where half of the places hold, so many of them with two figures and more are no chance. */
    private static final double HALF = 0.5;

    private static final int TELLING_SUMS = 2;

    /** With no second place to compare, a sum this near to its total is meant (a figure is wrong, not the reading). */
    private static final double NEAR_OFF = 0.2;

    /** Where several sums break and none holds, only a small difference shows that they are meant. */
    private static final double SLIGHTLY_OFF = 0.05;

    private MeantRelations() {}

    /** Those of the claims that are meant: all that hold, and of the broken ones those that are errors. */
    public static <C extends Constraint> List<C> meant(List<C> relation) {
        List<C> broken = relation.stream().filter(claim -> !claim.holds()).toList();
        if (broken.isEmpty()) {
            return relation;
        }
        long telling = relation.stream().filter(MeantRelations::isTelling).count();
        double holding = 1 - broken.size() / (double) telling;
        if (Relation.isMeant(telling - broken.size(), telling)) {
            return relation;
        }
        long sums =
                relation.stream().filter(claim -> claim.holds() && isSum(claim)).count();
        if (holding >= HALF && sums >= TELLING_SUMS) {
            return relation;
        }
        double limit = holding >= MEANT_SHARE ? FAR_OFF : telling == 1 ? NEAR_OFF : SLIGHTLY_OFF;
        boolean meant =
                holding >= MEANT_SHARE || broken.stream().allMatch(claim -> claim.relativeDifference() <= limit);
        return meant
                ? relation.stream()
                        .filter(claim -> claim.holds() || claim.relativeDifference() <= limit)
                        .toList()
                : List.of();
    }

    /** Whether it adds figures: a whole that equals its only figure beside zeros may do so by chance. */
    private static boolean isSum(Constraint claim) {
        return claim.parts().stream().filter(part -> !part.isZero()).count() >= 2;
    }

    /** Zeros hold whatever was meant. */
    private static boolean isTelling(Constraint claim) {
        return claim.figures().stream().anyMatch(figure -> !figure.isZero());
    }
}
