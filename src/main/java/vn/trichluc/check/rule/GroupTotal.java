package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.MeantRelations;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.DiscrepancyCode;

/**
 * A group row with figures differs from its own items.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The group row is the sum of the items below it: one of the figures is wrong. Groups are believed where most
 * columns hold, or where the table's only total is the sum of the groups and of the items alike.
 *
 * <h2>What is no error</h2>
 *
 * <p>A group row without figures claims nothing.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: group VI 1,265, its six items come to 1,285.
 */
public final class GroupTotal implements Claims {
    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        evidence.sums().stream()
                .filter(table -> !table.isRagged())
                .forEach(table ->
                        claims.addAll(isVouchedFor(table) ? table.groups() : MeantRelations.meant(table.groups())));
        return claims;
    }

    /**
     * Whether the table's only total is the sum of the groups and of the items alike: then the groups are sums of their
     * items, even where an item stands in a wrong group.
     */
    private static boolean isVouchedFor(TableSums table) {
        List<Integer> totals = table.rows().totals();
        List<Integer> groups = table.rows().firstLevel();
        List<Integer> items = table.rows().leaves();
        return totals.size() == 1
                && groups.size() > 1
                && !groups.equals(items)
                && holds(table.down(DiscrepancyCode.COLUMN_TOTAL, totals.get(0), groups))
                && holds(table.down(DiscrepancyCode.COLUMN_TOTAL, totals.get(0), items));
    }

    /** Whether more than half of the columns hold. */
    private static boolean holds(List<Sum> columns) {
        return columns.stream().filter(Sum::holds).count() * 2 > columns.size();
    }

    @Override
    public Finding report(Constraint broken) {
        return RowTotal.sum((Sum) broken);
    }
}
