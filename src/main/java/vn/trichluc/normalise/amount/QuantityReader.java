package vn.trichluc.normalise.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Quantity;
import vn.trichluc.text.amount.Mention;

/** Turns the mentions of running text into the quantities that the checks use, each with its place in its passage. */
public final class QuantityReader {
    private final MentionLine line;
    private final String section;

    private QuantityReader(MentionLine line, String section) {
        this.line = line;
        this.section = section;
    }

    /** Returns the quantities of all lines in reading order. */
    public static List<Quantity> of(List<MentionLine> lines) {
        List<Quantity> quantities = new ArrayList<>();
        for (MentionLine line : lines) {
            String section = line.section();
            if (section != null) {
                QuantityReader reader = new QuantityReader(line, section);
                line.mentions().forEach(mention -> quantities.add(reader.quantity(mention)));
            }
        }
        return quantities;
    }

    private Quantity quantity(Mention mention) {
        return mention instanceof Mention.Quantity quantity ? quantity(quantity) : time(mention);
    }

    private Quantity quantity(Mention.Quantity quantity) {
        Mention.Range range = range(quantity);
        Mention.Place unit = quantity.places().unit();
        return new Quantity(
                kind(quantity),
                section,
                line.passage(),
                place(quantity.start(), quantity.end()),
                place(
                        quantity.places().figure().start(),
                        quantity.places().figure().end()),
                unit(quantity),
                unit == null ? null : place(unit.start(), unit.end()),
                range == null ? null : range.low(),
                range == null ? null : range.high(),
                range != null && !range.isSingle() ? Bound.RANGE : quantity.bound(),
                quantity.per(),
                quantity.doubts().isEmpty(),
                List.of());
    }

    private static Quantity.Kind kind(Mention.Quantity quantity) {
        if (quantity instanceof Mention.Money) {
            return Quantity.Kind.MONEY;
        }
        if (quantity instanceof Mention.Foreign) {
            return Quantity.Kind.FOREIGN;
        }
        if (quantity instanceof Mention.Share) {
            return Quantity.Kind.SHARE;
        }
        return quantity instanceof Mention.Count ? Quantity.Kind.COUNT : Quantity.Kind.NUMBER;
    }

    private static Mention.@Nullable Range range(Mention.Quantity quantity) {
        if (quantity instanceof Mention.Money money) {
            return money.amount();
        }
        if (quantity instanceof Mention.Foreign foreign) {
            return foreign.amount();
        }
        if (quantity instanceof Mention.Share share) {
            return share.percent();
        }
        return quantity instanceof Mention.Count count
                ? count.number()
                : new Mention.Range(((Mention.Number) quantity).value(), ((Mention.Number) quantity).value());
    }

    private static String unit(Mention.Quantity quantity) {
        if (quantity instanceof Mention.Money) {
            return "VND";
        }
        if (quantity instanceof Mention.Foreign foreign) {
            return foreign.currency();
        }
        if (quantity instanceof Mention.Count count) {
            return count.unit();
        }
        return quantity instanceof Mention.Number number ? number.unit() : "";
    }

    private Quantity time(Mention time) {
        Quantity.Place at = place(time.start(), time.end());
        return new Quantity(
                time instanceof Mention.Span ? Quantity.Kind.PERIOD : Quantity.Kind.TIME,
                section,
                line.passage(),
                at,
                at,
                "",
                null,
                null,
                null,
                null,
                "",
                true,
                years(time));
    }

    private static List<Integer> years(Mention time) {
        if (time instanceof Mention.Years years) {
            return years.years();
        }
        if (time instanceof Mention.Span span) {
            return IntStream.rangeClosed(span.period().from(), span.period().to())
                    .boxed()
                    .toList();
        }
        if (time instanceof Mention.Months months) {
            return List.of(months.from().getYear());
        }
        return time instanceof Mention.Day day ? List.of(day.date().getYear()) : List.of();
    }

    private Quantity.Place place(int start, int end) {
        return new Quantity.Place(line.offset() + start, line.offset() + end);
    }
}
