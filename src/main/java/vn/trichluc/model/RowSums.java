package vn.trichluc.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums that a table states of its columns, asked of the figures of one row: whether these can stand as they do, or
 * as a {@link Placement} has them. Figures come in the order of the chosen columns and all in one unit, with 0 for a
 * blank.
 */
public final class RowSums {
    /** The sums, with indices among the chosen columns in place of the table's. */
    private final List<Relation> sums;

    private RowSums(List<Relation> sums) {
        this.sums = List.copyOf(sums);
    }

    /**
     * Returns the sums that stand wholly within some columns.
     *
     * @param columns indices in the table, from the left
     * @param relations those of the table, of any kind
     */
    public static RowSums of(List<Integer> columns, List<Relation> relations) {
        return new RowSums(relations.stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .filter(sum -> columns.contains(sum.whole()) && columns.containsAll(sum.parts()))
                .map(sum -> new Relation(
                        sum.kind(),
                        sum.basis(),
                        columns.indexOf(sum.whole()),
                        sum.parts().stream().map(columns::indexOf).toList()))
                .toList());
    }

    public boolean isEmpty() {
        return sums.isEmpty();
    }

    /** Returns the sums that are meant, as {@link Relation#isMeant} tells of these rows. */
    public RowSums meantIn(List<List<BigDecimal>> rows) {
        return new RowSums(sums.stream()
                .filter(sum -> Relation.isMeant(
                        rows.stream()
                                .filter(figures -> reaches(figures, sum) && holds(sum, figures))
                                .count(),
                        rows.size()))
                .toList());
    }

    /**
     * Whether all sums hold exactly.
     *
     * @param figures where the last are missing, sums that need these are not asked
     */
    public boolean hold(List<BigDecimal> figures) {
        return sums.stream().allMatch(sum -> !reaches(figures, sum) || holds(sum, figures));
    }

    /** Counts the sums that come to something else than 0: those that come to 0 hold in a row of blanks, too. */
    public long telling(List<BigDecimal> figures) {
        return sums.stream()
                .filter(sum -> reaches(figures, sum) && figures.get(sum.whole()).signum() != 0)
                .count();
    }

    private static boolean reaches(List<BigDecimal> figures, Relation sum) {
        return sum.whole() < figures.size() && sum.parts().stream().allMatch(part -> part < figures.size());
    }

    private static boolean holds(Relation sum, List<BigDecimal> figures) {
        BigDecimal rest = figures.get(sum.whole());
        for (int part : sum.parts()) {
            rest = rest.subtract(figures.get(part));
        }
        return rest.signum() == 0;
    }
}
