package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedBreakdowns;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * An amount is stated to be a part of a smaller one.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A part cannot be larger than its whole.
 *
 * <h2>What is no error</h2>
 *
 * <p>A bound from above (không quá 20 tỷ đồng) may be.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: 17,205 tỷ, trong đó hơn 108 tỷ.
 */
public final class PartExceedsWhole implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (StatedBreakdowns.Whole whole : StatedBreakdowns.of(evidence)) {
            for (LocatedAmount part : whole.parts()) {
                if (part.exceeds(whole.amount())) {
                    Phrase message = Phrase.of(
                            "%s is stated to be a part of %s, but is more.",
                            "%s được ghi là một phần của %s, nhưng lại lớn hơn.",
                            part.amount().text(),
                            whole.amount().amount().text());
                    Finding.of(DiscrepancyCode.PART_EXCEEDS_WHOLE, Severity.ERROR, Cause.SOURCE, message)
                            .stated(Statement.of(part.figure().value()))
                            .expected(Statement.of(whole.amount().figure().value()))
                            .refs(List.of(part.ref(), whole.amount().ref()))
                            .at(part.at())
                            .at(whole.amount().at())
                            .addTo(found);
                }
            }
        }
        return found;
    }
}
