package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.AlignedText;
import vn.trichluc.text.Folding;
import vn.trichluc.text.Letters;

/** Reads amounts of money that are written in words, alone or in brackets behind their figure. */
final class WordAmounts {
    /** The largest number of words of a number; the largest amounts need some thirty. */
    private static final int MOST_WORDS = 48;

    private static final int MILLION = 6;
    private static final int BILLION = 9;

    /** The largest number of marks between the words and their closing bracket: "./." */
    private static final int MOST_MARKS = 4;

    /** Marks between a figure and its words. */
    private static final Set<String> MARKS = Set.of(".", ";", ",");

    private static final Set<String> CLOSING_MARKS = Set.of(".", "/", ";", ",", "!");

    private static final Set<String> BEHIND_WORDS = Set.of("đồng", "chẵn", "việt", "nam", "vnđ", "”", "\"");

    private static final Set<String> VAGUE = Set.of("vài", "mấy", "dăm", "chục", "trăm", "mươi", "mười");

    /** Words, without diacritics, one of which stands in every amount in words. */
    private static final Set<String> UNITS = Set.of("dong", "d", "vnd", "trieu", "ty", "ti");

    /** The length of the longest of {@link #UNITS}. */
    private static final int MOST_UNIT_LETTERS = 5;

    private final String text;
    private final List<Token> tokens;

    WordAmounts(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Whether the text holds a word without which there is no amount in words: a cheap condition. */
    static boolean mayStandIn(String text) {
        if (!AlignedText.of(text).text().equals(text)) {
            return true; // where words begin and end is not seen at once
        }
        String letters = Folding.letters(text);
        int start = 0;
        for (int i = 0; i <= letters.length(); i++) {
            if (i == letters.length() || !Letters.isLetter(letters.charAt(i))) {
                if (isUnit(letters, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isUnit(String letters, int start, int end) {
        return end > start
                && end - start <= MOST_UNIT_LETTERS
                && "dtv".indexOf(letters.charAt(start)) >= 0
                && UNITS.contains(letters.substring(start, end));
    }

    /**
     * A number in words.
     *
     * @param end index behind the number's last token
     */
    record Spoken(BigDecimal value, int end) {}

    /** Reads words of money that begin at token {@code i}; a step without a mention where they say no amount. */
    AmountParser.Step at(int i) {
        AmountParser.Step nothing = new AmountParser.Step(null, i + 1);
        Spoken spoken = isVague(i) ? null : spoken(i);
        if (spoken == null) {
            return nothing;
        }
        int end = spoken.end();
        BigDecimal value = spoken.value();
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        BigDecimal tenths = hanging(end);
        if (tenths != null) {
            value = value.add(tenths);
            doubts.add(Mention.Doubt.AMBIGUOUS);
            end++;
        }
        UnitGrammar.Unit unit = UnitGrammar.at(tokens, end);
        boolean dong = unit != null && unit.isDong();
        boolean foreign = unit != null && unit.exponent() == 0 && !dong;
        boolean open = end < tokens.size()
                && tokens.get(end).isWord()
                && !tokens.get(end).lineStart();
        if (foreign
                || (!dong && (open || !hasLargeScale(i, end)))
                || (dong && spoken.end() == i + 1 && value.signum() == 0)) {
            return nothing;
        }
        if (!dong && !isScale(tokens.get(end - 1).text()) && tenths == null) {
            doubts.add(Mention.Doubt.AMBIGUOUS); // "một triệu hai trăm" may stop short of its thousands
        }
        int unitEnd = dong && unit != null ? unit.end() : end;
        int last = unitEnd < tokens.size() && tokens.get(unitEnd).is("chẵn") ? unitEnd + 1 : unitEnd;
        QuantityExtent frame = QuantityExtent.around(text, tokens, i, last);
        Mention.Doubt sign =
                QuantityGrammar.isBeyond(value) ? Mention.Doubt.OUT_OF_RANGE : Signs.before(tokens, frame.start());
        if (sign != null) {
            doubts.add(sign);
        }
        Mention.Place figure =
                new Mention.Place(tokens.get(i).start(), tokens.get(end - 1).end());
        Mention mention = new Mention.Money(
                frame.startIn(tokens),
                frame.endIn(tokens),
                sign == Mention.Doubt.OUT_OF_RANGE ? null : Mention.Range.of(value),
                frame.bound(),
                frame.per(),
                null,
                doubts,
                frame.places(figure, QuantityExtent.place(tokens, end, unitEnd)));
        return new AmountParser.Step(mention, frame.end());
    }

    /**
     * Whether the words before make an amount less exact, or more, than its last words say: "hai ba trăm triệu", "vài
     * ba tỷ", "2 tỷ ba trăm triệu".
     */
    private boolean isVague(int i) {
        if (i == 0 || tokens.get(i).lineStart()) {
            return false;
        }
        String before = tokens.get(i - 1).text();
        return VAGUE.contains(before)
                || (NumberWords.isPart(before) && !before.equals("không") && !before.equals("năm"));
    }

    /**
     * Returns the value of a digit that hangs behind a scale with nothing behind it, "một triệu hai" for 1,2 triệu;
     * null where there is none.
     */
    private @Nullable BigDecimal hanging(int end) {
        int scale = end < tokens.size() && !tokens.get(end).lineStart()
                ? exponent(tokens.get(end - 1).text())
                : 0;
        boolean closed = end + 1 >= tokens.size()
                || tokens.get(end + 1).lineStart()
                || tokens.get(end + 1).is("đồng")
                || (!tokens.get(end + 1).isWord() && !tokens.get(end + 1).isNumber());
        int digit = scale > 0 && closed ? NumberWords.digit(tokens.get(end).text()) : -1;
        return digit < 1 ? null : BigDecimal.valueOf(digit).scaleByPowerOfTen(scale - 1);
    }

    /**
     * Words in brackets.
     *
     * @param value null where the words are not understood
     * @param end index behind the closing bracket
     */
    record Bracketed(@Nullable BigDecimal value, int end) {}

    /**
     * Reads "(bằng chữ: …)" or "(ba)" that begins with token {@code at}; null where no number in words stands there.
     */
    @Nullable
    Bracketed bracketed(int at) {
        int i = at < tokens.size() && MARKS.contains(tokens.get(at).text()) ? at + 1 : at;
        boolean bracket = is(i, "(");
        i = bracket ? i + 1 : i;
        int opening = i;
        if (is(i, "số") && is(i + 1, "tiền")) {
            i += 2;
        }
        if (is(i, "viết") || is(i, "ghi")) {
            i++;
        }
        boolean said = is(i, "bằng") && is(i + 1, "chữ");
        i = said ? i + 2 : opening;
        while (said && (is(i, ":") || is(i, "(") || is(i, "“") || is(i, "\"") || is(i, "là"))) {
            bracket |= is(i, "(");
            i++;
        }
        if (!said && (!bracket || opening != at + 1)) {
            return null;
        }
        Spoken spoken = i < tokens.size() && tokens.get(i).isWord() ? spoken(i) : null;
        int end = spoken == null ? i : endOfWords(spoken.end());
        if (spoken != null && closes(end, bracket)) {
            return new Bracketed(spoken.value(), bracket ? closing(end) + 1 : end);
        }
        if (!said) {
            return null;
        }
        int close = closing(i);
        return new Bracketed(null, bracket && is(close, ")") ? close + 1 : i);
    }

    /** Returns the index behind "đồng chẵn", "đồng Việt Nam" and a closing quotation mark. */
    private int endOfWords(int at) {
        int end = at;
        while (end < tokens.size() && BEHIND_WORDS.contains(tokens.get(end).text())) {
            end++;
        }
        return end;
    }

    /**
     * Whether the words end at token {@code end}: in brackets only marks stand before the closing one; without brackets
     * no further word follows.
     */
    private boolean closes(int end, boolean bracket) {
        int i = end;
        while (bracket
                && i < tokens.size()
                && i < end + MOST_MARKS
                && CLOSING_MARKS.contains(tokens.get(i).text())) {
            i++;
        }
        return bracket
                ? is(i, ")")
                : end == tokens.size()
                        || tokens.get(end).lineStart()
                        || !tokens.get(end).isWord();
    }

    /** Returns the index of the next closing bracket, or of the last token looked at. */
    private int closing(int from) {
        int close = from;
        while (close < tokens.size() && close < from + MOST_WORDS && !is(close, ")")) {
            close++;
        }
        return close;
    }

    private boolean is(int i, String text) {
        return i < tokens.size() && tokens.get(i).is(text);
    }

    /** Returns the number that the words from token {@code i} on say; commas between its groups are passed over. */
    private @Nullable Spoken spoken(int i) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int k = i; k < tokens.size() && words.size() < MOST_WORDS; k++) {
            Token token = tokens.get(k);
            if (token.isWord() && NumberWords.isPart(token.text())) {
                words.add(token.text());
                ends.add(k + 1);
            } else if (!token.is(",")) {
                break;
            }
        }
        return NumberWords.prefix(words)
                .map(prefix -> new Spoken(prefix.value(), ends.get(prefix.words() - 1)))
                .orElse(null);
    }

    private boolean hasLargeScale(int from, int to) {
        for (int i = from; i < to; i++) {
            if (exponent(tokens.get(i).text()) >= MILLION) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScale(String word) {
        return exponent(word) > 0 || NumberWords.isHalf(word);
    }

    private static int exponent(String word) {
        return switch (word) {
            case "nghìn", "ngàn" -> 3;
            case "triệu" -> MILLION;
            case "tỷ", "tỉ" -> BILLION;
            default -> 0;
        };
    }
}
