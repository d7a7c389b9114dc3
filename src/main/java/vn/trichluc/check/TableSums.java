package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;

/** The sums that one table claims: along its rows, down its columns, within its groups. */
final class TableSums {
    private static final int LABEL_IN_A_MESSAGE = 60;

    private final int index;
    private final Table table;
    private final List<Integer> additive;
    private final TableRows rows;
    private final List<ColumnSum> columnSums;
    private final boolean ragged;

    private TableSums(int index, Table table) {
        this.index = index;
        this.table = table;
        this.additive = ColumnSums.additive(table);
        this.rows = new TableRows(table, additive);
        this.ragged = additive.stream()
                .filter(column ->
                        String.join("", table.columns().get(column).path()).isBlank())
                .anyMatch(column -> table.rows().stream()
                        .anyMatch(row -> column < row.cells().size()
                                && row.cells().get(column).value() != null));
        this.columnSums = ColumnSums.of(table);
    }

    static List<TableSums> all(Reading reading) {
        List<TableSums> sums = new ArrayList<>();
        for (int i = 0; i < reading.tables().size(); i++) {
            sums.add(new TableSums(i, reading.tables().get(i)));
        }
        return sums;
    }

    int index() {
        return index;
    }

    Table table() {
        return table;
    }

    TableRows rows() {
        return rows;
    }

    /** Indices of the columns whose figures add up down the table, from the left. */
    List<Integer> additive() {
        return List.copyOf(additive);
    }

    /**
     * Whether figures stand beyond the header, under no column at all: then no row of the table can be trusted to
     * stand under its columns, and no sum of columns says anything.
     */
    boolean isRagged() {
        return ragged;
    }

    List<ColumnSum> columnSums() {
        return List.copyOf(columnSums);
    }

    /** The figure of a cell; empty for a blank or a word. */
    Optional<Figure> figure(int row, int column) {
        List<Cell> cells = table.rows().get(row).cells();
        BigDecimal printed = column < cells.size() ? cells.get(column).value() : null;
        if (printed == null) {
            return Optional.empty();
        }
        Cell cell = cells.get(column);
        Column of = table.columns().get(column);
        MoneyUnit unit = of.unit() != null ? of.unit() : table.unit();
        boolean money = of.role() == ColumnRole.MONEY && unit != null;
        BigDecimal each = unit != null && money ? BigDecimal.valueOf(unit.vnd()) : BigDecimal.ONE;
        BigDecimal step = BigDecimal.ONE.movePointLeft(
                Math.max(0, printed.stripTrailingZeros().scale()));
        return Optional.of(new Figure(
                Ref.cell(index, row, column),
                rowName(row) + ", " + columnName(column),
                cell.text().text(),
                printed.multiply(each),
                step.multiply(each),
                each,
                money,
                cell.text().at().isEmpty()
                        ? table.rows().get(row).at()
                        : cell.text().at()));
    }

    /** What the row says that its column sums are, for every relation whose total cell and some part have figures. */
    List<Constraint> along(int row) {
        List<Constraint> constraints = new ArrayList<>();
        for (ColumnSum sum : columnSums) {
            along(row, sum).ifPresent(constraints::add);
        }
        return constraints;
    }

    Optional<Constraint> along(int row, ColumnSum sum) {
        if (ragged || !rows.isAdditive(row)) {
            return Optional.empty();
        }
        List<Figure> parts =
                sum.parts().stream().flatMap(c -> figure(row, c).stream()).toList();
        return figure(row, sum.whole())
                .filter(whole -> !parts.isEmpty())
                .map(whole -> new Constraint(DiscrepancyCode.ROW_TOTAL, whole, parts));
    }

    /** A row as the sum of others, column by column where the total and some addend have figures. */
    List<Constraint> down(DiscrepancyCode code, int total, List<Integer> addends) {
        return additive.stream()
                .flatMap(column -> down(code, total, addends, column).stream())
                .toList();
    }

    /** The same in one column. */
    Optional<Constraint> down(DiscrepancyCode code, int total, List<Integer> addends, int column) {
        List<Figure> parts =
                addends.stream().flatMap(row -> figure(row, column).stream()).toList();
        return figure(total, column).filter(whole -> !parts.isEmpty()).map(whole -> new Constraint(code, whole, parts));
    }

    /** Every group row with figures as the sum of its own rows, all columns of all groups. */
    List<Constraint> groups() {
        List<Constraint> constraints = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (table.rows().get(row).kind() == RowKind.GROUP && rows.hasFigures(row) && rows.isAdditive(row)) {
                constraints.addAll(down(DiscrepancyCode.GROUP_TOTAL, row, rows.within(row)));
            }
        }
        return constraints;
    }

    /** How a message calls a row: number and label, shortened. */
    String rowName(int row) {
        Row of = table.rows().get(row);
        String label = (of.number() + " " + of.label()).strip();
        if (label.length() > LABEL_IN_A_MESSAGE) {
            label = label.substring(0, LABEL_IN_A_MESSAGE).strip() + "…";
        }
        return label.isEmpty() ? "row " + (row + 1) : "row \"" + label + "\"";
    }

    /** How a message calls a column: its header from the top. */
    String columnName(int column) {
        String path = String.join(" › ", table.columns().get(column).path());
        return path.isBlank() ? "column " + (column + 1) : "column \"" + path + "\"";
    }
}
