package vn.trichluc.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.text.MoneyUnits;
import vn.trichluc.text.NumberStyle;

/**
 * A table with each cell's text told apart, once.
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
                boolean figures = i < row.cells().size()
                        && hasFigures(table.columns().get(i).role());
                parsed.add(figures ? parsed(row.cells().get(i).text(), units) : new CellText.None());
            }
            cells.add(List.copyOf(parsed));
        }
        return new ParsedTable(table, cells);
    }

    private static CellText parsed(PlacedText cell, MoneyUnits units) {
        List<String> readings = cell.readings();
        return readings.isEmpty() ? CellText.of(cell.text(), units) : MisreadFigure.of(cell.text(), readings, units);
    }

    static boolean hasFigures(ColumnRole role) {
        return role == ColumnRole.MONEY || role == ColumnRole.QUANTITY || role == ColumnRole.PERCENT;
    }

    ParsedTable with(Table other) {
        return new ParsedTable(other, cells);
    }

    /** Null where the cell has no figure that is sure, or that style cannot write it. A dash is nothing. */
    @Nullable
    BigDecimal value(TableTotals.Place place, NumberStyle style) {
        CellText cell = cells.get(place.row()).get(place.column());
        CellText.Number number = cell instanceof CellText.Number plain ? plain : null;
        if (cell instanceof MisreadFigure misread && misread.hasValue()) {
            number = misread.readings().get(0).number();
        }
        return number == null ? null : number.value(style).orElse(null);
    }

    boolean hasComma() {
        return cells.stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell instanceof CellText.Number number
                        && number.printed().separators().indexOf(',') >= 0);
    }
}
