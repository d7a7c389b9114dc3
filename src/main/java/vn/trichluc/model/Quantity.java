package vn.trichluc.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that running text states, where it stands. Places are in characters of its passage, one of {@link
 * Section#passages()}.
 *
 * @param section id
 * @param passage index among the section's passages
 * @param at all of it, with its bound and its rate: "không quá 30 học viên/lớp"
 * @param figure the digits or words of the number alone: "30"
 * @param unit what is counted or measured in, as printed: the whole noun of a count ("cụm công nghiệp"), the code of a
 *     currency; empty for a share, a time and a period
 * @param unitAt where the unit is printed; null where it is not
 * @param low the value, or the lower end of a range; null for a time, a period, and where the figure cannot be
 *     understood
 * @param high equal to {@code low} but for a range
 * @param bound null where it is exact; {@link Bound#RANGE} exactly where there are two values
 * @param per what one such quantity is for, as printed: năm, lớp; else empty
 * @param sure whether the printed form leaves no doubt of the value
 * @param years that a time names, and all of a period; empty for everything else
 */
public record Quantity(
        Kind kind,
        String section,
        int passage,
        Place at,
        Place figure,
        String unit,
        @Nullable Place unitAt,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable Bound bound,
        String per,
        boolean sure,
        List<Integer> years) {
    /** The kinds of quantities that running text states. */
    public enum Kind {
        /** An amount of đồng. */
        MONEY,
        /** An amount in another currency. */
        FOREIGN,
        /** A number of things that decisions count, or of a measure. */
        COUNT,
        /** A whole number before a word of which it is not known whether it is counted. */
        NUMBER,
        /** A share in per cent. */
        SHARE,
        /** A time: a day, a month, or years one by one. */
        TIME,
        /** A period: years from and to. */
        PERIOD
    }

    /** Characters {@code start} (inclusive) to {@code end} (exclusive) of a passage. */
    public record Place(int start, int end) {}

    public Quantity {
        years = List.copyOf(years);
    }

    /** Whether it counts things, surely ({@code COUNT}) or perhaps ({@code NUMBER}). */
    public boolean isCount() {
        return kind == Kind.COUNT || kind == Kind.NUMBER;
    }

    /** Whether it has one value, without bound, rate or doubt. */
    public boolean isExact() {
        return sure && low != null && bound == null && per.isEmpty();
    }

    /** The same quantity in a section of another id. */
    public Quantity withSection(String newSection) {
        return new Quantity(kind, newSection, passage, at, figure, unit, unitAt, low, high, bound, per, sure, years);
    }

    public int start() {
        return at.start();
    }

    public int end() {
        return at.end();
    }
}
