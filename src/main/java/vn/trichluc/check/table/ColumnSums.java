package vn.trichluc.check.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.passage.WordSet;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnFormula;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Table;
import vn.trichluc.text.Folding;

/** Which columns of a table add up to which, by the years and funds of their headers. */
final class ColumnSums {
    /** Columns under such words hold rates, prices, shares or running totals: nothing that adds up. */
    private static final WordSet NOT_ADDITIVE = WordSet.of(
            "%",
            "tỷ lệ",
            "tỉ lệ",
            "tỷ trọng",
            "mật độ",
            "hệ số",
            "bình quân",
            "trung bình",
            "đơn giá",
            "giá đất",
            "mức giá",
            "định mức",
            "mức chi",
            "mức hỗ trợ",
            "lũy kế",
            "luỹ kế",
            "dân số",
            "tăng trưởng",
            "tầng cao",
            "cộng dồn");

    /** Funds that hold each other: with the state budget beside them it cannot be told which column contains which. */
    private static final Set<Fund> WITHIN_STATE =
            EnumSet.of(Fund.CENTRAL, Fund.NATIONAL_PROMOTION, Fund.PROVINCE, Fund.LOCAL_PROMOTION, Fund.DISTRICT);

    private ColumnSums() {}

    /** Indices of the columns whose figures add up down the table. */
    static List<Integer> additive(Table table) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            boolean figures = column.role() == ColumnRole.MONEY || column.role() == ColumnRole.QUANTITY;
            if (figures && !NOT_ADDITIVE.isIn(String.join(" ", column.path()))) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** @param additive as {@link #additive} has them */
    static List<ColumnSum> of(Table table, List<Integer> additive) {
        List<ColumnSum> sums = new ArrayList<>();
        for (ColumnRole role : List.of(ColumnRole.MONEY, ColumnRole.QUANTITY)) {
            List<Integer> columns = additive.stream()
                    .filter(i -> table.columns().get(i).role() == role)
                    .toList();
            overFunds(table, columns, sums);
            overYears(table, columns, sums);
            overYearsByName(table, columns, sums);
        }
        byFormula(table, sums);
        return sums;
    }

    /** Sums and differences that the row of column numbers states, those that the header does not say as well. */
    private static void byFormula(Table table, List<ColumnSum> sums) {
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnFormula formula = table.columns().get(i).formula();
            if (formula == null
                    || formula.columns().size() < 2
                    || formula.columns().contains(i)) {
                continue;
            }
            List<Integer> parts = new ArrayList<>(formula.columns());
            int whole = i;
            if (formula.operation() == ColumnFormula.Operation.DIFFERENCE) {
                whole = parts.remove(0);
                parts.add(0, i);
            }
            Set<Integer> same = new HashSet<>(parts);
            int total = whole;
            boolean known = formula.operation() == ColumnFormula.Operation.PRODUCT
                    || formula.operation() == ColumnFormula.Operation.QUOTIENT
                    || sums.stream().anyMatch(sum -> sum.whole() == total && same.equals(new HashSet<>(sum.parts())));
            if (!known) {
                sums.add(new ColumnSum(ColumnSum.Kind.FORMULA, whole, parts));
            }
        }
    }

    private static void overFunds(Table table, List<Integer> columns, List<ColumnSum> sums) {
        List<Integer> years = new ArrayList<>(new TreeSet<>(columns.stream()
                .map(i -> table.columns().get(i).year())
                .filter(Objects::nonNull)
                .toList()));
        years.add(null);
        for (Integer year : years) {
            List<Integer> ofYear = columns.stream()
                    .filter(i -> Objects.equals(table.columns().get(i).year(), year))
                    .toList();
            List<Integer> parts = ofYear.stream()
                    .filter(i -> isPart(table.columns().get(i).fund()))
                    .toList();
            Optional<Integer> whole =
                    only(ofYear.stream().filter(i -> table.columns().get(i).fund() == Fund.TOTAL));
            if (whole.isPresent() && parts.size() >= 2 && areDisjoint(table, parts)) {
                sums.add(new ColumnSum(ColumnSum.Kind.FUNDS, whole.get(), parts));
            } else if (whole.isPresent()) {
                List<Integer> fellows = fellows(table, whole.get(), ofYear);
                if (fellows.size() >= 2) {
                    sums.add(new ColumnSum(ColumnSum.Kind.FUNDS, whole.get(), fellows));
                }
            }
        }
    }

    /** Columns beside a total under its own header, of which none names a source: "Vốn đầu tư" and "Vốn sự nghiệp". */
    private static List<Integer> fellows(Table table, int whole, List<Integer> ofYear) {
        List<String> header = header(table, whole);
        boolean plain =
                ofYear.stream().noneMatch(i -> isPart(table.columns().get(i).fund()));
        return header.isEmpty() || !plain
                ? List.of()
                : ofYear.stream()
                        .filter(i -> i != whole && header(table, i).equals(header))
                        .toList();
    }

    /** What stands above the column's own header; empty where nothing does. */
    private static List<String> header(Table table, int column) {
        List<String> path = table.columns().get(column).path();
        return path.subList(0, Math.max(0, path.size() - 1));
    }

    /** Years of columns that bear one name under each year and under the period, and name no source. */
    private static void overYearsByName(Table table, List<Integer> columns, List<ColumnSum> sums) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        Set<Integer> allYears = new HashSet<>();
        for (int i : columns) {
            Column column = table.columns().get(i);
            if (column.year() != null) {
                allYears.add(column.year());
            }
            if (column.fund() == null && column.path().size() > 1) {
                String name = Folding.key(column.path().get(column.path().size() - 1));
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> named : byName.values()) {
            List<Integer> parts = named.stream()
                    .filter(i -> table.columns().get(i).year() != null)
                    .toList();
            Set<Integer> years = new HashSet<>();
            parts.forEach(i -> years.add(table.columns().get(i).year()));
            boolean complete = years.equals(allYears) && years.size() == parts.size() && parts.size() >= 2;
            Optional<Integer> whole =
                    only(named.stream().filter(i -> table.columns().get(i).year() == null));
            if (complete && whole.isPresent()) {
                sums.add(new ColumnSum(ColumnSum.Kind.YEARS, whole.get(), parts));
            }
        }
    }

    private static void overYears(Table table, List<Integer> columns, List<ColumnSum> sums) {
        Set<Integer> allYears = new HashSet<>();
        Set<@Nullable Fund> funds = new HashSet<>();
        for (int i : columns) {
            Column column = table.columns().get(i);
            if (column.year() != null) {
                allYears.add(column.year());
                funds.add(column.fund());
            }
        }
        List<@Nullable Fund> ordered = new ArrayList<>(EnumSet.allOf(Fund.class));
        ordered.add(null);
        ordered.retainAll(funds);
        for (Fund fund : ordered) {
            List<Integer> parts = columns.stream()
                    .filter(i -> table.columns().get(i).year() != null
                            && table.columns().get(i).fund() == fund)
                    .toList();
            Set<Integer> years = new HashSet<>();
            parts.forEach(i -> years.add(table.columns().get(i).year()));
            boolean complete = years.equals(allYears) && years.size() == parts.size() && parts.size() >= 2;
            Optional<Integer> whole = only(columns.stream()
                    .filter(i -> table.columns().get(i).year() == null
                            && (table.columns().get(i).fund() == fund
                                    || fund == null && table.columns().get(i).fund() == Fund.TOTAL)));
            if (complete && whole.isPresent()) {
                sums.add(new ColumnSum(ColumnSum.Kind.YEARS, whole.get(), parts));
            }
        }
    }

    private static boolean isPart(@Nullable Fund fund) {
        return fund != null && fund != Fund.TOTAL;
    }

    private static boolean areDisjoint(Table table, List<Integer> parts) {
        Set<Fund> funds = EnumSet.noneOf(Fund.class);
        for (int part : parts) {
            Fund fund = table.columns().get(part).fund();
            if (fund != null && !funds.add(fund) && fund != Fund.OTHER) {
                return false;
            }
        }
        return !(funds.contains(Fund.STATE) && funds.stream().anyMatch(WITHIN_STATE::contains));
    }

    private static Optional<Integer> only(java.util.stream.Stream<Integer> columns) {
        List<Integer> found = columns.toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
