package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Table;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * Finds the units of money of tables in the columns' headers, the unit line, the other annexes of the document and the
 * amounts of the text, in that order. An inferred unit has no text.
 */
final class TableUnits {
    private static final List<Long> CANDIDATES = List.of(1L, 1_000L, 1_000_000L, 1_000_000_000L);

    /**
     * The greatest ratio between the largest figures of two tables of one unit; beyond it they are printed in different
     * units.
     */
    private static final BigDecimal SAME_UNIT_FACTOR = BigDecimal.valueOf(1_000);

    /** The number of cells that must repeat amounts of the text before these decide the unit. */
    private static final int MIN_MATCHES = 2;

    /** The least figure that is compared with amounts of the text; smaller ones meet by chance. */
    private static final BigDecimal TELLING_FIGURE = BigDecimal.valueOf(100);

    private final Set<BigDecimal> stated;
    private final MoneyUnits units;

    /**
     * Makes the finder of units.
     *
     * @param stated amounts of the running text, in đồng, without trailing zeros
     */
    TableUnits(Set<BigDecimal> stated, MoneyUnits units) {
        this.stated = stated;
        this.units = units;
    }

    /**
     * Returns the tables with their units: first those that they state themselves, on columns and whole; then those
     * that they inherit or that the text decides; last those that they inherit from tables whose unit the text decided.
     */
    List<ParsedTable> resolve(List<ParsedTable> tables) {
        List<ParsedTable> own =
                tables.stream().map(parsed -> parsed.with(own(parsed.table()))).toList();
        List<ParsedTable> told = own.stream()
                .map(parsed -> needsUnit(parsed.table()) ? withUnit(parsed, inherited(parsed, own)) : parsed)
                .toList();
        return told.stream()
                .map(parsed -> needsUnit(parsed.table()) ? withUnit(parsed, shared(parsed, told)) : parsed)
                .toList();
    }

    private static boolean needsUnit(Table table) {
        return hasMoney(table) && table.unit() == null && !everyMoneyColumnHasUnit(table);
    }

    private static ParsedTable withUnit(ParsedTable parsed, @Nullable MoneyUnit unit) {
        Table table = parsed.table();
        return unit == null ? parsed : parsed.with(table.withUnit(unit));
    }

    static boolean hasMoney(Table table) {
        return table.columns().stream().anyMatch(column -> column.role() == ColumnRole.MONEY);
    }

    private static boolean everyMoneyColumnHasUnit(Table table) {
        return table.columns().stream()
                .filter(column -> column.role() == ColumnRole.MONEY)
                .allMatch(column -> column.unit() != null);
    }

    private Table own(Table table) {
        List<Column> columns = new ArrayList<>();
        Set<MoneyUnit> named = new LinkedHashSet<>();
        for (Column column : table.columns()) {
            Column known = column.role() == ColumnRole.MONEY && column.unit() == null ? withHeaderUnit(column) : column;
            columns.add(known);
            if (known.unit() != null) {
                named.add(known.unit());
            }
        }
        MoneyUnit unit = table.unit();
        if (unit == null) {
            String line = table.unitLine().text();
            unit = units.inLine(line)
                    .map(MoneyUnits.Line::unit)
                    .or(() -> units.find(line))
                    .or(() -> units.find(bracketed(table.title().text())))
                    .orElse(null);
        }
        boolean one = named.stream().mapToLong(MoneyUnit::vnd).distinct().count() == 1;
        if (unit == null && one) {
            unit = named.iterator().next();
        }
        return table.withUnit(unit).withColumns(columns);
    }

    /**
     * Returns the words of a title in brackets, where alone it names a unit: "Kinh phí … triệu đồng" may be an amount.
     */
    private static String bracketed(String title) {
        int open = title.lastIndexOf('(');
        return open < 0 ? "" : title.substring(open);
    }

    private Column withHeaderUnit(Column column) {
        for (int i = column.path().size() - 1; i >= 0; i--) {
            Optional<MoneyUnit> unit = units.inHeader(column.path().get(i));
            if (unit.isPresent()) {
                return column.withUnit(unit.get());
            }
        }
        return column;
    }

    /**
     * Returns the unit of the other tables where all that have one agree and print figures of like size, otherwise that
     * of the text; null where neither decides.
     */
    private @Nullable MoneyUnit inherited(ParsedTable table, List<ParsedTable> all) {
        MoneyUnit shared = shared(table, all);
        return shared == null ? fromText(table) : shared;
    }

    private static @Nullable MoneyUnit shared(ParsedTable table, List<ParsedTable> all) {
        Set<Long> units = new LinkedHashSet<>();
        BigDecimal own = largest(table);
        for (ParsedTable other : all) {
            MoneyUnit unit = other.table().unit();
            if (unit != null && hasMoney(other.table()) && alike(own, largest(other))) {
                units.add(unit.vnd());
            }
        }
        return units.size() == 1 ? new MoneyUnit(units.iterator().next(), "") : null;
    }

    private static boolean alike(BigDecimal one, BigDecimal other) {
        return one.compareTo(other.multiply(SAME_UNIT_FACTOR)) <= 0
                && other.compareTo(one.multiply(SAME_UNIT_FACTOR)) <= 0;
    }

    private @Nullable MoneyUnit fromText(ParsedTable table) {
        Set<BigDecimal> figures = figures(table);
        long best = 0;
        int most = MIN_MATCHES - 1;
        for (long candidate : CANDIDATES) {
            int matches = (int) figures.stream()
                    .filter(figure -> figure.compareTo(TELLING_FIGURE) >= 0)
                    .filter(figure -> stated.contains(
                            figure.multiply(BigDecimal.valueOf(candidate)).stripTrailingZeros()))
                    .count();
            if (matches > most) {
                most = matches;
                best = candidate;
            } else if (matches == most) {
                best = 0;
            }
        }
        return best == 0 ? null : new MoneyUnit(best, "");
    }

    private static BigDecimal largest(ParsedTable table) {
        return figures(table).stream()
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE)
                .max(BigDecimal.ONE);
    }

    /** Returns the figures of the money columns, read as Vietnamese where nothing contradicts it. */
    private static Set<BigDecimal> figures(ParsedTable parsed) {
        Set<BigDecimal> result = new LinkedHashSet<>();
        List<Column> columns = parsed.table().columns();
        for (List<CellText> row : parsed.cells()) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).role() == ColumnRole.MONEY && row.get(i) instanceof CellText.Number number) {
                    number.printed()
                            .value(NumberStyle.VIETNAMESE)
                            .or(() -> number.printed().value(NumberStyle.ENGLISH))
                            .ifPresent(result::add);
                }
            }
        }
        return result;
    }
}
