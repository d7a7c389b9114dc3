package vn.trichluc.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** "V" behind an inner list of I to III goes on from the IV around it, whatever tree was made of them. */
    private static boolean goesOnFromOutside(SectionLists.Entry entry, List<Section> sections) {
        Set<String> outside = new HashSet<>();
        String parent = entry.section().parent();
        for (int i = entry.index() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            if (section.id().equals(parent)) {
                outside.add(section.number());
                parent = section.parent();
            }
        }
        return outside.stream()
                .flatMap(number -> Outlines.place(number).stream())
                .anyMatch(place -> place.style() == entry.place().style()
                        && place.prefix().equals(entry.place().prefix())
                        && place.value() == entry.place().value() - 1);
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
