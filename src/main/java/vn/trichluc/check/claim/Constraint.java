package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;

/**
 * A claim of a document on its own figures: one of them, the whole, follows from others, the parts. Whether it holds
 * depends only on the printed figures and on how finely they are printed.
 */
public sealed interface Constraint permits Sum, Product {
    /** Returns the code of the discrepancy that a broken constraint is. */
    DiscrepancyCode code();

    /** Returns the figure that follows. */
    Figure whole();

    /** Returns the figures from which the whole follows; at least one, in reading order. */
    List<Figure> parts();

    /** Returns the whole that the parts would make with other values. */
    BigDecimal expected(Function<Figure, BigDecimal> values);

    /** Returns how far the whole may be off, because figures were rounded; 0 where none was. */
    BigDecimal tolerance();

    /** Returns by how much the expected whole grows when this part grows by one and no other changes. */
    BigDecimal slope(int part);

    default BigDecimal expected() {
        return Figure.plain(expected(Figure::value));
    }

    /** Returns the stated whole minus the expected one. */
    default BigDecimal difference() {
        return whole().value().subtract(expected());
    }

    default boolean holds() {
        return difference().abs().compareTo(tolerance()) <= 0;
    }

    /** Whether the constraint would hold if the figures had other values. */
    default boolean holds(Function<Figure, BigDecimal> values) {
        BigDecimal off = values.apply(whole()).subtract(expected(values));
        return off.abs().compareTo(tolerance()) <= 0;
    }

    /** Returns how far the whole is off, as a share of it; a very large number where the whole is 0. */
    default double relativeDifference() {
        double size = whole().value().abs().doubleValue();
        return size == 0 ? Double.MAX_VALUE : difference().abs().doubleValue() / size;
    }

    /** Returns the whole, then its parts. */
    default List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(whole()));
        figures.addAll(parts());
        return figures;
    }

    /**
     * Returns the figures any of which may be wrong where the constraint does not hold; also those that may be lost
     * from blank cells.
     */
    default List<Figure> suspects() {
        return figures();
    }

    default List<Anchor> at() {
        return figures().stream()
                .flatMap(figure -> figure.at().stream())
                .distinct()
                .toList();
    }

    default List<Ref> refs() {
        return figures().stream().map(Figure::ref).toList();
    }
}
