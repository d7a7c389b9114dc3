package vn.trichluc.text;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;

/** Counts of things: "05 mô hình", "03 (ba) mô hình", "90-100 cơ sở", "90 đại biểu/05 năm", "02 năm/một lần". */
final class CountGrammar {
    /** A figure behind one of these names a thing: Điều 4, khu vực 1. */
    private static final Set<String> REFERENCES = Set.of(
            "điều", "khoản", "điểm", "mục", "tiết", "chương", "phần", "lục", "biểu", "bảng", "mẫu", "quý", "số", "thứ",
            "vực", "nhóm", "hạng", "hình", "trang", "tổ", "đường", "phường", "quận", "tầng", "k", "km", "bậc");

    /** Measures have decimals; things are whole. */
    private static final Set<String> MEASURES = Set.of(
            "m", "m2", "m3", "m²", "m³", "mét", "km", "km2", "ha", "héc ta", "hecta", "kg", "g", "gam", "tạ", "tấn",
            "lít", "kw", "kwh", "mw", "mva", "giờ");

    private static final Set<String> TIMES = Set.of("năm", "tháng", "quý", "tuần", "ngày");

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

    /** The noun behind the figure of token {@code figureAt} ends the count; null where none is counted. */
    QuantityGrammar.@Nullable Tail tail(int first, int figureAt, int at) {
        if (followsReference(first) || isCalendar(first)) {
            return null;
        }
        int noun = at;
        BigDecimal spoken = null;
        WordAmounts.Bracketed bracketed =
                noun < tokens.size() && tokens.get(noun).is("(") ? words.bracketed(noun) : null;
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
                    && !tokens.get(end).lineStart()) {
                end++;
            }
        }
        return end == from ? null : new QuantityGrammar.Tail.Thing(from, end, spoken, exponent);
    }

    AmountParser.Step one(int i, PrintedNumber number, boolean misread, QuantityGrammar.Tail.Thing thing) {
        TextFigure figure = TextFigure.of(number, kind(thing), NumberStyle.VIETNAMESE);
        BigDecimal value = figure.value();
        if (value == null) {
            return new AmountParser.Step(null, i + 1);
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(figure.doubts());
        BigDecimal total = value.scaleByPowerOfTen(thing.exponent());
        AmountParser.Step often = frequency(i, thing);
        return often != null ? often : emit(i, Mention.Range.of(total), misread, thing, doubts);
    }

    AmountParser.@Nullable Step range(
            int i,
            @Nullable PrintedNumber low,
            @Nullable PrintedNumber high,
            boolean misread,
            QuantityGrammar.Tail.Thing thing) {
        if (low == null || high == null) {
            return null;
        }
        TextFigure from = TextFigure.of(low, kind(thing), NumberStyle.VIETNAMESE);
        TextFigure to = TextFigure.of(high, kind(thing), NumberStyle.VIETNAMESE);
        BigDecimal lowest = from.value();
        BigDecimal highest = to.value();
        if (lowest == null || highest == null || lowest.compareTo(highest) >= 0) {
            return null;
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        doubts.addAll(from.doubts());
        doubts.addAll(to.doubts());
        Mention.Range range = new Mention.Range(
                lowest.scaleByPowerOfTen(thing.exponent()), highest.scaleByPowerOfTen(thing.exponent()));
        return emit(i, range, misread, thing, doubts);
    }

    private AmountParser.Step emit(
            int i,
            Mention.Range range,
            boolean misread,
            QuantityGrammar.Tail.Thing thing,
            EnumSet<Mention.Doubt> doubts) {
        boolean several = !range.isSingle();
        int first = several && i > 0 && tokens.get(i - 1).is("từ") ? i - 1 : i;
        Bounds.Found before = Bounds.before(tokens, first);
        RateGrammar.Per per = RateGrammar.behind(text, tokens, thing.end());
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
        if (misread) {
            doubts.add(Mention.Doubt.MISREAD);
        }
        BigDecimal spoken = thing.spoken();
        if (spoken != null && spoken.compareTo(range.high()) != 0) {
            doubts.add(Mention.Doubt.WORDS_MISMATCH);
        }
        boolean compared = end + 1 < tokens.size()
                && tokens.get(end).is("so")
                && tokens.get(end + 1).is("với");
        Bound bound = several ? Bound.RANGE : behind != null ? behind : compared ? null : before.bound();
        Mention count = new Mention.Count(
                tokens.get(start).start(),
                tokens.get(end - 1).end(),
                range,
                bound,
                RateGrammar.printed(text, tokens, thing.noun(), thing.end()),
                rate,
                spoken,
                doubts);
        return new AmountParser.Step(count, end);
    }

    /** "02 năm/một lần": once in two years. */
    private AmountParser.@Nullable Step frequency(int i, QuantityGrammar.Tail.Thing thing) {
        int at = thing.end();
        boolean shape = at + 2 < tokens.size()
                && TIMES.contains(tokens.get(thing.noun()).text())
                && thing.end() == thing.noun() + 1
                && tokens.get(at).is("/")
                && tokens.get(at + 2).is("lần");
        if (!shape) {
            return null;
        }
        Token times = tokens.get(at + 1);
        BigDecimal value = times.isNumber()
                ? PrintedNumber.of(times.text())
                        .flatMap(number -> number.value(NumberStyle.VIETNAMESE))
                        .orElse(null)
                : NumberWords.value(times.text()).orElse(null);
        if (value == null) {
            return null;
        }
        Mention count = new Mention.Count(
                tokens.get(i).start(),
                tokens.get(at + 2).end(),
                Mention.Range.of(value),
                null,
                tokens.get(at + 2).text(),
                RateGrammar.printed(text, tokens, i, thing.end()),
                null,
                Set.of());
        return new AmountParser.Step(count, at + 3);
    }

    /** The words from token {@code at} to the next mark or line, as printed. */
    String phrase(int at) {
        int end = at;
        while (end < tokens.size()
                && end < at + MOST_PHRASE_WORDS
                && tokens.get(end).isWord()
                && !tokens.get(end).lineStart()) {
            end++;
        }
        return end == at ? "" : RateGrammar.printed(text, tokens, at, end);
    }

    /** Whether the figure at token {@code i} belongs to the word before it: Điều 4, Phụ lục 2. */
    boolean followsReference(int i) {
        return i > 0
                && !tokens.get(i).lineStart()
                && REFERENCES.contains(tokens.get(i - 1).text());
    }

    /** năm 2020, tháng 6, ngày 19, but not "mỗi năm 130 lao động". */
    private boolean isCalendar(int i) {
        if (i == 0 || tokens.get(i).lineStart()) {
            return false;
        }
        String before = tokens.get(i - 1).text();
        boolean each = i > 1
                && Set.of("mỗi", "hàng", "hằng", "một")
                        .contains(tokens.get(i - 2).text());
        if (each || !TIMES.contains(before)) {
            return false;
        }
        if (before.equals("năm")) {
            return AmountParser.isYear(tokens, i);
        }
        String digits = tokens.get(i).text();
        int most = before.equals("ngày") ? DAYS : MONTHS;
        return digits.length() <= 2 && digits.chars().allMatch(Character::isDigit) && Integer.parseInt(digits) <= most;
    }

    /** Letters joined to the figure make a code of it (42a), but for units of measure (100m2, 05ha). */
    private boolean isAttached(int at) {
        return tokens.get(at).glued() && !MEASURES.contains(tokens.get(at).text());
    }

    private TextFigure.Kind kind(QuantityGrammar.Tail.Thing thing) {
        String noun = RateGrammar.printed(text, tokens, thing.noun(), thing.end());
        boolean decimals = thing.exponent() > 0 || MEASURES.contains(Folding.key(noun));
        return decimals ? TextFigure.Kind.DECIMAL : TextFigure.Kind.WHOLE;
    }
}
