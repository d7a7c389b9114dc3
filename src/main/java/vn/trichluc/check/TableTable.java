package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** One fact stated in two tables with two values: 2021's local funds in the table of years and in the annex's total row. */
final class TableTable implements Rule {
    /** Two tables speak of one programme where they share this many facts … */
    private static final int SHARED_FACTS = 3;

    /** … and agree on this part of them. */
    private static final double AGREED_SHARE = 0.67;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** One fact in two tables. */
    private record Pair(Figure earlier, Figure later) {}

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Map<TableFacts.Key, Figure>> facts = evidence.sums().stream()
                .map(table -> TableFacts.of(table, evidence.funds()))
                .toList();
        List<Discrepancy> found = new ArrayList<>();
        for (int earlier = 0; earlier < facts.size(); earlier++) {
            for (int later = earlier + 1; later < facts.size(); later++) {
                compare(facts.get(earlier), facts.get(later), found);
            }
        }
        return found;
    }

    private static void compare(
            Map<TableFacts.Key, Figure> earlier, Map<TableFacts.Key, Figure> later, List<Discrepancy> found) {
        List<Pair> shared = new ArrayList<>();
        earlier.forEach((key, figure) -> {
            Figure other = later.get(key);
            if (other != null) {
                shared.add(new Pair(figure, other));
            }
        });
        List<Pair> different = shared.stream()
                .filter(pair -> !agree(pair.earlier(), pair.later()))
                .toList();
        int agreed = shared.size() - different.size();
        if (shared.size() >= SHARED_FACTS && agreed >= AGREED_SHARE * shared.size()) {
            different.forEach(pair -> report(pair.later(), pair.earlier(), found));
        }
    }

    static boolean agree(Figure one, Figure other) {
        BigDecimal rounding = one.step().compareTo(other.step()) == 0
                ? BigDecimal.ZERO
                : one.step().max(other.step()).divide(TWO);
        return one.value().subtract(other.value()).abs().compareTo(rounding) <= 0;
    }

    private static void report(Figure stated, Figure other, List<Discrepancy> found) {
        String message = String.format(
                Locale.ROOT,
                "%s is printed in %s, but %s in %s of another table.",
                stated.printed(),
                stated.name(),
                other.printed(),
                other.name());
        Finding.of(DiscrepancyCode.TABLE_TABLE, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(stated.value()))
                .expected(Statement.of(other.value()))
                .refs(List.of(stated.ref(), other.ref()))
                .at(stated.at())
                .at(other.at())
                .addTo(found);
    }
}
