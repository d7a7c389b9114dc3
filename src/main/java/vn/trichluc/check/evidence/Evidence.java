package vn.trichluc.check.evidence;

import java.util.List;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.passage.SectionPaths;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Reading;
import vn.trichluc.text.lexicon.Funds;

/**
 * The material of all rules: the reading, its running text in passages, its amounts with their places in that text, and
 * the claims of each table on its own sums. What several rules ask is found once.
 *
 * @param paths where its sections stand
 * @param counts those of its running text that do not stand under a heading that looks back
 * @param funds names of sources of money in labels and running text
 * @param sums one a table, in the tables' order
 */
public record Evidence(
        Reading reading,
        SectionPaths paths,
        List<Passage> passages,
        List<StatedCount> counts,
        List<LocatedAmount> amounts,
        List<TableSums> sums,
        Funds funds) {
    public Evidence {
        passages = List.copyOf(passages);
        counts = List.copyOf(counts);
        amounts = List.copyOf(amounts);
        sums = List.copyOf(sums);
    }

    public static Evidence of(Reading reading, Funds funds) {
        List<Passage> passages = Passage.all(reading);
        SectionPaths paths = new SectionPaths(reading);
        return new Evidence(
                reading,
                paths,
                passages,
                StatedCount.ofPlan(passages, paths),
                LocatedAmount.all(reading, passages),
                TableSums.all(reading),
                funds);
    }
}
