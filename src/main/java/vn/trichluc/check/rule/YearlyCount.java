package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedCount;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.CountedNoun;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Statement;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.WordEdge;
import vn.trichluc.text.amount.Bounds;

/**
 * The text spreads a count evenly over the years, and the table does not: "cho 100 người (mỗi năm 20 học viên)",
 * while the row has 50 in two years. "(20 học viên/năm)" says the same as "mỗi năm".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The row is told by its period's count, which must be the text's, by its unit and by its label, whose words stand
 * in the sentence; it may also be all rows of a group. What the text promises for each year is not what the table
 * plans.
 *
 * <h2>What is no error</h2>
 *
 * <p>Open counts (khoảng, từ, bình quân), and counts whose years do not come to the text's own count.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 004: 100 người, mỗi năm 20 học viên; the row has 50 and 50.
 */
public final class YearlyCount implements Rule {
    private static final Pattern EACH_YEAR = Pattern.compile(
            WordEdge.START + "(?:mỗi|hàng|hằng)\\s+năm" + WordEdge.END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Nội dung 1:", "Đề án 2:" before what a group is about. */
    private static final Pattern ORDINAL = Pattern.compile("^\\s*\\p{L}+(?:\\s\\p{L}+)?\\s+\\d+\\s*[:.]");

    /** The words between the two counts are no longer. */
    private static final int MOST_GAP_CHARACTERS = 100;

    /** So much of a row's label must stand in the sentence. */
    private static final double ROW_SHARE = 0.9;

    /** The same for a group's, which names more than one of its rows. */
    private static final double GROUP_SHARE = 0.75;

    /** Fewer years than this are no even spread. */
    private static final int FEWEST_YEARS = 3;

    /** What a row, or all rows of a group, count in the period and in each year. */
    private record Spread(Phrase name, Clause what, double share, String unit, BigDecimal total, List<Yearly> years) {
        boolean isEven(BigDecimal each) {
            return each.multiply(BigDecimal.valueOf(years.size())).compareTo(total) == 0;
        }
    }

    /** One year's count, over the rows that have a figure for it. */
    private record Yearly(List<Figure> figures) {
        BigDecimal count() {
            return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        List<StatedCount> yearly =
                evidence.counts().stream().filter(YearlyCount::isEachYear).toList();
        if (!yearly.isEmpty()) {
            List<Spread> spreads = evidence.sums().stream()
                    .flatMap(table -> spreads(table).stream())
                    .toList();
            yearly.forEach(each -> check(each, spreads, found));
        }
        return found;
    }

    /** Whether it is said of each year, and the count before it in its sentence of all of them. */
    private static boolean isEachYear(StatedCount each) {
        Quantity total = each.before();
        if (total == null || !total.isCount() || !total.isExact()) {
            return false;
        }
        String gap = each.gap(Clauses.ITEM);
        boolean said = each.isOfOneYear()
                || (each.quantity().per().isEmpty() && EACH_YEAR.matcher(gap).find());
        return said && gap.length() <= MOST_GAP_CHARACTERS && !Bounds.speakOfMean(gap);
    }

    private static void check(StatedCount each, List<Spread> spreads, List<Discrepancy> found) {
        Quantity total = each.before();
        Clause sentence = each.clause(Clauses.ITEM);
        List<Spread> meant = spreads.stream()
                .filter(spread -> total != null && spread.total().compareTo(total.low()) == 0)
                .filter(spread -> CountedNoun.of(spread.unit()).isLike(each.noun()))
                .filter(spread -> spread.what().isWithin(sentence, spread.share()))
                .toList();
        if (meant.size() == 1 && meant.get(0).isEven(each.value())) {
            Spread spread = meant.get(0);
            List<Yearly> printed = spread.years().stream()
                    .filter(year -> !year.figures().isEmpty())
                    .toList();
            printed.stream()
                    .filter(year -> year.count().compareTo(each.value()) != 0)
                    .findFirst()
                    .ifPresent(other -> report(each, spread, printed, other, found));
        }
    }

    private static void report(
            StatedCount each, Spread spread, List<Yearly> printed, Yearly other, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "The text plans %s %s each year, but %s has %s.",
                "Phần lời dự kiến mỗi năm %s %s, nhưng %s ghi %s.",
                each.printed(),
                spread.unit(),
                spread.name(),
                String.join(
                        ", ",
                        printed.stream()
                                .map(year -> year.count().toPlainString())
                                .toList()));
        Finding finding = each.against(DiscrepancyCode.TEXT_TABLE, message).expected(Statement.of(other.count()));
        for (Figure figure : other.figures()) {
            finding.refs(List.of(figure.ref())).at(figure.at());
        }
        finding.addTo(found);
    }

    private static List<Spread> spreads(TableSums table) {
        List<Spread> spreads = new ArrayList<>();
        List<Integer> years = TableCounts.years(table);
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
}
