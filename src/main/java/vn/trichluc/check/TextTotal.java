package vn.trichluc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** Running text: "A, trong đó B, C" and A is not B + C, where the parts claim to be all. */
final class TextTotal implements Rule {
    /** Parts that leave out more of the whole than this do not claim to be all. */
    private static final double LEFT_OUT = 0.2;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (Wholes.Whole whole : Wholes.of(evidence)) {
            List<LocatedAmount> parts = whole.parts().stream()
                    .filter(part -> part.amount().bound() == null)
                    .filter(part -> !PartExceedsWhole.exceeds(part, whole.amount()))
                    .toList();
            if (parts.size() < 2 || whole.amount().amount().bound() != null) {
                continue;
            }
            Constraint sum = sum(whole.amount(), parts);
            Constraint outer = sum(whole.amount(), withoutBreakdowns(parts));
            boolean incomplete = sum.difference().doubleValue()
                    > LEFT_OUT * sum.whole().value().doubleValue();
            if (!sum.holds() && !outer.holds() && !incomplete) {
                report(outer.parts().size() >= 2 ? outer : sum, found);
            }
        }
        return found;
    }

    private static Constraint sum(LocatedAmount whole, List<LocatedAmount> parts) {
        return new Constraint(
                DiscrepancyCode.TEXT_TOTAL,
                whole.figure(),
                parts.stream().map(LocatedAmount::figure).toList());
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

    private static void report(Constraint sum, List<Discrepancy> found) {
        String printed = sum.parts().stream().map(Figure::printed).collect(Collectors.joining(" + "));
        String message = String.format(
                Locale.ROOT,
                "%s is stated as the whole of %s, which come to %s.",
                sum.whole().printed(),
                printed,
                new Numerals(sum.whole(), sum.parts()).printWithUnit(sum.expected()));
        Finding.of(DiscrepancyCode.TEXT_TOTAL, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(sum.whole().value()))
                .expected(Statement.of(sum.expected()))
                .refs(sum.refs())
                .at(sum.at())
                .addTo(found);
    }
}
