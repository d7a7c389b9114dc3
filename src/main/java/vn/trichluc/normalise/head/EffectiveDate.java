package vn.trichluc.normalise.head;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.PlacedText;
import vn.trichluc.normalise.citation.InstrumentNumber;
import vn.trichluc.text.amount.Dates;
import vn.trichluc.text.amount.NumberWords;

/**
 * Works out the day from which a decision is in force from the sentence that states it: a day that it names, the day of
 * signing, or a number of days after either. Days that depend on something outside the document (publication), and
 * terms that are no count of days (months, working days), are not given.
 */
public final class EffectiveDate {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String SIGNED =
            "ngày\\s{1,3}(?:được\\s{1,3})?(?:ký|kí|thông qua|ban hành)(?:\\s{1,3}ban hành)?(?!\\p{L})";

    private static final Pattern FROM_DAY = Pattern.compile("(?:từ|vào|sau)\\s{1,3}ngày\\s{1,3}(?=\\d)", FLAGS);

    private static final Pattern FROM_SIGNING =
            Pattern.compile("(?:(?:kể|tính)\\s{1,3})?(?:từ|sau)\\s{1,3}(?:sau\\s{1,3})?" + SIGNED, FLAGS);

    /** A number of days in figures, in words, or in both: 10, mười, 10 (mười), mười (10). */
    private static final String COUNT = "(?:(?<days>\\d{1,3})|(?<words>\\p{L}+(?:\\s{1,3}\\p{L}+){0,3}?))"
            + "\\s{0,3}(?:\\([^)]{1,20}\\)\\s{0,3})?ngày(?!\\s{1,3}làm việc)(?![\\p{L}])";

    /**
     * A term before the day, "sau 10 (mười) ngày", with other words between it and the day from which it is counted.
     */
    private static final Pattern AFTER = Pattern.compile("sau\\s{1,3}(?:thời hạn\\s{1,3})?" + COUNT, FLAGS);

    /** A term behind the day of signing: "kể từ ngày ký 10 ngày". */
    private static final Pattern BEHIND = Pattern.compile("\\s{1,3}(?:là\\s{1,3})?" + COUNT, FLAGS);

    /** A term of any kind, also one that is not a number of days. */
    private static final Pattern TERM = Pattern.compile(
            "(?<!\\p{L})sau(?!\\p{L})|ngày\\s{1,3}làm việc|\\d\\s{0,3}(?:\\([^)]{1,20}\\)\\s{0,3})?ngày(?!\\p{L})",
            FLAGS);

    /** A term behind the day, which may be that of something else. */
    private static final Pattern TERM_BEHIND = Pattern.compile(
            "[\\s,]{0,4}sau\\s{1,3}(?:\\d|\\p{L}+\\s{1,3}(?:\\p{L}+\\s{1,3})?ngày).*", FLAGS | Pattern.DOTALL);

    /** The words of the sentence that begin to say from when. */
    private static final Pattern IN_FORCE = Pattern.compile("hiệu lực|thi hành", FLAGS);

    /** The greatest number of days; no decision waits longer, and a greater number is no count of days. */
    private static final BigDecimal MAX_DAYS = BigDecimal.valueOf(999);

    private EffectiveDate() {}

    /**
     * Works out the day on which a decision takes effect.
     *
     * @param effect the sentence; empty where none is there
     * @param signed the day of signing; null where it is not known
     * @return null where the day is not stated or depends on what is not known
     */
    public static @Nullable Placed<LocalDate> read(PlacedText effect, @Nullable LocalDate signed) {
        String text = InstrumentNumber.plain(effect.text());
        Matcher signing = FROM_SIGNING.matcher(text);
        boolean fromSigning = signing.find();
        List<Dates.Found> dates = Dates.find(text);
        Matcher day = FROM_DAY.matcher(text);
        while (day.find()) {
            int start = day.end();
            Optional<Dates.Found> stated =
                    dates.stream().filter(date -> date.start() == start).findFirst();
            boolean first = !fromSigning || day.start() < signing.start() || signed == null;
            if (stated.isPresent() && first) {
                return after(
                        effect,
                        text,
                        stated.get().date(),
                        day.start(),
                        stated.get().end());
            }
        }
        return fromSigning && signed != null ? after(effect, text, signed, signing.start(), signing.end()) : null;
    }

    /**
     * Returns the day that lies the stated term behind {@code from}, or {@code from} itself where no term is stated;
     * null where the term is no count of days.
     *
     * @param from the day that is counted from, printed at {@code start} to {@code end}
     */
    private static @Nullable Placed<LocalDate> after(
            PlacedText effect, String text, LocalDate from, int start, int end) {
        int clause = startOfClause(text, start);
        Matcher after = AFTER.matcher(text).region(clause, start);
        if (after.find()) {
            return counted(effect, after, from, after.start(), end);
        }
        Matcher behind = BEHIND.matcher(text).region(end, text.length());
        if (behind.lookingAt() && days(behind) != null) {
            return counted(effect, behind, from, start, behind.end());
        }
        boolean term = TERM.matcher(text).region(clause, start).find()
                || TERM_BEHIND.matcher(text).region(end, text.length()).matches();
        return term ? null : Placed.in(effect, start, end, from);
    }

    /**
     * Returns the start of the last words before an index that speak of coming into force; the words before them speak
     * of something else.
     */
    private static int startOfClause(String text, int until) {
        int start = 0;
        Matcher inForce = IN_FORCE.matcher(text).region(0, until);
        while (inForce.find()) {
            start = inForce.end();
        }
        return start;
    }

    private static @Nullable Placed<LocalDate> counted(
            PlacedText effect, Matcher count, LocalDate from, int start, int end) {
        Integer days = days(count);
        return days == null ? null : Placed.in(effect, start, end, from.plusDays(days));
    }

    private static @Nullable Integer days(Matcher count) {
        String figures = count.group("days");
        if (figures != null) {
            return Integer.valueOf(figures);
        }
        return NumberWords.value(count.group("words").toLowerCase(Locale.ROOT))
                .filter(value -> value.compareTo(MAX_DAYS) <= 0)
                .map(BigDecimal::intValueExact)
                .orElse(null);
    }
}
