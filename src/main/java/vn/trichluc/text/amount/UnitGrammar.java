package vn.trichluc.text.amount;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads units of money behind a figure: đồng, đ, VNĐ, triệu đồng, tr.đ, nghìn tỷ; and foreign currencies. */
final class UnitGrammar {
    /**
     * A unit of money.
     *
     * @param exponent power of ten of one unit in its currency: 6 for triệu đồng
     * @param currency ISO 4217 code; empty where a scale stands alone ("2 tỷ")
     * @param end index behind the unit's last token
     */
    record Unit(int exponent, String currency, int end) {
        boolean isMoney() {
            return currency.isEmpty() || currency.equals(VND);
        }

        boolean isDong() {
            return exponent == 0 && currency.equals(VND);
        }
    }

    static final String VND = "VND";

    private static final int MILLION = 6;
    private static final int BILLION = 9;

    private static final Map<String, Integer> SCALES =
            Map.of("nghìn", 3, "ngàn", 3, "triệu", MILLION, "tỷ", BILLION, "tỉ", BILLION, "tr", MILLION);

    /** Scales and đồng written as one word, with their exponents. */
    private static final Map<String, Integer> SCALED_DONG = Map.of(
            "trđ",
            MILLION,
            "trd",
            MILLION,
            "tđ",
            BILLION,
            "triệuđồng",
            MILLION,
            "tỷđồng",
            BILLION,
            "tỉđồng",
            BILLION,
            "nghìnđồng",
            3,
            "ngànđồng",
            3);

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("vnđ", VND),
            Map.entry("vnd", VND),
            Map.entry("đ", VND),
            Map.entry("usd", "USD"),
            Map.entry("$", "USD"),
            Map.entry("đôla", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("jpy", "JPY"),
            Map.entry("yên", "JPY"),
            Map.entry("¥", "JPY"),
            Map.entry("cny", "CNY"),
            Map.entry("ndt", "CNY"),
            Map.entry("krw", "KRW"),
            Map.entry("won", "KRW"),
            Map.entry("thb", "THB"),
            Map.entry("baht", "THB"),
            Map.entry("lak", "LAK"),
            Map.entry("kíp", "LAK"),
            Map.entry("sgd", "SGD"),
            Map.entry("aud", "AUD"));

    /** Currencies of several words; a longer one stands before a shorter one that it begins with. */
    private static final List<Map.Entry<List<String>, String>> LONG_CURRENCIES = List.of(
            Map.entry(List.of("đô", "la", "mỹ"), "USD"),
            Map.entry(List.of("đô", "la"), "USD"),
            Map.entry(List.of("đô"), "USD"),
            Map.entry(List.of("đôla", "mỹ"), "USD"),
            Map.entry(List.of("us", "$"), "USD"),
            Map.entry(List.of("nhân", "dân", "tệ"), "CNY"),
            Map.entry(List.of("bảng", "anh"), "GBP"),
            Map.entry(List.of("yên", "nhật"), "JPY"),
            Map.entry(List.of("won", "hàn", "quốc"), "KRW"),
            Map.entry(List.of("baht", "thái"), "THB"),
            Map.entry(List.of("kíp", "lào"), "LAK"),
            Map.entry(List.of("việt", "nam", "đồng"), VND),
            Map.entry(List.of("đồng", "việt", "nam"), VND));

    private static final Set<String> FIRST_OF_LONG =
            Set.of("đô", "đôla", "us", "nhân", "bảng", "yên", "won", "baht", "kíp", "việt", "đồng");

    /** Second words of words that begin with đồng and are no money: đồng chí, đồng bộ, Đồng Tháp. */
    private static final Set<String> BEHIND_DONG = Set.of(
            "chí", "bộ", "thời", "bào", "loạt", "ý", "hành", "thuận", "tình", "đội", "nghiệp", "đều", "phục", "nhất",
            "hồ", "cỏ", "quản", "áp", "phạm", "diễn", "tác", "sở", "chủ", "tổ", "minh", "lúa", "ruộng", "bọn", "nai",
            "tháp", "xoài", "hới", "văn", "hỷ", "xuân", "phú", "khởi", "đăng", "anh", "mức", "hương", "cấp", "dạng",
            "lõa", "tâm", "môn", "trục");

    /** Second words that make people of đồng even behind a scale, where it is money otherwise: "12 triệu đồng bào". */
    private static final Set<String> BEHIND_SCALED_DONG = Set.of("bào", "chí");

    /** Words before a scale with their exponents: "3 trăm triệu", "5 chục tỷ". */
    private static final Map<String, Integer> SMALL_SCALES = Map.of("trăm", 2, "chục", 1);

    /** Second words of words that begin with tỷ or triệu and are no scale: tỷ lệ, triệu tập, Triệu Sơn. */
    private static final Set<String> BEHIND_SCALE = Set.of(
            "lệ", "trọng", "suất", "số", "giá", "tập", "hồi", "phú", "mỉ", "sơn", "phong", "quang", "đà", "trạch");

    /** All words and signs that a unit may begin with. */
    private static final Set<String> FIRST_WORDS = Stream.of(
                    SCALES.keySet(), SMALL_SCALES.keySet(), SCALED_DONG.keySet(), CURRENCIES.keySet(), FIRST_OF_LONG)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private UnitGrammar() {}

    /** Returns the unit that begins with token {@code at}, which is not the first of a line; null where none does. */
    static @Nullable Unit at(List<Token> tokens, int at) {
        if (at >= tokens.size()
                || tokens.get(at).lineStart()
                || !FIRST_WORDS.contains(tokens.get(at).text())) {
            return null;
        }
        Integer whole = SCALED_DONG.get(tokens.get(at).text());
        if (whole != null) {
            return new Unit(whole, VND, at + 1);
        }
        int exponent = SMALL_SCALES.getOrDefault(tokens.get(at).text(), 0);
        int first = exponent > 0 ? at + 1 : at;
        int i = first;
        while (i < tokens.size() && i < first + 2 && isScale(tokens, i, first)) {
            exponent += SCALES.getOrDefault(tokens.get(i).text(), 0);
            i++;
        }
        if (i == first && first > at) {
            return null;
        }
        boolean abbreviated = i > at && tokens.get(i - 1).is("tr");
        int currencyAt = abbreviated && i < tokens.size() && tokens.get(i).is(".") ? i + 1 : i;
        Unit currency = currency(tokens, currencyAt, i > at ? BEHIND_SCALED_DONG : BEHIND_DONG);
        if (currency != null) {
            return new Unit(exponent, currency.currency(), currency.end());
        }
        if (i == at) {
            return null;
        }
        if (abbreviated) {
            return isShort(tokens, at) ? new Unit(exponent, "", i) : null;
        }
        return countsThings(tokens, i) ? null : new Unit(exponent, "", i);
    }

    /** Whether a unit of money begins with token {@code at}. */
    static boolean isMoney(List<Token> tokens, int at) {
        Unit unit = at(tokens, at);
        return unit != null && unit.isMoney();
    }

    /**
     * Whether "tr" is short for triệu: "300tr", "300 tr/hộ", "3 tr 500 nghìn". Behind a space, "tr." alone means pages.
     */
    private static boolean isShort(List<Token> tokens, int at) {
        if (tokens.get(at).glued()) {
            return true;
        }
        if (at + 2 >= tokens.size()) {
            return false;
        }
        Token second = tokens.get(at + 2);
        return (tokens.get(at + 1).is("/") && CountNouns.end(tokens, at + 2) > at + 2)
                || (tokens.get(at + 1).isNumber() && (second.is("nghìn") || second.is("ngàn")));
    }

    /** Whether a token is a scale of the unit; "nghìn tỷ" and "triệu tỷ" are scales of a scale. */
    private static boolean isScale(List<Token> tokens, int i, int first) {
        Token token = tokens.get(i);
        if (!SCALES.containsKey(token.text())) {
            return false;
        }
        boolean otherWord =
                i + 1 < tokens.size() && BEHIND_SCALE.contains(tokens.get(i + 1).text());
        return !otherWord && (i == first || token.is("tỷ") || token.is("tỉ"));
    }

    /** Returns the currency that begins with token {@code i}, with exponent 0; null where none does. */
    private static @Nullable Unit currency(List<Token> tokens, int i, Set<String> otherWords) {
        if (i >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(i);
        if (FIRST_OF_LONG.contains(token.text())) {
            for (Map.Entry<List<String>, String> currency : LONG_CURRENCIES) {
                if (stands(tokens, i, currency.getKey())) {
                    return new Unit(
                            0, currency.getValue(), i + currency.getKey().size());
                }
            }
        }
        if (token.is("đồng")) {
            boolean otherWord = i + 1 < tokens.size()
                    && !tokens.get(i + 1).lineStart()
                    && otherWords.contains(tokens.get(i + 1).text());
            return otherWord ? null : new Unit(0, VND, i + 1);
        }
        String code = CURRENCIES.get(token.text());
        return code == null ? null : new Unit(0, code, i + 1);
    }

    private static boolean stands(List<Token> tokens, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= tokens.size() || !tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a scale right before token {@code i} counts things instead of money: "5 triệu lượt khách" counts
     * visitors.
     */
    private static boolean countsThings(List<Token> tokens, int i) {
        return i < tokens.size()
                && !tokens.get(i).lineStart()
                && (CountNouns.end(tokens, i) > i || tokens.get(i).is("đồng"));
    }

    /** Returns the exponent of a scale word before a counted noun: 6 for "5 triệu lượt"; 0 where there is no scale. */
    static int countScale(List<Token> tokens, int i) {
        return i < tokens.size() && !tokens.get(i).is("tr")
                ? SCALES.getOrDefault(tokens.get(i).text(), 0)
                : 0;
    }

    /** Whether a figure before this word, as printed, counts money: 5O0 triệu. */
    static boolean isUnitWord(String word) {
        return SCALES.containsKey(word)
                || SCALED_DONG.containsKey(word)
                || word.equals("đồng")
                || word.equals("vnđ")
                || word.equals("vnd")
                || word.equals("usd");
    }

    /** Whether token {@code i} may be the last of a unit of money: đồng, đ, tỷ. */
    static boolean mayEnd(List<Token> tokens, int i) {
        return i >= 0
                && (isUnitWord(tokens.get(i).text())
                        || tokens.get(i).is("đ")
                        || tokens.get(i).is("tr"));
    }

    /**
     * Returns the ISO code of a currency that is written before its figure (VND 800,000); null where none stands there.
     */
    static @Nullable String prefix(List<Token> tokens, int i) {
        boolean unitBefore = i > 0 && tokens.get(i - 1).isNumber(); // "500 USD 3 đoàn"
        if (i < 0 || unitBefore) {
            return null;
        }
        String text = tokens.get(i).text();
        return text.equals("đ") ? null : CURRENCIES.get(text);
    }

    /** Whether a word that a digit is joined to is a currency before its figure: VNĐ500.000. */
    static boolean isPrefix(CharSequence word) {
        return word.length() == 3 && CURRENCIES.containsKey(word.toString().toLowerCase(Locale.ROOT));
    }
}
