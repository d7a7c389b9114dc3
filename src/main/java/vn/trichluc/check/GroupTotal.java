package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Discrepancy;

/** A group row differs from its own items. A group row without figures claims nothing. */
final class GroupTotal implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        evidence.sums().stream()
                .filter(table -> !table.isRagged() && LostCells.of(table).isEmpty())
                .flatMap(table -> Trust.broken(table.groups()).stream())
                .forEach(constraint -> RowTotal.report(constraint, found));
        return found;
    }
}
