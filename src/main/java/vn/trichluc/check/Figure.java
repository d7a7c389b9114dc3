package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.List;
import vn.trichluc.model.Anchor;

/**
 * A printed figure in its place, comparable with others.
 *
 * @param ref JSON Pointer to it
 * @param name what it is the figure of, for messages; empty where it names itself
 * @param printed as it stands there
 * @param value đồng where it is money, else the plain number
 * @param step what one in its last printed digit counts, in the measure of {@code value}
 * @param unit what one in its printed unit counts: 1000000 for a figure in a table of triệu đồng
 */
record Figure(
        String ref,
        String name,
        String printed,
        BigDecimal value,
        BigDecimal step,
        BigDecimal unit,
        boolean money,
        List<Anchor> at) {
    Figure {
        value = plain(value);
        at = List.copyOf(at);
    }

    /** Without trailing zeros behind the decimal mark, and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean isZero() {
        return value.signum() == 0;
    }
}
