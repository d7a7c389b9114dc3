package vn.trichluc.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;

/** The words before or behind a figure that bound it: "không quá 500", "500 trở lên". */
final class Bounds {
    /**
     * @param start index of the first token of the bound; the figure's own where there is none
     */
    record Found(@Nullable Bound bound, int start) {}

    private static final Map<String, Bound> BEFORE = Map.ofEntries(
            Map.entry("không quá", Bound.AT_MOST),
            Map.entry("không vượt quá", Bound.AT_MOST),
            Map.entry("không vượt", Bound.AT_MOST),
            Map.entry("không cao hơn", Bound.AT_MOST),
            Map.entry("không nhiều hơn", Bound.AT_MOST),
            Map.entry("không lớn hơn", Bound.AT_MOST),
            Map.entry("tối đa", Bound.AT_MOST),
            Map.entry("tối đa không quá", Bound.AT_MOST),
            Map.entry("nhiều nhất", Bound.AT_MOST),
            Map.entry("cao nhất", Bound.AT_MOST),
            Map.entry("ít nhất", Bound.AT_LEAST),
            Map.entry("tối thiểu", Bound.AT_LEAST),
            Map.entry("không dưới", Bound.AT_LEAST),
            Map.entry("không ít hơn", Bound.AT_LEAST),
            Map.entry("không thấp hơn", Bound.AT_LEAST),
            Map.entry("không nhỏ hơn", Bound.AT_LEAST),
            Map.entry("thấp nhất", Bound.AT_LEAST),
            Map.entry("trên", Bound.MORE_THAN),
            Map.entry("hơn", Bound.MORE_THAN),
            Map.entry("nhiều hơn", Bound.MORE_THAN),
            Map.entry("lớn hơn", Bound.MORE_THAN),
            Map.entry("cao hơn", Bound.MORE_THAN),
            Map.entry("vượt", Bound.MORE_THAN),
            Map.entry("dưới", Bound.LESS_THAN),
            Map.entry("ít hơn", Bound.LESS_THAN),
            Map.entry("thấp hơn", Bound.LESS_THAN),
            Map.entry("nhỏ hơn", Bound.LESS_THAN),
            Map.entry("khoảng", Bound.ABOUT),
            Map.entry("ước khoảng", Bound.ABOUT),
            Map.entry("ước", Bound.ABOUT),
            Map.entry("gần", Bound.ABOUT),
            Map.entry("chừng", Bound.ABOUT),
            Map.entry("xấp xỉ", Bound.ABOUT));

    private static final Map<String, Bound> SIGNS =
            Map.of("<", Bound.LESS_THAN, ">", Bound.MORE_THAN, "≤", Bound.AT_MOST, "≥", Bound.AT_LEAST);

    private static final int MOST_WORDS = 4;

    private Bounds() {}

    /** The bound that ends right before token {@code at}; "là" and a colon may stand between. */
    static Found before(List<Token> tokens, int at) {
        int end = at;
        while (end > 0
                && end > at - 2
                && (tokens.get(end - 1).is("là") || tokens.get(end - 1).is(":"))) {
            end--;
        }
        Bound sign = end > 0 ? SIGNS.get(tokens.get(end - 1).text()) : null;
        if (sign != null) {
            return new Found(sign, end - 1);
        }
        StringBuilder phrase = new StringBuilder();
        Found best = new Found(null, at);
        for (int i = end - 1; i >= 0 && i >= end - MOST_WORDS && tokens.get(i).isWord(); i--) {
            phrase.insert(
                    0, phrase.isEmpty() ? tokens.get(i).text() : tokens.get(i).text() + " ");
            Bound bound = BEFORE.get(phrase.toString());
            if (bound != null) {
                best = new Found(bound, i);
            }
        }
        return best;
    }

    /** "trở lên", "trở xuống" at token {@code at}; null where neither stands there. */
    static @Nullable Bound behind(List<Token> tokens, int at) {
        if (at + 1 >= tokens.size() || !tokens.get(at).is("trở")) {
            return null;
        }
        return switch (tokens.get(at + 1).text()) {
            case "lên" -> Bound.AT_LEAST;
            case "xuống" -> Bound.AT_MOST;
            default -> null;
        };
    }
}
