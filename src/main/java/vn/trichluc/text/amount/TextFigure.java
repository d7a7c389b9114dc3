package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure in running text. Text is read in the Vietnamese style, where a comma begins the decimals,
 * except for figures that only the English style allows and for things that have no decimals.
 *
 * @param value null where the grouping is broken
 */
record TextFigure(@Nullable BigDecimal value, Set<Mention.Doubt> doubts) {
    TextFigure {
        doubts = Set.copyOf(doubts);
    }

    /**
     * The kind of thing that a figure counts, which decides whether parts of one are possible: there are none of đồng
     * or of people.
     */
    enum Kind {
        WHOLE,
        DECIMAL
    }

    static TextFigure of(PrintedNumber number, Kind kind, NumberStyle preferred) {
        Optional<BigDecimal> vietnamese = number.value(NumberStyle.VIETNAMESE);
        Optional<BigDecimal> english = number.value(NumberStyle.ENGLISH);
        if (vietnamese.isEmpty() && english.isEmpty()) {
            return new TextFigure(null, EnumSet.of(Mention.Doubt.BAD_GROUPING));
        }
        if (vietnamese.isPresent() && english.isPresent()) {
            return both(number, vietnamese.get(), english.get(), kind, preferred);
        }
        BigDecimal value = vietnamese.orElseGet(english::get);
        if (kind == Kind.WHOLE
                && value.stripTrailingZeros().scale() > 0
                && number.separators().length() == 1) {
            return new TextFigure(null, EnumSet.of(Mention.Doubt.BAD_GROUPING));
        }
        boolean dotDecimal = vietnamese.isEmpty() && number.separators().equals(".");
        if (dotDecimal && kind == Kind.WHOLE) {
            return new TextFigure(null, EnumSet.of(Mention.Doubt.BAD_GROUPING));
        }
        return new TextFigure(value, dotDecimal ? EnumSet.of(Mention.Doubt.DOT_DECIMAL) : Set.of());
    }

    /**
     * Decides the value of a figure that both styles allow: without a separator, or with one that groups in one style
     * and begins three decimals in the other.
     */
    private static TextFigure both(
            PrintedNumber number, BigDecimal vietnamese, BigDecimal english, Kind kind, NumberStyle preferred) {
        if (vietnamese.compareTo(english) == 0) {
            return new TextFigure(vietnamese, Set.of());
        }
        boolean comma = number.separators().startsWith(",");
        if (comma && (kind == Kind.WHOLE || preferred == NumberStyle.ENGLISH)) {
            return new TextFigure(english, Set.of());
        }
        boolean idleDecimals = comma && number.runs().get(1).equals("000");
        return new TextFigure(vietnamese, idleDecimals ? EnumSet.of(Mention.Doubt.AMBIGUOUS) : Set.of());
    }
}
