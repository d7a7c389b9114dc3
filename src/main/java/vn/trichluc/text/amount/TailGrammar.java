package vn.trichluc.text.amount;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the unit of a figure behind it or before it. */
final class TailGrammar {
    /** The least number of characters of a figure before a lone đ that is money: 5đ are marks in an examination. */
    private static final int SHORTEST_DONG = 3;

    private final List<Token> tokens;
    private final CountGrammar counts;

    TailGrammar(List<Token> tokens, CountGrammar counts) {
        this.tokens = tokens;
        this.counts = counts;
    }

    /**
     * Returns the unit of a figure; null where it has none.
     *
     * @param first index of the first figure, before which a currency may stand
     * @param figure index of the figure before the unit: the second one of a range
     * @param at index of the token behind that figure
     */
    @Nullable
    QuantityUnit at(int first, int figure, int at) {
        UnitGrammar.Unit unit = UnitGrammar.at(tokens, at);
        String prefix = UnitGrammar.prefix(tokens, first - 1);
        boolean bare = unit == null || unit.currency().isEmpty();
        if (prefix != null && bare) {
            int exponent = unit == null ? 0 : unit.exponent();
            int end = unit == null ? at : unit.end();
            return new QuantityUnit.Money(new UnitGrammar.Unit(exponent, prefix, end), true, end);
        }
        if (unit != null && (unit.exponent() > 0 || !tokens.get(at).is("đ") || isSum(figure, at))) {
            return new QuantityUnit.Money(unit, false, unit.end());
        }
        if (at >= tokens.size()) {
            return null;
        }
        return switch (tokens.get(at).text()) {
            case "%" -> new QuantityUnit.Percent(0, at + 1);
            case "‰" -> new QuantityUnit.Percent(-1, at + 1);
            case "phần" -> parts(at + 1);
            default -> counts.tail(first, figure, at);
        };
    }

    private @Nullable QuantityUnit parts(int at) {
        if (at < tokens.size() && tokens.get(at).is("trăm")) {
            return new QuantityUnit.Percent(0, at + 1);
        }
        return at < tokens.size()
                        && (tokens.get(at).is("nghìn") || tokens.get(at).is("ngàn"))
                ? new QuantityUnit.Percent(-1, at + 1)
                : null;
    }

    /** Whether a lone đ is the currency: the figure is grouped, or long and joined to it. Otherwise it is a letter. */
    private boolean isSum(int figure, int at) {
        if (at > figure + 1) {
            return true; // 15 000 000 đ
        }
        String digits = tokens.get(figure).text();
        boolean grouped = digits.contains(".")
                || (digits.contains(",") && digits.lastIndexOf(',') == digits.length() - SHORTEST_DONG - 1);
        return grouped || (tokens.get(at).glued() && digits.length() >= SHORTEST_DONG);
    }
}
