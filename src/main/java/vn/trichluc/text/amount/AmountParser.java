package vn.trichluc.text.amount;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Period;

/** Walks once over the tokens of a text, finds days, years and quantities, and passes over everything else. */
final class AmountParser {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final List<Token> tokens;
    private final Dates.Reader dates;
    private final QuantityGrammar quantities;
    private final WordAmounts words;
    private final Calendar calendar;

    AmountParser(String text) {
        tokens = Lexer.tokens(text);
        dates = new Dates.Reader(text);
        quantities = new QuantityGrammar(text, tokens);
        words = new WordAmounts(text, tokens);
        calendar = new Calendar(tokens);
    }

    /** A mention and the index of the token behind it. */
    record Step(@Nullable Mention mention, int next) {}

    List<Mention> parse() {
        List<Mention> result = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            Dates.Found date = mayBeginDate(token) ? dates.at(token.start()) : null;
            Step step = date == null ? step(i, token) : day(i, date);
            Mention mention = step.mention();
            add(mention, result);
            i = step.next();
        }
        return List.copyOf(result);
    }

    /**
     * Adds a mention unless it begins within the one before; a plain number is replaced by a mention that says more.
     */
    private static void add(@Nullable Mention mention, List<Mention> result) {
        if (mention == null) {
            return;
        }
        Mention last = result.isEmpty() ? null : result.get(result.size() - 1);
        if (last instanceof Mention.Number && last.end() > mention.start() && !(mention instanceof Mention.Number)) {
            result.remove(result.size() - 1);
            last = result.isEmpty() ? null : result.get(result.size() - 1);
        }
        if (last == null || last.end() <= mention.start()) {
            result.add(mention);
        }
    }

    /**
     * Whether a day may begin with the token: it is one or two digits, with a mark and more digits or alone: 14,
     * 14.4.2020.
     */
    private static boolean mayBeginDate(Token token) {
        String figure = token.text();
        return token.isNumber() && (figure.length() <= 2 || figure.charAt(1) == '.' || figure.charAt(2) == '.');
    }

    private Step step(int i, Token token) {
        if (token.kind() == Token.Kind.MARK) {
            return new Step(null, i + 1);
        }
        Step part = calendar.at(i);
        if (part != null) {
            return part;
        }
        if (token.isNumber()) {
            return number(i);
        }
        if (token.is("năm") && isYear(i + 1)) {
            return years(i);
        }
        return NumberWords.begins(token.text()) ? words.at(i) : new Step(null, i + 1);
    }

    private Step day(int i, Dates.Found date) {
        int next = i;
        while (next < tokens.size() && tokens.get(next).start() < date.end()) {
            next++;
        }
        return new Step(new Mention.Day(date.start(), date.end(), date.date()), next);
    }

    private Step number(int i) {
        Step time = span(i);
        return time != null ? time : quantities.orNumber(i);
    }

    /** Reads a period, 2021-2025 or "2021 đến năm 2025"; null where none begins at {@code i}. */
    private @Nullable Step span(int i) {
        if (!isYear(i) || i + 2 >= tokens.size()) {
            return null;
        }
        boolean between = tokens.get(i + 1).is("-")
                || tokens.get(i + 1).is("đến")
                || tokens.get(i + 1).is("÷");
        int second = tokens.get(i + 2).is("năm") ? i + 3 : i + 2;
        if (!between || !isYear(second) || UnitGrammar.at(tokens, second + 1) != null) {
            return null;
        }
        int from = Integer.parseInt(tokens.get(i).text());
        int to = Integer.parseInt(tokens.get(second).text());
        return from > to
                ? null
                : new Step(
                        new Mention.Span(
                                tokens.get(i).start(), tokens.get(second).end(), new Period(from, to)),
                        second + 1);
    }

    /** Reads years listed after the word, "năm 2017, 2019 và 2021". */
    private Step years(int i) {
        List<Integer> years = new ArrayList<>();
        years.add(Integer.parseInt(tokens.get(i + 1).text()));
        int next = i + 2;
        if (span(i + 1) != null) {
            return new Step(null, i + 1);
        }
        while (next + 1 < tokens.size()
                && (tokens.get(next).is(",") || tokens.get(next).is("và"))
                && isYear(next + 1)
                && !quantities.isQuantity(next + 1)
                && span(next + 1) == null) {
            years.add(Integer.parseInt(tokens.get(next + 1).text()));
            next += 2;
        }
        return new Step(
                new Mention.Years(tokens.get(i).start(), tokens.get(next - 1).end(), years), next);
    }

    private boolean isYear(int i) {
        return isYear(tokens, i);
    }

    /** Whether a token is a year: four digits without a separator, from 1900 to 2100. */
    static boolean isYear(List<Token> tokens, int i) {
        if (i >= tokens.size()
                || !tokens.get(i).isNumber()
                || tokens.get(i).text().length() != 4) {
            return false;
        }
        String digits = tokens.get(i).text();
        for (int k = 0; k < digits.length(); k++) {
            if (digits.charAt(k) == '.' || digits.charAt(k) == ',') {
                return false;
            }
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
