package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;

/**
 * What a document claims of its own figures: one of them follows from others. Whether it holds depends on the printed
 * figures and on how finely they are printed, on nothing else.
 */
public sealed interface Constraint permits Sum, Product {
    /** Code of the discrepancy that a broken one is. */
    DiscrepancyCode code();

    /** The figure that follows. */
    Figure whole();

    /** The figures that it follows from; at least one, in reading order. */
    List<Figure> parts();

    /** What the whole would be if its parts were other figures. */
    BigDecimal expected(Function<Figure, BigDecimal> values);

    /** How far the whole may be off, because figures were rounded; 0 where nothing was. */
    BigDecimal tolerance();

    /** By how much the expected whole grows when this part grows by one and no other changes. */
    BigDecimal slope(int part);

    default BigDecimal expected() {
        return Figure.plain(expected(Figure::value));
    }

    /** Stated minus expected. */
    default BigDecimal difference() {
        return whole().value().subtract(expected());
    }

    default boolean holds() {
        return difference().abs().compareTo(tolerance()) <= 0;
    }

    /** Whether it would hold if the figures were others. */
    default boolean holds(Function<Figure, BigDecimal> values) {
        BigDecimal off = values.apply(whole()).subtract(expected(values));
        return off.abs().compareTo(tolerance()) <= 0;
    }

    /** How far it is off, as a part of the whole; more than 1 where the whole is 0. */
    default double relativeDifference() {
        double size = whole().value().abs().doubleValue();
        return size == 0 ? Double.MAX_VALUE : difference().abs().doubleValue() / size;
    }

    /** The whole, then its parts. */
    default List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(List.of(whole()));
        figures.addAll(parts());
        return figures;
    }

    /** The figures any of which may be wrong where it does not hold: also those that may be lost from blank cells. */
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
