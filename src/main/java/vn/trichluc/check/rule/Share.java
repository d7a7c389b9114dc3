package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.Product;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.StatedBreakdowns;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** A stated per cent differs from part / whole beyond the rounding of its last digit: "48.400 triệu đồng, chiếm 64,3%". */
public final class Share implements Claims {
    private static final Pattern SHARE = Pattern.compile(
            "\\G[\\s,;(]*(?:chiếm|bằng|đạt)\\s*(?:tỷ lệ|tỉ lệ|tỷ trọng)?\\s*(?<percent>\\d{1,3}(?:,\\d{1,2})?)\\s*%",
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
                Matcher share = SHARE.matcher(part.passage().string());
                if (part.amount().bound() == null
                        && whole.amount().amount().bound() == null
                        && !whole.amount().figure().isZero()
                        && share.find(part.end())) {
                    claims.add(claim(part, whole.amount(), share));
                }
            }
        }
        return claims;
    }

    /** The part is that share of the whole, off by no more than half of the share's last digit. */
    private static Product claim(LocatedAmount part, LocatedAmount whole, Matcher share) {
        BigDecimal stated = new BigDecimal(share.group("percent").replace(',', '.'));
        BigDecimal step = BigDecimal.ONE.movePointLeft(stated.scale());
        Figure percent =
                part.passage().figure(share.start("percent"), share.end("percent"), share.group("percent"), stated);
        BigDecimal rounding =
                whole.figure().value().multiply(step).multiply(PER_CENT).divide(TWO);
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
