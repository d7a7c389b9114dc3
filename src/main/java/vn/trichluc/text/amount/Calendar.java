package vn.trichluc.text.amount;

import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year ("tháng 6/2021", "quý I năm 2021", "6 tháng đầu năm 2021") and days of every year. */
final class Calendar {
    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private static final int MONTHS = 12;
    private static final int QUARTER_MONTHS = 3;

    private final List<Token> tokens;

    Calendar(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Reads the part of a year or the yearly day that begins with token {@code i}; null where none does. */
    AmountParser.@Nullable Step at(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            AmountParser.Step day = yearlyDay(i);
            return day == null ? half(i) : day;
        }
        return switch (token.text()) {
            case "tháng" -> month(i);
            case "quý" -> quarter(i);
            default -> null;
        };
    }

    /** Reads a day of every year: "15/11 hàng năm", "15 tháng 11 hằng năm". */
    private AmountParser.@Nullable Step yearlyDay(int i) {
        boolean shape =
                (is(i + 1, "/") || is(i + 1, "tháng")) && (is(i + 3, "hàng") || is(i + 3, "hằng")) && is(i + 4, "năm");
        int day = shape ? small(i) : 0;
        int month = shape ? small(i + 2) : 0;
        // 2000 is a leap year: 29 February is a day of every fourth year at least
        if (month < 1
                || month > MONTHS
                || day < 1
                || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        return new AmountParser.Step(
                new Mention.YearlyDay(tokens.get(i).start(), tokens.get(i + 4).end(), MonthDay.of(month, day)), i + 5);
    }

    /** Reads some months of a year: "6 tháng đầu năm 2021", "9 tháng năm 2021", "6 tháng cuối năm 2021". */
    private AmountParser.@Nullable Step half(int i) {
        if (!is(i + 1, "tháng")) {
            return null;
        }
        boolean last = is(i + 2, "cuối");
        int at = last || is(i + 2, "đầu") ? i + 3 : i + 2;
        int count = small(i);
        if (!is(at, "năm") || !AmountParser.isYear(tokens, at + 1) || count < 1 || count > MONTHS) {
            return null;
        }
        return months(i, at + 1, last ? MONTHS - count + 1 : 1, last ? MONTHS : count);
    }

    private AmountParser.@Nullable Step month(int i) {
        int year = yearAt(i + 2);
        int month = year > 0 ? small(i + 1) : 0;
        return month < 1 || month > MONTHS ? null : months(i, year, month, month);
    }

    private AmountParser.@Nullable Step quarter(int i) {
        int year = yearAt(i + 2);
        int quarter = year > 0 ? QUARTERS.getOrDefault(tokens.get(i + 1).text(), 0) : 0;
        return quarter == 0 ? null : months(i, year, (quarter - 1) * QUARTER_MONTHS + 1, quarter * QUARTER_MONTHS);
    }

    private AmountParser.Step months(int i, int yearAt, int from, int to) {
        int year = Integer.parseInt(tokens.get(yearAt).text());
        return new AmountParser.Step(
                new Mention.Months(
                        tokens.get(i).start(),
                        tokens.get(yearAt).end(),
                        YearMonth.of(year, from),
                        YearMonth.of(year, to)),
                yearAt + 1);
    }

    /**
     * Returns the index of the year behind a stroke, a dash, a full stop or "năm" at token {@code i}; -1 where none
     * stands there.
     */
    private int yearAt(int i) {
        boolean between = is(i, "/") || is(i, "-") || is(i, "năm");
        return between && AmountParser.isYear(tokens, i + 1) ? i + 1 : -1;
    }

    private boolean is(int i, String text) {
        return i < tokens.size() && tokens.get(i).is(text);
    }

    /** Returns the value of one or two digits; 0 for anything else. */
    private int small(int i) {
        String digits =
                i < tokens.size() && tokens.get(i).isNumber() ? tokens.get(i).text() : "";
        return digits.isEmpty() || digits.length() > 2 ? 0 : Integer.parseInt(digits);
    }
}
