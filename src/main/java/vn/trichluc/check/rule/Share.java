package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Product;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedBreakdowns;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * A stated per cent differs from part / whole beyond the rounding of its last digit: "48.400 triệu đồng, chiếm
 * 64,3%".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of the three figures is wrong.
 *
 * <h2>What is no error</h2>
 *
 * <p>A share need only be right to its last digit; parts and wholes with a bound are left alone.
 *
 * <h2>Source</h2>
 *
 * <p>None in the seeds: all hold.
 */
public final class Share implements Claims {
    /** Between a part and its share of the whole. */
    private static final Pattern AMOUNTS_TO = Pattern.compile(
            "[\\s,;(]*(?:chiếm|bằng|đạt)\\s*(?:tỷ lệ|tỉ lệ|tỷ trọng)?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int DIGITS = 8;

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (StatedBreakdowns.Whole whole : StatedBreakdowns.of(evidence)) {
            for (LocatedAmount part : whole.parts()) {
                Quantity share = share(part);
                if (share != null
                        && part.amount().bound() == null
                        && whole.amount().amount().bound() == null
                        && !whole.amount().figure().isZero()) {
                    claims.add(claim(part, whole.amount(), part.passage().figure(share)));
                }
            }
        }
        return claims;
    }

    /** The exact share that is said of the part right behind it; null where none is. */
    private static @Nullable Quantity share(LocatedAmount part) {
        Passage passage = part.passage();
        for (Quantity one : passage.quantities()) {
            if (one.start() >= part.end()) {
                boolean ofPart = AMOUNTS_TO
                        .matcher(passage.string())
                        .region(/* start= */ part.end(), /* end= */ one.start())
                        .matches();
                return ofPart && one.kind() == Quantity.Kind.SHARE && one.isExact() ? one : null;
            }
        }
        return null;
    }

    /** The part is that share of the whole, off by no more than half of the share's last digit. */
    private static Product claim(LocatedAmount part, LocatedAmount whole, Figure percent) {
        BigDecimal rounding = whole.figure()
                .value()
                .multiply(percent.step())
                .multiply(PER_CENT)
                .divide(TWO);
        return new Product(DiscrepancyCode.SHARE, part.figure(), whole.figure(), percent, PER_CENT, rounding);
    }

    @Override
    public Finding report(Constraint broken) {
        Product share = (Product) broken;
        Figure percent = share.right();
        BigDecimal exact =
                share.whole().value().multiply(HUNDRED).divide(share.left().value(), DIGITS, RoundingMode.HALF_UP);
        int decimals = Math.max(0, percent.step().stripTrailingZeros().scale());
        BigDecimal fitting = exact.setScale(decimals, RoundingMode.HALF_UP);
        Phrase message = Phrase.of(
                "%s is stated to be %s%% of %s, but is %s%% (%s).",
                "%s được ghi là %s%% của %s, nhưng thực ra là %s%% (%s).",
                share.whole().printed(),
                percent.printed(),
                share.left().printed(),
                fitting.toPlainString().replace('.', ','),
                share.whole().place());
        return Finding.of(DiscrepancyCode.SHARE, Severity.ERROR, Cause.SOURCE, message)
                .stated(Statement.of(percent.value()))
                .expected(Statement.of(fitting))
                .refs(List.of(share.whole().ref(), share.left().ref()))
                .at(percent.at())
                .at(share.at());
    }
}
