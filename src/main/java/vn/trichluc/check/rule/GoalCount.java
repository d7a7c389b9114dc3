package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.HowMany;
import vn.trichluc.check.evidence.SameWords;
import vn.trichluc.check.evidence.StatedCount;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.say.PlaceNames;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Section;

/**
 * A count among the goals differs from the one line "Số lượng: …" under the heading of that work: "tham gia 20 hội
 * chợ, triển lãm trong nước" and "Số lượng: 16 hội chợ".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The clause says nearly what the heading says, and in its unit: one of the two counts is wrong, or one of them is
 * of another work.
 *
 * <h2>What is no error</h2>
 *
 * <p>Counts in another unit, counts of each year, and works with more than one line of counts.
 *
 * <h2>Source</h2>
 *
 * <p>None in the seeds: 000 "lập quy hoạch chi tiết 05 cụm công nghiệp" and "Số lượng: 05 cụm" hold.
 */
public final class GoalCount implements Rule {
    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (SameWords.Contradiction one : SameWords.contradictions(evidence, works(evidence))) {
            StatedCount first = one.same().get(0);
            Figure planned = one.planned().figure();
            Phrase message = Phrase.of(
                    "The text plans %s (%s), but %s under the heading %s (%s).",
                    "Phần lời dự kiến %s (%s), nhưng ghi %s tại mục %s (%s).",
                    first.printed(),
                    PlaceNames.of(first.at()),
                    planned.printed(),
                    planned.name(),
                    planned.place());
            one.finding(DiscrepancyCode.TEXT_TEXT, message).addTo(found);
        }
        return found;
    }

    /** What headings plan whose text has one line that says how many. */
    private static List<TableCounts.Count> works(Evidence evidence) {
        List<TableCounts.Count> works = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            List<StatedCount> counts = HowMany.of(passage);
            Optional<Section> section = evidence.paths().above(passage.section()).stream()
                    .findFirst()
                    .filter(one -> !one.title().isEmpty());
            if (counts.size() == 1 && section.isPresent()) {
                works.add(work(counts.get(0), section.get().title().text()));
            }
        }
        return works;
    }

    private static TableCounts.Count work(StatedCount count, String title) {
        Figure figure = count.figure().named(Phrase.of("\"%s\"", "“%s”", title));
        return new TableCounts.Count(Clause.of(title), count.quantity().unit().toLowerCase(Locale.ROOT), figure);
    }
}
