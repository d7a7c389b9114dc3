package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Headings skip a number: I, II, III, V. A list that begins anew is no gap; the letter đ is left out so often that
 * its gap is only noted.
 */
final class NumberingGap implements Rule {
    /** A longer jump is a number misread or a list of another kind, not a heading left out. */
    private static final int MOST_SKIPPED = 3;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (List<SectionLists.Entry> list : SectionLists.of(evidence.reading())) {
            for (int i = 1; i < list.size(); i++) {
                SectionLists.Entry before = list.get(i - 1);
                SectionLists.Entry after = list.get(i);
                int skipped = after.place().value() - before.place().value() - 1;
                if (skipped >= 1 && skipped <= MOST_SKIPPED) {
                    report(before, after, found);
                }
            }
        }
        return found;
    }

    private static void report(SectionLists.Entry before, SectionLists.Entry after, List<Discrepancy> found) {
        String next = Outlines.next(before.place());
        String message = "%s follows %s: %s is missing."
                .formatted(
                        NumberingRepeat.name(after.section()), before.section().number(), next);
        Finding.of(
                        DiscrepancyCode.NUMBERING_GAP,
                        next.equals("đ") ? Severity.NOTE : Severity.WARNING,
                        Cause.SOURCE,
                        message)
                .stated(Statement.of(after.section().number()))
                .expected(Statement.of(next))
                .refs(List.of(Ref.section(after.index()), Ref.section(before.index())))
                .at(after.section().at())
                .at(before.section().at())
                .addTo(found);
    }
}
