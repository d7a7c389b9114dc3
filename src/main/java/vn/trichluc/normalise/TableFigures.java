package vn.trichluc.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.text.MoneyUnits;
import vn.trichluc.text.NumberStyle;

/** Values of the cells of figures. A figure that the table's style does not allow, or whose style is open, has none. */
final class TableFigures {
    /** 2^53 - 1: the contract's limit for đồng. */
    private static final BigDecimal MAX_VND = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final Pattern PERCENT_ROW = Pattern.compile(
            "%|(?<!\\p{L})(?:tỷ|tỉ) (?:lệ|trọng) (?:phần trăm|\\()", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final MoneyUnits units;

    TableFigures(MoneyUnits units) {
        this.units = units;
    }

    /** @param amounts of the running text: they help to tell styles and units */
    List<Table> read(List<Table> tables, List<Amount> amounts) {
        Set<BigDecimal> stated = new HashSet<>();
        for (Amount amount : amounts) {
            Long vnd = amount.vnd();
            if (vnd != null && amount.per().isEmpty()) {
                stated.add(BigDecimal.valueOf(vnd).stripTrailingZeros());
            }
        }
        List<ParsedTable> united = new TableUnits(stated, units)
                .resolve(tables.stream()
                        .map(table -> ParsedTable.of(table, units))
                        .toList());
        List<TableStyle> styles = united.stream()
                .map(table -> new TableStyle(table, unit(table.table()), stated))
                .toList();
        List<Optional<NumberStyle>> decided =
                styles.stream().map(TableStyle::decide).toList();
        Set<NumberStyle> ofCommas = new HashSet<>();
        for (int i = 0; i < united.size(); i++) {
            if (united.get(i).hasComma()) {
                decided.get(i).ifPresent(ofCommas::add);
            }
        }
        List<Table> result = new ArrayList<>();
        for (int i = 0; i < united.size(); i++) {
            TableStyle style = styles.get(i);
            NumberStyle known = decided.get(i).orElseGet(() -> open(style, ofCommas));
            result.add(valued(united.get(i), known));
        }
        return List.copyOf(result);
    }

    /** Where a table itself does not decide: as the document's other tables with commas are written. */
    private static @Nullable NumberStyle open(TableStyle style, Set<NumberStyle> ofCommas) {
        if (ofCommas.size() == 1) {
            NumberStyle other = ofCommas.iterator().next();
            return style.couldBe(other) ? other : null;
        }
        return style.couldBe(NumberStyle.ENGLISH) && style.endsInNoughts() ? NumberStyle.ENGLISH : null;
    }

    private static long unit(Table table) {
        MoneyUnit unit = table.unit();
        return unit == null ? 0 : unit.vnd();
    }

    private static Table valued(ParsedTable parsed, @Nullable NumberStyle style) {
        Table table = parsed.table();
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            boolean percent = PERCENT_ROW.matcher(row.label()).find() || countsPercent(table, row);
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                boolean figures = i < table.columns().size();
                CellText text = figures ? parsed.cells().get(r).get(i) : new CellText.None();
                cells.add(figures ? valued(cell, text, table, table.columns().get(i), percent, style) : cell);
            }
            rows.add(row.withCells(cells));
        }
        return new Table(
                table.id(),
                table.section(),
                table.title(),
                table.unitLine(),
                table.unit(),
                table.columns(),
                rows,
                table.at());
    }

    private static boolean countsPercent(Table table, Row row) {
        for (int i = 0; i < row.cells().size() && i < table.columns().size(); i++) {
            if (table.columns().get(i).role() == ColumnRole.UNIT
                    && row.cells().get(i).text().text().strip().equals("%")) {
                return true;
            }
        }
        return false;
    }

    private static Cell valued(
            Cell cell, CellText text, Table table, Column column, boolean percent, @Nullable NumberStyle style) {
        BigDecimal value = null;
        MoneyUnit unit = column.unit() != null ? column.unit() : table.unit();
        boolean money = column.role() == ColumnRole.MONEY && !percent;
        if (text instanceof CellText.Dash) {
            value = BigDecimal.ZERO;
        } else if (text instanceof CellText.Number number) {
            value = value(number, style);
            unit = number.unit() != null ? number.unit() : unit;
            money &= !number.percent();
        }
        if (value == null) {
            return cell;
        }
        return cell.withValue(value, money && unit != null ? vnd(value, Objects.requireNonNull(unit)) : null);
    }

    private static @Nullable BigDecimal value(CellText.Number number, @Nullable NumberStyle style) {
        boolean plain = !number.printed().hasSeparator();
        if (style == null && !plain) {
            return null;
        }
        BigDecimal value = number.printed()
                .value(style == null ? NumberStyle.VIETNAMESE : style)
                .orElse(null);
        return value != null && number.negative() ? value.negate() : value;
    }

    /** Null for a part of one đồng and for more than the contract allows. */
    private static @Nullable Long vnd(BigDecimal value, MoneyUnit unit) {
        BigDecimal vnd = value.multiply(BigDecimal.valueOf(unit.vnd())).stripTrailingZeros();
        boolean whole = vnd.scale() <= 0 && vnd.abs().compareTo(MAX_VND) <= 0;
        return whole ? Long.valueOf(vnd.longValueExact()) : null;
    }
}
