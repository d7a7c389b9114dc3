package vn.trichluc.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;
import vn.trichluc.text.NumberStyle;
import vn.trichluc.text.PrintedNumber;

/**
 * Decides for a whole table how it writes its figures, never for one figure: by the shapes of all of them, then by the
 * sums that hold, then by amounts of the text that a cell repeats.
 */
final class TableStyle {
    /** So few in a hundred figures may break the style of the rest: they are misprints, and get no value. */
    private static final int MISPRINTS_PERCENT = 5;

    /** Below this a match of a cell with an amount of the text is chance. */
    private static final BigDecimal TELLING = BigDecimal.valueOf(1_000_000);

    private static final int GROUP_DIGITS = 3;

    private final ParsedTable parsed;
    private final Table table;
    private final long unit;
    private final Set<BigDecimal> stated;
    private final List<PrintedNumber> separated = new ArrayList<>();

    /**
     * @param unit đồng that one unit of the money columns counts; 0 where it is not known
     * @param stated amounts of the running text, in đồng, without trailing zeros
     */
    TableStyle(ParsedTable parsed, long unit, Set<BigDecimal> stated) {
        this.parsed = parsed;
        table = parsed.table();
        this.unit = unit;
        this.stated = stated;
        for (List<CellText> row : parsed.cells()) {
            for (CellText cell : row) {
                if (cell instanceof CellText.Number number && number.printed().hasSeparator()) {
                    separated.add(number.printed());
                }
            }
        }
    }

    /** The table's style; empty where nothing within it and in the text decides. */
    Optional<NumberStyle> decide() {
        long vietnamese = broken(NumberStyle.VIETNAMESE);
        long english = broken(NumberStyle.ENGLISH);
        if (vietnamese != english) {
            NumberStyle better = vietnamese < english ? NumberStyle.VIETNAMESE : NumberStyle.ENGLISH;
            boolean few = Math.min(vietnamese, english) * 100 <= MISPRINTS_PERCENT * (long) separated.size();
            return few ? Optional.of(better) : Optional.empty();
        }
        if (vietnamese > 0) {
            return Optional.empty();
        }
        if (separated.stream().noneMatch(number -> number.separators().indexOf(',') >= 0)) {
            return Optional.of(NumberStyle.VIETNAMESE);
        }
        if (unit == 1 && onlyMoney()) {
            return Optional.of(NumberStyle.ENGLISH); // a đồng has no thousandths
        }
        int evidence = Integer.compare(
                sums(NumberStyle.ENGLISH) + matches(NumberStyle.ENGLISH),
                sums(NumberStyle.VIETNAMESE) + matches(NumberStyle.VIETNAMESE));
        if (evidence != 0) {
            return Optional.of(evidence > 0 ? NumberStyle.ENGLISH : NumberStyle.VIETNAMESE);
        }
        return Optional.empty();
    }

    /** Whether every figure could be of that style, and a comma stands in one. */
    boolean couldBe(NumberStyle style) {
        return broken(style) == 0;
    }

    /** Decimals leave out the noughts at their end; groups of three keep them: 4,000. */
    boolean endsInNoughts() {
        return separated.stream().anyMatch(number -> {
            String last = number.runs().get(number.runs().size() - 1);
            return number.separators().endsWith(",") && last.length() == GROUP_DIGITS && last.endsWith("0");
        });
    }

    private long broken(NumberStyle style) {
        return separated.stream().filter(number -> !number.allows(style)).count();
    }

    private boolean onlyMoney() {
        return table.columns().stream()
                .map(Column::role)
                .filter(ParsedTable::hasFigures)
                .allMatch(role -> role == ColumnRole.MONEY);
    }

    private int matches(NumberStyle style) {
        if (unit == 0) {
            return 0;
        }
        int count = 0;
        for (PrintedNumber number : separated) {
            Optional<BigDecimal> value = number.value(style).map(v -> v.multiply(BigDecimal.valueOf(unit)));
            if (value.isPresent()
                    && value.get().compareTo(TELLING) >= 0
                    && stated.contains(value.get().stripTrailingZeros())) {
                count++;
            }
        }
        return count;
    }

    /** How many totals of columns, groups and years hold in that style. */
    private int sums(NumberStyle style) {
        int held = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            if (ParsedTable.hasFigures(table.columns().get(column).role())) {
                held += columnSums(column, style);
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            held += rowSums(row, style);
        }
        return held;
    }

    private int columnSums(int column, NumberStyle style) {
        int held = 0;
        BigDecimal items = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal groupStated = null;
        for (int row = 0; row < table.rows().size(); row++) {
            BigDecimal value = value(row, column, style);
            RowKind kind = table.rows().get(row).kind();
            if (kind == RowKind.ITEM) {
                items = items.add(value == null ? BigDecimal.ZERO : value);
                group = group.add(value == null ? BigDecimal.ZERO : value);
                continue;
            }
            held += holds(groupStated, group);
            group = BigDecimal.ZERO;
            groupStated = kind == RowKind.GROUP ? value : null;
            if (kind == RowKind.TOTAL) {
                held += holds(value, items);
            }
        }
        return held + holds(groupStated, group);
    }

    private int rowSums(int row, NumberStyle style) {
        int held = 0;
        for (int total = 0; total < table.columns().size(); total++) {
            Column whole = table.columns().get(total);
            if (whole.fund() != Fund.TOTAL) {
                continue;
            }
            BigDecimal parts = BigDecimal.ZERO;
            for (int part = 0; part < table.columns().size(); part++) {
                Column column = table.columns().get(part);
                BigDecimal value = value(row, part, style);
                if (column.fund() != null
                        && column.fund() != Fund.TOTAL
                        && Objects.equals(column.year(), whole.year())
                        && value != null) {
                    parts = parts.add(value);
                }
            }
            held += holds(value(row, total, style), parts);
        }
        return held;
    }

    private static int holds(@Nullable BigDecimal total, BigDecimal parts) {
        return total != null && total.signum() > 0 && total.compareTo(parts) == 0 ? 1 : 0;
    }

    private @Nullable BigDecimal value(int row, int column, NumberStyle style) {
        return parsed.cells().get(row).get(column) instanceof CellText.Number number
                ? number.printed().value(style).orElse(null)
                : null;
    }
}
