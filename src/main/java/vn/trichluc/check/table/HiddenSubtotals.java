package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Figure;

/**
 * Tries another understanding of a column whose total is not the sum of its items: some of them may be subtotals of
 * those behind them although nothing but their figures shows it. Where the column then adds up, its total is right.
 */
public final class HiddenSubtotals {
    /** The largest number of rows that a subtotal covers; the search is quadratic. */
    private static final int MOST_COVERED = 200;

    private HiddenSubtotals() {}

    /** Whether the total row's cell is the sum of its column once hidden subtotals are taken into account. */
    public static boolean explain(TableSums table, int total, int column) {
        Optional<Figure> whole = table.figure(total, column);
        List<BigDecimal> figures = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            if (row != total && !table.rows().totals().contains(row)) {
                Optional<Figure> figure = table.figure(row, column);
                figure.filter(one -> !one.isZero()).ifPresent(one -> figures.add(one.value()));
            }
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean covered = false;
        int next = 0;
        while (next < figures.size()) {
            sum = sum.add(figures.get(next));
            int behind = behindCovered(figures, next);
            covered |= behind > next + 1;
            next = behind;
        }
        return covered && whole.isPresent() && sum.compareTo(whole.get().value()) == 0;
    }

    /**
     * Returns the index behind the rows that add up to the one at {@code subtotal}; the index behind that row itself
     * where none do.
     */
    private static int behindCovered(List<BigDecimal> figures, int subtotal) {
        BigDecimal rest = figures.get(subtotal);
        int last = Math.min(figures.size(), subtotal + 1 + MOST_COVERED);
        for (int i = subtotal + 1; i < last && rest.signum() > 0; i++) {
            rest = rest.subtract(figures.get(i));
            if (rest.signum() == 0) {
                return i + 1;
            }
        }
        return subtotal + 1;
    }
}
