package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Period;

/**
 * A figure that a text states, in characters {@code start} (inclusive) to {@code end} (exclusive); its bound and its
 * rate are within. Mentions of one text do not overlap.
 */
public sealed interface Mention {
    int start();

    int end();

    /**
     * Returns an unmodifiable set in the order of the constants: that of {@link Set#copyOf} changes from one run of
     * Java to the next.
     */
    private static Set<Doubt> inOrder(Set<Doubt> doubts) {
        return doubts.size() < 2 ? Set.copyOf(doubts) : Collections.unmodifiableSet(EnumSet.copyOf(doubts));
    }

    /** A quantity, which may have a bound, a rate and doubts: money, foreign money, a count or a share. */
    sealed interface Quantity extends Mention {
        /**
         * Returns the bound; null where the quantity is exact; {@link Bound#RANGE} exactly where there are two values.
         */
        @Nullable
        Bound bound();

        /** Returns what one such quantity is for, as printed: cụm, người/tháng; empty where it is no rate. */
        String per();

        Set<Doubt> doubts();

        Places places();
    }

    /** Characters {@code start} (inclusive) to {@code end} (exclusive) of the text. */
    record Place(int start, int end) {
        public Place {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "place %d to %d", start, end));
            }
        }
    }

    /**
     * The places of a quantity's parts, each within it; null where a part is not printed.
     *
     * @param figure the digits or number words, from the first to the last of a range ("2,5 đến 3,0") or of a compound
     * ("2 tỷ 350")
     * @param unit the unit behind or before the figure, the last one where several are printed; of a count the thing
     * counted, of a share its sign
     * @param bound the words that bound it: không quá, trở lên
     * @param rate what it is for, with its stroke: /người/tháng, mỗi năm
     */
    record Places(
            Place figure,
            @Nullable Place unit,
            @Nullable Place bound,
            @Nullable Place rate) {
        Places withRate(@Nullable Place place) {
            return new Places(figure, unit, bound, place);
        }
    }

    /** The reason why a figure is not to be taken at its word. */
    enum Doubt {
        /** A full stop was read as the decimal mark: 1.5 tỷ. */
        DOT_DECIMAL(0.9),
        /** The grouping is broken; there is no value: 1.000.00. */
        BAD_GROUPING(0),
        /**
         * The figure can be meant in two ways, and the value is the likelier one: 600,000 triệu; 1 tỷ 2; -500 triệu;
         * giảm 500 triệu.
         */
        AMBIGUOUS(0.5),
        /** A letter, a sign or a space was read as part of the figure: l.000, §.699, 1. 000. */
        MISREAD(0.6),
        /** The words in brackets say another amount, or none that can be understood. */
        WORDS_MISMATCH(0.5),
        /**
         * The amount is more than a JSON number holds, a part of one đồng, or less than nothing (âm 500 triệu): there
         * is no value.
         */
        OUT_OF_RANGE(0);

        private final Confidence confidence;

        Doubt(double confidence) {
            this.confidence = Confidence.of(confidence);
        }

        /**
         * Returns the confidence in the value in spite of the doubt. It orders the doubts and is no measured
         * share.
         */
        public Confidence confidence() {
            return confidence;
        }
    }

    /**
     * One value or a range of them.
     *
     * @param low not above {@code high}; both are the value where there is but one
     */
    record Range(BigDecimal low, BigDecimal high) {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "range %s to %s", low, high));
            }
        }

        static Range of(BigDecimal value) {
            return new Range(value, value);
        }

        public boolean isSingle() {
            return low.compareTo(high) == 0;
        }
    }

    /**
     * An amount of đồng.
     *
     * @param amount whole đồng; null where the figure cannot be understood, and {@code doubts} says why
     * @param bound null where the amount is exact; {@link Bound#RANGE} exactly where there are two values
     * @param per what one such amount is for, as printed: cụm, người/tháng; empty where it is no rate
     * @param words the amount that words in brackets behind the figure give; null where there are none
     */
    record Money(
            int start,
            int end,
            @Nullable Range amount,
            @Nullable Bound bound,
            String per,
            @Nullable BigDecimal words,
            Set<Doubt> doubts,
            Places places)
            implements Quantity {
        public Money {
            doubts = inOrder(doubts);
        }
    }

    /** An amount in another currency, never converted; {@code currency} is its ISO 4217 code. */
    record Foreign(
            int start,
            int end,
            Range amount,
            @Nullable Bound bound,
            String per,
            String currency,
            Set<Doubt> doubts,
            Places places)
            implements Quantity {
        public Foreign {
            doubts = inOrder(doubts);
        }
    }

    /**
     * A number of things: "05 mô hình", "90-100 cơ sở", "hơn 3.000 lao động".
     *
     * @param unit what is counted, as printed
     * @param per what one such count is for, as printed: năm, 05 năm; empty where it is no rate
     * @param words the number that words in brackets behind the figure give; null where there are none
     */
    record Count(
            int start,
            int end,
            Range number,
            @Nullable Bound bound,
            String unit,
            String per,
            @Nullable BigDecimal words,
            Set<Doubt> doubts,
            Places places)
            implements Quantity {
        public Count {
            doubts = inOrder(doubts);
        }
    }

    /**
     * A whole number before a word that is no known noun: "250 nhân sự", "12 chợ". It mostly counts things, and the
     * next word mostly begins their name; without further evidence neither is sure.
     *
     * @param unit the word behind it, as printed
     * @param per what one such number is for, as printed; empty where it is no rate
     */
    record Number(
            int start, int end, BigDecimal value, @Nullable Bound bound, String unit, String per, Places places)
            implements Quantity {
        @Override
        public Set<Doubt> doubts() {
            return Set.of();
        }
    }

    /**
     * A share in per cent: 64,3 % is 64.3, 5 ‰ is 0.5.
     *
     * @param of the words behind it up to the next mark: giá thuê gian hàng; may be empty
     */
    record Share(
            int start,
            int end,
            Range percent,
            @Nullable Bound bound,
            String of,
            String per,
            Set<Doubt> doubts,
            Places places)
            implements Quantity {
        public Share {
            doubts = inOrder(doubts);
        }
    }

    /** A day of one year: 21/05/2012. */
    record Day(int start, int end, LocalDate date) implements Mention {}

    /** A day of every year: 15/11 hàng năm. */
    record YearlyDay(int start, int end, MonthDay day) implements Mention {}

    /** Years listed after the word: năm 2017, 2019. */
    record Years(int start, int end, List<Integer> years) implements Mention {
        public Years {
            years = List.copyOf(years);
        }
    }

    /** A part of a year in whole months: tháng 6/2021 is June to June, quý I/2021 January to March. */
    record Months(int start, int end, YearMonth from, YearMonth to) implements Mention {}

    /** A period of years, from and to: 2021-2025. */
    record Span(int start, int end, Period period) implements Mention {}
}
