package vn.trichluc.check;

import java.util.List;
import vn.trichluc.model.Reading;

/**
 * What all rules look at: the reading, its running text in passages, its amounts with their places in that text, and
 * what each of its tables says about its own sums.
 *
 * @param sums one a table, in the tables' order
 */
record Evidence(Reading reading, List<Passage> passages, List<LocatedAmount> amounts, List<TableSums> sums) {
    Evidence {
        passages = List.copyOf(passages);
        amounts = List.copyOf(amounts);
        sums = List.copyOf(sums);
    }

    static Evidence of(Reading reading) {
        List<Passage> passages = Passage.all(reading);
        return new Evidence(reading, passages, LocatedAmount.all(reading, passages), TableSums.all(reading));
    }
}
