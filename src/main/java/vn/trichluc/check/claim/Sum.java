package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.DiscrepancyCode;

/**
 * The claim that a whole is the sum of its parts; with one part, it is the same fact in two places. Blank parts are
 * left out: they add as 0.
 *
 * @param name what the parts are together: the years, the 20 items
 * @param blanks cells without a figure where a part would stand: a figure may have been lost there
 */
public record Sum(DiscrepancyCode code, Phrase name, Figure whole, List<Figure> parts, List<Figure> blanks)
        implements Constraint {
    private static final int PARTS_IN_A_MESSAGE = 8;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Sum {
        parts = List.copyOf(parts);
        blanks = List.copyOf(blanks);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a sum has parts");
        }
    }

    public Sum(DiscrepancyCode code, Phrase name, Figure whole, List<Figure> parts) {
        this(code, name, whole, parts, List.of());
    }

    @Override
    public BigDecimal expected(Function<Figure, BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.add(values.apply(part));
        }
        for (Figure blank : blanks) {
            sum = sum.add(values.apply(blank));
        }
        return sum;
    }

    @Override
    public List<Figure> suspects() {
        List<Figure> suspects = new ArrayList<>(figures());
        suspects.addAll(blanks);
        return suspects;
    }

    @Override
    public BigDecimal slope(int part) {
        return BigDecimal.ONE;
    }

    /**
     * Returns half of the last printed digit of each figure that was rounded. Figures with equal last digits were not
     * rounded against each other; neither is a whole with as many digits as its finest part: "1.200" beside "541,125"
     * is exact.
     */
    @Override
    public BigDecimal tolerance() {
        BigDecimal finest = parts.get(0).step();
        for (Figure part : parts) {
            finest = finest.min(part.step());
        }
        if (whole.step().compareTo(finest) > 0) {
            return whole.step().divide(TWO);
        }
        return whole.step().compareTo(finest) < 0 ? roundingOfParts() : BigDecimal.ZERO;
    }

    /**
     * Whether the whole is off by no more than half of the finest last digit for each part: each may have been rounded.
     */
    public boolean mayBeRounding() {
        BigDecimal finest = whole.step();
        for (Figure part : parts) {
            finest = finest.min(part.step());
        }
        BigDecimal rounding = finest.divide(TWO).multiply(BigDecimal.valueOf(parts.size()));
        return parts.size() > 1 && difference().abs().compareTo(rounding) <= 0;
    }

    private BigDecimal roundingOfParts() {
        BigDecimal rounding = BigDecimal.ZERO;
        for (Figure part : parts) {
            rounding = rounding.add(part.step().divide(TWO));
        }
        return rounding;
    }

    /** Returns the parts' name and, where they are few, the parts as printed: the years 132 + 150 + 150. */
    public Phrase named() {
        if (parts.size() > PARTS_IN_A_MESSAGE) {
            return name;
        }
        String printed = parts.stream().map(Figure::printed).collect(Collectors.joining(" + "));
        return Phrase.of("%s %s", "%s %s", name, printed);
    }

    /** Returns the sum of the parts, written as the whole is. */
    public String printedExpected() {
        return new Numerals(whole, parts).print(expected());
    }
}
