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
 * A count of the running text differs from a row's: "lập quy hoạch chi tiết 04 cụm công nghiệp" and a row "… (03
 * cụm)".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The clause says nearly what the label says, in the row's unit, exact, and under no heading that looks back: one
 * fact with two figures, of which one is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>Counts of one year or of each year, open counts, counts in another unit, and labels that say something else
 * (trong nước, ngoài nước). Where figures stand beyond the header, the last total with its funds is the period's, if
 * it is more than every figure before.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: 04 cụm in the text, 03 cụm in the annex. Seed 000: 20 hội chợ in the text, 16 in the annex.
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
