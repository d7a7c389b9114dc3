package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** A total cell differs from its parts in the same row: funds of a year, years of a period. */
final class RowTotal implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            List<Integer> sound = LostCells.soundRows(table);
            for (ColumnSum.Kind kind : ColumnSum.Kind.values()) {
                List<Constraint> relation = new ArrayList<>();
                table.columnSums().stream()
                        .filter(sum -> sum.kind() == kind)
                        .forEach(sum ->
                                sound.forEach(row -> table.along(row, sum).ifPresent(relation::add)));
                Trust.broken(relation).forEach(constraint -> report(constraint, found));
            }
        }
        return found;
    }

    static void report(Constraint constraint, List<Discrepancy> found) {
        Figure whole = constraint.whole();
        String message = String.format(
                Locale.ROOT,
                "In %s, %s is printed, but %s come to %s.",
                whole.name(),
                whole.printed(),
                constraint.printedParts(),
                constraint.printedExpected());
        Finding.of(constraint.code(), Severity.ERROR, Cause.UNCLEAR, message)
                .stated(Statement.of(whole.value()))
                .expected(Statement.of(constraint.expected()))
                .refs(constraint.refs())
                .at(constraint.at())
                .addTo(found);
    }
}
