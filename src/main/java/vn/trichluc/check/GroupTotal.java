package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;

/** A group row differs from its own items. A group row without figures claims nothing. */
final class GroupTotal implements Claims {
    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        evidence.sums().stream()
                .filter(table -> !table.isRagged())
                .forEach(table -> claims.addAll(Trust.meant(table.groups())));
        return claims;
    }

    @Override
    public Finding report(Constraint broken) {
        return RowTotal.sum((Sum) broken);
    }
}
