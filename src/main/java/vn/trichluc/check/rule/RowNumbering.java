package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.Outlines;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.model.Table;
import vn.trichluc.text.lexicon.Confusions;

/**
 * A Roman number of a row was misread, so that the groups of the table seem to skip one: a heading "1" straight above
 * an item 1 and before group II; a number in two pieces that together are the next Roman one, which does not come
 * ("VII 1" behind VII).
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>Items are taken for items of a wrong group.
 *
 * <h2>What is no error</h2>
 *
 * <p>Gaps between items: their numbers begin anew in each group, and are often those of another list. Sub-groups (VI
 * 1, VI 2) bear the number of their group.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: "1" for I; "VII 1" for VIII.
 */
public final class RowNumbering implements Rule {
    private static final String FIRST = "I";

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            firstGroup(table, found);
            splitNumbers(table, found);
        }
        return found;
    }

    /** The first Roman number is II, and the table opens with a heading "1" straight above an item 1. */
    private static void firstGroup(TableSums table, List<Discrepancy> found) {
        List<Row> rows = table.table().rows();
        if (rows.size() < 2 || !isOne(rows.get(0)) || !isOne(rows.get(1))) {
            return;
        }
        boolean heading = !table.rows().hasFigures(0) && table.rows().hasFigures(1);
        Optional<Row> roman =
                rows.stream().filter(row -> romanValue(row.number()) > 0).findFirst();
        if (heading && roman.filter(row -> romanValue(row.number()) == 2).isPresent()) {
            report(table, 0, FIRST, roman.get(), found);
        }
    }

    /** A number that is none, but the next Roman one once its parts are put together: "VII 1" for VIII. */
    private static void splitNumbers(TableSums table, List<Discrepancy> found) {
        List<Row> rows = table.table().rows();
        @Nullable Row before = null;
        for (int i = 0; i < rows.size(); i++) {
            String number = rows.get(i).number();
            int value = romanValue(number);
            if (value > 0) {
                before = rows.get(i);
            } else if (before != null && Outlines.place(number).isEmpty()) {
                String joined = Confusions.ROMAN.plain(number.replaceAll("\\s+", ""));
                int next = romanValue(before.number()) + 1;
                boolean hasItems = !before.equals(rows.get(i - 1)); // a sub-group would stand straight below its group
                if (romanValue(joined) == next && hasItems && !comes(next, rows.subList(i, rows.size()))) {
                    report(table, i, joined.replaceFirst("[.)]+$", ""), before, found);
                    before = null;
                }
            }
        }
    }

    private static boolean comes(int roman, List<Row> rows) {
        return rows.stream().anyMatch(row -> romanValue(row.number()) == roman);
    }

    private static boolean isOne(Row row) {
        return Outlines.place(row.number())
                .filter(place -> place.style() == Outlines.Style.ARABIC && place.value() == 1)
                .isPresent();
    }

    /** 0 for what is no Roman number. */
    private static int romanValue(String number) {
        return Outlines.place(number)
                .filter(place -> place.style() == Outlines.Style.ROMAN)
                .map(Outlines.Place::value)
                .orElse(0);
    }

    private static void report(TableSums table, int row, String expected, Row beside, List<Discrepancy> found) {
        Table of = table.table();
        Row misread = of.rows().get(row);
        Phrase message = Phrase.of(
                "%s bears the number %s, but %s is missing beside %s.",
                "%s mang số %s, nhưng thiếu %s bên cạnh %s.",
                table.names().row(row).capital(),
                misread.number(),
                expected,
                beside.number());
        Finding.of(DiscrepancyCode.NUMBERING_GAP, Severity.WARNING, Cause.RECOGNITION, message)
                .stated(Statement.of(misread.number()))
                .expected(Statement.of(expected))
                .refs(List.of(new Ref.Row(table.index(), row)))
                .at(misread.at())
                .at(beside.at())
                .addTo(found);
    }
}
