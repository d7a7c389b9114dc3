package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Statement;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.amount.Bounds;

/**
 * A paragraph says how many of what its work will be in all years of the plan, and the table has another count: "Dự
 * kiến 05 năm xây dựng 06 mô hình", where the row has 5 over five years. "giai đoạn 2021-2025" says the same where
 * the columns are these years.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The row is told by its unit and by its label, whose words stand in the paragraph, and there is one such row: one
 * of the two counts is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>Open counts (khoảng), counts of another number of years, and what looks back (trong 05 năm qua).
 *
 * <h2>Source</h2>
 *
 * <p>Seed 004: 06 mô hình in five years; the row has 5.
 */
public final class WholePlanCount implements Rule {
    private static final CountedNoun YEAR = CountedNoun.of("năm");

    /** The words between the years and the count are no longer. */
    private static final int MOST_GAP_CHARACTERS = 40;

    /** So much of a row's label must stand in the paragraph. */
    private static final double LABEL_SHARE = 0.9;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (StatedCount count : evidence.counts()) {
            if (isOfYears(count)) {
                List<Figure> meant = new ArrayList<>();
                for (TableSums table : evidence.sums()) {
                    if (!table.isRagged() && isOfAllYears(Objects.requireNonNull(count.before()), table)) {
                        addMeant(table, count, meant);
                    }
                }
                if (meant.size() == 1 && meant.get(0).value().compareTo(count.value()) != 0) {
                    report(count, meant.get(0), found);
                }
            }
        }
        return found;
    }

    /** Whether the figure right before it may say the years of the plan, and no word between that they are gone by. */
    private static boolean isOfYears(StatedCount count) {
        if (!tellsYears(count.before())) {
            return false;
        }
        String gap = count.gap(Clauses.ITEM);
        return count.quantity().per().isEmpty()
                && !gap.isEmpty()
                && gap.length() <= MOST_GAP_CHARACTERS
                && !Bounds.speakOfEach(gap)
                && !StatedCount.lookBack(gap);
    }

    private static boolean tellsYears(@Nullable Quantity time) {
        return time != null
                && (time.kind() == Quantity.Kind.PERIOD
                        || (time.isCount()
                                && time.isExact()
                                && CountedNoun.of(time.unit()).equals(YEAR)));
    }

    /** "05 năm" of a table of five years, "giai đoạn 2021-2025" of one of these years. */
    private static boolean isOfAllYears(Quantity time, TableSums table) {
        List<Integer> years = TableCounts.years(table).stream()
                .map(column -> table.table().columns().get(column).year())
                .toList();
        return time.kind() == Quantity.Kind.PERIOD
                ? years.stream().sorted().toList().equals(time.years())
                : BigDecimal.valueOf(years.size()).compareTo(time.low()) == 0;
    }

    private static void addMeant(TableSums table, StatedCount count, List<Figure> meant) {
        Clause paragraph = Clause.of(count.passage().line(count.start()));
        List<Row> rows = table.table().rows();
        for (int row = 0; row < rows.size(); row++) {
            boolean counts = rows.get(row).kind() == RowKind.ITEM
                    && table.isSound(row)
                    && TableCounts.unit(table, rows.get(row))
                            .filter(unit -> CountedNoun.of(unit).isLike(count.noun()))
                            .isPresent();
            if (counts && Clause.of(rows.get(row).label()).isWithin(paragraph, LABEL_SHARE)) {
                TableCounts.period(table, row).ifPresent(meant::add);
            }
        }
    }

    private static void report(StatedCount count, Figure planned, List<Discrepancy> found) {
        Quantity time = Objects.requireNonNull(count.before());
        Phrase message = Phrase.of(
                "The text plans %s in %s years, but %s has %s.",
                "Phần lời dự kiến %s trong %s năm, nhưng %s ghi %s.",
                count.printed(),
                time.isCount()
                        ? count.passage().words(time.figure())
                        : time.years().size(),
                planned.name(),
                planned.printed());
        count.against(DiscrepancyCode.TEXT_TABLE, message)
                .expected(Statement.of(planned.value()))
                .refs(List.of(planned.ref()))
                .at(planned.at())
                .addTo(found);
    }
}
