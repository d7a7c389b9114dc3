package vn.trichluc.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.Fund;
import vn.trichluc.model.PlacedText;

/**
 * Rows that lost a cell on the way: the cells behind it stand one column too far left, and the row ends with a blank.
 * Where the row's own sums (sources to a year's total, years to the period's) hold for one way only to move them back,
 * they are moved, and a blank stands where the cell was lost. No figure is changed or invented, and the row says that it
 * has fewer printed cells than columns.
 */
final class LostCells {
    /** More lost cells than this leave too many ways, and none is believed. */
    private static final int MAX_LOST = 3;

    /** Ways grow with the columns' third power; the widest annex seen has 38. */
    private static final int MAX_FIGURE_COLUMNS = 60;

    /** A table with more broken rows than this is no table that lost some cells. */
    private static final int MAX_ROWS = 200;

    /** Figure at {@code total} is the sum of those at {@code parts}: indices into the figure columns. */
    private record Sum(int total, List<Integer> parts) {}

    private final int first;
    private final int count;
    private final int columns;
    private final List<Sum> sums;

    LostCells(List<Column> columns) {
        int from = columns.size();
        while (from > 0 && ColumnReader.isFigures(columns.get(from - 1).role())) {
            from--;
        }
        this.columns = columns.size();
        this.first = from;
        this.count = columns.size() - from;
        this.sums = sums(columns.subList(from, columns.size()));
    }

    /** The rows, those that lost cells realigned where their sums tell how. */
    List<RowReader.Draft> realign(List<RowReader.Draft> rows) {
        if (sums.isEmpty() || count > MAX_FIGURE_COLUMNS) {
            return rows;
        }
        List<RowReader.Draft> result = new ArrayList<>();
        int tried = 0;
        for (RowReader.Draft row : rows) {
            List<PlacedText> figures = row.cells().subList(first, first + count);
            Optional<List<PlacedText>> moved = Optional.empty();
            if (tried < MAX_ROWS && trailingBlanks(figures) > 0 && trailingBlanks(figures) < count && !holds(figures)) {
                moved = moved(figures);
                tried++;
            }
            result.add(moved.isEmpty() ? row : with(row, moved.get()));
        }
        return result;
    }

    private RowReader.Draft with(RowReader.Draft row, List<PlacedText> figures) {
        List<PlacedText> cells = new ArrayList<>(row.cells().subList(0, first));
        cells.addAll(figures);
        int lost = trailingBlanks(row.cells().subList(first, first + count)) - trailingBlanks(figures);
        return row.with(cells, columns - lost, row.at());
    }

    /** The figures with as few blanks put in as make all sums hold; empty where none do, or others would as well. */
    private Optional<List<PlacedText>> moved(List<PlacedText> figures) {
        int spare = Math.min(MAX_LOST, trailingBlanks(figures));
        Search search = new Search();
        for (int lost = 1; lost <= spare && !search.several; lost++) {
            search.place(new ArrayList<>(figures.subList(0, count - lost)), 0, lost);
        }
        return search.several ? Optional.empty() : Optional.ofNullable(search.found);
    }

    /** Tries the places for lost cells from the left. */
    private final class Search {
        @Nullable
        List<PlacedText> found;

        boolean several;

        void place(List<PlacedText> figures, int from, int lost) {
            if (lost == 0) {
                if (holds(figures)) {
                    if (found == null) {
                        found = List.copyOf(figures);
                    } else {
                        several |= !sizes(found).equals(sizes(figures));
                    }
                }
                return;
            }
            for (int at = from; at <= figures.size() && !several; at++) {
                figures.add(at, PlacedText.EMPTY);
                place(figures, at + 1, lost - 1);
                figures.remove(at);
            }
        }
    }

    private boolean holds(List<PlacedText> figures) {
        List<BigDecimal> sizes = sizes(figures);
        if (sizes.isEmpty()) {
            return false;
        }
        for (Sum sum : sums) {
            BigDecimal total = BigDecimal.ZERO;
            for (int part : sum.parts()) {
                total = total.add(sizes.get(part));
            }
            if (total.compareTo(sizes.get(sum.total())) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Empty where a cell is no plain number. */
    private static List<BigDecimal> sizes(List<PlacedText> figures) {
        List<BigDecimal> sizes = new ArrayList<>();
        for (PlacedText figure : figures) {
            Optional<BigDecimal> size = Figure.size(figure.text());
            if (size.isEmpty()) {
                return List.of();
            }
            sizes.add(size.get().stripTrailingZeros());
        }
        return sizes;
    }

    private static int trailingBlanks(List<PlacedText> figures) {
        int blanks = 0;
        while (blanks < figures.size()
                && figures.get(figures.size() - 1 - blanks).isBlank()) {
            blanks++;
        }
        return blanks;
    }

    private static List<Sum> sums(List<Column> figures) {
        Map<Integer, List<Integer>> byYear = new TreeMap<>();
        Map<Integer, List<Integer>> byFund = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            Integer year = figures.get(i).year();
            Fund fund = figures.get(i).fund();
            byYear.computeIfAbsent(year == null ? 0 : year, key -> new ArrayList<>())
                    .add(i);
            byFund.computeIfAbsent(fund == null ? -1 : fund.ordinal(), key -> new ArrayList<>())
                    .add(i);
        }
        List<Sum> sums = new ArrayList<>();
        for (List<Integer> year : byYear.values()) {
            add(sums, year, figures, column -> column.fund() == Fund.TOTAL);
        }
        for (List<Integer> fund : byFund.values()) {
            add(sums, fund, figures, column -> column.year() == null);
        }
        return List.copyOf(sums);
    }

    /** A sum where one column is the total and two or more are its parts, no two of them alike. */
    private static void add(
            List<Sum> sums, List<Integer> group, List<Column> figures, java.util.function.Predicate<Column> isTotal) {
        List<Integer> totals = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        boolean told = true;
        for (int i : group) {
            Column column = figures.get(i);
            (isTotal.test(column) ? totals : parts).add(i);
            String kind = column.year() + "/" + column.fund();
            told &= !seen.contains(kind) && !column.path().isEmpty();
            seen.add(kind);
        }
        if (told && totals.size() == 1 && parts.size() > 1) {
            sums.add(new Sum(totals.get(0), List.copyOf(parts)));
        }
    }
}
