package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.model.Relation;

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
     * @param to columns where a blank makes all sums hold; empty where the row's last figure was pushed out
     */
    public record Shifted(int row, int from, List<Integer> to) {
        public Shifted {
            to = List.copyOf(to);
        }
    }

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
                find(table, row, broken).stream().limit(1).forEach(shifted::add);
            }
        }
        return shifted;
    }

    private static List<Shifted> find(TableSums table, int row, long broken) {
        List<Integer> columns = table.additive();
        List<BigDecimal> printed = columns.stream()
                .map(column -> table.figure(row, column).map(Figure::value).orElse(BigDecimal.ZERO))
                .toList();
        List<Shifted> found = new ArrayList<>();
        for (int from = 0; from < printed.size(); from++) {
            if (printed.get(from).signum() != 0) {
                continue;
            }
            List<BigDecimal> without = new ArrayList<>(printed);
            without.remove(from);
            List<Integer> to = new ArrayList<>();
            for (int at = 0; at < printed.size(); at++) {
                List<BigDecimal> moved = new ArrayList<>(without);
                moved.add(at, BigDecimal.ZERO);
                if (!moved.equals(printed) && holds(table, columns, moved)) {
                    to.add(columns.get(at));
                }
            }
            boolean pushedOut = to.isEmpty()
                    && broken >= FEWEST_BROKEN_WHERE_ONE_IS_LOST
                    && table.figure(row, columns.get(from)).isEmpty()
                    && holds(table, columns, without);
            if (!to.isEmpty() || pushedOut) {
                found.add(new Shifted(row, columns.get(from), to));
            }
        }
        return found;
    }

    /** Whether all sums over columns that have a value hold, at least two of them over figures. */
    private static boolean holds(TableSums table, List<Integer> columns, List<BigDecimal> values) {
        int telling = 0;
        for (Relation sum : table.additiveSums()) {
            int whole = columns.indexOf(sum.whole());
            List<Integer> parts = sum.parts().stream().map(columns::indexOf).toList();
            if (whole >= values.size() || parts.stream().anyMatch(part -> part >= values.size())) {
                continue;
            }
            BigDecimal rest = values.get(whole);
            for (int part : parts) {
                rest = rest.subtract(values.get(part));
            }
            if (rest.signum() != 0) {
                return false;
            }
            telling += values.get(whole).signum() != 0 ? 1 : 0;
        }
        return telling >= FEWEST_BROKEN;
    }
}
