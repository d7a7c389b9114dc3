package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedCounts;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Running text and a table disagree on one count: "lập quy hoạch chi tiết 04 cụm công nghiệp" and a row "… (03 cụm)".
 * Only clauses that say nearly what the row's label says, count in its unit, and speak of the plan, not of a year or
 * of what was done before.
 */
public final class TextTableCount implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<List<TableCounts.Count>> tables =
                evidence.sums().stream().map(TableCounts::of).toList();
        Set<String> units = new HashSet<>();
        tables.forEach(table -> units.addAll(StatedCounts.units(table)));
        List<StatedCounts.Stated> stated = StatedCounts.of(evidence, units);
        List<Discrepancy> found = new ArrayList<>();
        for (List<TableCounts.Count> counts : tables) {
            StatedCounts.contradictions(stated, counts).forEach(one -> report(one.same(), one.planned(), found));
        }
        return found;
    }

    private static void report(List<StatedCounts.Stated> same, TableCounts.Count count, List<Discrepancy> found) {
        StatedCounts.Stated first = same.get(0);
        Phrase message = Phrase.of(
                "The text plans %s %s, but %s has %s.",
                "Phần lời dự kiến %s %s, nhưng %s ghi %s.",
                first.printed(),
                count.unit(),
                count.figure().name(),
                count.figure().printed());
        Finding finding = Finding.of(DiscrepancyCode.TEXT_TABLE, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(first.value()))
                .expected(Statement.of(count.figure().value()))
                .refs(first.passage().refs())
                .refs(List.of(count.figure().ref()));
        same.forEach(one -> finding.at(one.at()));
        finding.at(count.figure().at()).addTo(found);
    }
}
