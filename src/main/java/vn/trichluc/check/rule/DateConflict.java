package vn.trichluc.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.CaptionReference;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * A caption with the decision's number gives another date than the head.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A decision has one date: one of the two is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>The same day in another way of writing. Where the number differs as well, {@code number-conflict} speaks alone.
 *
 * <h2>Source</h2>
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I. None in the seeds.
 */
public final class DateConflict implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        Decision decision = evidence.reading().decision();
        LocalDate date = decision.date();
        if (date == null) {
            return List.of();
        }
        List<Discrepancy> found = new ArrayList<>();
        for (CaptionReference caption : CaptionReference.all(evidence.reading())) {
            LocalDate other = caption.date();
            boolean sameNumber = caption.numberIsBlank()
                    || CaptionReference.level(caption.number()).equals(CaptionReference.level(decision.number()));
            if (other == null || other.equals(date) || !sameNumber) {
                continue;
            }
            Phrase message = Phrase.of(
                    "The caption dates the decision %s, its head %s.",
                    "Chú dẫn phụ lục đề %s, phần đầu quyết định đề %s.", caption.printedDate(), date);
            Finding.of(DiscrepancyCode.DATE_CONFLICT, Severity.ERROR, Cause.UNCLEAR, message)
                    .stated(Statement.of(other.toString()))
                    .expected(Statement.of(date.toString()))
                    .refs(List.of(Ref.DATE))
                    .at(caption.at())
                    .at(NumberConflict.at(decision.at(), "date"))
                    .addTo(found);
        }
        return found;
    }
}
