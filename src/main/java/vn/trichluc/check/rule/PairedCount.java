package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedCount;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.CountedNoun;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Row;
import vn.trichluc.model.Statement;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.amount.Bounds;

/**
 * Of two counts of one event a table has the one and not the other: "05 hội nghị tập huấn nghiệp vụ, với 90 đại
 * biểu", a row of 3 hội nghị and below it 90 đại biểu.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The pair of units, the count that agrees and the label tell that the row is meant.
 *
 * <h2>What is no error</h2>
 *
 * <p>Where another row that is as like has the count that the text states, nothing is said; neither is where no count
 * agrees, or where a count is open (khoảng) or of each year.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 004: 05 hội nghị, với 90 đại biểu; the annex has 3 hội nghị with 90 đại biểu.
 */
public final class PairedCount implements Rule {
    /** Fewer shared words than this make no likeness, even beside a count that agrees. */
    private static final int FEWEST_SHARED = 4;

    /** The words between the two counts are no longer. */
    private static final int MOST_GAP_CHARACTERS = 100;

    /** A row and the row below it that counts something else of the same event. */
    private record Pair(Clause what, String unit, Figure count, String otherUnit, Figure other) {
        boolean isOf(StatedCount first, StatedCount second) {
            return CountedNoun.of(unit).isLike(first.noun())
                    && CountedNoun.of(otherUnit).isLike(second.noun())
                    && other.value().compareTo(second.value()) == 0;
        }
    }

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        List<Pair> pairs = evidence.sums().stream()
                .filter(table -> !table.isRagged())
                .flatMap(table -> pairs(table).stream())
                .toList();
        if (pairs.isEmpty()) {
            return found;
        }
        List<TableCounts.Count> counts = evidence.sums().stream()
                .flatMap(table -> TableCounts.of(table).stream())
                .toList();
        List<StatedCount> stated = evidence.counts();
        for (int i = 1; i < stated.size(); i++) {
            if (areOne(stated.get(i - 1), stated.get(i))) {
                check(stated.get(i - 1), stated.get(i), pairs, counts, found);
            }
        }
        return found;
    }

    /** Whether both stand in one clause, with nothing but words between, and neither is a rate. */
    private static boolean areOne(StatedCount first, StatedCount second) {
        String gap = second.gap(Clauses.CLAUSE);
        return first.quantity().equals(second.before())
                && first.quantity().per().isEmpty()
                && second.isOfThePeriod()
                && !gap.isEmpty()
                && gap.length() <= MOST_GAP_CHARACTERS
                && !Bounds.speakOfEach(gap);
    }

    private static void check(
            StatedCount first,
            StatedCount second,
            List<Pair> pairs,
            List<TableCounts.Count> counts,
            List<Discrepancy> found) {
        String text = first.passage().string();
        int start = first.within(Clauses.CLAUSE).start();
        Clause clause = Clause.of(text.substring(start, second.start()));
        List<Pair> meant = pairs.stream()
                .filter(pair -> pair.isOf(first, second))
                .filter(pair -> pair.what().shared(clause) >= FEWEST_SHARED)
                .toList();
        if (meant.size() != 1 || meant.get(0).count().value().compareTo(first.value()) == 0) {
            return;
        }
        Pair pair = meant.get(0);
        boolean elsewhere = counts.stream()
                .filter(one -> one.isAgreed(first.value()) && one.isIn(first.noun()))
                .anyMatch(one -> one.what().shared(clause) >= pair.what().shared(clause));
        if (!elsewhere) {
            report(first, second, pair, found);
        }
    }

    private static void report(StatedCount first, StatedCount second, Pair pair, List<Discrepancy> found) {
        Phrase message = Phrase.of(
                "The text plans %s %s with %s %s, but %s has %s with %s.",
                "Phần lời dự kiến %s %s với %s %s, nhưng %s ghi %s với %s.",
                first.printed(),
                pair.unit(),
                second.printed(),
                pair.otherUnit(),
                pair.count().name(),
                pair.count().printed(),
                pair.other().printed());
        first.against(DiscrepancyCode.TEXT_TABLE, message, second.nounEnd())
                .expected(Statement.of(pair.count().value()))
                .refs(List.of(pair.count().ref(), pair.other().ref()))
                .at(pair.count().at())
                .at(pair.other().at())
                .addTo(found);
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
