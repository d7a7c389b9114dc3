package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.model.Placement;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;

/**
 * Finds rows of which a cell was lost, so that the figures behind it stand under wrong columns. Such a row has fewer
 * cells than the table has columns, or ends in a blank where all its other cells are filled; and its sums break as it
 * stands. Where figures stand beyond the header, no row's place is known, and only what its figures come to is judged.
 *
 * <p>The reader moved the cells of rows whose sums allow one way only ({@link Row#realigned}). The search is the same
 * here, {@link Placement}, but goes by values, which no row has before its table is understood.
 */
public final class MissingCells {
    /** The least share of a row's columns with a figure from which none of them is blank on purpose. */
    private static final double DENSE_SHARE = 0.8;

    /** The largest number of lost cells of a row; more leave too many ways to put them back. */
    private static final int MOST_LOST = 2;

    private MissingCells() {}

    /**
     * A row that lost a cell.
     *
     * @param row index
     * @param places columns before which a 0 makes all sums of the row hold; empty where none does
     */
    public record LostCell(int row, List<Integer> places) {
        public LostCell {
            places = List.copyOf(places);
        }
    }

    static List<LostCell> of(TableSums table) {
        if (table.isRagged()) {
            return incomplete(table);
        }
        List<LostCell> lost = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            if (isAstray(table, row)) {
                List<Integer> places = places(table, row);
                if (!places.isEmpty() || !isComplete(table, row)) {
                    lost.add(new LostCell(row, places));
                }
            }
        }
        return lost;
    }

    /**
     * Returns the rows of a table without alignment whose figures do not come to their totals wherever they are put.
     */
    private static List<LostCell> incomplete(TableSums table) {
        boolean funds = table.columnSums().stream().anyMatch(sum -> sum.basis() == Relation.Basis.FUNDS);
        List<LostCell> lost = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size() && funds; row++) {
            if (table.rows().hasFigures(row) && table.rows().isAdditive(row) && !isComplete(table, row)) {
                lost.add(new LostCell(row, List.of()));
            }
        }
        return lost;
    }

    /** Whether the figures of a row do not stand, by all evidence, under their columns; all of them may be there. */
    static boolean isAstray(TableSums table, int row) {
        boolean broken = table.along(row).stream().anyMatch(sum -> !sum.holds());
        return table.isRagged() || (broken && isSuspect(table, row)) || hasNoTotal(table, row);
    }

    private static boolean isSuspect(TableSums table, int row) {
        Row of = table.table().rows().get(row);
        return of.printedCells() != table.table().columns().size() || endsInABlank(table, row);
    }

    /**
     * Whether a row has figures in fewer cells than there are columns, and none in the last column, which is the total
     * of others.
     */
    private static boolean hasNoTotal(TableSums table, int row) {
        Row of = table.table().rows().get(row);
        List<Integer> columns = table.additive();
        if (of.printedCells() >= table.table().columns().size()
                || columns.isEmpty()
                || !table.rows().isAdditive(row)) {
            return false;
        }
        int last = columns.get(columns.size() - 1);
        List<Integer> filled = table.filled(row);
        return filled.size() >= 2
                && !filled.contains(last)
                && table.columnSums().stream().anyMatch(sum -> sum.whole() == last);
    }

    private static boolean endsInABlank(TableSums table, int row) {
        List<Integer> columns = table.additive();
        List<Integer> filled = table.filled(row);
        return !columns.isEmpty()
                && !filled.contains(columns.get(columns.size() - 1))
                && filled.size() >= DENSE_SHARE * columns.size();
    }

    /**
     * Returns the columns before which one 0 (or as many as cells are missing, side by side) makes all sums of the row
     * hold.
     */
    private static List<Integer> places(TableSums table, int row) {
        List<Integer> columns = table.additive();
        List<Integer> filled = table.filled(row);
        int end = filled.isEmpty() ? 0 : columns.indexOf(filled.get(filled.size() - 1)) + 1;
        int blanks = columns.size() - end;
        if (blanks == 0 || blanks > MOST_LOST) {
            return List.of();
        }
        return Placement.all(table.additiveFigures(row).subList(0, end), blanks)
                .filter(way -> way.isOneGap() && table.additiveSums().hold(way.figures()))
                .map(way -> columns.get(way.blanks().get(0)))
                .toList();
    }

    /**
     * Whether all figures are there, wherever they stand: those before the period's total come to the period's figures
     * (each year's total and funds on one side, the period's on the other), and the period's total to its funds. Then
     * only blanks were lost.
     */
    private static boolean isComplete(TableSums table, int row) {
        List<BigDecimal> figures = figures(table, row);
        BigDecimal before = BigDecimal.ZERO;
        for (int total = 0; total < figures.size() - 1; total++) {
            BigDecimal funds =
                    figures.subList(total + 1, figures.size()).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            if (funds.compareTo(figures.get(total)) == 0 && before.compareTo(funds.add(funds)) == 0) {
                return true;
            }
            before = before.add(figures.get(total));
        }
        return false;
    }

    /**
     * Returns the column of the period's total in a row of a table without alignment: the last figures are a total and
     * the funds that come to it, and it is more than any figure before, so that it is no year's total.
     */
    static Optional<Integer> periodTotal(TableSums table, int row) {
        List<BigDecimal> figures = figures(table, row);
        BigDecimal funds = BigDecimal.ZERO;
        for (int i = figures.size() - 1; i > 0; i--) {
            funds = funds.add(figures.get(i));
            BigDecimal total = figures.get(i - 1);
            if (total.signum() > 0 && total.compareTo(funds) == 0) {
                boolean most = figures.subList(0, i - 1).stream().allMatch(before -> before.compareTo(total) < 0);
                return i > 1 && most ? Optional.of(table.filled(row).get(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the row's figures, wherever they stand. */
    private static List<BigDecimal> figures(TableSums table, int row) {
        return table.filled(row).stream()
                .flatMap(column -> table.figure(row, column).stream())
                .map(Figure::value)
                .toList();
    }
}
