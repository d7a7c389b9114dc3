package vn.trichluc.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * The year in the number of an instrument is not the year of the date printed with it; or one number that bears a
 * year has two dates.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The year in the number of a law, decree or circular is the year in which it was signed, and one number has one
 * date: one of the two is wrong. Between mentions, and where recognition was less than 0.8 sure of the mention, it is
 * a warning.
 *
 * <h2>What is no error</h2>
 *
 * <p>Numbers without a year come again each year, so that another date is another instrument; only dates that differ
 * in their year alone are a slip. A misreading that another mention settled is no conflict.
 *
 * <h2>Source</h2>
 *
 * <p>Nghị định 30/2020/NĐ-CP, Phụ lục I. Seed 004: 46/2013/TT-BCT ngày 28/12/2012.
 */
public final class CitationConflict implements Rule {
    private static final Pattern YEAR = Pattern.compile("^\\d+\\p{L}?/(?<year>(?:19|20)\\d{2})/");

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Citation> citations = evidence.reading().decision().citations();
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < citations.size(); i++) {
            yearAgainstDate(citations.get(i), i, found);
            dateAgainstDate(citations.get(i), i, found);
        }
        return found;
    }

    private static void yearAgainstDate(Citation citation, int index, List<Discrepancy> found) {
        Finding finding = null;
        for (Citation.Mention mention : citation.mentions()) {
            Matcher year = YEAR.matcher(mention.number());
            LocalDate date = mention.date();
            if (citation.read() != null && !mention.number().equals(citation.number())) {
                continue; // recognition read it otherwise in another place, and that is settled
            }
            if (date == null || !year.find() || Integer.parseInt(year.group("year")) == date.getYear()) {
                continue;
            }
            if (finding == null) {
                String fitting = new StringBuilder(mention.number())
                        .replace(year.start("year"), year.end("year"), Integer.toString(date.getYear()))
                        .toString();
                // recognition may have made the conflict itself
                boolean doubted = mention.text().confidence().isInDoubt();
                finding = Finding.of(
                                DiscrepancyCode.CITATION_CONFLICT,
                                doubted ? Severity.WARNING : Severity.ERROR,
                                doubted ? Cause.RECOGNITION : Cause.SOURCE,
                                Phrase.of(
                                        "%s is dated %s: the year in the number and the year of the date cannot both be right (%s would fit the date).",
                                        "%s đề ngày %s: năm trong số ký hiệu và năm ban hành không thể cùng đúng (khớp với ngày là %s).",
                                        mention.number(),
                                        date,
                                        fitting))
                        .stated(Statement.of(mention.number()))
                        .expected(Statement.of(fitting))
                        .refs(List.of(new Ref.Citation(index)));
            }
            finding.at(mention.text().at());
        }
        if (finding != null) {
            finding.addTo(found);
        }
    }

    /** A number without a year has two dates, and they differ in their day, their month or their year alone. */
    private static boolean isMisdated(Citation citation) {
        List<LocalDate> dates = citation.mentions().stream()
                .map(Citation.Mention::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (citation.number().isEmpty() || dates.size() != 2) {
            return false;
        }
        LocalDate one = dates.get(0);
        LocalDate other = dates.get(1);
        int alike = one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0;
        alike += one.getMonth() == other.getMonth() ? 1 : 0;
        alike += one.getYear() == other.getYear() ? 1 : 0;
        return alike == 2;
    }

    private static void dateAgainstDate(Citation citation, int index, List<Discrepancy> found) {
        Citation.Mention first = null;
        if (!YEAR.matcher(citation.number()).find() && !isMisdated(citation)) {
            return; // numbers without a year begin anew each year, and two laws of one name have two dates
        }
        for (Citation.Mention mention : citation.mentions()) {
            LocalDate date = mention.date();
            if (date == null) {
                continue;
            }
            if (first == null) {
                first = mention;
            } else if (first.date() != null && !date.equals(first.date())) {
                Phrase message = Phrase.of(
                        "%s is dated %s here and %s elsewhere.",
                        "%s ở đây đề ngày %s, chỗ khác đề ngày %s.", mention.number(), date, first.date());
                Finding.of(DiscrepancyCode.CITATION_CONFLICT, Severity.WARNING, Cause.SOURCE, message)
                        .stated(Statement.of(date.toString()))
                        .expected(Statement.of(String.valueOf(first.date())))
                        .refs(List.of(new Ref.Citation(index)))
                        .at(mention.text().at())
                        .at(first.text().at())
                        .addTo(found);
            }
        }
    }
}
