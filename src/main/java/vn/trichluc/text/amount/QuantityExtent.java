package vn.trichluc.text.amount;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;

/**
 * The extent of a quantity with its bound and its rate: "không quá" before it, "/cụm" and "trở lên" behind it, "mỗi
 * năm" before all of it.
 *
 * @param start index of the first token of all of it
 * @param end index behind the last token of all of it
 * @param bound of a single value; null where there is none
 * @param per the rate as printed; empty where there is none
 */
record QuantityExtent(
        int start,
        int end,
        @Nullable Bound bound,
        String per,
        Mention.@Nullable Place boundPlace,
        Mention.@Nullable Place ratePlace) {

    /**
     * Finds bound and rate around a quantity.
     *
     * @param first index of the quantity's own first token
     * @param last index behind its last one
     */
    static QuantityExtent around(String text, List<Token> tokens, int first, int last) {
        Bounds.Found before = Bounds.before(tokens, first);
        RateGrammar.Per per = RateGrammar.behind(text, tokens, last);
        Bound behind = Bounds.behind(tokens, per.end());
        int end = behind == null ? per.end() : per.end() + 2;
        boolean rated = !per.per().isEmpty();
        int each = rated ? before.start() : RateGrammar.before(tokens, before.start());
        boolean ratedBefore = each < before.start();
        boolean comparative = before.end() == before.start() + 2
                && tokens.get(before.end() - 1).is("hơn");
        boolean compared = comparative
                && behind == null
                && end + 1 < tokens.size()
                && tokens.get(end).is("so")
                && tokens.get(end + 1).is("với");
        Bound bound = behind != null ? behind : before.bound();
        Mention.Place boundPlace = null;
        if (behind != null) {
            boundPlace = place(tokens, per.end(), end);
        } else if (before.bound() != null) {
            boundPlace = place(tokens, before.start(), before.end());
        }
        Mention.Place ratePlace = null;
        if (rated) {
            ratePlace = place(tokens, last, per.end());
        } else if (ratedBefore) {
            ratePlace = place(tokens, each, before.start());
        }
        return new QuantityExtent(
                each,
                end,
                compared ? null : bound, // "thấp hơn 1 tỷ đồng so với" states a difference, which is exact
                ratedBefore ? RateGrammar.printed(text, tokens, each + 1, before.start()) : per.per(),
                compared ? null : boundPlace,
                ratePlace);
    }

    /**
     * Returns the bound of the mention: {@link Bound#RANGE} where there are two values, otherwise that of the single
     * value.
     */
    @Nullable
    Bound bound(Mention.@Nullable Range range) {
        return range != null && !range.isSingle() ? Bound.RANGE : bound;
    }

    Mention.Places places(Mention.Place figure, Mention.@Nullable Place unit) {
        return new Mention.Places(figure, unit, boundPlace, ratePlace);
    }

    int startIn(List<Token> tokens) {
        return tokens.get(start).start();
    }

    int endIn(List<Token> tokens) {
        return tokens.get(end - 1).end();
    }

    /**
     * Returns the place of the tokens from {@code from} (inclusive) to {@code to} (exclusive); null where there are
     * none.
     */
    static Mention.@Nullable Place place(List<Token> tokens, int from, int to) {
        return from < to
                ? new Mention.Place(tokens.get(from).start(), tokens.get(to - 1).end())
                : null;
    }
}
