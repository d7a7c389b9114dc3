package vn.trichluc.text.amount;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The unit that gives a figure its meaning and stands behind or before it: money, a per cent sign or a counted thing.
 */
sealed interface QuantityUnit {
    /** Returns the index behind its last token. */
    int end();

    /**
     * A unit of money.
     *
     * @param prefixed the currency stands before the figure: VND 800,000
     */
    record Money(UnitGrammar.Unit unit, boolean prefixed, int end) implements QuantityUnit {}

    /**
     * A per cent or per mille sign.
     *
     * @param exponent power of ten that makes it per cent: 0 for %, -1 for ‰
     */
    record Percent(int exponent, int end) implements QuantityUnit {}

    /**
     * A counted thing.
     *
     * @param noun index of the counted noun's first token
     * @param spoken the number that words in brackets before it say
     * @param exponent of a scale before the noun: 6 for "5 triệu lượt"
     */
    record Thing(int noun, int end, @Nullable BigDecimal spoken, int exponent) implements QuantityUnit {}
}
