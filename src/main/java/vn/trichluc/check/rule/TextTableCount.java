package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.SameWords;
import vn.trichluc.check.evidence.StatedCount;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;

/**
 * Running text and a table disagree on one count: "lập quy hoạch chi tiết 04 cụm công nghiệp" and a row "… (03 cụm)".
 * Only clauses that say nearly what the row's label says, count in its unit, and speak of the plan, not of a year or
 * of what was done before.
 */
public final class TextTableCount implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (SameWords.Contradiction one : SameWords.contradictions(evidence, TableCounts.of(table))) {
                StatedCount first = one.same().get(0);
                Phrase message = Phrase.of(
                        "The text plans %s %s, but %s has %s.",
                        "Phần lời dự kiến %s %s, nhưng %s ghi %s.",
                        first.printed(),
                        one.planned().unit(),
                        one.planned().figure().name(),
                        one.planned().figure().printed());
                one.finding(DiscrepancyCode.TEXT_TABLE, message).addTo(found);
            }
        }
        return found;
    }
}
