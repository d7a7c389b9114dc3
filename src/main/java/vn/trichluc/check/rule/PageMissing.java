package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.LostAnnexHeads;
import vn.trichluc.check.passage.Outlines;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Rows of a table are lost with their page: its items fall far short of its total in most columns, and the first
 * row's number is not the first of its list; or the numbers of items and of groups jump at one place; or an annex's
 * heading is gone between two annexes that are there.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>What was on the page is not in the output, and the table reads as if it were whole.
 *
 * <h2>What is no error</h2>
 *
 * <p>Items that come to their total. A jump of the items' numbers alone may be that of another list.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: items from number 5 on come to 16.770 of 56.060; item 2 follows item 6, and the next group is V.
 */
public final class PageMissing implements Rule {
    /** Items that come to less of the total than this are not all there. */
    private static final double FAR_SHORT = 0.9;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            shortOfTotal(table, found);
            jumps(table, found);
        }
        for (LostAnnexHeads.Lost lost : new LostAnnexHeads(evidence.reading()).lost()) {
            TableSums table = evidence.sums().get(lost.table());
            Finding.of(
                            DiscrepancyCode.PAGE_MISSING,
                            Severity.WARNING,
                            Cause.CAPTURE,
                            Phrase.of(
                                    "The heading of annex %d is missing: the table that begins with %s stands between annexes %d and %d.",
                                    "Thiếu tên phụ lục %d: bảng bắt đầu bằng %s nằm giữa phụ lục %d và %d.",
                                    lost.number(),
                                    table.names().row(0),
                                    lost.number() - 1,
                                    lost.number() + 1))
                    .refs(List.of(new Ref.Table(lost.table())))
                    .at(table.table().at().stream().limit(1).toList())
                    .addTo(found);
        }
        return found;
    }

    private static void shortOfTotal(TableSums table, List<Discrepancy> found) {
        List<Integer> totals = table.rows().totals();
        if (totals.size() != 1 || !beginsInTheMiddle(table)) {
            return;
        }
        List<Sum> columns = table
                .down(DiscrepancyCode.PAGE_MISSING, totals.get(0), table.rows().leaves())
                .stream()
                .filter(column -> !column.whole().isZero())
                .toList();
        long more = columns.stream()
                .filter(column -> column.expected().compareTo(column.whole().value()) > 0)
                .count();
        List<Sum> far = columns.stream()
                .filter(column -> column.expected().doubleValue()
                        < FAR_SHORT * column.whole().value().doubleValue())
                .toList();
        if (far.isEmpty() || far.size() * 2 < columns.size() || more * 4 > columns.size()) {
            return;
        }
        Sum largest = far.get(0);
        for (Sum column : far) {
            largest = column.whole().value().compareTo(largest.whole().value()) > 0 ? column : largest;
        }
        Phrase message = Phrase.of(
                "Rows before %s are missing: in %s, %s is printed, but the items that are there come to %s.",
                "Thiếu các dòng trước %s: tại %s in %s, nhưng các mục hiện có cộng lại là %s.",
                table.names().row(0),
                largest.whole().name(),
                largest.whole().printed(),
                largest.printedExpected());
        Finding.of(DiscrepancyCode.PAGE_MISSING, Severity.ERROR, Cause.CAPTURE, message)
                .stated(Statement.of(largest.whole().value()))
                .expected(Statement.of(largest.expected()))
                .refs(List.of(largest.whole().ref(), new Ref.Row(table.index(), 0)))
                .at(table.table().rows().get(0).at())
                .at(largest.whole().at())
                .addTo(found);
    }

    /** The first numbered row is not the first of its list. */
    private static boolean beginsInTheMiddle(TableSums table) {
        for (Row row : table.table().rows()) {
            Optional<Outlines.Place> place = Outlines.place(row.number());
            if (place.isPresent()) {
                return place.get().value() > 1;
            }
        }
        return false;
    }

    /** The item behind 6 is 2, not 7 or 1, and the next group is V, not III: the page between them is not there. */
    private static void jumps(TableSums table, List<Discrepancy> found) {
        List<Row> rows = table.table().rows();
        Row before = null;
        int group = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Optional<Outlines.Place> place = Outlines.place(row.number());
            if (row.kind() == RowKind.GROUP) {
                before = null;
                group = place.map(Outlines.Place::value).orElse(0);
            } else if (row.kind() == RowKind.ITEM && place.isPresent()) {
                Optional<Outlines.Place> last = before == null ? Optional.empty() : Outlines.place(before.number());
                boolean jumps = last.isPresent()
                        && last.get().style() == place.get().style()
                        && last.get().prefix().equals(place.get().prefix())
                        && place.get().value() > 1
                        && place.get().value() <= last.get().value()
                        && nextGroup(rows, i) > group + 1;
                if (jumps && before != null) {
                    Phrase message = Phrase.of(
                            "%s follows number %s of the group before: the rows between them are missing.",
                            "%s đứng ngay sau số %s của nhóm trước: thiếu các dòng ở giữa.",
                            table.names().row(i).capital(),
                            before.number());
                    Finding.of(DiscrepancyCode.PAGE_MISSING, Severity.WARNING, Cause.CAPTURE, message)
                            .refs(List.of(new Ref.Row(table.index(), i)))
                            .at(row.at())
                            .at(before.at())
                            .addTo(found);
                }
                before = row;
            }
        }
    }

    /** The number of the next group row; 0 where none with a number follows. */
    private static int nextGroup(List<Row> rows, int from) {
        for (int i = from; i < rows.size(); i++) {
            if (rows.get(i).kind() == RowKind.GROUP) {
                return Outlines.place(rows.get(i).number())
                        .map(Outlines.Place::value)
                        .orElse(0);
            }
        }
        return 0;
    }
}
