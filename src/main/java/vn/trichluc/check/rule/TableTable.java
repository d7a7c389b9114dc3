package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableFacts;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * One fact is stated in two tables with two values: a fund in a year, or in the whole period.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>Two tables that share three facts or more and agree on two thirds of them speak of one programme; where they
 * differ, one is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>Tables that agree on fewer facts are of two programmes.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: local funds of 2021 4,297 in the annex, 4,295 in the table of years.
 */
public final class TableTable implements Claims {
    /** Two tables speak of one programme where they share this many facts … */
    private static final int SHARED_FACTS = 3;

    /** … and agree on this part of them. */
    private static final double AGREED_SHARE = 0.67;

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Map<TableFacts.Key, Figure>> facts = evidence.sums().stream()
                .map(table -> TableFacts.of(table, evidence.funds()))
                .toList();
        List<Constraint> claims = new ArrayList<>();
        for (int earlier = 0; earlier < facts.size(); earlier++) {
            for (int later = earlier + 1; later < facts.size(); later++) {
                claims.addAll(shared(facts.get(earlier), facts.get(later)));
            }
        }
        return claims;
    }

    /** The facts that both tables state, where they speak of one programme. */
    private static List<Sum> shared(Map<TableFacts.Key, Figure> earlier, Map<TableFacts.Key, Figure> later) {
        List<Sum> shared = new ArrayList<>();
        earlier.forEach((key, figure) -> {
            Figure other = later.get(key);
            if (other != null) {
                shared.add(new Sum(DiscrepancyCode.TABLE_TABLE, figure.name(), other, List.of(figure)));
            }
        });
        long agreed = shared.stream().filter(Sum::holds).count();
        return shared.size() >= SHARED_FACTS && agreed >= AGREED_SHARE * shared.size() ? shared : List.of();
    }

    @Override
    public Finding report(Constraint broken) {
        Figure stated = broken.whole();
        Figure other = broken.parts().get(0);
        Phrase message = Phrase.of(
                "%s: %s is printed (%s), but %s in %s of another table (%s).",
                "%s: in %s (%s), nhưng là %s tại %s của bảng khác (%s).",
                stated.name().capital(),
                stated.printed(),
                stated.place(),
                other.printed(),
                other.name(),
                other.place());
        return Finding.of(DiscrepancyCode.TABLE_TABLE, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(stated.value()))
                .expected(Statement.of(other.value()))
                .refs(broken.refs())
                .at(broken.at());
    }
}
