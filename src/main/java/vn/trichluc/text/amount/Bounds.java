package vn.trichluc.text.amount;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;
import vn.trichluc.text.Letters;
import vn.trichluc.text.WordEdge;

/** The words before or behind a figure that bound it: "không quá 500", "500 trở lên". */
public final class Bounds {
    /**
     * A bound with the tokens that state it.
     *
     * @param start index of the first token of the bound; the figure's own where there is no bound
     * @param end index behind the last token of the bound
     */
    record Found(@Nullable Bound bound, int start, int end) {}

    private static final Map<String, Bound> BEFORE = read(Map.of(
            Bound.AT_MOST,
            List.of(
                    "không quá",
                    "không được quá",
                    "không vượt quá",
                    "không được vượt quá",
                    "không vượt",
                    "không hơn",
                    "không cao hơn",
                    "không nhiều hơn",
                    "không lớn hơn",
                    "tối đa",
                    "mức tối đa",
                    "tối đa không quá",
                    "tối đa không vượt quá",
                    "tối đa đến",
                    "tối đa tới",
                    "nhiều nhất",
                    "nhiều nhất không quá",
                    "cao nhất",
                    "cao nhất không quá",
                    "nhỏ hơn hoặc bằng",
                    "bằng hoặc nhỏ hơn",
                    "thấp hơn hoặc bằng",
                    "bằng hoặc thấp hơn"),
            Bound.AT_LEAST,
            List.of(
                    "ít nhất",
                    "ít nhất từ",
                    "tối thiểu",
                    "mức tối thiểu",
                    "tối thiểu từ",
                    "không dưới",
                    "không được dưới",
                    "không ít hơn",
                    "không thấp hơn",
                    "không được thấp hơn",
                    "không nhỏ hơn",
                    "không kém",
                    "thấp nhất",
                    "lớn hơn hoặc bằng",
                    "bằng hoặc lớn hơn",
                    "cao hơn hoặc bằng",
                    "bằng hoặc cao hơn"),
            Bound.MORE_THAN,
            List.of("trên", "hơn", "nhiều hơn", "lớn hơn", "cao hơn", "vượt", "vượt quá", "vượt mức", "quá"),
            Bound.LESS_THAN,
            List.of(
                    "dưới",
                    "ít hơn",
                    "thấp hơn",
                    "nhỏ hơn",
                    "chưa đến",
                    "chưa tới",
                    "chưa đầy",
                    "không đến",
                    "không tới"),
            Bound.ABOUT,
            List.of(
                    "khoảng",
                    "ước khoảng",
                    "ước tính khoảng",
                    "ước",
                    "ước tính",
                    "ước đạt",
                    "gần",
                    "chừng",
                    "khoảng chừng",
                    "xấp xỉ",
                    "trên dưới",
                    "ngót",
                    "cỡ",
                    "tầm")));

    private static final Map<String, Bound> SIGNS = Map.of(
            "<",
            Bound.LESS_THAN,
            ">",
            Bound.MORE_THAN,
            "≤",
            Bound.AT_MOST,
            "≥",
            Bound.AT_LEAST,
            "<=",
            Bound.AT_MOST,
            ">=",
            Bound.AT_LEAST);

    /** The last words of the bounds. Only before one of them can a bound end. */
    private static final Set<String> LAST_WORDS = BEFORE.keySet().stream()
            .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_WORDS = 4;

    /**
     * Words that limit an amount, as in "hỗ trợ đến 50 triệu đồng"; "tăng đến", "lên đến", "tính đến" say what was
     * reached.
     */
    private static final Set<String> TO = Set.of("đến", "tới");

    private static final String MEANS = "bình quân|trung bình";

    private static final Pattern MEAN = words(MEANS);

    private static final Pattern EACH = words("mỗi|từng|" + MEANS + "|(?:hàng|hằng)\\s+(?:năm|tháng|quý|tuần|ngày)");

    private static final List<String> LEADS = List.of("từ", "đến", "tới");

    /**
     * The last words of what can be limited: hỗ trợ, cho vay, mức phạt, vốn đầu tư, doanh thu, trị giá, được thưởng.
     */
    private static final Set<String> LIMITED = Set.of(
            "trợ", "vay", "chi", "mức", "phạt", "tiền", "giá", "trị", "tư", "vốn", "thu", "thưởng", "được", "nhập",
            "lãi");

    /** Marks behind which a clause begins. */
    private static final Set<String> CLAUSE_STARTS = Set.of(".", ";", ":", "(", "-", "+", "•");

    /** The largest number of tokens from "từ" to the end of its range, words that explain its first end included. */
    private static final int MOST_RANGE_TOKENS = 15;

    private Bounds() {}

    private static Pattern words(String any) {
        return Pattern.compile(
                WordEdge.START + "(?:" + any + ")" + WordEdge.END, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Map<String, Bound> read(Map<Bound, List<String>> phrases) {
        Map<String, Bound> result = new HashMap<>();
        phrases.forEach((bound, list) -> list.forEach(phrase -> result.put(phrase, bound)));
        return Map.copyOf(result);
    }

    /** Whether words speak of a mean: bình quân, trung bình. */
    public static boolean speakOfMean(String words) {
        return MEAN.matcher(words).find();
    }

    /** Whether words speak of one of several, or of a mean, and not of all: mỗi, hàng năm, bình quân. */
    public static boolean speakOfEach(String words) {
        return EACH.matcher(words).find();
    }

    /**
     * Whether "từ", "đến" or "tới" stands right before character {@code at}: one end of a range whose other end is said
     * otherwise, or not at all. It bounds no amount for certain ("từ 03 xã"), but what it leads to is not exact.
     */
    public static boolean leadUpTo(String text, int at) {
        int end = at;
        while (end > 0 && Letters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        for (String lead : LEADS) {
            int start = end - lead.length();
            if (text.regionMatches(true, start, lead, 0, lead.length())
                    && (start == 0 || !Character.isLetter(text.charAt(start - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Finds the bound that ends right before token {@code at}; "là" and a colon may stand between. */
    static Found before(List<Token> tokens, int at) {
        int end = at;
        while (end > 0
                && end > at - 2
                && (tokens.get(end - 1).is("là") || tokens.get(end - 1).is(":"))) {
            end--;
        }
        if (end == 0) {
            return new Found(null, at, at);
        }
        Token last = tokens.get(end - 1);
        boolean equal = last.is("=") && end > 1 && last.glued();
        Bound sign = SIGNS.get(equal ? tokens.get(end - 2).text() + "=" : last.text());
        if (sign != null) {
            return new Found(sign, equal ? end - 2 : end - 1, end);
        }
        if (end == at && TO.contains(last.text()) && limits(tokens, end - 1)) {
            return new Found(Bound.AT_MOST, end - 1, end);
        }
        if (!last.isWord() || !LAST_WORDS.contains(last.text())) {
            return new Found(null, at, at);
        }
        Found best = new Found(null, at, at);
        StringBuilder phrase = new StringBuilder();
        for (int i = end - 1; i >= 0 && i >= end - MOST_WORDS && tokens.get(i).isWord(); i--) {
            phrase.insert(
                    0, phrase.isEmpty() ? tokens.get(i).text() : tokens.get(i).text() + " ");
            Bound bound = BEFORE.get(phrase.toString());
            if (bound != null) {
                best = new Found(bound, i, end);
            }
        }
        return best;
    }

    /**
     * Whether "đến" at token {@code to} limits: it begins a clause, or stands behind what is limited, and no "từ" leads
     * to it.
     */
    private static boolean limits(List<Token> tokens, int to) {
        boolean begins = to == 0
                || tokens.get(to).lineStart()
                || CLAUSE_STARTS.contains(tokens.get(to - 1).text());
        if (begins) {
            return true;
        }
        if (!LIMITED.contains(tokens.get(to - 1).text())) {
            return false;
        }
        for (int i = to - 1;
                i >= 0 && i > to - MOST_RANGE_TOKENS && !tokens.get(i).is(";");
                i--) {
            if (tokens.get(i).is("từ")) {
                return false;
            }
            if (tokens.get(i).lineStart()) {
                return true;
            }
        }
        return true;
    }

    /** Reads "trở lên", "trở xuống", "trở lại" at token {@code at}; null where none of them stands there. */
    static @Nullable Bound behind(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is("trở")) {
            return null;
        }
        return switch (tokens.get(at + 1).text()) {
            case "lên" -> Bound.AT_LEAST;
            case "xuống", "lại" -> Bound.AT_MOST;
            default -> null;
        };
    }
}
