package vn.trichluc.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/** A stated per cent differs from part / whole beyond the rounding of its last digit: "48.400 triệu đồng, chiếm 64,3%". */
final class Share implements Rule {
    private static final Pattern SHARE = Pattern.compile(
            "\\G[\\s,;(]*(?:chiếm|bằng|đạt)\\s*(?:tỷ lệ|tỉ lệ|tỷ trọng)?\\s*(?<percent>\\d{1,3}(?:,\\d{1,2})?)\\s*%",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (Wholes.Whole whole : Wholes.of(evidence)) {
            for (LocatedAmount part : whole.parts()) {
                Matcher share = SHARE.matcher(part.passage().string());
                if (part.amount().bound() == null
                        && whole.amount().amount().bound() == null
                        && share.find(part.end())) {
                    check(part, whole.amount(), share, found);
                }
            }
        }
        return found;
    }

    private static void check(LocatedAmount part, LocatedAmount whole, Matcher share, List<Discrepancy> found) {
        BigDecimal stated = new BigDecimal(share.group("percent").replace(',', '.'));
        if (whole.figure().isZero()) {
            return;
        }
        BigDecimal exact =
                part.figure().value().multiply(HUNDRED).divide(whole.figure().value(), DIGITS, RoundingMode.HALF_UP);
        BigDecimal rounding = BigDecimal.ONE.movePointLeft(stated.scale()).divide(BigDecimal.valueOf(2));
        if (exact.subtract(stated).abs().compareTo(rounding) > 0) {
            BigDecimal fitting = exact.setScale(stated.scale(), RoundingMode.HALF_UP);
            String message = String.format(
                    Locale.ROOT,
                    "%s is stated to be %s%% of %s, but is %s%%.",
                    part.amount().text(),
                    share.group("percent"),
                    whole.amount().text(),
                    fitting.toPlainString().replace('.', ','));
            Finding.of(DiscrepancyCode.SHARE, Severity.ERROR, Cause.SOURCE, message)
                    .stated(Statement.of(stated))
                    .expected(Statement.of(fitting))
                    .refs(List.of(part.ref(), whole.ref()))
                    .at(part.passage().text().at(share.start("percent"), share.end()))
                    .at(part.at())
                    .at(whole.at())
                    .addTo(found);
        }
    }
}
