package vn.trichluc.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units of money behind a figure: đồng, đ, VNĐ, triệu đồng, tr.đ, nghìn tỷ; foreign currencies apart. */
final class UnitGrammar {
    /**
     * @param exponent power of ten of one unit in its currency: 6 for triệu đồng
     * @param currency ISO 4217 code; empty where a scale stands alone ("2 tỷ")
     * @param end index behind the unit's last token
     */
    record Unit(int exponent, String currency, int end) {
        boolean isMoney() {
            return currency.isEmpty() || currency.equals(VND);
        }
    }

    static final String VND = "VND";

    private static final Map<String, Integer> SCALES =
            Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9, "tr", 6);

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("vnđ", VND),
            Map.entry("vnd", VND),
            Map.entry("đ", VND),
            Map.entry("usd", "USD"),
            Map.entry("$", "USD"),
            Map.entry("us$", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("jpy", "JPY"),
            Map.entry("cny", "CNY"),
            Map.entry("ndt", "CNY"),
            Map.entry("krw", "KRW"));

    private static final Set<String> DOLLAR = Set.of("đô", "đôla");

    /** đồng begins these words, which are no money: đồng chí, đồng bộ. */
    private static final Set<String> BEHIND_DONG = Set.of(
            "chí", "bộ", "thời", "bào", "loạt", "ý", "hành", "thuận", "tình", "đội", "nghiệp", "đều", "phục", "nhất",
            "hồ", "bằng", "cỏ", "quản", "áp");

    /** tỷ and triệu begin these words, which are no scale: tỷ lệ, triệu tập. */
    private static final Set<String> BEHIND_SCALE = Set.of("lệ", "trọng", "suất", "số", "giá", "tập", "hồi", "phú");

    private UnitGrammar() {}

    /** The unit that begins with token {@code at}, which is not the first of a line; null where none does. */
    static @Nullable Unit at(List<Token> tokens, int at) {
        if (at < tokens.size() && tokens.get(at).lineStart()) {
            return null;
        }
        int i = at;
        int exponent = 0;
        boolean scaled = false;
        while (i < tokens.size() && i < at + 2 && isScale(tokens, i, at)) {
            exponent += SCALES.getOrDefault(tokens.get(i).text(), 0);
            scaled = true;
            i++;
        }
        if (i < tokens.size()
                && !scaled
                && (tokens.get(i).is("trđ") || tokens.get(i).is("trd"))) {
            return new Unit(6, VND, i + 1);
        }
        int currencyAt = scaled
                        && i < tokens.size()
                        && tokens.get(i).is(".")
                        && tokens.get(i - 1).is("tr")
                ? i + 1
                : i;
        String currency = currency(tokens, currencyAt);
        if (currency != null) {
            boolean dollar = DOLLAR.contains(tokens.get(currencyAt).text());
            return new Unit(exponent, currency, dollar ? dollarEnd(tokens, currencyAt) : currencyAt + 1);
        }
        if (!scaled || tokens.get(i - 1).is("tr")) {
            return null;
        }
        return countsThings(tokens, i) ? null : new Unit(exponent, "", i);
    }

    /** "nghìn tỷ" and "triệu tỷ" are scales of a scale; "tr" is one before đ only. */
    private static boolean isScale(List<Token> tokens, int i, int first) {
        Token token = tokens.get(i);
        if (!SCALES.containsKey(token.text())) {
            return false;
        }
        boolean otherWord =
                i + 1 < tokens.size() && BEHIND_SCALE.contains(tokens.get(i + 1).text());
        return !otherWord && (i == first || token.is("tỷ") || token.is("tỉ"));
    }

    private static @Nullable String currency(List<Token> tokens, int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        if (token.is("đồng")) {
            boolean otherWord = i + 1 < tokens.size()
                    && BEHIND_DONG.contains(tokens.get(i + 1).text());
            return otherWord ? null : VND;
        }
        if (DOLLAR.contains(token.text())) {
            return "USD";
        }
        return CURRENCIES.get(token.text());
    }

    /** đô la, đô la Mỹ, đôla Mỹ. */
    private static int dollarEnd(List<Token> tokens, int i) {
        int end = i + 1;
        if (end < tokens.size() && tokens.get(end).is("la")) {
            end++;
        }
        if (end < tokens.size() && tokens.get(end).is("mỹ")) {
            end++;
        }
        return end;
    }

    /** "5 triệu lượt khách" counts visitors: a scale right before a noun is no money. */
    private static boolean countsThings(List<Token> tokens, int i) {
        return i < tokens.size()
                && !tokens.get(i).lineStart()
                && (CountNouns.end(tokens, i) > i || tokens.get(i).is("đồng"));
    }

    /** Power of ten of a scale word before a counted noun: "5 triệu lượt" is 6; 0 where none stands there. */
    static int countScale(List<Token> tokens, int i) {
        return i < tokens.size() && !tokens.get(i).is("tr")
                ? SCALES.getOrDefault(tokens.get(i).text(), 0)
                : 0;
    }

    /** ISO code of a currency written before its figure (VND 800,000); null where none stands there. */
    static @Nullable String prefix(List<Token> tokens, int i) {
        if (i < 0) {
            return null;
        }
        String text = tokens.get(i).text();
        return text.equals("đ") ? null : CURRENCIES.get(text);
    }
}
