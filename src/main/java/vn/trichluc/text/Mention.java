package vn.trichluc.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Period;

/**
 * A figure that a text states, in characters {@code start} (inclusive) to {@code end} (exclusive); its bound and its
 * rate are within. Mentions of one text do not overlap.
 */
public sealed interface Mention {
    int start();

    int end();

    /** Why a figure is not to be taken at its word. */
    enum Doubt {
        /** A full stop was read as the decimal mark: 1.5 tỷ. */
        DOT_DECIMAL,
        /** The grouping is broken; there is no value: 1.000.00. */
        BAD_GROUPING,
        /** Grouping and decimals look alike here: 600,000 triệu. */
        AMBIGUOUS,
        /** A letter or a space was read as part of the figure: l.000, 1. 000. */
        MISREAD,
        /** The words in brackets say another amount, or none that is understood. */
        WORDS_MISMATCH,
        /** More than a JSON number holds, or a part of one đồng: there is no value. */
        OUT_OF_RANGE
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
     * @param per what one such amount is for, as printed: cụm, người/tháng; else empty
     * @param words the amount that words in brackets behind the figure give; null where there are none
     */
    record Money(
            int start,
            int end,
            @Nullable Range amount,
            @Nullable Bound bound,
            String per,
            @Nullable BigDecimal words,
            Set<Doubt> doubts)
            implements Mention {
        public Money {
            doubts = Set.copyOf(doubts);
        }
    }

    /** An amount in another currency, never converted; {@code currency} is its ISO 4217 code. */
    record Foreign(
            int start, int end, Range amount, @Nullable Bound bound, String currency, Set<Doubt> doubts)
            implements Mention {
        public Foreign {
            doubts = Set.copyOf(doubts);
        }
    }

    /**
     * A number of things: "05 mô hình", "90-100 cơ sở", "hơn 3.000 lao động".
     *
     * @param unit what is counted, as printed
     * @param per as in {@link Money}: năm, 05 năm
     * @param words what words in brackets behind the figure say; null where there are none
     */
    record Count(
            int start,
            int end,
            Range number,
            @Nullable Bound bound,
            String unit,
            String per,
            @Nullable BigDecimal words,
            Set<Doubt> doubts)
            implements Mention {
        public Count {
            doubts = Set.copyOf(doubts);
        }
    }

    /**
     * A share: 64,3 % is 64.3.
     *
     * @param of the words behind it up to the next mark: giá thuê gian hàng; may be empty
     */
    record Share(
            int start, int end, Range percent, @Nullable Bound bound, String of, String per, Set<Doubt> doubts)
            implements Mention {
        public Share {
            doubts = Set.copyOf(doubts);
        }
    }

    /** A day: 21/05/2012. */
    record Day(int start, int end, LocalDate date) implements Mention {}

    /** A day of every year: 15/11 hàng năm. */
    record YearlyDay(int start, int end, MonthDay day) implements Mention {}

    /** Years listed after the word: năm 2017, 2019. */
    record Years(int start, int end, List<Integer> years) implements Mention {
        public Years {
            years = List.copyOf(years);
        }
    }

    /** Years from and to: 2021-2025. */
    record Span(int start, int end, Period period) implements Mention {}
}
