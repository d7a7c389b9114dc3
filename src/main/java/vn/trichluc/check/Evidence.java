package vn.trichluc.check;

import java.util.List;
import vn.trichluc.model.Reading;
import vn.trichluc.text.Funds;

/**
 * What all rules look at: the reading, its running text in passages, its amounts with their places in that text, and
 * what each of its tables says about its own sums.
 *
 * @param funds names of sources of money in labels and running text
 * @param sums one a table, in the tables' order
 */
record Evidence(
        Reading reading, List<Passage> passages, List<LocatedAmount> amounts, List<TableSums> sums, Funds funds) {
    Evidence {
        passages = List.copyOf(passages);
        amounts = List.copyOf(amounts);
        sums = List.copyOf(sums);
    }

    static Evidence of(Reading reading, Funds funds) {
        List<Passage> passages = Passage.all(reading);
        return new Evidence(reading, passages, LocatedAmount.all(reading, passages), TableSums.all(reading), funds);
    }
}
