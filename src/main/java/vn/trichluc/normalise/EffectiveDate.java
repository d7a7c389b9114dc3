package vn.trichluc.normalise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Dates;

/**
 * The day from which a decision is in force, by the sentence that says so: a day that it names, the day of signing, or a
 * number of days after it. Days that depend on something outside the document (publication) are not told.
 */
final class EffectiveDate {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String SIGNED = "ngày\\s{1,3}(?:ký|kí|thông qua|ban hành)(?!\\p{L})";

    private static final Pattern FROM_DAY = Pattern.compile("(?:từ|vào)\\s{1,3}ngày\\s{1,3}(?=\\d)", FLAGS);

    private static final Pattern FROM_SIGNING = Pattern.compile("(?:kể\\s{1,3})?từ\\s{1,3}" + SIGNED, FLAGS);

    /** "sau 10 (mười) ngày, kể từ ngày ký". */
    private static final Pattern AFTER_SIGNING = Pattern.compile(
            "sau\\s{1,3}(?<days>\\d{1,3})\\s{1,3}(?:\\([^)]{1,20}\\)\\s{0,3})?ngày,?\\s{1,3}(?:(?:tính|kể)\\s{1,3})?"
                    + "từ\\s{1,3}" + SIGNED,
            FLAGS);

    /** Another term than days: it is not counted here. */
    private static final Pattern LATER = Pattern.compile("sau\\s{1,3}[^,;.]{1,30}$", FLAGS);

    private EffectiveDate() {}

    /**
     * @param effect the sentence; empty where none is there
     * @param signed the day of signing; null where it is not known
     * @return null where the day is not stated or depends on what is not known
     */
    static @Nullable Placed<LocalDate> read(PlacedText effect, @Nullable LocalDate signed) {
        String text = InstrumentNumber.plain(effect.text());
        Placed<LocalDate> named = named(effect, text);
        Matcher after = AFTER_SIGNING.matcher(text);
        Matcher signing = FROM_SIGNING.matcher(text);
        if (!signing.find()) {
            return named;
        }
        boolean first = named != null
                && FROM_DAY.matcher(text).region(0, signing.start()).find();
        if (first || signed == null) {
            return named;
        }
        if (after.find() && after.end() == signing.end()) {
            LocalDate day = signed.plusDays(Integer.parseInt(after.group("days")));
            return new Placed<>(day, effect.at(after.start(), after.end()));
        }
        boolean later = LATER.matcher(text.substring(0, signing.start())).find();
        return later ? null : new Placed<>(signed, effect.at(signing.start(), signing.end()));
    }

    private static @Nullable Placed<LocalDate> named(PlacedText effect, String text) {
        List<Dates.Found> dates = Dates.find(text);
        Matcher day = FROM_DAY.matcher(text);
        while (day.find()) {
            int start = day.end();
            Optional<Dates.Found> stated =
                    dates.stream().filter(date -> date.start() == start).findFirst();
            if (stated.isPresent()) {
                return new Placed<>(
                        stated.get().date(), effect.at(day.start(), stated.get().end()));
            }
        }
        return null;
    }
}
