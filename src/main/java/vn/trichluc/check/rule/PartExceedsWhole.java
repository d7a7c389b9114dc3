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

/** An amount is stated to be a part of a smaller one. */
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
