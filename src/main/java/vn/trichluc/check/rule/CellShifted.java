package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.say.PlaceNames;
import vn.trichluc.check.table.ShiftedCells;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;

/**
 * The figures of a row stand under wrong columns, because a blank was put in: two or more of its sums break, and all
 * hold with the blank elsewhere, or taken out. It is raised once a row, instead of its broken sums.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One wrong figure breaks two sums of its row at most, its year's and its fund's. Where half of the sums break and
 * one move of a blank mends them all, the cells moved.
 *
 * <h2>What is no error</h2>
 *
 * <p>A single wrong figure is a matter of {@code row-total}. Blanks in a row whose sums hold mean that nothing was
 * spent.
 *
 * <h2>Source</h2>
 *
 * <p>Made-up decisions with such rows; none in the corpus.
 */
public final class CellShifted implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (ShiftedCells.Shifted shifted : table.shifted()) {
                report(table, shifted, found);
            }
        }
        return found;
    }

    private static void report(TableSums table, ShiftedCells.Shifted shifted, List<Discrepancy> found) {
        Row row = table.table().rows().get(shifted.row());
        Phrase from = table.names().column(shifted.from());
        Phrase remedy = shifted.to()
                .map(to -> Phrase.of(
                        "its sums hold if the blank at %s stands at %s instead",
                        "các tổng khớp nếu ô trống ở %s chuyển sang %s",
                        from,
                        table.names().column(to)))
                .orElseGet(() -> Phrase.of(
                        "its sums hold if the blank at %s is taken out; its last figure is lost",
                        "các tổng khớp nếu bỏ ô trống ở %s; số cuối dòng đã mất", from));
        Phrase message = Phrase.of(
                "%s: its cells moved to other columns: %s (%s).",
                "%s: các ô bị lệch cột: %s (%s).",
                table.names().row(shifted.row()).capital(),
                remedy,
                PlaceNames.of(row.at()));
        Finding.of(DiscrepancyCode.CELL_SHIFTED, Severity.ERROR, Cause.RECOGNITION, message)
                .refs(List.of(new Ref.Row(table.index(), shifted.row())))
                .at(row.at())
                .at(row.cells().stream()
                        .flatMap(cell -> cell.text().at().stream())
                        .toList())
                .addTo(found);
    }
}
