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
import vn.trichluc.check.passage.SectionPaths;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.amount.FigureSearch;

/**
 * A paragraph says how many of what its work will be in all years of the plan, and the table has another count: "Dự kiến
 * 05 năm xây dựng 06 mô hình", where the row has 5 over five years. The row is told by its unit and by its label, whose
 * words stand in the paragraph; there must be one such row.
 */
public final class WholePlanCount implements Rule {
    private static final Pattern IN_ALL_YEARS = Pattern.compile(
            "(?<![\\d.,/-])(?<years>\\d{1,2}) năm (?<verb>[^;.,:\\n\\d()]{0,40}?)(?<count>\\d{1,3}(?:\\.\\d{3})*+)"
                    + " (?:lượt )?(?<unit>\\p{L}+)(?!\\s*(?:-|đến)\\s*\\d)");

    /** Words that leave the count open, or make it one of the past. */
    private static final Pattern OPEN = Pattern.compile(
            "khoảng|từ|trên|hơn|gần|dưới|ít nhất|tối đa|tối thiểu|không quá|qua|trước|đã|mỗi",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** So much of a row's label must stand in the paragraph. */
    private static final double LABEL_SHARE = 0.9;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        SectionPaths paths = evidence.paths();
        for (Passage passage : evidence.passages()) {
            if (!passage.string().contains(" năm ") || paths.looksBack(passage.section())) {
                continue;
            }
            FigureSearch search = new FigureSearch(IN_ALL_YEARS, passage.string());
            Matcher stated = search.matcher();
            while (search.find()) {
                if (!OPEN.matcher(stated.group("verb")).find()) {
                    check(passage, stated, evidence, found);
                }
            }
        }
        return found;
    }

    private static void check(Passage passage, Matcher stated, Evidence evidence, List<Discrepancy> found) {
        Clause paragraph = paragraph(passage.string(), stated);
        String unit = Clause.word(stated.group("unit"));
        BigDecimal count = new BigDecimal(stated.group("count").replace(".", ""));
        int years = Integer.parseInt(stated.group("years"));
        List<Figure> meant = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            if (!table.isRagged() && YearlyCount.years(table).size() == years) {
                addMeant(table, unit, paragraph, meant);
            }
        }
        if (meant.size() == 1 && meant.get(0).value().compareTo(count) != 0) {
            report(passage, stated, count, meant.get(0), found);
        }
    }

    private static void addMeant(TableSums table, String unit, Clause paragraph, List<Figure> meant) {
        List<Row> rows = table.table().rows();
        for (int row = 0; row < rows.size(); row++) {
            boolean counts = rows.get(row).kind() == RowKind.ITEM
                    && table.isSound(row)
                    && TableCounts.unit(table, rows.get(row))
                            .filter(one -> TableCounts.firstWord(one).equals(unit))
                            .isPresent();
            if (counts && Clause.of(rows.get(row).label()).isWithin(paragraph, LABEL_SHARE)) {
                Optional<Figure> period = TableCounts.period(table, row);
                period.ifPresent(meant::add);
            }
        }
    }

    private static Clause paragraph(String text, Matcher stated) {
        int start = text.lastIndexOf('\n', stated.start()) + 1;
        int end = text.indexOf('\n', stated.end());
        return Clause.of(text.substring(start, end < 0 ? text.length() : end));
    }

    private static void report(
            Passage passage, Matcher stated, BigDecimal count, Figure planned, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "The text plans %s in %s years, but %s has %s.",
                "Phần lời dự kiến %s trong %s năm, nhưng %s ghi %s.",
                stated.group("count"),
                stated.group("years"),
                planned.name(),
                planned.printed());
        Finding.of(DiscrepancyCode.TEXT_TABLE, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(count))
                .expected(Statement.of(planned.value()))
                .refs(passage.refs())
                .refs(List.of(planned.ref()))
                .at(passage.text().at(stated.start("count"), stated.end("unit")))
                .at(planned.at())
                .addTo(found);
    }
}
