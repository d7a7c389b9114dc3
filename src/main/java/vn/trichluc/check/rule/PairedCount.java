package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.amount.FigureSearch;

/**
 * Two counts of one event, of which the table has the one and not the other: "05 hội nghị tập huấn nghiệp vụ, với 90
 * đại biểu", a row of 3 hội nghị and below it 90 đại biểu. The pair of units, the count that agrees and the label tell
 * the row; where another row has the count that the text states and is as like, nothing is said.
 */
public final class PairedCount implements Rule {
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\d.,/-])(?<count>\\d{1,3}(?:\\.\\d{3})*+)\\s+(?<what>\\p{L}[^;.:()\\n\\d]{2,100}?)\\s"
                    + "(?<other>\\d{1,3}(?:\\.\\d{3})*+)\\s+(?<unit>\\p{L}+(?:\\s+\\p{L}+)?)",
            Pattern.UNICODE_CASE);

    private static final Pattern OPEN = Pattern.compile(
            "mỗi|hàng năm|hằng năm|khoảng|trên|hơn|gần|dưới|ít nhất|tối đa|tối thiểu|không quá|bình quân|năm$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern CLAUSE_START = Pattern.compile("[;:\\n]|\\.(?=\\s|$)");

    /** Fewer shared words than this make no likeness, even beside a count that agrees. */
    private static final int FEWEST_SHARED = 4;

    /** A row and the row below it that counts something else of the same event. */
    private record Pair(Clause what, String unit, Figure count, String otherUnit, Figure other) {}

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Pair> pairs = new ArrayList<>();
        List<TableCounts.Count> counts = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            if (!table.isRagged()) {
                pairs.addAll(pairs(table));
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        if (pairs.isEmpty()) {
            return found;
        }
        evidence.sums().forEach(table -> counts.addAll(TableCounts.of(table)));
        for (Passage passage : evidence.passages()) {
            FigureSearch stated = new FigureSearch(PAIR, passage.string());
            while (stated.find()) {
                check(passage, stated.matcher(), pairs, counts, found);
            }
        }
        return found;
    }

    private static void check(
            Passage passage,
            Matcher stated,
            List<Pair> pairs,
            List<TableCounts.Count> counts,
            List<Discrepancy> found) {
        String what = stated.group("what");
        BigDecimal count = number(stated.group("count"));
        BigDecimal other = number(stated.group("other"));
        Clause clause = Clause.of(before(passage.string(), stated.start()) + " " + what);
        String unit = TableCounts.firstWord(what);
        String otherUnit = Clause.word(stated.group("unit"));
        List<Pair> meant = pairs.stream()
                .filter(pair -> TableCounts.firstWord(pair.unit()).equals(unit))
                .filter(pair -> otherUnit.startsWith(Clause.word(pair.otherUnit())))
                .filter(pair -> pair.other().value().compareTo(other) == 0)
                .filter(pair -> pair.what().shared(clause) >= FEWEST_SHARED)
                .toList();
        if (meant.size() != 1
                || meant.get(0).count().value().compareTo(count) == 0
                || OPEN.matcher(what).find()) {
            return;
        }
        Pair pair = meant.get(0);
        boolean elsewhere = counts.stream()
                .filter(one -> one.figure().value().compareTo(count) == 0)
                .filter(one -> one.word().equals(unit))
                .anyMatch(one -> one.what().shared(clause) >= pair.what().shared(clause));
        if (!elsewhere) {
            report(passage, stated, pair, found);
        }
    }

    private static void report(Passage passage, Matcher stated, Pair pair, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "The text plans %s %s with %s %s, but %s has %s with %s.",
                "Phần lời dự kiến %s %s với %s %s, nhưng %s ghi %s với %s.",
                stated.group("count"),
                pair.unit(),
                stated.group("other"),
                pair.otherUnit(),
                pair.count().name(),
                pair.count().printed(),
                pair.other().printed());
        Finding.of(DiscrepancyCode.TEXT_TABLE, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(number(stated.group("count"))))
                .expected(Statement.of(pair.count().value()))
                .refs(passage.refs())
                .refs(List.of(pair.count().ref(), pair.other().ref()))
                .at(passage.text().at(stated.start("count"), stated.end("unit")))
                .at(pair.count().at())
                .at(pair.other().at())
                .addTo(found);
    }

    private static String before(String text, int count) {
        Matcher stop = CLAUSE_START.matcher(text).region(0, count);
        int start = 0;
        while (stop.find()) {
            start = stop.end();
        }
        return text.substring(start, count);
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(".", ""));
    }

    private static List<Pair> pairs(TableSums table) {
        List<Pair> pairs = new ArrayList<>();
        List<Row> rows = table.table().rows();
        for (int row = 0; row + 1 < rows.size(); row++) {
            if (table.rows().isDetail(row) || !table.rows().isDetail(row + 1)) {
                continue;
            }
            Optional<Figure> count = TableCounts.period(table, row);
            Optional<Figure> other = TableCounts.period(table, row + 1);
            Optional<String> unit = TableCounts.unit(table, rows.get(row));
            Optional<String> otherUnit = TableCounts.unit(table, rows.get(row + 1));
            if (count.isPresent() && other.isPresent() && unit.isPresent() && otherUnit.isPresent()) {
                Clause what = Clause.of(rows.get(row).label());
                pairs.add(new Pair(what, unit.get(), count.get(), otherUnit.get(), other.get()));
            }
        }
        return pairs;
    }
}
