package vn.trichluc.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amounts of money that are written in words, alone or in brackets behind their figure. */
final class WordAmounts {
    /** A longer row of words is no number; the largest amounts need some thirty. */
    private static final int MOST_WORDS = 48;

    private final String text;
    private final List<Token> tokens;

    WordAmounts(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** @param end index behind the number's last token */
    record Spoken(BigDecimal value, int end) {}

    /** Words of money that begin at token {@code i}; a step without a mention where they say none. */
    AmountParser.Step at(int i) {
        Spoken spoken = spoken(i);
        if (spoken == null) {
            return new AmountParser.Step(null, i + 1);
        }
        UnitGrammar.Unit unit = UnitGrammar.at(tokens, spoken.end());
        boolean dong = unit != null && unit.currency().equals(UnitGrammar.VND) && unit.exponent() == 0;
        boolean open = spoken.end() < tokens.size()
                && tokens.get(spoken.end()).isWord()
                && !tokens.get(spoken.end()).lineStart();
        if (!dong && (open || !hasLargeScale(i, spoken.end()))) {
            return new AmountParser.Step(null, i + 1);
        }
        int end = dong && unit != null ? unit.end() : spoken.end();
        if (end < tokens.size() && tokens.get(end).is("chẵn")) {
            end++;
        }
        Bounds.Found bound = Bounds.before(tokens, i);
        RateGrammar.Per per = RateGrammar.behind(text, tokens, end);
        boolean beyond = QuantityGrammar.isBeyond(spoken.value());
        Mention mention = new Mention.Money(
                tokens.get(bound.start()).start(),
                tokens.get(per.end() - 1).end(),
                beyond ? null : Mention.Range.of(spoken.value()),
                bound.bound(),
                per.per(),
                null,
                beyond ? Set.of(Mention.Doubt.OUT_OF_RANGE) : Set.of());
        return new AmountParser.Step(mention, per.end());
    }

    /**
     * @param value null where the words are not understood
     * @param end index behind the closing bracket
     */
    record Bracketed(@Nullable BigDecimal value, int end) {}

    /** "(bằng chữ: …)" or "(ba)" that begins with token {@code at}; null where no number in words stands there. */
    @Nullable
    Bracketed bracketed(int at) {
        int i = at;
        if (i < tokens.size()
                && (tokens.get(i).is(".")
                        || tokens.get(i).is(";")
                        || tokens.get(i).is(","))) {
            i++;
        }
        boolean bracket = i < tokens.size() && tokens.get(i).is("(");
        if (bracket) {
            i++;
        }
        if (i < tokens.size() && tokens.get(i).is("viết")) {
            i++;
        }
        boolean said = i + 1 < tokens.size()
                && tokens.get(i).is("bằng")
                && tokens.get(i + 1).is("chữ");
        if (said) {
            i += 2;
        }
        while (said
                && i < tokens.size()
                && (tokens.get(i).is(":") || tokens.get(i).is("("))) {
            bracket |= tokens.get(i).is("(");
            i++;
        }
        if (!said && (!bracket || i != at + 1)) {
            return null;
        }
        Spoken spoken = i < tokens.size() && tokens.get(i).isWord() ? spoken(i) : null;
        int end = spoken == null ? i : spoken.end();
        while (spoken != null
                && end < tokens.size()
                && (tokens.get(end).is("đồng") || tokens.get(end).is("chẵn"))) {
            end++;
        }
        boolean closed = end < tokens.size() && tokens.get(end).is(")");
        boolean complete = spoken != null
                && (bracket ? closed : end == tokens.size() || !tokens.get(end).isWord());
        if (complete && spoken != null) {
            return new Bracketed(spoken.value(), bracket ? end + 1 : end);
        }
        if (!said) {
            return null;
        }
        int close = i;
        while (bracket
                && close < tokens.size()
                && close < i + MOST_WORDS
                && !tokens.get(close).is(")")) {
            close++;
        }
        return new Bracketed(
                null, bracket && close < tokens.size() && tokens.get(close).is(")") ? close + 1 : i);
    }

    /** The number that the words from token {@code i} on say; commas between its groups are passed over. */
    private @Nullable Spoken spoken(int i) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int k = i; k < tokens.size() && words.size() < MOST_WORDS; k++) {
            Token token = tokens.get(k);
            if (token.isWord()) {
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
            String word = tokens.get(i).text();
            if (word.equals("triệu") || word.equals("tỷ") || word.equals("tỉ")) {
                return true;
            }
        }
        return false;
    }
}
