package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;

/** A row lost a cell: its figures stand under wrong columns. Raised once a row, instead of a flood of broken sums. */
final class CellLost implements Rule {
    /** A message names at most so many columns. */
    private static final int MOST_NAMED = 4;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (LostCells.LostCell lost : LostCells.of(table)) {
                report(table, lost.row(), "its figures do not add up; " + remedy(table, lost), found);
            }
            for (int row : LostCells.realigned(table)) {
                String where = columns(table, LostCells.blanks(table, row), " and ");
                report(
                        table,
                        row,
                        "it is given realigned, with a blank at " + where + ", so that its sums hold",
                        found);
            }
        }
        return found;
    }

    private static void report(TableSums table, int row, String consequence, List<Discrepancy> found) {
        Row of = table.table().rows().get(row);
        String message = String.format(
                Locale.ROOT, "%s lost a cell, or its cells moved: %s.", capital(table.rowName(row)), consequence);
        Finding.of(DiscrepancyCode.CELL_LOST, Severity.WARNING, Cause.RECOGNITION, message)
                .refs(List.of(Ref.row(table.index(), row)))
                .at(of.at())
                .at(of.cells().stream()
                        .flatMap(cell -> cell.text().at().stream())
                        .toList())
                .addTo(found);
    }

    private static String columns(TableSums table, List<Integer> columns, String conjunction) {
        return columns.size() > MOST_NAMED
                ? columns.size() + " columns"
                : columns.stream().map(table::columnName).collect(Collectors.joining(conjunction));
    }

    private static String remedy(TableSums table, LostCells.LostCell lost) {
        return lost.places().isEmpty()
                ? "check each of its figures against the page"
                : "they hold with a lost 0 put back at " + columns(table, lost.places(), " or ");
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
