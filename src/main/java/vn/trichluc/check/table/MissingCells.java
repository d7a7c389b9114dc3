package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;

/**
 * Finds rows of which a cell was lost, so that the figures behind it stand under wrong columns. Such a row has fewer
 * cells than the table has columns, or ends in a blank where all its other cells are filled; and its sums break as it
 * stands. Where figures stand beyond the header, no row's place is known, and only what its figures come to is judged.
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
        List<LostCell> lost = new ArrayList<>();
        if (table.isRagged()) {
            return incomplete(table);
        }
        for (int row = 0; row < table.table().rows().size(); row++) {
            List<Sum> sums = table.along(row);
            boolean broken = sums.stream().anyMatch(sum -> !sum.holds());
            if ((isSuspect(table, row) && broken) || hasNoTotal(table, row)) {
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

    /** Returns the rows whose figures stand, by all evidence, under their columns. */
    static List<Integer> soundRows(TableSums table) {
        if (table.isRagged()) {
            return List.of();
        }
        List<Integer> lost = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            boolean broken = table.along(row).stream().anyMatch(sum -> !sum.holds());
            if ((broken && isSuspect(table, row)) || hasNoTotal(table, row)) {
                lost.add(row);
            }
        }
        List<Integer> sound = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            if (!lost.contains(row)) {
                sound.add(row);
            }
        }
        return sound;
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
        long figures = columns.stream()
                .filter(column -> value(table.table(), row, column) != null)
                .count();
        return figures >= 2
                && value(table.table(), row, last) == null
                && table.columnSums().stream().anyMatch(sum -> sum.whole() == last);
    }

    private static boolean endsInABlank(TableSums table, int row) {
        List<Integer> columns = table.additive();
        if (columns.isEmpty() || value(table.table(), row, columns.get(columns.size() - 1)) != null) {
            return false;
        }
        long filled = columns.stream()
                .filter(column -> value(table.table(), row, column) != null)
                .count();
        return filled >= DENSE_SHARE * columns.size();
    }

    /**
     * Returns the columns before which one 0 (or as many as cells are missing, side by side) makes all sums of the row
     * hold.
     */
    private static List<Integer> places(TableSums table, int row) {
        List<Integer> columns = table.additive();
        @Nullable BigDecimal[] printed = new @Nullable BigDecimal[columns.size()];
        for (int i = 0; i < printed.length; i++) {
            printed[i] = value(table.table(), row, columns.get(i));
        }
        int blanks = 0;
        while (blanks < printed.length && printed[printed.length - 1 - blanks] == null) {
            blanks++;
        }
        if (blanks == 0 || blanks > MOST_LOST) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place + blanks <= printed.length; place++) {
            @Nullable BigDecimal[] moved = Arrays.copyOf(printed, printed.length);
            Arrays.fill(moved, place, place + blanks, BigDecimal.ZERO);
            System.arraycopy(printed, place, moved, place + blanks, printed.length - place - blanks);
            if (holds(table, columns, moved)) {
                places.add(columns.get(place));
            }
        }
        return places;
    }

    private static boolean holds(TableSums table, List<Integer> columns, @Nullable BigDecimal[] values) {
        for (Relation sum : table.additiveSums()) {
            BigDecimal total = values[columns.indexOf(sum.whole())];
            BigDecimal parts = BigDecimal.ZERO;
            for (int part : sum.parts()) {
                BigDecimal value = values[columns.indexOf(part)];
                parts = value == null ? parts : parts.add(value);
            }
            if ((total == null ? BigDecimal.ZERO : total).compareTo(parts) != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all figures are there, wherever they stand: those before the period's total come to the period's figures
     * (each year's total and funds on one side, the period's on the other), and the period's total to its funds. Then
     * only blanks were lost.
     */
    private static boolean isComplete(TableSums table, int row) {
        List<BigDecimal> figures = table.additive().stream()
                .map(column -> value(table.table(), row, column))
                .filter(Objects::nonNull)
                .toList();
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
        List<Integer> columns = table.additive().stream()
                .filter(column -> value(table.table(), row, column) != null)
                .toList();
        BigDecimal funds = BigDecimal.ZERO;
        for (int i = columns.size() - 1; i > 0; i--) {
            BigDecimal figure = value(table.table(), row, columns.get(i));
            funds = figure == null ? funds : funds.add(figure);
            BigDecimal total = value(table.table(), row, columns.get(i - 1));
            if (total != null && total.signum() > 0 && total.compareTo(funds) == 0) {
                boolean most = columns.subList(0, i - 1).stream()
                        .map(column -> value(table.table(), row, column))
                        .allMatch(before -> before == null || before.compareTo(total) < 0);
                return i > 1 && most ? Optional.of(columns.get(i - 1)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static @Nullable BigDecimal value(Table table, int row, int column) {
        List<Cell> cells = table.rows().get(row).cells();
        return column < cells.size() ? cells.get(column).value() : null;
    }
}
