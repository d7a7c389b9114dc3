package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.Outlines;
import vn.trichluc.check.passage.SectionLists;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Section;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Two headings of one list bear one number.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of them has a wrong number, and whoever cites it cites two passages.
 *
 * <h2>What is no error</h2>
 *
 * <p>The same number below another heading.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: 3. and again 3.
 */
public final class NumberingRepeat implements Rule {
    private static final int TITLE_IN_A_MESSAGE = 50;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (List<SectionLists.Entry> list : SectionLists.of(evidence.reading())) {
            for (int i = 1; i < list.size(); i++) {
                SectionLists.Entry before = list.get(i - 1);
                SectionLists.Entry after = list.get(i);
                if (after.place().value() == before.place().value()) {
                    String next = Outlines.next(before.place());
                    Phrase message = Phrase.of(
                            "%s repeats the number of %s; %s would follow.",
                            "%s lặp lại số của %s; số tiếp theo phải là %s.",
                            name(after.section()),
                            name(before.section()),
                            next);
                    Finding.of(DiscrepancyCode.NUMBERING_REPEAT, Severity.WARNING, Cause.SOURCE, message)
                            .stated(Statement.of(after.section().number()))
                            .expected(Statement.of(next))
                            .refs(List.of(new Ref.Section(after.index()), new Ref.Section(before.index())))
                            .at(after.section().at())
                            .at(before.section().at())
                            .addTo(found);
                }
            }
        }
        return found;
    }

    /** How a message calls a heading: number and title, shortened. */
    static Phrase name(Section section) {
        String title = section.title().text();
        String shown = title.length() > TITLE_IN_A_MESSAGE
                ? title.substring(0, TITLE_IN_A_MESSAGE).strip() + "…"
                : title;
        return shown.isBlank()
                ? Phrase.of("Heading %s", "Đề mục %s", section.number())
                : Phrase.of("Heading %s (\"%s\")", "Đề mục %s (\"%s\")", section.number(), shown);
    }
}
