package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Numerals;
import vn.trichluc.check.claim.Sum;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedBreakdowns;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Running text says "A, trong đó B, C", and the parts do not come to the whole.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of the figures is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>Parts that leave more than a fifth out do not claim to be all. A part that is itself broken down counts once,
 * and a whole may be broken down twice, by its sources and by its years.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: 7.756 triệu, 2.500 and 5.265 come to 7.765.
 */
public final class TextTotal implements Claims {
    /** Parts that leave out more of the whole than this do not claim to be all. */
    private static final double LEFT_OUT = 0.2;

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (StatedBreakdowns.Whole whole : StatedBreakdowns.of(evidence)) {
            List<LocatedAmount> parts = whole.parts().stream()
                    .filter(part -> part.amount().bound() == null)
                    .filter(part -> !part.exceeds(whole.amount()))
                    .toList();
            if (parts.size() < 2 || whole.amount().amount().bound() != null) {
                continue;
            }
            Sum sum = sum(whole.amount(), parts);
            Sum outer = sum(whole.amount(), withoutBreakdowns(parts));
            boolean incomplete = sum.difference().doubleValue()
                    > LEFT_OUT * sum.whole().value().doubleValue();
            if (sum.holds()) {
                claims.add(sum);
            } else if (breaksDownAnew(whole.amount(), parts)) {
                claims.add(sum(whole.amount(), parts.subList(0, firstBreakdown(whole.amount(), parts))));
            } else if (outer.holds() || !incomplete) {
                claims.add(outer.parts().size() >= 2 ? outer : sum);
            }
        }
        return claims;
    }

    private static Sum sum(LocatedAmount whole, List<LocatedAmount> parts) {
        return new Sum(
                DiscrepancyCode.TEXT_TOTAL,
                Phrase.of("its parts", "các phần"),
                whole.figure(),
                parts.stream().map(LocatedAmount::figure).toList());
    }

    /** One whole by its sources and then by its years: each breakdown comes to it by itself. */
    private static boolean breaksDownAnew(LocatedAmount whole, List<LocatedAmount> parts) {
        int first = firstBreakdown(whole, parts);
        return first > 1 && parts.size() - first > 1;
    }

    /** How many of the parts, from the first on, come to the whole; 0 where no number of them does. */
    private static int firstBreakdown(LocatedAmount whole, List<LocatedAmount> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            sum = sum.add(parts.get(i).figure().value());
            if (sum.compareTo(whole.figure().value()) == 0) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Leaves out parts that only break down a part before them: 41.860, gồm 19.525 và 22.335. */
    private static List<LocatedAmount> withoutBreakdowns(List<LocatedAmount> parts) {
        List<LocatedAmount> outer = new ArrayList<>();
        int next = 0;
        while (next < parts.size()) {
            outer.add(parts.get(next));
            next = behindBreakdown(parts, next);
        }
        return outer;
    }

    private static int behindBreakdown(List<LocatedAmount> parts, int part) {
        for (int end = part + 3; end <= parts.size(); end++) {
            if (sum(parts.get(part), parts.subList(part + 1, end)).holds()) {
                return end;
            }
        }
        return part + 1;
    }

    @Override
    public Finding report(Constraint broken) {
        Sum sum = (Sum) broken;
        String printed = sum.parts().stream().map(Figure::printed).collect(Collectors.joining(" + "));
        Phrase message = Phrase.of(
                "%s is stated as the whole of %s, which come to %s (%s).",
                "%s được ghi là tổng của %s, nhưng cộng lại là %s (%s).",
                sum.whole().printed(),
                printed,
                new Numerals(sum.whole(), sum.parts()).printWithUnit(sum.expected()),
                sum.whole().place());
        return Finding.of(DiscrepancyCode.TEXT_TOTAL, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(sum.whole().value()))
                .expected(Statement.of(sum.expected()))
                .refs(sum.refs())
                .at(sum.at());
    }
}
