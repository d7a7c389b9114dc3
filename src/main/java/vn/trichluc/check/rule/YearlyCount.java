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
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.amount.FigureSearch;

/**
 * The text spreads a count evenly over the years, and the table does not: "cho 100 người (mỗi năm 20 học viên)", while
 * the row has 50 in two years. The row is told by its period's count, which must be the text's, by its unit and by its
 * label, whose words stand in the sentence.
 */
public final class YearlyCount implements Rule {
    private static final Pattern EACH_YEAR = Pattern.compile(
            "(?<![\\d.,/-])(?<total>\\d{1,3}(?:\\.\\d{3})*+)\\s+\\p{L}[^;.\\n\\d]{0,60}?(?:mỗi|hàng|hằng) năm(?<verb>[^;.,\\n\\d]{0,30}?)\\s"
                    + "(?<each>\\d{1,3}(?:\\.\\d{3})*+)\\s+(?<unit>\\p{L}+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** One of these stands in every match: most passages need not be searched. */
    private static final List<String> ANY = List.of("mỗi năm", "hàng năm", "hằng năm");

    /** Words that leave the yearly count open. */
    private static final Pattern OPEN = Pattern.compile(
            "khoảng|bình quân|trung bình|từ|trên|hơn|gần|dưới|ít nhất|tối đa|tối thiểu|không quá|dự kiến|đến",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SENTENCE_END = Pattern.compile("[;\\n]|\\.(?=\\s|$)");

    /** "Nội dung 1:", "Đề án 2:" before what a group is about. */
    private static final Pattern ORDINAL = Pattern.compile("^\\s*\\p{L}+(?:\\s\\p{L}+)?\\s+\\d+\\s*[:.]");

    /** So much of a row's label must stand in the sentence. */
    private static final double ROW_SHARE = 0.9;

    /** The same for a group's, which names more than one of its rows. */
    private static final double GROUP_SHARE = 0.75;

    /** Fewer years than this are no even spread. */
    private static final int FEWEST_YEARS = 3;

    /** What a row, or all rows of a group, count in the period and in each year. */
    private record Spread(Phrase name, Clause what, double share, String unit, BigDecimal total, List<Yearly> years) {}

    /** One year's count, over the rows that have a figure for it. */
    private record Yearly(List<Figure> figures) {
        BigDecimal count() {
            return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        List<Spread> spreads = null;
        for (Passage passage : evidence.passages()) {
            String text = passage.string();
            if (ANY.stream().noneMatch(text::contains)) {
                continue;
            }
            FigureSearch search = new FigureSearch(EACH_YEAR, text);
            Matcher stated = search.matcher();
            while (search.find()) {
                if (spreads == null) {
                    spreads = evidence.sums().stream()
                            .flatMap(table -> spreads(table).stream())
                            .toList();
                }
                check(passage, stated, spreads, found);
            }
        }
        return found;
    }

    private static void check(Passage passage, Matcher stated, List<Spread> spreads, List<Discrepancy> found) {
        BigDecimal each = count(stated.group("each"));
        BigDecimal total = count(stated.group("total"));
        Clause sentence = sentence(passage.string(), stated);
        List<Spread> meant = spreads.stream()
                .filter(spread -> spread.total().compareTo(total) == 0)
                .filter(spread -> TableCounts.firstWord(spread.unit()).equals(Clause.word(stated.group("unit"))))
                .filter(spread -> spread.what().isWithin(sentence, spread.share()))
                .toList();
        if (meant.size() != 1 || OPEN.matcher(stated.group("verb")).find()) {
            return;
        }
        Spread spread = meant.get(0);
        List<Yearly> printed = spread.years().stream()
                .filter(year -> !year.figures().isEmpty())
                .toList();
        boolean even = each.multiply(BigDecimal.valueOf(spread.years().size())).compareTo(total) == 0;
        Optional<Yearly> other = printed.stream()
                .filter(year -> year.count().compareTo(each) != 0)
                .findFirst();
        if (even && other.isPresent()) {
            report(passage, stated, spread, printed, other.get(), found);
        }
    }

    private static void report(
            Passage passage,
            Matcher stated,
            Spread spread,
            List<Yearly> printed,
            Yearly other,
            List<Discrepancy> found) {
        String years = String.join(
                ", ", printed.stream().map(year -> year.count().toPlainString()).toList());
        Phrase message = Phrase.of(
                "The text plans %s %s each year, but %s has %s.",
                "Phần lời dự kiến mỗi năm %s %s, nhưng %s ghi %s.",
                stated.group("each"),
                spread.unit(),
                spread.name(),
                years);
        Finding finding = Finding.of(DiscrepancyCode.TEXT_TABLE, Severity.WARNING, Cause.SOURCE, message)
                .stated(Statement.of(count(stated.group("each"))))
                .expected(Statement.of(other.count()))
                .refs(passage.refs())
                .at(passage.text().at(stated.start("each"), stated.end("unit")));
        for (Figure figure : other.figures()) {
            finding.refs(List.of(figure.ref())).at(figure.at());
        }
        finding.addTo(found);
    }

    private static BigDecimal count(String printed) {
        return new BigDecimal(printed.replace(".", ""));
    }

    private static Clause sentence(String text, Matcher stated) {
        Matcher stop = SENTENCE_END.matcher(text);
        int start = 0;
        int end = text.length();
        while (stop.find()) {
            if (stop.start() >= stated.end()) {
                end = stop.start();
                break;
            }
            start = stop.end() <= stated.start() ? stop.end() : start;
        }
        return Clause.of(text.substring(start, end));
    }

    private static List<Spread> spreads(TableSums table) {
        List<Spread> spreads = new ArrayList<>();
        List<Integer> years = years(table);
        if (table.isRagged() || years.size() < FEWEST_YEARS) {
            return spreads;
        }
        for (int row = 0; row < table.table().rows().size(); row++) {
            RowKind kind = table.table().rows().get(row).kind();
            if (kind == RowKind.ITEM) {
                spread(table, row, List.of(row), ROW_SHARE, years).ifPresent(spreads::add);
            } else if (kind == RowKind.GROUP && !table.rows().hasFigures(row)) {
                List<Integer> within = table.rows().within(row);
                if (within.size() > 1) {
                    spread(table, row, within, GROUP_SHARE, years).ifPresent(spreads::add);
                }
            }
        }
        return spreads;
    }

    /** Empty where not all rows count in one unit or a period's count is missing. */
    private static Optional<Spread> spread(
            TableSums table, int named, List<Integer> rows, double share, List<Integer> years) {
        List<String> units = rows.stream()
                .flatMap(row -> TableCounts.unit(table, table.table().rows().get(row)).stream())
                .toList();
        List<Figure> totals = rows.stream()
                .flatMap(row -> TableCounts.period(table, row).stream())
                .toList();
        boolean one = units.size() == rows.size() && units.stream().distinct().count() == 1;
        if (!one || totals.size() != rows.size()) {
            return Optional.empty();
        }
        List<Yearly> counts = years.stream()
                .map(column -> new Yearly(rows.stream()
                        .flatMap(row -> table.figure(row, column).stream())
                        .toList()))
                .toList();
        String label = ORDINAL.matcher(table.table().rows().get(named).label()).replaceFirst("");
        return Optional.of(new Spread(
                table.names().row(named), Clause.of(label), share, units.get(0), new Yearly(totals).count(), counts));
    }

    /** The columns of counts by year, where each year has one. */
    static List<Integer> years(TableSums table) {
        List<Column> columns = table.table().columns();
        List<Integer> years = table.additive().stream()
                .filter(i -> columns.get(i).role() == ColumnRole.QUANTITY
                        && columns.get(i).year() != null)
                .toList();
        long distinct =
                years.stream().map(i -> columns.get(i).year()).distinct().count();
        return distinct == years.size() ? years : List.of();
    }
}
