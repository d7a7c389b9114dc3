package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Section;
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
                boolean gap = skipped >= 1 && skipped <= MOST_SKIPPED;
                if (gap && !goesOnFromOutside(after, evidence.reading().sections())) {
                    report(before, after, found);
                }
            }
        }
        return found;
    }

    /**
     * "V" behind an inner list of I to III goes on from the IV before that list, whatever tree was made of them: a
     * heading around it, or, where lists of one parent began anew, any heading before it.
     */
    private static boolean goesOnFromOutside(SectionLists.Entry entry, List<Section> sections) {
        String around = entry.section().parent();
        boolean restarted = restarts(entry, sections) > 1;
        for (int i = entry.index() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            boolean isAround = section.id().equals(around);
            boolean before = Outlines.place(section.number())
                    .filter(place -> place.style() == entry.place().style()
                            && place.prefix().equals(entry.place().prefix())
                            && place.value() == entry.place().value() - 1)
                    .isPresent();
            if (before && (isAround || restarted)) {
                return true;
            }
            around = isAround ? section.parent() : around;
        }
        return false;
    }

    /** How many lists of the entry's kind began under its parent before it. */
    private static long restarts(SectionLists.Entry entry, List<Section> sections) {
        return sections.subList(0, entry.index()).stream()
                .filter(section ->
                        Objects.equals(section.parent(), entry.section().parent()))
                .flatMap(section -> Outlines.place(section.number()).stream())
                .filter(place -> place.style() == entry.place().style() && place.value() == 1)
                .count();
    }

    private static void report(SectionLists.Entry before, SectionLists.Entry after, List<Discrepancy> found) {
        String next = Outlines.next(before.place());
        Phrase message = Phrase.of(
                "%s follows %s: %s is missing.",
                "%s đứng ngay sau %s: thiếu %s.",
                NumberingRepeat.name(after.section()),
                before.section().number(),
                next);
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
