package vn.trichluc.model;

import java.util.List;

/**
 * A statement of a table's header, or of the row that numbers its columns, on its columns: in each row the figure of
 * one follows from those of others. It is a claim and no fact: a table that does not keep it meant something else.
 *
 * @param kind how the figure follows
 * @param basis what states the relation
 * @param whole index of the column whose figure follows
 * @param parts indices of the columns that it follows from, at least two
 */
public record Relation(Kind kind, Basis basis, int whole, List<Integer> parts) {
    /**
     * The share of the rows that can decide a relation which must keep it for the relation to be meant, in per cent.
     */
    private static final int KEPT_PERCENT = 75;

    public Relation {
        parts = List.copyOf(parts);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("a column follows from two or more: " + parts);
        }
    }

    /** The way in which a column's figure follows from those of the parts. */
    public enum Kind {
        /** The figure is the sum of the parts: 3=4+5. A difference, 6=4-5, is stated as the sum 4=6+5. */
        SUM,
        /** The figure is the product of both parts: 6=4x5. */
        PRODUCT,
        /** The figure is the first part divided by the second: 8=6/5. */
        SHARE,
        /** The figure is what the first part is of the second, in parts of a hundred: 8=6/5*100. */
        PER_CENT
    }

    /** The part of the table that states a relation. */
    public enum Basis {
        /** The headers name sources of money, or kinds of it, of one year or period, and their total. */
        FUNDS,
        /** The headers name the years of a period, and the period, for one source of money or under one name. */
        YEARS,
        /** The row that numbers the columns has a formula: 21=22+23+24. */
        FORMULA
    }

    /**
     * Whether a relation is meant: three of four rows keep it. Where no row can decide, the header is believed.
     *
     * @param kept how many rows keep the relation
     * @param told how many rows can decide whether they do
     */
    public static boolean isMeant(long kept, long told) {
        return kept * 100 >= told * KEPT_PERCENT;
    }
}
