package vn.trichluc.text;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;

/**
 * Quantities that begin with a figure: money, foreign money, shares and counts, with bound, range and rate. What
 * follows the figure decides what it is; a figure with nothing behind it is none.
 */
final class QuantityGrammar {
    /** 2^53 - 1: what a JSON number holds exactly (RFC 8259), and the contract's limit. */
    private static final BigDecimal MAX_VND = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final int GROUP_DIGITS = 3;

    private final String text;
    private final List<Token> tokens;
    private final WordAmounts words;
    private final CountGrammar counts;

    QuantityGrammar(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        words = new WordAmounts(text, tokens);
        counts = new CountGrammar(text, tokens, words);
    }

    /** A figure's digits, put together where a space broke them. */
    private record Figure(@Nullable PrintedNumber number, int end, boolean misread) {}

    /** What one end of a range, or a figure alone, is worth in đồng or in its own unit. */
    private record Worth(@Nullable BigDecimal value, Set<Mention.Doubt> doubts, int end) {}

    boolean isQuantity(int i) {
        return at(i).mention() != null;
    }

    /** The quantity whose figure is token {@code i}; a step without a mention where none is. */
    AmountParser.Step at(int i) {
        AmountParser.Step nothing = new AmountParser.Step(null, i + 1);
        if (isPartOfCode(i)) {
            return nothing;
        }
        Figure figure = figure(i);
        PrintedNumber number = figure.number();
        if (number == null) {
            return nothing;
        }
        int separator = separatorEnd(figure.end());
        Tail tail = tail(i, figure.end(), figure.end());
        if (tail == null && separator > 0 && !isYearOf(i)) {
            Figure high = figure(separator);
            Tail shared = high.number() == null ? null : tail(i, separator, high.end());
            AmountParser.Step range = shared == null ? null : range(i, figure, shared, high, shared);
            if (range != null) {
                return range;
            }
        }
        if (tail == null) {
            return nothing;
        }
        if (!(tail instanceof Tail.Thing)) {
            Worth low = worth(figure, tail);
            int second = separatorEnd(low.end());
            if (second > 0) {
                Figure high = figure(second);
                Tail other = high.number() == null ? null : tail(i, second, high.end());
                AmountParser.Step range = other == null ? null : range(i, figure, tail, high, other);
                if (range != null) {
                    return range;
                }
            }
        }
        return tail instanceof Tail.Thing thing
                ? counts.one(i, number, figure.misread(), thing)
                : single(i, figure, tail);
    }

    /** What stands behind a figure and gives it its meaning. */
    sealed interface Tail {
        int end();

        record Money(UnitGrammar.Unit unit, int end) implements Tail {}

        record Percent(int end) implements Tail {}

        /**
         * @param noun index of the counted noun's first token
         * @param spoken what words in brackets before it say
         * @param exponent of a scale before the noun: 6 for "5 triệu lượt"
         */
        record Thing(int noun, int end, @Nullable BigDecimal spoken, int exponent) implements Tail {}
    }

    /** @param figureAt the figure before the tail, {@code first} the first figure of a range */
    private @Nullable Tail tail(int first, int figureAt, int at) {
        UnitGrammar.Unit unit = UnitGrammar.at(tokens, at);
        if (unit != null && (unit.exponent() > 0 || !tokens.get(at).is("đ") || isSum(figureAt, at))) {
            return new Tail.Money(unit, unit.end());
        }
        String prefix = UnitGrammar.prefix(tokens, first - 1);
        if (prefix != null && unit == null) {
            return new Tail.Money(new UnitGrammar.Unit(0, prefix, at), at);
        }
        if (at < tokens.size() && tokens.get(at).is("%")) {
            return new Tail.Percent(at + 1);
        }
        if (at + 1 < tokens.size()
                && tokens.get(at).is("phần")
                && tokens.get(at + 1).is("trăm")) {
            return new Tail.Percent(at + 2);
        }
        return counts.tail(first, Math.max(first, figureAt), at);
    }

    /** A lone đ is the currency where it is joined to the figure or the figure is grouped; else it is a letter. */
    private boolean isSum(int figureAt, int at) {
        return tokens.get(at).glued()
                || tokens.get(Math.min(figureAt, at - 1)).text().contains(".");
    }

    private AmountParser.Step single(int i, Figure figure, Tail tail) {
        Worth worth = worth(figure, tail);
        BigDecimal value = worth.value();
        return emit(i, figure, value == null ? null : Mention.Range.of(value), worth, tail);
    }

    private AmountParser.@Nullable Step range(int i, Figure low, Tail lowTail, Figure high, Tail highTail) {
        if (lowTail.getClass() != highTail.getClass()) {
            return null;
        }
        if (highTail instanceof Tail.Thing thing) {
            return counts.range(i, low.number(), high.number(), low.misread() || high.misread(), thing);
        }
        boolean sameCurrency = !(lowTail instanceof Tail.Money a)
                || !(highTail instanceof Tail.Money b)
                || a.unit().currency().isEmpty()
                || a.unit().currency().equals(b.unit().currency());
        Worth from = worth(low, lowTail);
        Worth to = worth(high, highTail);
        BigDecimal lowest = from.value();
        BigDecimal highest = to.value();
        if (!sameCurrency || lowest == null || highest == null || lowest.compareTo(highest) >= 0) {
            return null;
        }
        Set<Mention.Doubt> doubts = union(from.doubts(), to.doubts());
        return emit(i, high, new Mention.Range(lowest, highest), new Worth(null, doubts, to.end()), highTail);
    }

    private AmountParser.Step emit(int i, Figure figure, Mention.@Nullable Range range, Worth worth, Tail tail) {
        boolean several = range != null && !range.isSingle();
        boolean prefixed = tail instanceof Tail.Money money
                && money.unit().end() == figure.end()
                && UnitGrammar.prefix(tokens, i - 1) != null;
        int first = prefixed ? i - 1 : i;
        if (several && first > 0 && tokens.get(first - 1).is("từ")) {
            first--;
        }
        Bounds.Found before = Bounds.before(tokens, first);
        RateGrammar.Per per = RateGrammar.behind(text, tokens, worth.end());
        int end = per.end();
        Bound behind = Bounds.behind(tokens, end);
        if (behind != null) {
            end += 2;
        }
        int start = before.start();
        int each = RateGrammar.before(tokens, start);
        String rate = per.per();
        if (each < start && rate.isEmpty()) {
            rate = RateGrammar.printed(text, tokens, each + 1, start);
            start = each;
        }
        Bound bound = several ? Bound.RANGE : behind != null ? behind : comparison(before.bound(), end);
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(worth.doubts());
        if (figure.misread()) {
            doubts.add(Mention.Doubt.MISREAD);
        }
        if (tail instanceof Tail.Percent) {
            if (range == null) {
                return new AmountParser.Step(null, i + 1);
            }
            int from = tokens.get(start).start();
            Mention share =
                    new Mention.Share(from, tokens.get(end - 1).end(), range, bound, counts.phrase(end), rate, doubts);
            return new AmountParser.Step(share, end);
        }
        return money(start, end, range, bound, rate, doubts, ((Tail.Money) tail).unit());
    }

    private AmountParser.Step money(
            int start,
            int end,
            Mention.@Nullable Range range,
            @Nullable Bound bound,
            String rate,
            EnumSet<Mention.Doubt> doubts,
            UnitGrammar.Unit unit) {
        int from = tokens.get(start).start();
        if (!unit.isMoney()) {
            Mention foreign = range == null
                    ? null
                    : new Mention.Foreign(from, tokens.get(end - 1).end(), range, bound, unit.currency(), doubts);
            return new AmountParser.Step(foreign, end);
        }
        Mention.Range amount = range;
        if (range != null && (isBeyond(range.low()) || isBeyond(range.high()))) {
            doubts.add(Mention.Doubt.OUT_OF_RANGE);
            amount = null;
        }
        WordAmounts.Bracketed bracketed = words.bracketed(end);
        BigDecimal spoken = bracketed == null ? null : bracketed.value();
        int last = bracketed == null ? end : bracketed.end();
        if (bracketed != null
                && (spoken == null || amount == null || amount.high().compareTo(spoken) != 0)) {
            doubts.add(Mention.Doubt.WORDS_MISMATCH);
        }
        Mention money = new Mention.Money(from, tokens.get(last - 1).end(), amount, bound, rate, spoken, doubts);
        return new AmountParser.Step(money, last);
    }

    /** "thấp hơn 1 tỷ đồng so với" states a difference, which is exact. */
    private @Nullable Bound comparison(@Nullable Bound bound, int end) {
        boolean compared = end + 1 < tokens.size()
                && tokens.get(end).is("so")
                && tokens.get(end + 1).is("với");
        return compared ? null : bound;
    }

    /** More than a JSON number holds, or no whole number of đồng. */
    static boolean isBeyond(BigDecimal vnd) {
        return vnd.compareTo(MAX_VND) > 0 || vnd.stripTrailingZeros().scale() > 0;
    }

    private Worth worth(Figure figure, Tail tail) {
        PrintedNumber number = figure.number();
        if (number == null) {
            return new Worth(null, Set.of(Mention.Doubt.BAD_GROUPING), tail.end());
        }
        if (!(tail instanceof Tail.Money money)) {
            TextFigure value = TextFigure.of(number, TextFigure.Kind.DECIMAL, NumberStyle.VIETNAMESE);
            return new Worth(value.value(), value.doubts(), tail.end());
        }
        UnitGrammar.Unit unit = money.unit();
        boolean prefixed = unit.end() == figure.end();
        boolean whole = unit.exponent() == 0 && unit.currency().equals(UnitGrammar.VND);
        TextFigure value = TextFigure.of(
                number,
                whole ? TextFigure.Kind.WHOLE : TextFigure.Kind.DECIMAL,
                prefixed ? NumberStyle.ENGLISH : NumberStyle.VIETNAMESE);
        BigDecimal printed = value.value();
        if (printed == null) {
            return new Worth(null, value.doubts(), tail.end());
        }
        BigDecimal total = printed.scaleByPowerOfTen(unit.exponent());
        return unit.currency().isEmpty()
                ? compound(total, value.doubts(), unit)
                : new Worth(plain(total), value.doubts(), unit.end());
    }

    /** "2 tỷ 350 triệu đồng", "2 tỷ rưỡi": smaller units follow until one names its currency. */
    private Worth compound(BigDecimal first, Set<Mention.Doubt> doubts, UnitGrammar.Unit firstUnit) {
        BigDecimal total = first;
        int exponent = firstUnit.exponent();
        int end = firstUnit.end();
        while (end < tokens.size() && !tokens.get(end).lineStart()) {
            if (tokens.get(end).is("rưỡi")) {
                total = total.add(HALF.scaleByPowerOfTen(exponent));
                end++;
                UnitGrammar.Unit currency = UnitGrammar.at(tokens, end);
                boolean dong = currency != null
                        && currency.exponent() == 0
                        && currency.currency().equals(UnitGrammar.VND);
                end = dong && currency != null ? currency.end() : end;
                break;
            }
            UnitGrammar.Unit unit = tokens.get(end).isNumber() ? UnitGrammar.at(tokens, end + 1) : null;
            PrintedNumber number = unit == null
                    ? null
                    : PrintedNumber.of(tokens.get(end).text()).orElse(null);
            if (unit == null || number == null || number.hasSeparator() || !unit.isMoney()) {
                break;
            }
            BigDecimal part = new BigDecimal(number.runs().get(0)).scaleByPowerOfTen(unit.exponent());
            if (unit.exponent() >= exponent || part.compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent)) >= 0) {
                break;
            }
            total = total.add(part);
            exponent = unit.exponent();
            end = unit.end();
            if (!unit.currency().isEmpty()) {
                break;
            }
        }
        return new Worth(plain(total), doubts, end);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The figure at token {@code i}, with groups that a space cut off: "1. 000 triệu" for recognition, "1 500 000 đồng"
     * for the space as a separator. Only before a unit of money: elsewhere two figures may stand side by side.
     */
    private Figure figure(int i) {
        Token first = tokens.get(i);
        boolean headLike = first.text().length() <= GROUP_DIGITS && first.text().charAt(0) != '0';
        boolean dot = i + 2 < tokens.size()
                && tokens.get(i + 1).is(".")
                && tokens.get(i + 1).glued();
        if (headLike && dot && isGroup(i + 2) && !tokens.get(i + 2).glued()) {
            boolean mark = first.lineStart() && tokens.get(i + 2).text().charAt(0) != '0';
            if (!mark && !counts.followsReference(i) && isMoneyUnit(i + 3)) {
                String joined = first.text() + "." + tokens.get(i + 2).text();
                return new Figure(PrintedNumber.of(joined).orElse(null), i + 3, true);
            }
        }
        StringBuilder joined = new StringBuilder(first.text());
        int end = i + 1;
        while (headLike
                && end < tokens.size()
                && isGroup(end)
                && spaces(end) == 1
                && joined.length() <= PrintedNumber.MAX_DIGITS) {
            joined.append(' ').append(tokens.get(end).text());
            end++;
        }
        if (end > i + 1 && isMoneyUnit(end) && !counts.followsReference(i)) {
            return new Figure(PrintedNumber.of(joined.toString()).orElse(null), end, first.repaired());
        }
        return new Figure(PrintedNumber.of(first.text()).orElse(null), i + 1, first.repaired());
    }

    private boolean isGroup(int i) {
        return i < tokens.size()
                && tokens.get(i).isNumber()
                && !tokens.get(i).lineStart()
                && tokens.get(i).text().length() == GROUP_DIGITS
                && tokens.get(i).text().chars().allMatch(Character::isDigit);
    }

    private int spaces(int i) {
        return tokens.get(i).start() - tokens.get(i - 1).end();
    }

    private boolean isMoneyUnit(int i) {
        UnitGrammar.Unit unit = UnitGrammar.at(tokens, i);
        return unit != null && unit.isMoney();
    }

    /** Index of the figure behind "-", "đến" or "tới" at token {@code at}; -1 where none stands there. */
    private int separatorEnd(int at) {
        if (at + 1 >= tokens.size()
                || !tokens.get(at + 1).isNumber()
                || tokens.get(at).lineStart()) {
            return -1;
        }
        return switch (tokens.get(at).text()) {
            case "-", "đến", "tới", "~", "÷" -> at + 1;
            default -> -1;
        };
    }

    private boolean isYearOf(int i) {
        return AmountParser.isYear(tokens, i) && i > 0 && tokens.get(i - 1).is("năm");
    }

    /** Behind a stroke, or joined by a dash to a word: 45/2012/NĐ-CP, COVID-19. */
    private boolean isPartOfCode(int i) {
        if (i == 0 || !tokens.get(i).glued()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        return before.is("/")
                || before.is("_")
                || before.is("-")
                        && before.glued()
                        && i > 1
                        && tokens.get(i - 2).isWord();
    }

    private static Set<Mention.Doubt> union(Set<Mention.Doubt> a, Set<Mention.Doubt> b) {
        EnumSet<Mention.Doubt> result = EnumSet.noneOf(Mention.Doubt.class);
        result.addAll(a);
        result.addAll(b);
        return result;
    }
}
