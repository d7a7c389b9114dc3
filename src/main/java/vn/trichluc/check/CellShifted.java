package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;

/** The figures of a row stand under wrong columns, because a blank was put in. Once a row, instead of its broken sums. */
final class CellShifted implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (ShiftedCells.Shifted shifted : table.shifted()) {
                report(table, shifted, found);
            }
            if (table.isRagged()) {
                beyondTheHeader(table, found);
            }
        }
        return found;
    }

    /** Rows with figures under no column at all, which lost nothing as far as their sums tell: those are reported so. */
    private static void beyondTheHeader(TableSums table, List<Discrepancy> found) {
        List<Integer> lost = table.lost().stream().map(LostCells.LostCell::row).toList();
        for (int row = 0; row < table.table().rows().size(); row++) {
            int of = row;
            List<Figure> beyond = table.additive().stream()
                    .filter(column -> String.join(
                                    "", table.table().columns().get(column).path())
                            .isBlank())
                    .flatMap(column -> table.figure(of, column).stream())
                    .toList();
            if (!beyond.isEmpty() && !lost.contains(row)) {
                Phrase message = Phrase.of(
                        "%s: %s stands beyond the header, under no column; which column each of its figures belongs to cannot be told (%s).",
                        "%s: số %s nằm ngoài tiêu đề bảng, không thuộc cột nào; không xác định được cột của từng số (%s).",
                        table.names().row(row).capital(),
                        beyond.get(0).printed(),
                        beyond.get(0).place());
                Finding.of(DiscrepancyCode.CELL_SHIFTED, Severity.NOTE, Cause.RECOGNITION, message)
                        .refs(List.of(Ref.row(table.index(), row), beyond.get(0).ref()))
                        .at(table.table().rows().get(row).at())
                        .at(beyond.get(0).at())
                        .addTo(found);
            }
        }
    }

    private static void report(TableSums table, ShiftedCells.Shifted shifted, List<Discrepancy> found) {
        Row row = table.table().rows().get(shifted.row());
        Phrase from = table.names().column(shifted.from());
        Phrase remedy = shifted.to().isEmpty()
                ? Phrase.of(
                        "its sums hold if the blank at %s is taken out; its last figure is lost",
                        "các tổng khớp nếu bỏ ô trống ở %s; số cuối dòng đã mất", from)
                : Phrase.of(
                        "its sums hold if the blank at %s stands at %s instead",
                        "các tổng khớp nếu ô trống ở %s chuyển sang %s",
                        from,
                        table.names().column(shifted.to().get(0)));
        Phrase message = Phrase.of(
                "%s: its cells moved to other columns: %s (%s).",
                "%s: các ô bị lệch cột: %s (%s).",
                table.names().row(shifted.row()).capital(),
                remedy,
                Places.of(row.at()));
        Finding.of(DiscrepancyCode.CELL_SHIFTED, Severity.ERROR, Cause.RECOGNITION, message)
                .refs(List.of(Ref.row(table.index(), shifted.row())))
                .at(row.at())
                .at(row.cells().stream()
                        .flatMap(cell -> cell.text().at().stream())
                        .toList())
                .addTo(found);
    }
}
