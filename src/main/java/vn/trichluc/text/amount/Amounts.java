package vn.trichluc.text.amount;

import java.util.List;
import vn.trichluc.model.PlacedText;

/**
 * Finds the figures that Vietnamese running text states: money with its unit, bound, range and rate, counts of things,
 * shares, days, months and years.
 *
 * <pre>{@code
 * String text = "Hỗ trợ không quá 3.000 triệu đồng/cụm trong năm 2021";
 * for (Mention mention : Amounts.parse(text)) {
 *     if (mention instanceof Mention.Money money) {
 *         money.amount().low();                       // 3000000000, in đồng
 *         money.bound();                              // AT_MOST
 *         money.per();                                // "cụm"
 *         text.substring(money.start(), money.end()); // "không quá 3.000 triệu đồng/cụm"
 *         money.places().unit();                      // where "triệu đồng" stands
 *         money.doubts();                             // empty: it can be taken at its word
 *     } else if (mention instanceof Mention.Years years) {
 *         years.years();                              // [2021]
 *     }
 * }
 * }</pre>
 *
 * <p>Money is whole đồng from 0 to 2<sup>53</sup> - 1; other currencies are {@link Mention.Foreign} and never
 * converted. "2 tỷ 350 triệu", "2 tỷ rưỡi", "1 500 000 đồng", "ba tỷ, hai trăm triệu đồng" are one amount each; words in
 * brackets behind a figure belong to it and are compared with it.
 *
 * <p>A full stop groups thousands and a comma begins decimals. A figure that breaks this, that recognition has spoilt (l.000, 1. 000) or that can be
 * meant in two ways (1 tỷ 2) is given with its {@link Mention.Doubt}s; where no value can be defended the mention has none
 * ({@code amount()} is null). A figure without a doubt is what the text says.
 *
 * <p>What is no amount is passed over: numbers of documents, headings and articles, telephones, accounts, version
 * numbers, fractions, scales, times of day, and what is said too loosely for a value ("vài trăm triệu").
 *
 * <p>Any text is allowed, composed or decomposed, null excepted; nothing is thrown. The work grows in proportion to the
 * length of the text. The class has no state: threads may share it.
 */
public final class Amounts {
    private Amounts() {}

    /**
     * Returns every mention, in order of place, without overlaps.
     *
     * @param text a line, a paragraph or a whole document; a line feed ends a heading's mark and a count, but not an
     * amount that runs over the end of its line
     * @return places are indices of {@code text} as it was given; empty where it states nothing
     */
    public static List<Mention> parse(String text) {
        return hasDigit(text) || WordAmounts.mayStandIn(text) ? new AmountParser(text).parse() : List.of();
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns every mention as {@link #parse(String)} does; {@code text.at(mention.start(), mention.end())} gives its
     * anchors.
     */
    public static List<Mention> parse(PlacedText text) {
        return parse(text.text());
    }
}
