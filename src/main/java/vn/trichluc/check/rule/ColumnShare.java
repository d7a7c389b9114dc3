package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.MeantRelations;
import vn.trichluc.check.claim.Product;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * A cell of a column that the row of column numbers says is a share of others ("8=6/5", "8=6/5*100") differs from it
 * beyond the rounding of its last digit and of the part's.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>The document says itself how the column is computed.
 *
 * <h2>What is no error</h2>
 *
 * <p>A formula that holds in no row was never meant; a share need only be right to its last digit.
 *
 * <h2>Source</h2>
 *
 * <p>Rows of column numbers as decisions on budgets have them; none in the corpus is broken.
 */
public final class ColumnShare implements Claims {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");
    private static final int DIGITS = 8;

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (Relation relation : table.table().relations()) {
                boolean share = relation.kind() == Relation.Kind.SHARE || relation.kind() == Relation.Kind.PER_CENT;
                if (share && !table.isRagged()) {
                    claims.addAll(MeantRelations.meant(shares(table, relation)));
                }
            }
        }
        return claims;
    }

    private static List<Product> shares(TableSums table, Relation relation) {
        List<Product> shares = new ArrayList<>();
        BigDecimal scale = relation.kind() == Relation.Kind.PER_CENT ? PER_CENT : BigDecimal.ONE;
        for (int row = 0; row < table.table().rows().size(); row++) {
            Optional<Figure> part = table.figure(row, relation.parts().get(0));
            Optional<Figure> whole = table.figure(row, relation.parts().get(1));
            Optional<Figure> share = table.figure(row, relation.whole());
            boolean told = part.isPresent() && share.isPresent() && whole.isPresent();
            if (told && table.isSound(row) && !whole.get().isZero()) {
                // half of the share's last digit, and of the part's where that was rounded as well
                BigDecimal rounding = whole.get()
                        .value()
                        .abs()
                        .multiply(share.get().step())
                        .multiply(scale)
                        .add(part.get().step())
                        .divide(TWO);
                shares.add(new Product(DiscrepancyCode.SHARE, part.get(), whole.get(), share.get(), scale, rounding));
            }
        }
        return shares;
    }

    @Override
    public Finding report(Constraint broken) {
        Product product = (Product) broken;
        Figure share = product.right();
        BigDecimal exact = product.whole()
                .value()
                .divide(product.left().value().multiply(product.scale()), DIGITS, RoundingMode.HALF_UP);
        int decimals = Math.max(0, share.step().stripTrailingZeros().scale());
        BigDecimal fitting = exact.setScale(decimals, RoundingMode.HALF_UP);
        Phrase message = Phrase.of(
                "%s: %s of %s is %s, but %s is printed (%s).",
                "%s: %s so với %s là %s, nhưng in %s (%s).",
                share.name().capital(),
                product.whole().printed(),
                product.left().printed(),
                fitting.toPlainString().replace('.', ','),
                share.printed(),
                share.place());
        return Finding.of(DiscrepancyCode.SHARE, Severity.ERROR, Cause.UNCLEAR, message)
                .stated(Statement.of(share.value()))
                .expected(Statement.of(fitting))
                .refs(List.of(share.ref(), product.whole().ref(), product.left().ref()))
                .at(share.at())
                .at(product.at());
    }
}
