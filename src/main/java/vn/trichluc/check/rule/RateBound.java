package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.claim.Product;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.RatedItems;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;

/**
 * The amount of one item is more than its count allows at the highest rate: 30.000 triệu for 05 cụm at no more than
 * 3.000 triệu.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of the three figures is wrong. Where the units of count and rate differ, it is a warning.
 *
 * <h2>What is no error</h2>
 *
 * <p>An amount below the bound breaks nothing. A bound from below is not held.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: 05 cụm at no more than 3.000, 30.000 stated.
 */
public final class RateBound implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (RatedItems.Rated item : RatedItems.of(evidence)) {
            Bound bound = item.rate().amount().bound();
            Product most = new Product(
                    DiscrepancyCode.RATE_PRODUCT,
                    item.costs().get(0).figure(),
                    item.count(),
                    item.rate().figure(),
                    BigDecimal.ONE,
                    BigDecimal.ZERO);
            boolean upper = bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
            if (upper
                    && item.costs().stream()
                            .allMatch(cost -> cost.figure().value().compareTo(most.expected()) > 0)) {
                RateProduct.finding(
                                most,
                                Phrase.of("at most ", "nhiều nhất "),
                                item.sameUnit() ? Severity.ERROR : Severity.WARNING)
                        .addTo(found);
            }
        }
        return found;
    }
}
