package vn.trichluc.check.claim;

import java.util.List;
import vn.trichluc.model.Relation;

/**
 * Decides whether a broken sum is an error of the document or one that we misunderstood. A table vouches for its own
 * sums: a relation that holds nearly everywhere is meant, so where it breaks, a figure is wrong; a relation that holds
 * nowhere was never meant.
 */
public final class MeantRelations {
    /** The least share of all places at which a relation holds for it to be meant. */
    private static final double MEANT_SHARE = 0.33;

    /** The relative difference up to which a broken place is an error where {@link #MEANT_SHARE} of the places hold. */
    private static final double FAR_OFF = 0.5;

    /**
     * The share of places that hold, and the number of sums of two figures and more among them, from which a relation
     * is meant whatever its differences.
     */
    private static final double HALF = 0.5;

    private static final int TELLING_SUMS = 2;

    /**
     * The relative difference up to which a single sum, with no second place to compare, is meant: a figure is wrong,
     * not our understanding.
     */
    private static final double NEAR_OFF = 0.2;

    /** The relative difference up to which several broken sums are meant although none holds. */
    private static final double SLIGHTLY_OFF = 0.05;

    private MeantRelations() {}

    /** Returns the claims that are meant: all that hold, and of the broken ones those that are errors. */
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

    /**
     * Whether the claim adds at least two figures other than 0. A whole that equals its only figure beside zeros may do
     * so by chance.
     */
    private static boolean isSum(Constraint claim) {
        return claim.parts().stream().filter(part -> !part.isZero()).count() >= 2;
    }

    /** Whether the claim can decide if the relation is meant; one of zeros holds whatever was meant. */
    private static boolean isTelling(Constraint claim) {
        return claim.figures().stream().anyMatch(figure -> !figure.isZero());
    }
}
