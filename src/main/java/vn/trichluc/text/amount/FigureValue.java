package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure with its unit: đồng, units of another currency, or per cent.
 *
 * @param value null where the figure cannot be understood, and {@code doubts} says why
 * @param figureEnd index behind the last token of its figures, where its last unit begins
 * @param end index behind its last token
 */
record FigureValue(@Nullable BigDecimal value, Set<Mention.Doubt> doubts, int figureEnd, int end) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    FigureValue {
        doubts = Set.copyOf(doubts);
    }

    static FigureValue of(List<Token> tokens, FigureGrammar.Figure figure, QuantityUnit tail) {
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(figure.doubts());
        PrintedNumber number = figure.number();
        QuantityUnit.Money money = tail instanceof QuantityUnit.Money m ? m : null;
        if (number == null) {
            doubts.add(Mention.Doubt.BAD_GROUPING);
            return new FigureValue(null, doubts, figure.end(), tail.end());
        }
        boolean whole = money != null && money.unit().isDong();
        TextFigure printed = TextFigure.of(
                number,
                whole ? TextFigure.Kind.WHOLE : TextFigure.Kind.DECIMAL,
                money != null && isEnglish(money) ? NumberStyle.ENGLISH : NumberStyle.VIETNAMESE);
        doubts.addAll(printed.doubts());
        BigDecimal value = printed.value();
        if (value == null) {
            return new FigureValue(null, doubts, figure.end(), tail.end());
        }
        if (money == null) {
            int exponent = tail instanceof QuantityUnit.Percent percent ? percent.exponent() : 0;
            return new FigureValue(value.scaleByPowerOfTen(exponent), doubts, figure.end(), tail.end());
        }
        BigDecimal total = value.scaleByPowerOfTen(money.unit().exponent());
        boolean open = money.unit().currency().isEmpty() && !money.prefixed();
        return open && number.decimals(NumberStyle.VIETNAMESE) == 0
                ? compound(tokens, total, doubts, figure.end(), money.unit())
                : new FigureValue(plain(total), doubts, figure.end(), tail.end());
    }

    /**
     * Whether the figure is written in the English style: "VND 800,000", "10,000 USD". Cents have two digits, so that
     * three behind a comma are a group.
     */
    private static boolean isEnglish(QuantityUnit.Money money) {
        return money.prefixed() || (!money.unit().isMoney() && money.unit().exponent() == 0);
    }

    static FigureValue count(FigureGrammar.Figure figure, QuantityUnit.Thing thing, TextFigure.Kind kind) {
        PrintedNumber number = figure.number();
        if (number == null) {
            return new FigureValue(null, figure.doubts(), figure.end(), thing.end());
        }
        TextFigure printed = TextFigure.of(number, kind, NumberStyle.VIETNAMESE);
        BigDecimal value = printed.value();
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(figure.doubts());
        doubts.addAll(printed.doubts());
        BigDecimal total = value == null ? null : value.scaleByPowerOfTen(thing.exponent());
        return new FigureValue(total, doubts, figure.end(), thing.end());
    }

    /**
     * Reads an amount of several units, "2 tỷ 350 triệu đồng", "2 tỷ rưỡi", "1 tỷ 2": smaller units follow until one
     * names its currency.
     */
    private static FigureValue compound(
            List<Token> tokens, BigDecimal first, EnumSet<Mention.Doubt> doubts, int firstEnd, UnitGrammar.Unit unit) {
        BigDecimal total = first;
        BigDecimal scale = BigDecimal.ONE.scaleByPowerOfTen(unit.exponent());
        int figureEnd = firstEnd;
        int end = unit.end();
        while (end < tokens.size() && !tokens.get(end).lineStart()) {
            if (NumberWords.isHalf(tokens.get(end).text())) {
                int dong = dongEnd(tokens, end + 1);
                return new FigureValue(plain(total.add(HALF.multiply(scale))), doubts, end + 1, dong);
            }
            if (!tokens.get(end).isNumber() || tokens.get(end).text().length() > 3) {
                break;
            }
            PrintedNumber number = PrintedNumber.of(tokens.get(end).text())
                    .filter(n -> !n.hasSeparator())
                    .orElse(null);
            UnitGrammar.Unit next = number == null ? null : UnitGrammar.at(tokens, end + 1);
            if (number == null) {
                break;
            }
            if (next == null) {
                return hanging(tokens, total, scale, doubts, new FigureValue(null, doubts, figureEnd, end));
            }
            BigDecimal part = new BigDecimal(number.runs().get(0)).scaleByPowerOfTen(next.exponent());
            if (!next.isMoney() || part.compareTo(scale) >= 0) {
                break;
            }
            if (next.exponent() == 0 && scale.compareTo(MILLION) >= 0) {
                doubts.add(Mention.Doubt.AMBIGUOUS); // "1 tỷ 2 đồng": hardly two đồng
            }
            if (tokens.get(end).repaired()) {
                doubts.add(Mention.Doubt.MISREAD);
            }
            total = total.add(part);
            scale = BigDecimal.ONE.scaleByPowerOfTen(next.exponent());
            figureEnd = end + 1;
            end = next.end();
            if (!next.currency().isEmpty()) {
                break;
            }
        }
        return new FigureValue(plain(total), doubts, figureEnd, end);
    }

    /**
     * Reads a figure that hangs behind a scale: "1 tỷ 2" is 1,2 tỷ, "1 triệu 200" 1,2 triệu, unless words behind it
     * make it a quantity of its own.
     *
     * @param before the value of what stands before the figure
     */
    private static FigureValue hanging(
            List<Token> tokens, BigDecimal total, BigDecimal scale, Set<Mention.Doubt> doubts, FigureValue before) {
        int at = before.end();
        Token figure = tokens.get(at);
        boolean closed = at + 1 == tokens.size()
                || tokens.get(at + 1).lineStart()
                || ",.;)".contains(tokens.get(at + 1).text());
        boolean digit = figure.text().length() == 1;
        if (!closed
                || figure.glued()
                || (!digit && figure.text().length() != 3)
                || figure.text().charAt(0) == '0') {
            return new FigureValue(plain(total), doubts, before.figureEnd(), at);
        }
        EnumSet<Mention.Doubt> ambiguous = EnumSet.of(Mention.Doubt.AMBIGUOUS);
        ambiguous.addAll(doubts);
        BigDecimal part = new BigDecimal(figure.text()).multiply(scale).scaleByPowerOfTen(digit ? -1 : -3);
        return new FigureValue(plain(total.add(part)), ambiguous, at + 1, at + 1);
    }

    /** Returns the index behind "đồng" at token {@code at}; {@code at} where it does not stand there. */
    private static int dongEnd(List<Token> tokens, int at) {
        UnitGrammar.Unit currency = UnitGrammar.at(tokens, at);
        return currency != null && currency.isDong() ? currency.end() : at;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
