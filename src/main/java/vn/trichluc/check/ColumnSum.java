package vn.trichluc.check;

import java.util.List;

/**
 * A column whose figure in every row is the sum of other columns' figures in that row, as the header says.
 *
 * @param whole index of the total column
 * @param parts indices of at least two columns, from the left
 */
record ColumnSum(Kind kind, int whole, List<Integer> parts) {
    /** By what the parts differ. */
    enum Kind {
        /** Sources of money within one year or period. */
        FUNDS,
        /** Years of one period, of one source of money. */
        YEARS
    }

    ColumnSum {
        parts = List.copyOf(parts);
    }
}
