package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.MeantRelations;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.table.HiddenSubtotals;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.RowKind;

/**
 * A total row differs from its groups, or from all items, in a column. Of several total rows each is held against the
 * rows since the last one, or the last one against the totals before it, whichever its columns confirm.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A total row is the sum of what stands above it: one of the figures is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>Columns of rates, prices, shares, populations and running totals do not add up. A group row without figures is
 * no addend, its items are; rows that break the row above them down ("- Trong đó: …") are none either. Where only the
 * figures show that rows are subtotals of others, they explain the total. Blank cells and dashes add as 0.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: total 175,155, the 20 items come to 175,175.
 */
public final class ColumnTotal implements Claims {
    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            if (table.isRagged()) {
                continue;
            }
            for (int total : table.rows().totals()) {
                for (List<Integer> addends : readings(table, total)) {
                    if (table.isSound(total) && table.areSound(addends)) { // moved cells break every column
                        claims.addAll(MeantRelations.meant(columns(table, total, addends)));
                    }
                }
            }
        }
        return claims;
    }

    /** One for a total cell and an expected figure: its groups and its items often come to the same. */
    @Override
    public List<Constraint> reported(List<Constraint> broken) {
        Map<Object, Constraint> distinct = new LinkedHashMap<>();
        broken.forEach(claim -> distinct.putIfAbsent(List.of(claim.whole().ref(), claim.expected()), claim));
        return List.copyOf(distinct.values());
    }

    @Override
    public Finding report(Constraint broken) {
        return RowTotal.sum((Sum) broken);
    }

    /** The columns of the total row, without those that hidden subtotals explain. */
    private static List<Sum> columns(TableSums table, int total, List<Integer> addends) {
        List<Sum> columns = new ArrayList<>();
        for (int column : table.additive()) {
            table.down(DiscrepancyCode.COLUMN_TOTAL, total, addends, column)
                    .filter(sum -> sum.holds() || !HiddenSubtotals.explain(table, total, column))
                    .ifPresent(columns::add);
        }
        return columns;
    }

    /**
     * What the total row may be the sum of. The only total of a table is the sum of its first level and of its leaves
     * alike; among several totals the one reading counts under which most columns hold.
     */
    static List<List<Integer>> readings(TableSums table, int total) {
        List<Integer> totals = table.rows().totals();
        List<Integer> firstLevel = table.rows().firstLevel();
        List<Integer> leaves = table.rows().leaves();
        if (totals.size() == 1) {
            return readingsOfOnly(table, total, firstLevel, leaves);
        }
        int place = totals.indexOf(total);
        int previous = place == 0 ? -1 : totals.get(place - 1);
        List<List<Integer>> candidates = new ArrayList<>();
        candidates.add(
                firstLevel.stream().filter(row -> row > previous && row < total).toList());
        candidates.add(firstLevel.stream().filter(row -> row < total).toList());
        candidates.add(
                leaves.stream().filter(row -> row > previous && row < total).toList());
        candidates.add(totals.subList(0, place));
        candidates.add(table.rows().within(parentOf(table, total)));
        List<Integer> best = List.of();
        long most = 0;
        for (List<Integer> candidate : candidates) {
            long holding = holding(table, total, candidate);
            if (holding > most) {
                best = candidate;
                most = holding;
            }
        }
        return best.isEmpty() ? List.of() : List.of(best);
    }

    /** The first level and the leaves, unless only all rows together come to the total. */
    private static List<List<Integer>> readingsOfOnly(
            TableSums table, int total, List<Integer> firstLevel, List<Integer> leaves) {
        if (firstLevel.equals(leaves)) {
            return List.of(firstLevel);
        }
        List<Integer> flat = table.rows().flat();
        long most = Math.max(holding(table, total, firstLevel), holding(table, total, leaves));
        return holding(table, total, flat) > most ? List.of(flat) : List.of(firstLevel, leaves);
    }

    /** In how many columns the rows come to the total. */
    private static long holding(TableSums table, int total, List<Integer> addends) {
        return table.down(DiscrepancyCode.COLUMN_TOTAL, total, addends).stream()
                .filter(Sum::holds)
                .count();
    }

    /** The group row that the total belongs to; the total itself where it belongs to none. */
    private static int parentOf(TableSums table, int total) {
        String parent = table.table().rows().get(total).parent();
        for (int row = 0; row < total; row++) {
            boolean group = table.table().rows().get(row).kind() == RowKind.GROUP;
            if (group && table.table().rows().get(row).id().equals(parent)) {
                return row;
            }
        }
        return total;
    }
}
