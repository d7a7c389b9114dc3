package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Section;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Running text and a table disagree on one count: "lập quy hoạch chi tiết 04 cụm công nghiệp" and a row "… (03 cụm)".
 * Only clauses that say nearly what the row's label says, count in its unit, and speak of the plan, not of a year or
 * of what was done before.
 */
final class TextTableCount implements Rule {
    private static final Pattern COUNT = Pattern.compile(
            "(?=\\d)(?<![\\d.,/-])(?<count>\\d{1,3}(?:\\.\\d{3})*)\\s+(?:lượt\\s+)?(?<unit>\\p{L}+)(?![\\d.,]*\\d)");

    private static final Pattern CLAUSE_END = Pattern.compile("[;:\\n]|\\.(?=\\s|$)|,\\s");

    private static final Pattern SENTENCE_END = Pattern.compile("[;:\\n]|\\.(?=\\s|$)");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Words that make a count another one than that of the whole plan, or no exact one. */
    private static final Pattern OTHERWISE = Pattern.compile(
            "mỗi|hàng năm|hằng năm|/năm|năm \\d{4}|khoảng|trên|hơn|gần|dưới|ít nhất|tối đa|tối thiểu|không quá|thêm|đã ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LOOKS_BACK =
            Pattern.compile("kết quả|đánh giá|thực trạng|tồn tại", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A count of running text with the clause it stands in.
     *
     * @param wide the clause with what follows it behind commas: "20 hội chợ, triển lãm trong nước"
     */
    private record Stated(Passage passage, Matcher match, Clause clause, Clause wide, BigDecimal value) {}

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<List<TableCounts.Count>> tables =
                evidence.sums().stream().map(TableCounts::of).toList();
        Set<String> units = new HashSet<>();
        tables.forEach(table -> table.forEach(count -> units.add(TableCounts.firstWord(count.unit()))));
        List<Stated> stated = stated(evidence, units);
        List<Discrepancy> found = new ArrayList<>();
        for (List<TableCounts.Count> counts : tables) {
            for (TableCounts.Count count : counts) {
                List<Stated> same = stated.stream()
                        .filter(one -> isOne(one, count))
                        .filter(one -> counts.stream()
                                        .filter(other -> isOne(one, other))
                                        .count()
                                == 1)
                        .toList();
                boolean agreed = same.stream()
                        .anyMatch(one -> one.value().compareTo(count.figure().value()) == 0);
                if (!same.isEmpty() && !agreed) {
                    report(same, count, found);
                }
            }
        }
        return found;
    }

    private static boolean isOne(Stated stated, TableCounts.Count count) {
        return Clause.word(stated.match().group("unit")).equals(TableCounts.firstWord(count.unit()))
                && (stated.clause().isLike(count.what()) || stated.wide().isLike(count.what()));
    }

    private static void report(List<Stated> same, TableCounts.Count count, List<Discrepancy> found) {
        Stated first = same.get(0);
        Phrase message = Phrase.of(
                "The text plans %s %s, but %s has %s.",
                "Phần lời dự kiến %s %s, nhưng %s ghi %s.",
                first.match().group("count"),
                count.unit(),
                count.figure().name(),
                count.figure().printed());
        Finding finding = Finding.of(DiscrepancyCode.TEXT_TABLE, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(first.value()))
                .expected(Statement.of(count.figure().value()))
                .refs(first.passage().refs())
                .refs(List.of(count.figure().ref()));
        for (Stated one : same) {
            finding.at(one.passage()
                    .text()
                    .at(one.match().start("count"), one.match().end("unit")));
        }
        finding.at(count.figure().at()).addTo(found);
    }

    private static List<Stated> stated(Evidence evidence, Set<String> units) {
        Map<String, Section> sections = new LinkedHashMap<>();
        evidence.reading().sections().forEach(section -> sections.put(section.id(), section));
        Set<String> retrospects = evidence.reading().sections().stream()
                .filter(section -> LOOKS_BACK.matcher(section.title().text()).find())
                .map(Section::id)
                .collect(Collectors.toSet());
        List<Stated> stated = new ArrayList<>();
        for (Passage passage : evidence.passages()) {
            if (!looksBack(passage.section(), sections, retrospects)) {
                collect(passage, units, stated);
            }
        }
        return stated;
    }

    private static void collect(Passage passage, Set<String> units, List<Stated> stated) {
        String text = passage.string();
        Matcher count = COUNT.matcher(text);
        while (count.find()) {
            if (!units.contains(Clause.word(count.group("unit")))) {
                continue;
            }
            String clause = clause(CLAUSE_END, text, count);
            if (!OTHERWISE.matcher(clause).find()) {
                BigDecimal value = new BigDecimal(count.group("count").replace(".", ""));
                Matcher match = COUNT.matcher(text);
                if (match.find(count.start())) {
                    stated.add(new Stated(passage, match, Clause.of(clause), wide(text, count, clause), value));
                }
            }
        }
    }

    private static String clause(Pattern ends, String text, Matcher count) {
        Matcher stop = ends.matcher(text);
        int end = stop.find(count.end()) ? stop.start() : text.length();
        return text.substring(clauseStart(ends, text, count.start()), end);
    }

    /** The clause across its commas, unless another figure or another manner of counting stands there. */
    private static Clause wide(String text, Matcher count, String clause) {
        String wide = clause(SENTENCE_END, text, count);
        String rest = wide.replaceFirst(count.group("count"), "");
        return DIGIT.matcher(rest).find() || OTHERWISE.matcher(wide).find() ? Clause.of(clause) : Clause.of(wide);
    }

    /** Behind the last mark before the count; where the count itself stands there behind a colon, one mark before. */
    private static int clauseStart(Pattern ends, String text, int count) {
        Matcher stop = ends.matcher(text).region(0, count);
        int before = 0;
        int start = 0;
        while (stop.find()) {
            before = start;
            start = stop.end();
        }
        boolean labelled = start > 0
                && text.charAt(start - 1) == ':'
                && text.substring(start, count).isBlank();
        return labelled ? before : start;
    }

    /** Whether a heading above says that the passage is about what was done. */
    private static boolean looksBack(@Nullable String id, Map<String, Section> sections, Set<String> retrospects) {
        Section section = id == null ? null : sections.get(id);
        int depth = 0;
        while (section != null && depth++ < sections.size()) {
            if (retrospects.contains(section.id())) {
                return true;
            }
            section =
                    Objects.requireNonNullElse(section.parent(), "").isEmpty() ? null : sections.get(section.parent());
        }
        return false;
    }
}
