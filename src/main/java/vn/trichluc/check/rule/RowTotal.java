package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.MeantRelations;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * A total cell differs from its parts in the same row: the funds of a year or period, the years of a fund, or the
 * columns that the row of column numbers names ("21=22+23", "7=5-6"). The parts are told by the year and the fund of
 * the columns' headers.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of the figures of the row is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>A relation that holds nowhere was never meant. Equal units have no tolerance; a total that is rounded holds
 * within half of its last digit. Blank cells and dashes add as 0.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003: total of 2021 32,105, its funds 3,715 + 4,297 + 24,095 come to 32,107. Seed 004: 100 students over
 * five years, the years show 35 and 30.
 */
public final class RowTotal implements Claims {
    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            List<Integer> sound = IntStream.range(0, table.table().rows().size())
                    .filter(table::isSound)
                    .boxed()
                    .toList();
            for (Relation.Basis basis : Relation.Basis.values()) {
                List<Sum> relation = new ArrayList<>();
                table.columnSums().stream()
                        .filter(sum -> sum.basis() == basis)
                        .forEach(sum ->
                                sound.forEach(row -> table.along(row, sum).ifPresent(relation::add)));
                claims.addAll(MeantRelations.meant(relation));
            }
        }
        return claims;
    }

    @Override
    public Finding report(Constraint broken) {
        return sum((Sum) broken);
    }

    /** "Row "VI.6 …", column "KC ĐP": the years 132 + 150 add up to 282, but 650 is printed (line 1107)." */
    static Finding sum(Sum broken) {
        Figure whole = broken.whole();
        Phrase message = Phrase.of(
                "%s: %s add up to %s, but %s is printed (%s).",
                "%s: %s cộng lại là %s, nhưng in %s (%s).",
                whole.name().capital(),
                broken.named(),
                broken.printedExpected(),
                whole.printed(),
                whole.place());
        return Finding.of(broken.code(), Severity.ERROR, Cause.UNCLEAR, message)
                .stated(Statement.of(whole.value()))
                .expected(Statement.of(broken.expected()))
                .refs(broken.refs())
                .at(broken.at());
    }
}
