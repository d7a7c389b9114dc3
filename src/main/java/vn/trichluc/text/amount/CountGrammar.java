package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;

/** Reads counts of things: "05 mô hình", "03 (ba) mô hình", "90-100 cơ sở", "90 đại biểu/05 năm", "02 năm/một lần". */
final class CountGrammar {
    /** Units of measure, whose figures may have decimals; things are counted in whole numbers. */
    private static final Set<String> MEASURES = Set.of(
            "m",
            "m2",
            "m3",
            "m²",
            "m³",
            "mét",
            "km",
            "km2",
            "ha",
            "héc ta",
            "hecta",
            "kg",
            "g",
            "gam",
            "tạ",
            "tấn",
            "lít",
            "kw",
            "kwh",
            "mw",
            "mva",
            "giờ",
            "điểm phần trăm");

    private static final Set<String> TIMES = Set.of("năm", "tháng", "quý", "tuần", "ngày");

    private static final Set<String> CLOCK_WORDS = Set.of("lúc", "hồi", "trước", "vào");

    /** Words that begin another clause behind a share. */
    private static final Set<String> CLAUSE_WORDS = Set.of("nhưng", "so", "thì", "để", "khi", "nếu", "trở", "mà");

    private static final int MOST_PHRASE_WORDS = 8;
    private static final int MOST_UNKNOWN_WORDS = 2;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final String text;
    private final List<Token> tokens;
    private final WordAmounts words;

    CountGrammar(String text, List<Token> tokens, WordAmounts words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * Reads the counted noun that begins with token {@code at}, behind the figure that ends with it; null where nothing
     * is counted.
     *
     * @param first index of the quantity's first figure
     * @param figureAt index of the figure before the noun: the second one of a range
     */
    @Nullable
    QuantityUnit tail(int first, int figureAt, int at) {
        if (References.precede(tokens, first) || isTime(first, figureAt, at)) {
            return null;
        }
        int noun = at;
        BigDecimal spoken = null;
        WordAmounts.Bracketed bracketed = tokens.get(noun).is("(") ? words.bracketed(noun) : null;
        if (bracketed != null) {
            noun = bracketed.end();
            spoken = bracketed.value();
        }
        int exponent = UnitGrammar.countScale(tokens, noun);
        int from = exponent > 0 ? noun + 1 : noun;
        if (from >= tokens.size() || tokens.get(from).lineStart() || isAttached(from)) {
            return null;
        }
        int end = CountNouns.end(tokens, from);
        boolean padded = tokens.get(figureAt).text().matches("0[1-9]");
        if (end == from && padded && exponent == 0) {
            while (end < tokens.size()
                    && end < from + MOST_UNKNOWN_WORDS
                    && tokens.get(end).isWord()
                    && tokens.get(end).text().length() > 1
                    && !tokens.get(end).lineStart()
                    && !RateGrammar.GO_ON.contains(tokens.get(end).text())) {
                end++;
            }
        }
        return end == from ? null : new QuantityUnit.Thing(from, end, spoken, exponent);
    }

    AmountParser.Step one(int i, FigureGrammar.Figure figure, QuantityUnit.Thing thing) {
        AmountParser.Step often = frequency(i, thing);
        FigureValue worth = worth(figure, thing);
        BigDecimal value = worth.value();
        if (often != null || value == null) {
            return often == null ? new AmountParser.Step(null, i + 1) : often;
        }
        return quantity(i, i, Mention.Range.of(value), worth, worth.doubts(), thing);
    }

    AmountParser.@Nullable Step range(
            int first, FigureGrammar.Figure low, int second, FigureGrammar.Figure high, QuantityUnit.Thing thing) {
        FigureValue from = worth(low, thing);
        FigureValue to = worth(high, thing);
        BigDecimal lowest = from.value();
        BigDecimal highest = to.value();
        if (lowest == null || highest == null || lowest.compareTo(highest) >= 0) {
            return null;
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(from.doubts());
        doubts.addAll(to.doubts());
        int start = first > 0 && tokens.get(first - 1).is("từ") ? first - 1 : first;
        return quantity(start, first, new Mention.Range(lowest, highest), to, doubts, thing);
    }

    private FigureValue worth(FigureGrammar.Figure figure, QuantityUnit.Thing thing) {
        return FigureValue.count(figure, thing, kind(thing));
    }

    /**
     * Reads a count with its rate and bound.
     *
     * @param first index of the first token, "từ" of a range included
     * @param figure index of the first figure
     * @param worth value of the figure that ends the quantity
     */
    private AmountParser.Step quantity(
            int first,
            int figure,
            Mention.Range range,
            FigureValue worth,
            Set<Mention.Doubt> found,
            QuantityUnit.Thing thing) {
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(found);
        BigDecimal spoken = thing.spoken();
        if (spoken != null && spoken.compareTo(range.high()) != 0) {
            doubts.add(Mention.Doubt.WORDS_MISMATCH);
        }
        QuantityExtent frame = QuantityExtent.around(text, tokens, first, thing.end());
        Mention.Place digits = new Mention.Place(
                tokens.get(figure).start(), tokens.get(worth.figureEnd() - 1).end());
        Mention count = new Mention.Count(
                frame.startIn(tokens),
                frame.endIn(tokens),
                range,
                frame.bound(range),
                RateGrammar.printed(text, tokens, thing.noun(), thing.end()),
                frame.per(),
                spoken,
                doubts,
                frame.places(digits, QuantityExtent.place(tokens, thing.noun(), thing.end())));
        return new AmountParser.Step(count, frame.end());
    }

    /** Reads how often something is, "02 năm/một lần" (once in two years); null where that is not said. */
    private AmountParser.@Nullable Step frequency(int i, QuantityUnit.Thing thing) {
        int at = thing.end();
        boolean time = TIMES.contains(tokens.get(thing.noun()).text()) && thing.end() == thing.noun() + 1;
        if (!time || at + 1 >= tokens.size() || !tokens.get(at).is("/")) {
            return null;
        }
        Token times = tokens.get(at + 1);
        if (times.is("lần")) {
            return often(i, thing, BigDecimal.ONE, at + 1, at + 2);
        }
        if (at + 2 >= tokens.size() || !tokens.get(at + 2).is("lần")) {
            return null;
        }
        BigDecimal value = times.isNumber()
                ? PrintedNumber.of(times.text())
                        .flatMap(number -> number.value(NumberStyle.VIETNAMESE))
                        .orElse(null)
                : NumberWords.value(times.text()).orElse(null);
        return value == null ? null : often(i, thing, value, at + 1, at + 3);
    }

    /**
     * Makes the count of times.
     *
     * @param figure index of the token that says how many times, or of "lần"
     * @param end index behind "lần"
     */
    private AmountParser.Step often(int i, QuantityUnit.Thing thing, BigDecimal value, int figure, int end) {
        Mention.Places places = new Mention.Places(
                new Mention.Place(tokens.get(figure).start(), tokens.get(figure).end()),
                QuantityExtent.place(tokens, end - 1, end),
                null,
                QuantityExtent.place(tokens, i, thing.end()));
        Mention count = new Mention.Count(
                tokens.get(i).start(),
                tokens.get(end - 1).end(),
                Mention.Range.of(value),
                null,
                tokens.get(end - 1).text(),
                RateGrammar.printed(text, tokens, i, thing.end()),
                null,
                Set.of(),
                places);
        return new AmountParser.Step(count, end);
    }

    /** Returns the words from token {@code at} to the next mark, line or clause, as printed. */
    String phrase(int at) {
        int end = at;
        while (end < tokens.size()
                && end < at + MOST_PHRASE_WORDS
                && tokens.get(end).isWord()
                && !tokens.get(end).lineStart()
                && !CLAUSE_WORDS.contains(tokens.get(end).text())) {
            end++;
        }
        return end == at ? "" : RateGrammar.printed(text, tokens, at, end);
    }

    /** Whether the figure states a time: a part of the calendar stands before it, or of the clock behind it. */
    boolean isTime(int first, int figureAt, int at) {
        return isCalendar(first) || isClock(figureAt, at);
    }

    /** Whether a word of the calendar stands before the figure: tháng 6, ngày 19, but not "mỗi năm 130 lao động". */
    private boolean isCalendar(int i) {
        if (i == 0 || tokens.get(i).lineStart()) {
            return false;
        }
        String before = tokens.get(i - 1).text();
        boolean each = i > 1
                && Set.of("mỗi", "hàng", "hằng", "một")
                        .contains(tokens.get(i - 2).text());
        boolean part = TIMES.contains(before) && !before.equals("năm"); // years are told before counts
        return !each && part && isUpTo(i, before.equals("ngày") ? DAYS : MONTHS);
    }

    /**
     * Whether a word of the clock or the calendar stands behind the figure, so that it counts nothing: "14 giờ ngày
     * 21/5", "lúc 8 giờ", "10 tháng 6", "5 năm 2021", but not "5 năm 2021-2025".
     */
    private boolean isClock(int figureAt, int at) {
        return switch (tokens.get(at).text()) {
            case "giờ" -> isHour(figureAt, at + 1);
            case "năm" -> AmountParser.isYear(tokens, at + 1) && !isSpan(at + 1);
            case "tháng" -> isUpTo(at + 1, MONTHS);
            case "ngày" -> isUpTo(at + 1, DAYS);
            default -> false;
        };
    }

    /** Whether "giờ" is an hour of the day: it stands behind "lúc", or before minutes or a day. */
    private boolean isHour(int figureAt, int behind) {
        return (figureAt > 0 && CLOCK_WORDS.contains(tokens.get(figureAt - 1).text()))
                || (behind < tokens.size()
                        && !tokens.get(behind).lineStart()
                        && (tokens.get(behind).isNumber() || tokens.get(behind).is("ngày")));
    }

    private boolean isSpan(int i) {
        return i + 2 < tokens.size()
                && (tokens.get(i + 1).is("-") || tokens.get(i + 1).is("đến"))
                && AmountParser.isYear(tokens, i + 2);
    }

    /** Whether a token is one or two digits of a value up to {@code most}, on the same line as the token before it. */
    private boolean isUpTo(int i, int most) {
        if (i >= tokens.size() || !tokens.get(i).isNumber() || tokens.get(i).lineStart()) {
            return false;
        }
        String digits = tokens.get(i).text();
        return digits.length() <= 2 && Integer.parseInt(digits) <= most;
    }

    /** Whether letters joined to the figure make a code of it (42a, 4G); units of measure do not (100m2, 05ha). */
    private boolean isAttached(int at) {
        Token noun = tokens.get(at);
        boolean capital = noun.text().length() == 1 && Character.isUpperCase(text.charAt(noun.start()));
        return noun.glued() && (capital || !MEASURES.contains(noun.text()));
    }

    private TextFigure.Kind kind(QuantityUnit.Thing thing) {
        String noun = RateGrammar.printed(text, tokens, thing.noun(), thing.end());
        boolean decimals = thing.exponent() > 0 || MEASURES.contains(Folding.key(noun));
        return decimals ? TextFigure.Kind.DECIMAL : TextFigure.Kind.WHOLE;
    }
}
