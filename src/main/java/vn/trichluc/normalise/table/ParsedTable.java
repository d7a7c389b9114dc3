package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.lexicon.MoneyUnits;

/**
 * A table with the kind of each cell's text, decided once.
 *
 * @param cells one list a row, one entry a column; cells of columns without figures are {@link CellText.None}
 */
record ParsedTable(Table table, List<List<CellText>> cells) {
    ParsedTable {
        cells = List.copyOf(cells);
    }

    static ParsedTable of(Table table, MoneyUnits units) {
        List<List<CellText>> cells = new ArrayList<>();
        for (Row row : table.rows()) {
            List<CellText> parsed = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                ColumnRole role = table.columns().get(i).role();
                CellText text = i < row.cells().size() && hasFigures(role)
                        ? parsed(row.cells().get(i).text(), units)
                        : new CellText.None();
                parsed.add(role == ColumnRole.MONEY ? text : withoutScale(text, units));
            }
            cells.add(List.copyOf(parsed));
        }
        return new ParsedTable(table, cells);
    }

    private static CellText parsed(PlacedText cell, MoneyUnits units) {
        List<String> readings = cell.readings();
        return readings.isEmpty() ? CellText.of(cell.text(), units) : MisreadFigure.of(cell.text(), readings, units);
    }

    /** Returns the cell of a column of counts without its scale: "2 triệu" of a count are no đồng. */
    private static CellText withoutScale(CellText cell, MoneyUnits units) {
        boolean scaled = cell instanceof CellText.Number number
                && number.unit() != null
                && units.bareScale(number.unit().text()).isPresent();
        return scaled && cell instanceof CellText.Number number
                ? new CellText.Number(number.printed(), number.negative(), number.percent(), null)
                : cell;
    }

    static boolean hasFigures(ColumnRole role) {
        return role == ColumnRole.MONEY || role == ColumnRole.QUANTITY || role == ColumnRole.PERCENT;
    }

    ParsedTable with(Table other) {
        return new ParsedTable(other, cells);
    }

    /**
     * Returns the value in the unit of the cell's column, also where a unit of its own stands behind the figure: 2,25
     * tỷ is 2250 of triệu. Null where the cell has no figure that is sure, or the style cannot write it. A dash is 0.
     */
    @Nullable
    BigDecimal value(TableTotals.Place place, NumberStyle style) {
        CellText cell = cells.get(place.row()).get(place.column());
        CellText.Number number = cell instanceof CellText.Number plain ? plain : null;
        if (cell instanceof MisreadFigure misread && misread.hasValue()) {
            number = misread.readings().get(0).number();
        }
        boolean shared =
                table.rows().get(place.row()).cells().get(place.column()).shared();
        return number == null || shared ? null : inColumnUnit(number, place.column(), style);
    }

    private @Nullable BigDecimal inColumnUnit(CellText.Number number, int index, NumberStyle style) {
        BigDecimal value = number.value(style).orElse(null);
        Column column = table.columns().get(index);
        MoneyUnit of = column.unit() != null ? column.unit() : table.unit();
        MoneyUnit own = number.unit();
        boolean other = value != null && own != null && of != null && column.role() == ColumnRole.MONEY;
        return other && value != null && own != null && of != null && own.vnd() != of.vnd()
                ? value.multiply(BigDecimal.valueOf(own.vnd())).divide(BigDecimal.valueOf(of.vnd()))
                : value;
    }

    boolean hasComma() {
        return cells.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof CellText.Number number
                        && number.printed().separators().indexOf(',') >= 0);
    }
}
