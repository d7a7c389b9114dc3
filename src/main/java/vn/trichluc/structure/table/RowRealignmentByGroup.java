package vn.trichluc.structure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;

/**
 * Where {@link LostCells} cannot tell from a row itself where its cells were lost, the rows above and below may: what the
 * total or the group of the row is more than its other rows is what this row has in each column. It is moved where its
 * figures, in their order, are just these, and it is the only row of its sum that lost cells.
 */
final class RowRealignmentByGroup {
    private final FigureSizes sizes;
    private final int first;
    private final int columns;

    RowRealignmentByGroup(List<Column> columns, FigureSizes sizes) {
        this.sizes = sizes;
        int from = columns.size();
        while (from > 0 && ColumnReader.isFigures(columns.get(from - 1).role())) {
            from--;
        }
        this.first = from;
        this.columns = columns.size();
    }

    /** The rows, with the cells of those moved that a sum tells how. */
    List<Row> realign(List<Row> rows) {
        if (columns - first < 2 || rows.stream().noneMatch(this::isShort)) {
            return rows;
        }
        List<Row> result = new ArrayList<>(rows);
        Map<String, Integer> byId = new HashMap<>();
        Map<Integer, List<Integer>> addends = new HashMap<>();
        List<Integer> tops = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            byId.put(row.id(), i);
            Integer parent = row.parent() == null ? null : byId.get(row.parent());
            if (row.kind() == RowKind.TOTAL) {
                totals.add(i);
            } else if (parent == null) {
                tops.add(i);
            } else if (rows.get(parent).kind() == RowKind.GROUP) {
                addends.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
        if (totals.size() == 1) {
            addends.put(totals.get(0), tops);
        }
        addends.forEach((whole, parts) -> realign(result, whole, parts));
        return List.copyOf(result);
    }

    private void realign(List<Row> rows, int whole, List<Integer> parts) {
        List<Integer> lost =
                parts.stream().filter(part -> isShort(rows.get(part))).toList();
        if (lost.size() != 1 || parts.size() < 2 || isShort(rows.get(whole))) {
            return;
        }
        int row = lost.get(0);
        List<BigDecimal> expected = new ArrayList<>();
        for (int column = first; column < columns; column++) {
            Optional<BigDecimal> rest = size(rows.get(whole), column);
            for (int part : parts) {
                if (part != row && rest.isPresent()) {
                    BigDecimal before = rest.get();
                    rest = size(rows.get(part), column).map(before::subtract);
                }
            }
            if (rest.isEmpty()) {
                return;
            }
            expected.add(rest.get());
        }
        moved(rows.get(row), expected)
                .ifPresent(cells -> rows.set(row, rows.get(row).withCells(cells)));
    }

    /** The row's cells with blanks put in so that its figures are those expected; empty where they are not, or are already. */
    private Optional<List<Cell>> moved(Row row, List<BigDecimal> expected) {
        List<Cell> cells = new ArrayList<>(row.cells().subList(0, first));
        int next = first;
        for (BigDecimal size : expected) {
            Optional<BigDecimal> own = next < row.printedCells() ? size(row, next) : Optional.empty();
            if (own.isPresent() && own.get().compareTo(size) == 0) {
                cells.add(row.cells().get(next));
                next++;
            } else if (size.signum() == 0) {
                cells.add(Cell.of(PlacedText.EMPTY));
            } else {
                return Optional.empty();
            }
        }
        boolean all = next == row.printedCells();
        return all && !cells.equals(row.cells()) ? Optional.of(cells) : Optional.empty();
    }

    /** The source gave the row fewer cells, and it ends in a blank for each: none was moved yet. */
    private boolean isShort(Row row) {
        int printed = row.printedCells();
        return printed > first
                && printed < columns
                && row.cells().subList(printed, columns).stream()
                        .allMatch(cell -> cell.text().isBlank());
    }

    private Optional<BigDecimal> size(Row row, int column) {
        return sizes.size(row.cells().get(column).text().text());
    }
}
