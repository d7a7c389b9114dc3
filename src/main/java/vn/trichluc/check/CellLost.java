package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;

/** A row lost a cell: its figures stand under wrong columns. Raised once a row, instead of a flood of broken sums. */
final class CellLost implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (LostCells.LostCell lost : LostCells.of(table)) {
                Row row = table.table().rows().get(lost.row());
                String message = "%s has fewer cells than the table has columns and its sums break; %s."
                        .formatted(capital(table.rowName(lost.row())), remedy(table, lost));
                Finding.of(DiscrepancyCode.CELL_LOST, Severity.WARNING, Cause.RECOGNITION, message)
                        .refs(List.of(Ref.row(table.index(), lost.row())))
                        .at(row.at())
                        .at(row.cells().stream()
                                .flatMap(cell -> cell.text().at().stream())
                                .toList())
                        .addTo(found);
            }
        }
        return found;
    }

    private static String remedy(TableSums table, LostCells.LostCell lost) {
        return lost.places().isEmpty()
                ? "check each of its figures against the page"
                : "they hold with a lost 0 put back at "
                        + lost.places().stream().map(table::columnName).collect(Collectors.joining(" or "));
    }

    static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
