package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.trichluc.check.claim.Constraint;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.claim.MeantRelations;
import vn.trichluc.check.claim.Numerals;
import vn.trichluc.check.claim.Product;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.evidence.RatedItems;
import vn.trichluc.check.passage.CountedNoun;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * Count × rate is neither the amount of the item nor any of its parts: "Số lượng: 03 phòng", "Định mức: 250 triệu
 * đồng/phòng", "Kinh phí: 550 triệu đồng"; or the cells of a row break the product that the row of column numbers
 * states: "(6)=(4)x(5)".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>One of the three figures is wrong. Where the units of count and rate differ, it is a warning.
 *
 * <h2>What is no error</h2>
 *
 * <p>Where the amount is broken down, the product may be any of its parts: the rate of the support, not of the whole
 * cost. A rate with a bound is a matter of {@code RateBound}.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: 3 phòng at 250 triệu, 550 triệu stated.
 */
public final class RateProduct implements Claims {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Override
    public List<Constraint> claims(Evidence evidence) {
        List<Constraint> claims = new ArrayList<>();
        for (RatedItems.Rated item : RatedItems.of(evidence)) {
            boolean exact = item.rate().amount().bound() == null
                    && item.costs().stream().allMatch(cost -> cost.amount().bound() == null);
            if (exact) {
                List<Product> products =
                        item.costs().stream().map(cost -> product(cost, item)).toList();
                claims.add(products.stream().filter(Product::holds).findFirst().orElse(products.get(0)));
            }
        }
        evidence.sums().forEach(table -> claims.addAll(rows(table)));
        return claims;
    }

    /** Rows of tables whose column numbers state a product: (6)=(4)x(5). */
    private static List<Constraint> rows(TableSums table) {
        List<Constraint> claims = new ArrayList<>();
        for (Relation relation : table.table().relations()) {
            if (relation.kind() == Relation.Kind.PRODUCT) {
                claims.addAll(MeantRelations.meant(products(table, relation.whole(), relation.parts())));
            }
        }
        return claims;
    }

    private static List<Product> products(TableSums table, int column, List<Integer> factors) {
        List<Product> products = new ArrayList<>();
        for (int row = 0; row < table.table().rows().size(); row++) {
            Optional<Figure> whole = table.figure(row, column);
            Optional<Figure> left = table.figure(row, factors.get(0));
            Optional<Figure> right = table.figure(row, factors.get(1));
            if (table.isSound(row) && whole.isPresent() && left.isPresent() && right.isPresent()) {
                BigDecimal rounding = whole.get().step().divide(TWO);
                products.add(new Product(
                        DiscrepancyCode.RATE_PRODUCT, whole.get(), left.get(), right.get(), BigDecimal.ONE, rounding));
            }
        }
        return products;
    }

    private static Product product(LocatedAmount cost, RatedItems.Rated item) {
        return new Product(
                DiscrepancyCode.RATE_PRODUCT,
                cost.figure(),
                item.count(),
                item.rate().figure(),
                BigDecimal.ONE,
                BigDecimal.ZERO);
    }

    @Override
    public Finding report(Constraint broken) {
        Product product = (Product) broken;
        if (product.whole().ref() instanceof Ref.Cell) {
            return ofRow(product);
        }
        CountedNoun unit = CountedNoun.of(product.left().printed().replaceFirst("^\\S+\\s+", ""));
        CountedNoun per = CountedNoun.of(product.right().printed().replaceFirst("^[^/]*/", ""));
        boolean sameUnit = per.isLike(unit);
        return finding(product, Phrase.NONE, sameUnit ? Severity.ERROR : Severity.WARNING);
    }

    private static Finding ofRow(Product product) {
        Figure whole = product.whole();
        Phrase message = Phrase.of(
                "%s: %s × %s is %s, but %s is printed (%s).",
                "%s: %s × %s là %s, nhưng in %s (%s).",
                whole.name().capital(),
                product.left().printed(),
                product.right().printed(),
                new Numerals(whole, List.of()).print(product.expected()),
                whole.printed(),
                whole.place());
        return Finding.of(DiscrepancyCode.RATE_PRODUCT, Severity.ERROR, Cause.UNCLEAR, message)
                .stated(Statement.of(whole.value()))
                .expected(Statement.of(product.expected()))
                .refs(product.refs())
                .at(product.at());
    }

    static Finding finding(Product product, Phrase bound, Severity severity) {
        Figure cost = product.whole();
        Phrase message = Phrase.of(
                "%s is stated for %s at %s, which come to %s%s (%s).",
                "%s được ghi cho %s với mức %s, tức là %s%s (%s).",
                cost.printed(),
                product.left().printed(),
                product.right().printed(),
                bound,
                new Numerals(cost, List.of()).printWithUnit(product.expected()),
                cost.place());
        return Finding.of(DiscrepancyCode.RATE_PRODUCT, severity, Cause.SOURCE, message)
                .stated(Statement.of(cost.value()))
                .expected(Statement.of(product.expected()))
                .refs(List.of(cost.ref(), product.right().ref()))
                .at(cost.at())
                .at(product.right().at())
                .at(product.left().at());
    }
}
