package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.Funds;

/**
 * Running text and a table disagree on one amount. The text's programme total and its parts are held against each
 * table's totals (where a table has no total row, against the sum of its items): one that equals none of them but
 * nearly equals one is that one, misstated. Where the text names several funds, their rows are added.
 */
final class TextTable implements Rule {
    /** Nearer than this two totals of a document are one; rounding apart, they must then be equal. */
    private static final double ONE_FACT = 0.005;

    /** The same for a sum of rows that the text names: the names say already that it is one fact. */
    private static final double NAMED_FACT = 0.05;

    /** A total of a table and whose money it is. */
    private record Total(@Nullable Fund fund, Figure figure) {}

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        List<LocatedAmount> amounts = programmeAmounts(evidence);
        for (TableSums table : evidence.sums()) {
            List<Total> totals = totals(table);
            for (LocatedAmount amount : amounts) {
                Figure stated = amount.figure();
                if (totals.stream().noneMatch(total -> TableTable.agree(stated, total.figure()))) {
                    nearest(amount, totals).ifPresent(total -> report(stated, total.figure(), found));
                }
            }
        }
        for (LocatedAmount amount : evidence.amounts()) {
            namedRows(amount, evidence).ifPresent(total -> report(amount.figure(), total, found));
        }
        return found;
    }

    /** Exact amounts that the text breaks down, and what it breaks them down into. */
    private static List<LocatedAmount> programmeAmounts(Evidence evidence) {
        Set<LocatedAmount> amounts = new LinkedHashSet<>();
        for (Wholes.Whole whole : Wholes.of(evidence)) {
            amounts.add(whole.amount());
            amounts.addAll(whole.parts());
        }
        return amounts.stream()
                .filter(amount -> amount.amount().bound() == null)
                .toList();
    }

    /** Totals of a table of money: those of the period where columns are years, else all of the total row. */
    private static List<Total> totals(TableSums table) {
        List<Total> totals = new ArrayList<>();
        if (table.isRagged() || !LostCells.of(table).isEmpty()) {
            return totals;
        }
        List<Integer> rows = table.rows().totals();
        for (int column : table.additive()) {
            Column of = table.table().columns().get(column);
            if (of.role() != ColumnRole.MONEY || of.year() != null) {
                continue;
            }
            if (rows.isEmpty()) {
                sum(table, table.rows().leaves(), column).ifPresent(sum -> totals.add(new Total(of.fund(), sum)));
            } else {
                rows.forEach(row ->
                        table.figure(row, column).ifPresent(figure -> totals.add(new Total(of.fund(), figure))));
            }
        }
        return totals;
    }

    private static Optional<Total> nearest(LocatedAmount amount, List<Total> totals) {
        Figure stated = amount.figure();
        return totals.stream()
                .filter(total -> total.figure().money())
                .filter(total ->
                        (total.fund() == Fund.TOTAL) == (amount.amount().fund() == Fund.TOTAL)
                                || total.fund() == null
                                || amount.amount().fund() == null)
                .filter(total -> distance(stated, total.figure()) <= ONE_FACT)
                .min(Comparator.comparingDouble(total -> distance(stated, total.figure())));
    }

    private static double distance(Figure one, Figure other) {
        double size = one.value().abs().doubleValue();
        return size == 0
                ? Double.MAX_VALUE
                : one.value().subtract(other.value()).abs().doubleValue() / size;
    }

    /** The sum of the rows whose funds the clause before the amount names; empty where it agrees or names no two. */
    private static Optional<Figure> namedRows(LocatedAmount amount, Evidence evidence) {
        if (amount.amount().vnd() == null
                || amount.amount().bound() != null
                || !amount.amount().per().isEmpty()) {
            return Optional.empty();
        }
        String text = amount.passage().string();
        int line = text.lastIndexOf('\n', Math.max(0, amount.start() - 1)) + 1;
        Set<Fund> funds = evidence.funds().named(text.substring(Math.min(line, amount.start()), amount.start()));
        if (funds.size() < 2) {
            return Optional.empty();
        }
        return evidence.sums().stream()
                .filter(table ->
                        Objects.equals(table.table().section(), amount.amount().section()))
                .flatMap(table -> fundSum(table, funds, evidence.funds()).stream())
                .filter(total -> !TableTable.agree(amount.figure(), total))
                .filter(total -> distance(amount.figure(), total) <= NAMED_FACT)
                .findFirst();
    }

    private static Optional<Figure> fundSum(TableSums table, Set<Fund> funds, Funds names) {
        Map<TableFacts.Key, Figure> facts = TableFacts.of(table, names);
        List<Figure> parts = funds.stream()
                .flatMap(fund -> Optional.ofNullable(facts.get(new TableFacts.Key(fund, null))).stream())
                .toList();
        return parts.size() == funds.size()
                ? Optional.of(together(parts, "the rows of these funds"))
                : Optional.empty();
    }

    private static Optional<Figure> sum(TableSums table, List<Integer> rows, int column) {
        List<Figure> parts =
                rows.stream().flatMap(row -> table.figure(row, column).stream()).toList();
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(together(
                        parts,
                        String.format(Locale.ROOT, "the %d items of %s", parts.size(), table.columnName(column))));
    }

    private static Figure together(List<Figure> parts, String name) {
        Figure first = parts.get(0);
        BigDecimal sum = parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal step = parts.stream().map(Figure::step).reduce(first.step(), BigDecimal::min);
        return new Figure(
                first.ref(),
                name,
                new Numerals(first, parts).print(sum),
                sum,
                step,
                first.unit(),
                first.money(),
                first.at());
    }

    private static void report(Figure stated, Figure total, List<Discrepancy> found) {
        String message = String.format(
                Locale.ROOT, "The text states %s, but %s come to %s.", stated.printed(), total.name(), total.printed());
        Finding.of(DiscrepancyCode.TEXT_TABLE, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(stated.value()))
                .expected(Statement.of(total.value()))
                .refs(List.of(stated.ref(), total.ref()))
                .at(stated.at())
                .at(total.at())
                .addTo(found);
    }
}
