package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Misprint;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedBreakdowns;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableFacts;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.lexicon.Funds;

/**
 * A total of the running text, or one of its parts, equals no table's total, but two of its fellows equal theirs, so
 * that the total of its fund is meant; or it is within half a per cent of a total of no other fund, and one is a slip
 * of the other. A table without a total row is held with the sum of its items. Where the text names several funds
 * together, their rows of a table in the same section are added.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The text and the table state one amount with two figures. Where rounding of each item explains the difference,
 * it is a warning.
 *
 * <h2>What is no error</h2>
 *
 * <p>Amounts that are only near to each other are two facts. Amounts with a bound are left alone.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 002: 47.585 triệu in the text, the 24 items come to 47.586. Seed 004: 7.763,445 for two funds whose rows
 * come to 7.763,455.
 */
public final class TextTable implements Claims {
    /** Nearer than this two totals of a document are one; rounding apart, they must then be equal. */
    private static final double ONE_FACT = 0.005;

    /** The same for a sum of rows that the text names: the names say already that it is one fact. */
    private static final double NAMED_FACT = 0.05;

    /** Where so many amounts of a whole and its parts equal totals of a table, the others state that table's totals. */
    private static final int TIED = 2;

    /** What a table says of a fund's money, or of all money: a total, or the items that make it. */
    private record Total(@Nullable Fund fund, Phrase name, List<Figure> figures) {
        Sum with(Figure stated) {
            return new Sum(DiscrepancyCode.TEXT_TABLE, name, stated, figures);
        }
    }

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        List<StatedBreakdowns.Whole> wholes = StatedBreakdowns.of(evidence);
        for (TableSums table : evidence.sums()) {
            List<Total> totals = totals(table);
            if (totals.isEmpty()) {
                continue;
            }
            Set<LocatedAmount> seen = new HashSet<>();
            for (StatedBreakdowns.Whole whole : wholes) {
                List<LocatedAmount> family = family(whole);
                boolean tied = family.stream()
                                .filter(amount -> !equal(amount, totals).isEmpty())
                                .count()
                        >= TIED;
                for (LocatedAmount amount : family) {
                    if (seen.add(amount)) {
                        claim(amount, totals, tied).ifPresent(claims::add);
                    }
                }
            }
        }
        for (LocatedAmount amount : evidence.amounts()) {
            namedRows(amount, evidence).ifPresent(claims::add);
        }
        return claims;
    }

    /** An exact amount that the text breaks down, and what it breaks it down into. */
    private static List<LocatedAmount> family(StatedBreakdowns.Whole whole) {
        List<LocatedAmount> family = new ArrayList<>(List.of(whole.amount()));
        family.addAll(whole.parts());
        family.removeIf(amount -> amount.amount().bound() != null);
        return family;
    }

    /** The total that the amount states; empty where none of the table's totals is meant, or it cannot be told which. */
    private static Optional<Sum> claim(LocatedAmount amount, List<Total> totals, boolean tied) {
        List<Sum> equal = equal(amount, totals);
        if (!equal.isEmpty()) {
            return equal.size() == 1 ? Optional.of(equal.get(0)) : Optional.empty();
        }
        Fund fund = amount.amount().fund();
        List<Total> ofFund = totals.stream()
                .filter(total -> total.fund() != null && total.fund() == (fund == null ? Fund.TOTAL : fund))
                .toList();
        return tied && ofFund.size() == 1 ? Optional.of(ofFund.get(0).with(amount.figure())) : nearest(amount, totals);
    }

    private static List<Sum> equal(LocatedAmount amount, List<Total> totals) {
        if (totals.isEmpty()) {
            return List.of();
        }
        Figure figure = amount.figure();
        return figure.isZero()
                ? List.of()
                : totals.stream()
                        .map(total -> total.with(figure))
                        .filter(Sum::holds)
                        .toList();
    }

    /** Totals of a table of money: those of the period where columns are years, else all of the total row. */
    private static List<Total> totals(TableSums table) {
        List<Total> totals = new ArrayList<>();
        if (table.isRagged() || !table.areSound(table.rows().leaves())) {
            return totals;
        }
        List<Integer> rows =
                table.rows().totals().stream().filter(table::isSound).toList();
        for (int column : table.additive()) {
            Column of = table.table().columns().get(column);
            if (of.role() != ColumnRole.MONEY || of.year() != null) {
                continue;
            }
            if (rows.isEmpty()) {
                List<Figure> items = table.rows().leaves().stream()
                        .flatMap(row -> table.figure(row, column).stream())
                        .toList();
                Phrase name = Phrase.of(
                        "the %d items of %s",
                        "%d mục của %s", items.size(), table.names().column(column));
                if (items.size() >= 2) {
                    totals.add(new Total(of.fund(), name, items));
                }
            } else {
                rows.forEach(row -> table.figure(row, column)
                        .ifPresent(figure -> totals.add(new Total(of.fund(), figure.name(), List.of(figure)))));
            }
        }
        return totals;
    }

    /** Whose money it is does not contradict; a sum of items is so near by no chance that any part will do. */
    private static boolean mayBeOf(Total total, @Nullable Fund fund) {
        boolean items = total.figures().size() > 1;
        return total.fund() == null
                || fund == null
                || total.fund() == fund
                || (items && (total.fund() == Fund.TOTAL) == (fund == Fund.TOTAL));
    }

    /** Whether a hand or an eye makes the one figure of the other: two amounts that are only near are two facts. */
    private static boolean isSlip(Sum sum) {
        return new Misprint(List.of()).of(sum.whole(), sum.expected()) != Misprint.Slip.ARBITRARY;
    }

    /** A total that the amount nearly equals. */
    private static Optional<Sum> nearest(LocatedAmount amount, List<Total> totals) {
        Figure figure = amount.figure();
        return totals.stream()
                .filter(total -> total.figures().get(0).money())
                .filter(total -> mayBeOf(total, amount.amount().fund()))
                .map(total -> total.with(figure))
                .filter(sum -> sum.relativeDifference() <= ONE_FACT)
                .filter(sum -> sum.mayBeRounding() || isSlip(sum))
                .min(Comparator.comparingDouble(Sum::relativeDifference));
    }

    /** The sum of the rows whose funds the clause before the amount names; empty where it agrees or names no two. */
    private static Optional<Sum> namedRows(LocatedAmount amount, Evidence evidence) {
        if (amount.amount().vnd() == null
                || amount.amount().bound() != null
                || !amount.amount().per().isEmpty()) {
            return Optional.empty();
        }
        List<TableSums> tables = evidence.sums().stream()
                .filter(table ->
                        Objects.equals(table.table().section(), amount.amount().section()))
                .toList();
        if (tables.isEmpty()) {
            return Optional.empty();
        }
        String text = amount.passage().string();
        int line = text.lastIndexOf('\n', Math.max(0, amount.start() - 1)) + 1;
        Set<Fund> funds = evidence.funds().named(text.substring(Math.min(line, amount.start()), amount.start()));
        if (funds.size() < 2) {
            return Optional.empty();
        }
        return tables.stream()
                .flatMap(table -> fundRows(table, funds, evidence.funds()).stream())
                .map(rows -> rows.with(amount.figure()))
                .filter(sum -> sum.relativeDifference() <= NAMED_FACT)
                .findFirst();
    }

    private static Optional<Total> fundRows(TableSums table, Set<Fund> funds, Funds names) {
        Map<TableFacts.Key, Figure> facts = TableFacts.of(table, names);
        List<Figure> rows = funds.stream()
                .flatMap(fund -> Optional.ofNullable(facts.get(new TableFacts.Key(fund, null))).stream())
                .toList();
        Phrase name = Phrase.of("the rows of these funds", "các dòng của các nguồn vốn này");
        return rows.size() == funds.size() ? Optional.of(new Total(null, name, rows)) : Optional.empty();
    }

    @Override
    public Finding report(Constraint broken) {
        Sum sum = (Sum) broken;
        Figure stated = sum.whole();
        boolean rounded = sum.mayBeRounding();
        Phrase reason = rounded
                ? Phrase.of(
                        ": so little may come of rounding each of them", ": chênh lệch nhỏ, có thể do làm tròn từng số")
                : Phrase.NONE;
        Phrase message = Phrase.of(
                "The text states %s (%s), but %s come to %s (%s)%s.",
                "Phần lời ghi %s (%s), nhưng %s là %s (%s)%s.",
                stated.printed(),
                stated.place(),
                sum.name(),
                sum.printedExpected(),
                sum.parts().get(0).place(),
                reason);
        Severity severity = rounded ? Severity.WARNING : Severity.ERROR;
        return Finding.of(DiscrepancyCode.TEXT_TABLE, severity, Cause.SOURCE, message)
                .stated(Statement.of(stated.value()))
                .expected(Statement.of(sum.expected()))
                .refs(sum.refs())
                .at(stated.at())
                .at(sum.parts().get(0).at());
    }
}
