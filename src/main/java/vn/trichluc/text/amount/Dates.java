package vn.trichluc.text.amount;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates as decisions print them: "ngày 21 tháng 5 năm 2012", "21/05/2012", "20 / 10 /2020", "30-4-1975". A date
 * that leaves its day or month blank, or that no calendar has, is not found.
 */
public final class Dates {
    /** A date printed in characters {@code start} (inclusive) to {@code end} (exclusive). */
    public record Found(int start, int end, LocalDate date) {}

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The gap between a figure and its word: spaces, or none, and the specks that recognition takes for marks. */
    private static final String GAP = "[\\s.,:;]{0,4}";

    private static final String DASH = "\\s?[-–]\\s?";

    /**
     * The stroke of a date. Broken fonts and recognition put other characters in its place, or read one stroke twice.
     */
    private static final String STROKE = "\\s{0,3}(?:[/⁄∕]{1,2}|\\.)\\s{0,3}";

    /** The word tháng; between a day and a month its vowel need not be right (thúng, thóng). */
    private static final String MONTH = "th\\p{L}\\p{M}?ng";

    private static final String YEAR = "n\\p{L}\\p{M}?m";

    /** A date. All repetitions are bounded, so that matching takes linear time on any input. */
    private static final Pattern DATE = Pattern.compile(
            "(?=\\d)(?<![\\d/⁄∕.,]|\\d-)(\\d{1,2})(?:" + STROKE + "(\\d{1,2})" + STROKE + "(\\d{4})"
                    + "|" + DASH + "(\\d{1,2})" + DASH + "(\\d{4})|" + GAP
                    + MONTH + GAP + "(\\d{1,2})" + GAP + YEAR + GAP
                    + "(\\d{4}))(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** A digit, or a character that recognition gives for one that is a stroke or a ring. */
    private static final String DIGIT = "[\\dlIiOoØ\\[\\]|!JjÌÍÎÏìíîï¡]";

    /** A day or a month, or a year's four digits, that a gap may cut in two: 0 5 tháng 3, 20 19. */
    private static final String CUT = DIGIT + "(?:\\s?" + DIGIT + ")?";

    private static final String CUT_YEAR = "[12lI](?:\\s?" + DIGIT + "){3}";

    /** Dates in which other signs stand for digits, or spaces between them: ngày 2l tháng 9 năm 2020, 0]/8/20 14. */
    private static final Pattern MISREAD = Pattern.compile("(?<![\\p{L}\\d/.,])(" + CUT + ")(?:\\s{0,3}/\\s{0,3}(" + CUT
            + ")\\s{0,3}/\\s{0,3}|" + GAP + MONTH + GAP + "(" + CUT + ")" + GAP + YEAR + GAP + ")(" + CUT_YEAR
            + ")(?![\\p{L}\\d])");

    private Dates() {}

    /**
     * Reads the date that begins with character {@code start}, although other signs stand for some of its digits, or
     * spaces between them; null where none does. The caller must mark it as in doubt.
     */
    public static @Nullable Found misreadAt(String text, int start) {
        Matcher matcher = MISREAD.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        String month = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
        return date(digits(matcher.group(1)), digits(month), digits(matcher.group(4)))
                .map(date -> new Found(matcher.start(), matcher.end(), date))
                .orElse(null);
    }

    private static int digits(String read) {
        StringBuilder digits = new StringBuilder(read.replaceAll("\\s", ""));
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            digits.setCharAt(i, Character.isDigit(c) ? c : "OoØ".indexOf(c) >= 0 ? '0' : '1');
        }
        return Integer.parseInt(digits.toString());
    }

    /** Finds every date in the text, in order. The word "ngày" before a date is not part of it. */
    public static List<Found> find(String text) {
        List<Found> result = new ArrayList<>();
        FigureSearch search = new FigureSearch(DATE, text);
        Matcher matcher = search.matcher();
        while (search.find()) {
            date(matcher).ifPresent(date -> result.add(new Found(matcher.start(), matcher.end(), date)));
        }
        return List.copyOf(result);
    }

    /** Finds dates that begin at a given place of one text, for a walk over it. */
    static final class Reader {
        private final Matcher matcher;
        private final int end;

        Reader(String text) {
            matcher = DATE.matcher(text).useTransparentBounds(true);
            end = text.length();
        }

        /** Returns the date that begins with character {@code start}; null where none does. */
        @Nullable
        Found at(int start) {
            matcher.region(start, end);
            return matcher.lookingAt()
                    ? date(matcher)
                            .map(date -> new Found(matcher.start(), matcher.end(), date))
                            .orElse(null)
                    : null;
        }
    }

    /** Returns the first date of the text. */
    public static Optional<Found> first(String text) {
        FigureSearch search = new FigureSearch(DATE, text);
        Matcher matcher = search.matcher();
        while (search.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return Optional.of(new Found(matcher.start(), matcher.end(), date.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        int form = matcher.group(2) != null ? 2 : matcher.group(4) != null ? 4 : 6;
        return date(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(form)),
                Integer.parseInt(matcher.group(form + 1)));
    }

    private static Optional<LocalDate> date(int day, int month, int year) {
        boolean real = year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
