package vn.trichluc.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.DiscrepancyCode;

/**
 * A whole that must be the sum of its parts. Blank parts are left out: they add as 0.
 *
 * @param code of the discrepancy that a broken one is
 * @param parts at least one
 */
record Constraint(DiscrepancyCode code, Figure whole, List<Figure> parts) {
    private static final int PARTS_IN_A_MESSAGE = 8;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    Constraint {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sum has parts");
        }
    }

    /** What the parts come to. */
    BigDecimal expected() {
        return Figure.plain(parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Stated minus expected. */
    BigDecimal difference() {
        return whole.value().subtract(expected());
    }

    boolean holds() {
        return difference().abs().compareTo(tolerance()) <= 0;
    }

    /** How far it is off, as a part of the whole; more than 1 where the whole is 0. */
    double relativeDifference() {
        double size = whole.value().abs().doubleValue();
        return size == 0 ? Double.MAX_VALUE : difference().abs().doubleValue() / size;
    }

    /**
     * Half of the last printed digit of each figure that was rounded. Figures with equal last digits were not rounded
     * against each other; neither is a whole with as many digits as its finest part: "1.200" beside "541,125" is
     * exact.
     */
    BigDecimal tolerance() {
        BigDecimal finest = parts.get(0).step();
        for (Figure part : parts) {
            finest = finest.min(part.step());
        }
        if (whole.step().compareTo(finest) > 0) {
            return whole.step().divide(TWO);
        }
        if (whole.step().compareTo(finest) < 0) {
            return parts.stream().map(part -> part.step().divide(TWO)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        return BigDecimal.ZERO;
    }

    /** The whole's places, then its parts'. */
    List<Anchor> at() {
        List<Anchor> places = new ArrayList<>(whole.at());
        parts.forEach(part -> places.addAll(part.at()));
        return places.stream().distinct().toList();
    }

    List<String> refs() {
        List<String> refs = new ArrayList<>(List.of(whole.ref()));
        parts.forEach(part -> refs.add(part.ref()));
        return refs;
    }

    /** The parts as printed: "its parts 3,715 + 4,297 + 24,095", or how many they are. */
    String printedParts() {
        return parts.size() > PARTS_IN_A_MESSAGE
                ? "its " + parts.size() + " parts"
                : "its parts " + parts.stream().map(Figure::printed).collect(Collectors.joining(" + "));
    }

    /** What the parts come to, written as the whole is. */
    String printedExpected() {
        return new Numerals(whole, parts).print(expected());
    }
}
