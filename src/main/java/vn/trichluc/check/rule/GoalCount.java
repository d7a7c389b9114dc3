package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedCounts;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.say.PlaceNames;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Section;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Two passages disagree on one count: "tham gia 20 hội chợ, triển lãm trong nước" among the goals, and "Số lượng: 16 hội
 * chợ" under the heading of that work. Only clauses that say nearly what the heading says, and count in its unit.
 */
public final class GoalCount implements Rule {
    private static final Pattern COUNT = Pattern.compile(
            "^\\s*[-+*•]?\\s*số lượng\\s*:\\s*(?<count>\\d{1,6})\\s+(?<unit>\\p{L}+)(?!\\s*(?:-|đến)\\s*\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<TableCounts.Count> works = works(evidence);
        List<Discrepancy> found = new ArrayList<>();
        if (!works.isEmpty()) {
            List<StatedCounts.Stated> stated = StatedCounts.of(evidence, StatedCounts.units(works));
            StatedCounts.contradictions(stated, works).forEach(one -> report(one, found));
        }
        return found;
    }

    /** What headings plan whose text has one line that says how many. */
    private static List<TableCounts.Count> works(Evidence evidence) {
        List<TableCounts.Count> works = new ArrayList<>();
        List<Passage> passages = evidence.passages();
        List<Section> sections = evidence.reading().sections();
        int first = passages.size() - sections.size();
        for (int i = 0; i < sections.size(); i++) {
            if (!sections.get(i).title().isEmpty()) {
                work(i, sections.get(i), passages.get(first + i)).ifPresent(works::add);
            }
        }
        return works;
    }

    private static Optional<TableCounts.Count> work(int index, Section section, Passage passage) {
        Matcher count = COUNT.matcher(passage.string());
        if (!passage.letters().contains("so luong") || !count.find()) {
            return Optional.empty();
        }
        Figure figure = passage.figure(
                count.start("count"), count.end("unit"), count.group("count"), new BigDecimal(count.group("count")));
        String title = section.title().text();
        TableCounts.Count work = new TableCounts.Count(
                index,
                Clause.of(title),
                count.group("unit").toLowerCase(Locale.ROOT),
                figure.named(Phrase.of("\"%s\"", "“%s”", title)));
        return count.find() ? Optional.empty() : Optional.of(work);
    }

    private static void report(StatedCounts.Contradiction one, List<Discrepancy> found) {
        StatedCounts.Stated first = one.same().get(0);
        Figure planned = one.planned().figure();
        Phrase message = Phrase.of(
                "The text plans %s (%s), but %s under the heading %s (%s).",
                "Phần lời dự kiến %s (%s), nhưng ghi %s tại mục %s (%s).",
                first.printed(),
                PlaceNames.of(first.at()),
                planned.printed(),
                planned.name(),
                planned.place());
        Finding finding = Finding.of(DiscrepancyCode.TEXT_TEXT, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(first.value()))
                .expected(Statement.of(planned.value()))
                .refs(first.passage().refs())
                .refs(List.of(planned.ref()));
        one.same().forEach(same -> finding.at(same.at()));
        finding.at(planned.at()).addTo(found);
    }
}
