package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities that begin with a figure: money, foreign money, shares and counts, with bound, range and rate. The
 * words behind the figure decide which it is; a figure with nothing behind it is no quantity.
 */
final class QuantityGrammar {
    /** The greatest amount in đồng, 2^53 - 1: what a JSON number holds exactly (RFC 8259), and the contract's limit. */
    private static final BigDecimal MAX_VND = BigDecimal.valueOf(9_007_199_254_740_991L);

    /** Signs and words between the two figures of a range. */
    private static final Set<String> TO = Set.of("-", "đến", "tới", "~", "÷");

    /** Words that bound the upper end of a range: "từ 500 triệu đồng đến dưới 1 tỷ đồng". */
    private static final Set<String> UPPER =
            Set.of("dưới", "tối", "đa", "không", "quá", "khoảng", "gần", "hơn", "trên");

    /** Words that continue the sentence behind a scale without a currency. */
    private static final Set<String> BEHIND_SCALE = Set.of(
            "năm", "vốn", "ngân", "so", "như", "cùng", "thuộc", "trích", "này", "đó", "nhằm", "gồm", "sẽ", "đã", "còn",
            "chiếm", "tương", "mỗi", "trở", "nữa", "rồi", "hàng", "hằng", "và");

    private static final int MOST_UPPER_WORDS = 4;

    private final String text;
    private final List<Token> tokens;
    private final FigureGrammar figures;
    private final WordAmounts words;
    private final CountGrammar counts;
    private final LooseCounts loose;
    private final TailGrammar tails;

    QuantityGrammar(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        figures = new FigureGrammar(text, tokens);
        words = new WordAmounts(text, tokens);
        counts = new CountGrammar(text, tokens, words);
        loose = new LooseCounts(text, tokens, counts);
        tails = new TailGrammar(tokens, counts);
    }

    boolean isQuantity(int i) {
        return at(i).mention() != null;
    }

    /** A figure with its unit and its value; the counted noun comes from {@link CountGrammar}. */
    private record Read(int at, FigureGrammar.Figure figure, QuantityUnit tail, FigureValue worth) {}

    /**
     * Returns the figure at token {@code i}, together with the words in brackets that repeat it before its unit: "15
     * (mười lăm) triệu đồng".
     */
    private FigureGrammar.Figure figure(int i) {
        FigureGrammar.Figure figure = figures.at(i);
        PrintedNumber number = figure.number();
        boolean bracket =
                figure.end() < tokens.size() && tokens.get(figure.end()).is("(");
        WordAmounts.Bracketed said = number == null || !bracket ? null : words.bracketed(figure.end());
        if (number == null || said == null || !UnitGrammar.isMoney(tokens, said.end())) {
            return figure;
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(figure.doubts());
        BigDecimal spoken = said.value();
        BigDecimal printed = number.value(NumberStyle.VIETNAMESE).orElse(null);
        if (spoken == null || printed == null || printed.compareTo(spoken) != 0) {
            doubts.add(Mention.Doubt.WORDS_MISMATCH);
        }
        return new FigureGrammar.Figure(number, said.end(), doubts);
    }

    private Read read(int at, FigureGrammar.Figure figure, QuantityUnit tail) {
        return new Read(at, figure, tail, FigureValue.of(tokens, figure, tail));
    }

    /**
     * Returns the quantity whose figure is token {@code i}, or the plain number; a step without a mention where it is
     * neither.
     */
    AmountParser.Step orNumber(int i) {
        AmountParser.Step step = at(i);
        return step.mention() == null && step.next() == i + 1 ? loose.at(i) : step;
    }

    /** Returns the quantity whose figure is token {@code i}; a step without a mention where there is none. */
    AmountParser.Step at(int i) {
        AmountParser.Step nothing = new AmountParser.Step(null, i + 1);
        boolean code = References.isPartOfCode(tokens, i) && !DoneOfPlan.isPlan(tokens, i);
        if (code || References.isUnitLine(tokens, i)) {
            return nothing;
        }
        FigureGrammar.Figure figure = figure(i);
        QuantityUnit tail = figure.number() == null ? null : tails.at(i, i, figure.end());
        if (tail == null) {
            AmountParser.Step range = borrowed(i, figure);
            AmountParser.Step done = range == null ? done(i, figure) : range;
            return done == null ? nothing : done;
        }
        Read low = read(i, figure, tail);
        AmountParser.Step range = range(low);
        return range == null ? single(low) : range;
    }

    /** Reads a range whose left figure borrows the unit of the right one: "2,5 đến 3,0 triệu đồng". */
    private AmountParser.@Nullable Step borrowed(int i, FigureGrammar.Figure figure) {
        int second = secondFigure(figure.end());
        if (figure.number() == null || second < 0 || References.precede(tokens, i)) {
            return null;
        }
        FigureGrammar.Figure high = figure(second);
        QuantityUnit shared = high.number() == null ? null : tails.at(i, second, high.end());
        return shared == null ? null : range(read(i, figure, shared), read(second, high, shared));
    }

    /**
     * Reads what was done of what was planned, "560/690 tỷ đồng", where the left figure borrows the unit of the right
     * one; it is in doubt.
     */
    private AmountParser.@Nullable Step done(int i, FigureGrammar.Figure figure) {
        if (!DoneOfPlan.sharesUnit(tokens, i)) {
            return null;
        }
        FigureGrammar.Figure plan = figure(i + 2);
        QuantityUnit shared = plan.number() == null ? null : tails.at(i, i + 2, plan.end());
        BigDecimal value = shared instanceof QuantityUnit.Money
                ? read(i, figure, shared).worth().value()
                : null;
        if (value == null || isBeyond(value)) {
            return null;
        }
        QuantityExtent frame = QuantityExtent.around(text, tokens, i, figure.end());
        Mention.Place digits = new Mention.Place(
                tokens.get(i).start(), tokens.get(figure.end() - 1).end());
        Mention.Range range = Mention.Range.of(value);
        Mention done = new Mention.Money(
                frame.startIn(tokens),
                frame.endIn(tokens),
                range,
                frame.bound(range),
                "",
                null,
                EnumSet.of(Mention.Doubt.AMBIGUOUS),
                frame.places(digits, null));
        return new AmountParser.Step(done, frame.end());
    }

    /**
     * Reads a range of two complete quantities, "20.000 đồng/kg đến 25.000 đồng/kg"; null where no second end follows.
     */
    private AmountParser.@Nullable Step range(Read low) {
        if (low.tail() instanceof QuantityUnit.Thing) {
            return null;
        }
        int end = low.worth().end();
        int second = secondFigure(end);
        if (second < 0) {
            RateGrammar.Per per = RateGrammar.behind(text, tokens, end);
            second = per.per().isEmpty() ? -1 : secondFigure(per.end());
        }
        if (second < 0) {
            return null;
        }
        FigureGrammar.Figure figure = figure(second);
        QuantityUnit tail = figure.number() == null ? null : tails.at(low.at(), second, figure.end());
        return tail == null ? null : range(low, read(second, figure, tail));
    }

    private AmountParser.@Nullable Step range(Read low, Read high) {
        QuantityUnit tail = high.tail();
        if (low.tail().getClass() != tail.getClass() || !sameCurrency(low.tail(), tail)) {
            return null;
        }
        if (tail instanceof QuantityUnit.Thing thing) {
            return counts.range(low.at(), low.figure(), high.at(), high.figure(), thing);
        }
        FigureValue from = low.worth();
        FigureValue to = high.worth();
        BigDecimal lowest = from.value();
        BigDecimal highest = to.value();
        if (lowest == null || highest == null || lowest.compareTo(highest) >= 0) {
            return null;
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(from.doubts());
        doubts.addAll(to.doubts());
        int first = low.at() > 0 && tokens.get(low.at() - 1).is("từ") ? low.at() - 1 : low.at();
        return quantity(first, low.at(), new Mention.Range(lowest, highest), doubts, to, tail);
    }

    private static boolean sameCurrency(QuantityUnit low, QuantityUnit high) {
        return !(low instanceof QuantityUnit.Money a)
                || !(high instanceof QuantityUnit.Money b)
                || a.unit().currency().isEmpty()
                || a.unit().currency().equals(b.unit().currency());
    }

    private AmountParser.Step single(Read read) {
        if (read.tail() instanceof QuantityUnit.Thing thing) {
            return counts.one(read.at(), read.figure(), thing);
        }
        FigureValue worth = read.worth();
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(worth.doubts());
        if (endsBrokenRange(read.at()) || DoneOfPlan.sharesUnit(tokens, read.at() - 2)) {
            doubts.add(Mention.Doubt.AMBIGUOUS);
        }
        BigDecimal value = worth.value();
        return quantity(
                read.at(), read.at(), value == null ? null : Mention.Range.of(value), doubts, worth, read.tail());
    }

    /** Whether the figure ends a range whose left figure cannot borrow its unit: "500 - 1 tỷ đồng", "10 - 5 triệu". */
    private boolean endsBrokenRange(int i) {
        if (i < 2 || !TO.contains(tokens.get(i - 1).text()) || tokens.get(i - 1).lineStart()) {
            return false;
        }
        return tokens.get(i - 2).isNumber()
                && !References.isPartOfCode(tokens, i - 2)
                && !AmountParser.isYear(tokens, i - 2)
                && !References.precede(tokens, i - 2);
    }

    /**
     * Makes the mention of a quantity.
     *
     * @param first index of the first token, "từ" of a range included
     * @param figure index of the first figure
     * @param worth value of the figure that ends the quantity
     */
    private AmountParser.Step quantity(
            int first,
            int figure,
            Mention.@Nullable Range value,
            EnumSet<Mention.Doubt> doubts,
            FigureValue worth,
            QuantityUnit tail) {
        boolean prefixed = tail instanceof QuantityUnit.Money money && money.prefixed();
        QuantityExtent frame = QuantityExtent.around(text, tokens, prefixed ? figure - 1 : first, worth.end());
        if (frame.end() == worth.end() && isUnclear(worth.end())) {
            doubts.add(Mention.Doubt.AMBIGUOUS);
        }
        Mention.Doubt sign = Signs.before(tokens, frame.start());
        if (sign != null && !isFall(tail, frame)) {
            doubts.add(sign);
        }
        Mention.Range range = sign == Mention.Doubt.OUT_OF_RANGE ? null : value;
        Mention.Place digits = new Mention.Place(
                tokens.get(figure).start(), tokens.get(worth.figureEnd() - 1).end());
        Mention.Place unit = prefixed
                ? QuantityExtent.place(tokens, figure - 1, figure)
                : QuantityExtent.place(tokens, worth.figureEnd(), worth.end());
        Mention.Places places = frame.places(digits, unit);
        if (tail instanceof QuantityUnit.Money sum) {
            return sum.unit().isMoney()
                    ? money(frame, range, doubts, places)
                    : foreign(frame, range, doubts, sum.unit().currency(), places);
        }
        Mention share = range == null
                ? null
                : new Mention.Share(
                        frame.startIn(tokens),
                        frame.endIn(tokens),
                        range,
                        frame.bound(range),
                        counts.phrase(frame.end()),
                        frame.per(),
                        doubts,
                        places);
        return new AmountParser.Step(share, share == null ? figure + 1 : frame.end());
    }

    /**
     * Whether the quantity is a share behind "giảm". The sign casts no doubt on it: "giảm 0,5%" is the share that it
     * says.
     */
    private boolean isFall(QuantityUnit tail, QuantityExtent frame) {
        return tail instanceof QuantityUnit.Percent
                && tokens.get(frame.start() - 1).is("giảm");
    }

    /** Whether a scale without a currency may count things named by the word behind it: "3 triệu cổ vật". */
    private boolean isUnclear(int end) {
        return UnitGrammar.countScale(tokens, end - 1) > 0
                && end < tokens.size()
                && tokens.get(end).isWord()
                && !tokens.get(end).lineStart()
                && !RateGrammar.GO_ON.contains(tokens.get(end).text())
                && !BEHIND_SCALE.contains(tokens.get(end).text());
    }

    private AmountParser.Step foreign(
            QuantityExtent frame,
            Mention.@Nullable Range range,
            Set<Mention.Doubt> doubts,
            String currency,
            Mention.Places places) {
        Mention foreign = range == null
                ? null
                : new Mention.Foreign(
                        frame.startIn(tokens),
                        frame.endIn(tokens),
                        range,
                        frame.bound(range),
                        frame.per(),
                        currency,
                        doubts,
                        places);
        return new AmountParser.Step(foreign, frame.end());
    }

    private AmountParser.Step money(
            QuantityExtent frame, Mention.@Nullable Range range, EnumSet<Mention.Doubt> doubts, Mention.Places places) {
        Mention.Range amount = range;
        if (range != null && (isBeyond(range.low()) || isBeyond(range.high()))) {
            doubts.add(Mention.Doubt.OUT_OF_RANGE);
            amount = null;
        }
        WordAmounts.Bracketed bracketed = words.bracketed(frame.end());
        BigDecimal spoken = bracketed == null ? null : bracketed.value();
        int last = bracketed == null ? frame.end() : bracketed.end();
        RateGrammar.Per late = bracketed == null || !frame.per().isEmpty()
                ? new RateGrammar.Per("", last)
                : RateGrammar.behind(text, tokens, last); // "500 triệu đồng (năm trăm triệu đồng)/cụm"
        if (bracketed != null
                && (spoken == null || amount == null || amount.high().compareTo(spoken) != 0)) {
            doubts.add(Mention.Doubt.WORDS_MISMATCH);
        }
        Mention money = new Mention.Money(
                frame.startIn(tokens),
                tokens.get(late.end() - 1).end(),
                amount,
                frame.bound(amount),
                late.per().isEmpty() ? frame.per() : late.per(),
                spoken,
                doubts,
                late.per().isEmpty() ? places : places.withRate(QuantityExtent.place(tokens, last, late.end())));
        return new AmountParser.Step(money, late.end());
    }

    /** Whether an amount is more than a JSON number holds, or no whole number of đồng. */
    static boolean isBeyond(BigDecimal vnd) {
        return vnd.compareTo(MAX_VND) > 0 || vnd.stripTrailingZeros().scale() > 0;
    }

    /**
     * Returns the index of the second figure of a range whose first end stands before token {@code at}; -1 where there
     * is none.
     */
    private int secondFigure(int at) {
        if (at >= tokens.size()
                || tokens.get(at).lineStart()
                || !TO.contains(tokens.get(at).text())) {
            return -1;
        }
        int i = at + 1;
        while (i < tokens.size()
                && i <= at + MOST_UPPER_WORDS
                && UPPER.contains(tokens.get(i).text())) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).isNumber() ? i : -1;
    }
}
