package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows and columns have meanings.
 *
 * @param section id of the section that it stands in; null before the first
 * @param title empty where it has none
 * @param unitLine the line that names the unit of money ("Đơn vị tính: triệu đồng"); empty where there is no such line
 * @param unit the table's unit of money once it is known
 * @param columns at least one
 * @param relations which columns follow from which
 * @param rows body rows in reading order
 * @param at one anchor a page, or the lines
 */
public record Table(
        String id,
        @Nullable String section,
        PlacedText title,
        PlacedText unitLine,
        @Nullable MoneyUnit unit,
        List<Column> columns,
        List<Relation> relations,
        List<Row> rows,
        List<Anchor> at) {
    public Table {
        columns = List.copyOf(columns);
        relations = List.copyOf(relations);
        rows = List.copyOf(rows);
        at = List.copyOf(at);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table has columns");
        }
    }

    /** A table whose header states no relation of its columns. */
    public Table(
            String id,
            @Nullable String section,
            PlacedText title,
            PlacedText unitLine,
            @Nullable MoneyUnit unit,
            List<Column> columns,
            List<Row> rows,
            List<Anchor> at) {
        this(id, section, title, unitLine, unit, columns, List.of(), rows, at);
    }

    public Table withId(String newId, @Nullable String newSection) {
        return new Table(newId, newSection, title, unitLine, unit, columns, relations, rows, at);
    }

    public Table withUnit(@Nullable MoneyUnit newUnit) {
        return new Table(id, section, title, unitLine, newUnit, columns, relations, rows, at);
    }

    public Table withColumns(List<Column> newColumns) {
        return new Table(id, section, title, unitLine, unit, newColumns, relations, rows, at);
    }

    public Table withRows(List<Row> newRows) {
        return new Table(id, section, title, unitLine, unit, columns, relations, newRows, at);
    }
}
