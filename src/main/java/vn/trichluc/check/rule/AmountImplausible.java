package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * An amount of money is below 1.000 đồng, no rate, and stands in a passage that has amounts of millions.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>No line of a province's budget is so small: the unit (triệu, tỷ) or zeros were lost.
 *
 * <h2>What is no error</h2>
 *
 * <p>A rate may be: 70 đồng/kWh. Without an amount of a million or more in its passage, small money is what the
 * passage speaks of.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: 70 đồng beside 70.000.000 đồng.
 */
public final class AmountImplausible implements Rule {
    /** No budget line of a province is less; the smallest coin in use is 200 đồng. Rates (per kWh) may be. */
    private static final long LEAST_VND = 1_000;

    /** A fellow from here on shows that the text speaks of budgets. */
    private static final long BUDGET_VND = 1_000_000;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        Map<Passage, LocatedAmount> budgets = budgets(evidence);
        for (LocatedAmount small : evidence.amounts()) {
            Long vnd = small.amount().vnd();
            if (vnd == null
                    || vnd <= 0
                    || vnd >= LEAST_VND
                    || !small.amount().per().isEmpty()) {
                continue;
            }
            Optional.ofNullable(budgets.get(small.passage()))
                    .ifPresent(fellow -> Finding.of(
                                    DiscrepancyCode.AMOUNT_IMPLAUSIBLE,
                                    Severity.WARNING,
                                    Cause.UNCLEAR,
                                    Phrase.of(
                                            "%s stands beside %s: a unit or zeros seem to be lost.",
                                            "%s đứng cạnh %s: có vẻ mất đơn vị hoặc mất các số 0.",
                                            small.amount().text(),
                                            fellow.amount().text()))
                            .stated(Statement.of(vnd))
                            .refs(List.of(small.ref(), fellow.ref()))
                            .at(small.at())
                            .addTo(found));
        }
        return found;
    }

    /** The first amount of each passage that shows that it speaks of budgets. */
    private static Map<Passage, LocatedAmount> budgets(Evidence evidence) {
        IdentityHashMap<Passage, LocatedAmount> budgets = new IdentityHashMap<>();
        for (LocatedAmount each : evidence.amounts()) {
            Long vnd = each.amount().vnd();
            if (vnd != null && vnd >= BUDGET_VND) {
                budgets.putIfAbsent(each.passage(), each);
            }
        }
        return budgets;
    }
}
