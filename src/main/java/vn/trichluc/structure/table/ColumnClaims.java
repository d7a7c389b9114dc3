package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnFormula;
import vn.trichluc.model.ColumnFormula.Operation;
import vn.trichluc.model.Fund;
import vn.trichluc.text.Folding;
import vn.trichluc.text.WordEdge;

/**
 * Which columns of figures a header claims to be the sum of which: sources to a year's total, years to the period's, what
 * stands beside "Tổng" under one name, what the row of column numbers says. Claims, not facts: a table that does not keep
 * them meant something else.
 */
final class ColumnClaims {
    private static final Pattern TOTAL = Pattern.compile("(?:tong|cong)" + WordEdge.END + ".*");

    /**
     * @param total index into the figure columns
     * @param parts indices into the figure columns, at least two
     * @param named whether the columns' sources, years or formula say it, not their place alone
     */
    record Sum(int total, List<Integer> parts, boolean named) {
        Sum {
            parts = List.copyOf(parts);
        }
    }

    private ColumnClaims() {}

    /**
     * @param figures the columns of figures at a table's end
     * @param offset how many columns stand before them: formulas count from the table's first
     */
    static List<Sum> of(List<Column> figures, int offset) {
        Map<Integer, List<Integer>> byYear = new TreeMap<>();
        Map<Integer, List<Integer>> byFund = new TreeMap<>();
        Map<String, List<Integer>> byName = new TreeMap<>();
        Set<Sum> sums = new HashSet<>();
        List<Sum> ordered = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Column column = figures.get(i);
            Integer year = column.year();
            Fund fund = column.fund();
            byYear.computeIfAbsent(year == null ? 0 : year, key -> new ArrayList<>())
                    .add(i);
            byFund.computeIfAbsent(fund == null ? -1 : fund.ordinal(), key -> new ArrayList<>())
                    .add(i);
            int depth = column.path().size();
            if (depth > 1) {
                byName.computeIfAbsent(String.join("\n", column.path().subList(0, depth - 1)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (List<Integer> year : byYear.values()) {
            add(ordered, year, figures, column -> column.fund() == Fund.TOTAL);
        }
        for (List<Integer> fund : byFund.values()) {
            add(ordered, fund, figures, column -> column.year() == null);
        }
        for (List<Integer> name : byName.values()) {
            boolean funds = name.stream()
                    .anyMatch(
                            i -> figures.get(i).fund() != null && figures.get(i).fund() != Fund.TOTAL);
            if (!funds) {
                addNamed(ordered, name, figures);
            }
        }
        for (int i = 0; i < figures.size(); i++) {
            addFormula(ordered, i, figures, offset);
        }
        return ordered.stream().filter(sums::add).toList();
    }

    /** A sum where one column is the total and two or more are its parts, no two of them alike. */
    private static void add(List<Sum> sums, List<Integer> group, List<Column> figures, Predicate<Column> isTotal) {
        List<Integer> totals = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean told = true;
        for (int i : group) {
            Column column = figures.get(i);
            (isTotal.test(column) ? totals : parts).add(i);
            told &= seen.add(column.year() + "/" + column.fund())
                    && !column.path().isEmpty();
        }
        if (told && totals.size() == 1 && parts.size() > 1) {
            sums.add(new Sum(totals.get(0), parts, true));
        }
    }

    /** "Tổng số" beside others under one name. */
    private static void addNamed(List<Sum> sums, List<Integer> group, List<Column> figures) {
        List<Integer> totals = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        for (int i : group) {
            List<String> path = figures.get(i).path();
            boolean total =
                    TOTAL.matcher(Folding.bare(path.get(path.size() - 1))).matches();
            (total ? totals : parts).add(i);
        }
        boolean oneRole =
                group.stream().map(i -> figures.get(i).role()).distinct().count() == 1;
        if (totals.size() == 1 && parts.size() > 1 && oneRole) {
            sums.add(new Sum(totals.get(0), parts, false));
        }
    }

    private static void addFormula(List<Sum> sums, int column, List<Column> figures, int offset) {
        ColumnFormula formula = figures.get(column).formula();
        if (formula == null || formula.operation() != Operation.SUM) {
            return;
        }
        List<Integer> parts =
                formula.columns().stream().map(part -> part - offset).toList();
        if (parts.stream().allMatch(part -> part >= 0)) {
            sums.add(new Sum(column, parts, true));
        }
    }
}
