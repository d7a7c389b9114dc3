package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Relation.Basis;
import vn.trichluc.model.Relation.Kind;
import vn.trichluc.structure.table.ColumnNumbers.Formula;
import vn.trichluc.structure.table.ColumnNumbers.Operation;
import vn.trichluc.text.Folding;

/**
 * Which columns of a table follow from which, as the header's sources of money and years and the formulas of the row
 * that numbers the columns state it. Only columns of one role are added, money to money, and only where the parts are
 * told apart: with the state budget beside the funds that it holds, and with one fund twice, no sum is stated.
 */
public final class ColumnRelations {
    /** Columns under such words hold rates, prices, shares or running totals: nothing that adds up. In lower case. */
    private static final List<String> NOT_ADDITIVE = List.of(
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

    /** Funds that the state budget holds: beside it, it cannot be told which column contains which. */
    private static final Set<Fund> WITHIN_STATE =
            EnumSet.of(Fund.CENTRAL, Fund.NATIONAL_PROMOTION, Fund.PROVINCE, Fund.LOCAL_PROMOTION, Fund.DISTRICT);

    private final List<Column> columns;
    private final Set<Relation> relations = new LinkedHashSet<>();

    private ColumnRelations(List<Column> columns) {
        this.columns = columns;
    }

    /** Whether figures under such a header, of such a role, add up down the table. */
    public static boolean isAdditive(List<String> path, ColumnRole role) {
        String header = String.join(" ", path).toLowerCase(Locale.ROOT);
        return (role == ColumnRole.MONEY || role == ColumnRole.QUANTITY)
                && NOT_ADDITIVE.stream().noneMatch(header::contains);
    }

    /** @param formulas one a column, null where none is printed */
    static List<Relation> of(List<Column> columns, List<@Nullable Formula> formulas) {
        ColumnRelations reader = new ColumnRelations(columns);
        reader.byHeader();
        for (int column = 0; column < columns.size(); column++) {
            Formula formula = formulas.get(column);
            if (formula != null) {
                reader.byFormula(column, formula);
            }
        }
        return List.copyOf(reader.relations);
    }

    /** The relations that the headers alone state. */
    public static List<Relation> of(List<Column> columns) {
        return of(columns, Collections.nCopies(columns.size(), null));
    }

    private void byHeader() {
        for (ColumnRole role : List.of(ColumnRole.MONEY, ColumnRole.QUANTITY)) {
            List<Integer> of = new ArrayList<>();
            Set<Integer> years = new TreeSet<>();
            for (int i = 0; i < columns.size(); i++) {
                Integer year = columns.get(i).year();
                if (columns.get(i).additive() && columns.get(i).role() == role) {
                    of.add(i);
                    if (year != null) {
                        years.add(year);
                    }
                }
            }
            years.forEach(year -> overFunds(where(of, column -> year.equals(column.year()))));
            overFunds(where(of, column -> column.year() == null));
            overYears(of, years);
        }
    }

    /** @param ofYear columns of one year, or of the whole period */
    private void overFunds(List<Integer> ofYear) {
        List<Integer> totals = where(ofYear, column -> column.fund() == Fund.TOTAL);
        if (totals.size() != 1) {
            return;
        }
        int whole = totals.get(0);
        List<Integer> parts = where(ofYear, ColumnRelations::isOfSource);
        add(Basis.FUNDS, whole, areDisjoint(parts) ? parts : List.of());
        if (parts.isEmpty()) {
            List<String> above = above(columns.get(whole)); // "Vốn đầu tư" and "Vốn sự nghiệp" beside "Tổng số"
            List<Integer> fellows =
                    where(ofYear, column -> !above.isEmpty() && above(column).equals(above));
            fellows.remove(Integer.valueOf(whole));
            add(Basis.FUNDS, whole, fellows);
        }
    }

    /** Years of each source, of what names none, and of columns that bear one name under each year. */
    private void overYears(List<Integer> of, Set<Integer> years) {
        Set<@Nullable Fund> funds = new HashSet<>();
        where(of, column -> column.year() != null)
                .forEach(i -> funds.add(columns.get(i).fund()));
        List<@Nullable Fund> ordered = new ArrayList<>(EnumSet.allOf(Fund.class));
        ordered.add(null);
        ordered.retainAll(funds);
        for (Fund fund : ordered) {
            List<Integer> group = where(
                    of,
                    column -> column.fund() == fund
                            || (fund == null && column.year() == null && column.fund() == Fund.TOTAL));
            overYearsOfOne(group, years);
        }
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int i : where(of, column -> column.fund() == null && column.path().size() > 1)) {
            List<String> path = columns.get(i).path();
            byName.computeIfAbsent(Folding.key(path.get(path.size() - 1)), name -> new ArrayList<>())
                    .add(i);
        }
        byName.values().forEach(named -> overYearsOfOne(named, years));
    }

    /** Where each of the table's years has one column, and the period has one. */
    private void overYearsOfOne(List<Integer> group, Set<Integer> years) {
        List<Integer> parts = where(group, column -> column.year() != null);
        List<Integer> wholes = where(group, column -> column.year() == null);
        Set<@Nullable Integer> named = new HashSet<>();
        parts.forEach(part -> named.add(columns.get(part).year()));
        if (wholes.size() == 1 && named.equals(years) && named.size() == parts.size()) {
            add(Basis.YEARS, wholes.get(0), parts);
        }
    }

    private void byFormula(int column, Formula formula) {
        List<Integer> parts = new ArrayList<>(formula.columns());
        int whole = column;
        if (formula.operation() == Operation.DIFFERENCE) {
            whole = parts.remove(0);
            parts.add(0, column);
        }
        Kind kind = switch (formula.operation()) {
            case SUM, DIFFERENCE -> Kind.SUM;
            case PRODUCT -> Kind.PRODUCT;
            case QUOTIENT -> isPerCent(columns.get(column), formula) ? Kind.PER_CENT : Kind.SHARE;
        };
        int total = whole;
        boolean known = kind == Kind.SUM
                && relations.stream()
                        .anyMatch(sum ->
                                sum.whole() == total && Set.copyOf(sum.parts()).equals(Set.copyOf(parts)));
        if (!known && parts.size() > 1) {
            relations.add(new Relation(kind, Basis.FORMULA, whole, parts));
        }
    }

    private static boolean isPerCent(Column column, Formula formula) {
        return column.role() == ColumnRole.PERCENT
                || String.join(" ", column.path()).contains("%")
                || formula.text().contains("100")
                || formula.text().contains("%");
    }

    private void add(Basis basis, int whole, List<Integer> parts) {
        if (parts.size() > 1) {
            relations.add(new Relation(Kind.SUM, basis, whole, parts));
        }
    }

    private List<Integer> where(List<Integer> of, Predicate<Column> condition) {
        return new ArrayList<>(
                of.stream().filter(i -> condition.test(columns.get(i))).toList());
    }

    private static boolean isOfSource(Column column) {
        return column.fund() != null && column.fund() != Fund.TOTAL;
    }

    /** What stands above the column's own header; empty where nothing does. */
    private static List<String> above(Column column) {
        return column.path().subList(0, Math.max(0, column.path().size() - 1));
    }

    private boolean areDisjoint(List<Integer> parts) {
        Set<Fund> funds = new HashSet<>();
        for (int part : parts) {
            Fund fund = Objects.requireNonNull(columns.get(part).fund());
            if (!funds.add(fund) && fund != Fund.OTHER) {
                return false;
            }
        }
        return !(funds.contains(Fund.STATE) && funds.stream().anyMatch(WITHIN_STATE::contains));
    }
}
