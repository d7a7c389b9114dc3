package vn.trichluc.text;

import java.util.List;
import vn.trichluc.model.PlacedText;

/**
 * Finds the figures that Vietnamese running text states: money with its unit, bound, range and rate, counts of things,
 * shares, days and years.
 *
 * <pre>{@code
 * Amounts.parse("không quá 3.000 triệu đồng/cụm")
 *   // one Mention.Money: 3000000000 đồng, AT_MOST, per "cụm"
 * }</pre>
 *
 * <p>A full stop groups thousands and a comma begins decimals; a figure that breaks this is given with the doubts that
 * it raises, or without a value. What is no amount is passed over: numbers of documents, headings and articles, phone
 * numbers, version numbers. Any text is allowed, null excepted; the work grows in proportion to its length.
 */
public final class Amounts {
    private Amounts() {}

    /** Every mention, in order of place, without overlaps. */
    public static List<Mention> parse(String text) {
        return new AmountParser(text).parse();
    }

    /** As {@link #parse(String)}; {@code text.at(mention.start(), mention.end())} is where one stands. */
    public static List<Mention> parse(PlacedText text) {
        return parse(text.text());
    }
}
