package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.model.Placement;
import vn.trichluc.model.RowSums;

/**
 * Finds rows whose figures moved to neighbouring columns, because a blank or a 0 was put in where none belongs. As it
 * stands such a row breaks its sums; with the blank moved elsewhere, or taken out, they hold.
 */
public final class ShiftedCells {
    /**
     * The least number of broken sums of a shifted row. One wrong figure breaks at most two of them: its year's and its
     * fund's.
     */
    private static final int FEWEST_BROKEN = 2;

    private static final int FEWEST_BROKEN_WHERE_ONE_IS_LOST = 3;

    /**
     * The largest number of columns of a table that is tried; the ways to move a blank grow with their second power.
     */
    private static final int MOST_COLUMNS = 60;

    /** The largest number of rows that are tried; in a table with more broken rows not only some rows moved. */
    private static final int MOST_ROWS = 100;

    /**
     * A row that moved.
     *
     * @param row index
     * @param from column of the blank that does not belong there
     * @param to column where a blank makes all sums hold; empty where the row's last figure was pushed out
     */
    public record Shifted(int row, int from, Optional<Integer> to) {}

    private ShiftedCells() {}

    static List<Shifted> of(TableSums table) {
        List<Shifted> shifted = new ArrayList<>();
        List<Integer> columns = table.additive();
        if (table.isRagged() || columns.size() > MOST_COLUMNS) {
            return shifted;
        }
        List<Integer> lost =
                table.lost().stream().map(MissingCells.LostCell::row).toList();
        int tried = 0;
        for (int row = 0; row < table.table().rows().size() && tried < MOST_ROWS; row++) {
            if (lost.contains(row)) {
                continue;
            }
            List<Sum> sums = table.along(row);
            long broken = sums.stream().filter(sum -> !sum.holds()).count();
            if (broken >= FEWEST_BROKEN && broken * 2 >= sums.size()) {
                tried++;
                find(table, row, broken).ifPresent(shifted::add);
            }
        }
        return shifted;
    }

    private static Optional<Shifted> find(TableSums table, int row, long broken) {
        List<Integer> columns = table.additive();
        List<BigDecimal> printed = table.additiveFigures(row);
        for (int from = 0; from < printed.size(); from++) {
            if (printed.get(from).signum() != 0) {
                continue;
            }
            List<BigDecimal> without = new ArrayList<>(printed);
            without.remove(from);
            Optional<Integer> to = Placement.all(without, 1)
                    .filter(way -> !way.figures().equals(printed) && holds(table, way.figures()))
                    .map(way -> columns.get(way.blanks().get(0)))
                    .findFirst();
            boolean pushedOut = broken >= FEWEST_BROKEN_WHERE_ONE_IS_LOST
                    && table.figure(row, columns.get(from)).isEmpty()
                    && holds(table, without);
            if (to.isPresent() || pushedOut) {
                return Optional.of(new Shifted(row, columns.get(from), to));
            }
        }
        return Optional.empty();
    }

    /** Whether all sums hold that have a figure in each column, and at least two of them come to something. */
    private static boolean holds(TableSums table, List<BigDecimal> figures) {
        RowSums sums = table.additiveSums();
        return sums.hold(figures) && sums.telling(figures) >= FEWEST_BROKEN;
    }
}
