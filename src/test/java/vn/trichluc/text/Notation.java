package vn.trichluc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;
import vn.trichluc.text.amount.Mention;

/**
 * Mentions as the tables of this folder write them, one for one: "3000000000 đồng, at most, per cụm". A doubt stands
 * behind a question mark; "-" is no mention at all.
 */
final class Notation {
    private Notation() {}

    static String of(List<Mention> mentions) {
        return mentions.isEmpty() ? "-" : mentions.stream().map(Notation::of).collect(Collectors.joining(" | "));
    }

    static String of(Mention mention) {
        if (mention instanceof Mention.Day day) {
            return "day " + day.date();
        }
        if (mention instanceof Mention.YearlyDay day) {
            return "every year " + day.day().toString().substring(2);
        }
        if (mention instanceof Mention.Years years) {
            return "years " + years.years().stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        if (mention instanceof Mention.Months months) {
            return "months " + months.from() + ".." + months.to();
        }
        if (mention instanceof Mention.Span span) {
            return "period " + span.period().from() + ".." + span.period().to();
        }
        Mention.Quantity quantity = (Mention.Quantity) mention;
        StringBuilder line = new StringBuilder(value(quantity));
        Bound bound = quantity.bound();
        if (bound != null && bound != Bound.RANGE) {
            line.append(", ").append(bound.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        if (!quantity.per().isEmpty()) {
            line.append(", per ").append(quantity.per());
        }
        BigDecimal words = words(quantity);
        if (words != null) {
            line.append(", words ").append(words.toPlainString());
        }
        quantity.doubts().stream()
                .sorted()
                .forEach(doubt -> line.append(" ?")
                        .append(doubt.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return line.toString();
    }

    private static String value(Mention.Quantity quantity) {
        if (quantity instanceof Mention.Money money) {
            return range(money.amount()) + " đồng";
        }
        if (quantity instanceof Mention.Foreign foreign) {
            return range(foreign.amount()) + " " + foreign.currency();
        }
        if (quantity instanceof Mention.Count count) {
            return range(count.number()) + " × " + count.unit();
        }
        if (quantity instanceof Mention.Number number) {
            return plain(number.value()) + " ? " + number.unit();
        }
        Mention.Share share = (Mention.Share) quantity;
        return range(share.percent()) + " %" + (share.of().isEmpty() ? "" : " of " + share.of());
    }

    private static @Nullable BigDecimal words(Mention.Quantity quantity) {
        if (quantity instanceof Mention.Money money) {
            return money.words();
        }
        return quantity instanceof Mention.Count count ? count.words() : null;
    }

    private static String range(Mention.@Nullable Range range) {
        if (range == null) {
            return "no value";
        }
        return range.isSingle() ? plain(range.low()) : plain(range.low()) + ".." + plain(range.high());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
