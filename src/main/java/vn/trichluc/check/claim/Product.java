package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import vn.trichluc.model.DiscrepancyCode;

/**
 * The claim that a whole is the product of two figures: count × rate, or share × whole.
 *
 * @param scale what the product is multiplied by: 1, or 0.01 for a share in per cent
 * @param tolerance how far the whole may be off, because a factor was rounded
 */
public record Product(
        DiscrepancyCode code, Figure whole, Figure left, Figure right, BigDecimal scale, BigDecimal tolerance)
        implements Constraint {
    @Override
    public List<Figure> parts() {
        return List.of(left, right);
    }

    @Override
    public BigDecimal expected(Function<Figure, BigDecimal> values) {
        return values.apply(left).multiply(values.apply(right)).multiply(scale);
    }

    @Override
    public BigDecimal slope(int part) {
        return (part == 0 ? right : left).value().multiply(scale);
    }
}
