package vn.trichluc.check.passage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;

/**
 * A reference of a caption to its decision, by number and date: "(Kèm theo Quyết định số 180/QĐ-UBND ngày 25/01/2021
 * của UBND tỉnh)", also where the attachment is tied to a plan "được ban hành tại Quyết định số…".
 *
 * @param ordinal the part before the symbol without spaces: 180, 13/0, 08/2019; empty where it was left blank
 * @param symbol QĐ-UBND, without spaces
 * @param printed number as printed
 * @param hasDate whether a date follows at all
 * @param isOfForm whether even the issuer is left blank: a form that others will fill in, not the decision's own
 * caption
 * @param day null where it was left blank, or is no number
 */
public record CaptionReference(
        String ordinal,
        String symbol,
        String printed,
        boolean hasDate,
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year,
        String printedDate,
        boolean isOfForm,
        List<Anchor> at) {
    private static final String BLANK = "[\\s.…_‥-]";

    private static final Pattern NUMBER = Pattern.compile(
            "số\\s*:?\\s*(?<ordinal>(?:\\d[\\dA-Za-zĐđ.,/ ]*?)?" + BLANK + "*)\\s*/\\s*"
                    + "(?<symbol>\\p{Lu}[\\p{L}\\d&]*(?:\\s*[-–/]\\s*\\p{Lu}[\\p{L}\\d&]*)*+)",
            Pattern.UNICODE_CASE);

    /** An issuer that is left blank, "của UBND xã ........", as in no caption of a decision. */
    private static final Pattern FORM = Pattern.compile("của\\s[^;)]{0,40}?(?:\\.{3,}|…|_{3,})");

    private static final Pattern DATE = Pattern.compile("ngày(?<day>\\s*\\d{1,2}|" + BLANK + "*)\\s*(?:/|tháng|[-.])"
            + "(?<month>\\s*\\d{1,2}|" + BLANK + "*)\\s*(?:/|năm|[-.])\\s*(?<year>\\d{4})?");

    /** The greatest distance between the number and its date, in characters. */
    private static final int NEAR = 24;

    /** Returns for each caption the reference to the document itself. Captions without one are left out. */
    public static List<CaptionReference> all(Reading reading) {
        List<CaptionReference> references = new ArrayList<>();
        for (PlacedText caption : reading.head().captions()) {
            of(caption, references);
        }
        return references;
    }

    private static void of(PlacedText caption, List<CaptionReference> references) {
        String text = caption.text();
        Matcher number = NUMBER.matcher(text);
        int from = Math.max(0, text.toLowerCase(Locale.ROOT).indexOf("ban hành tại"));
        if (!number.find(from)) {
            return;
        }
        Matcher date = DATE.matcher(text);
        boolean dated = date.find(number.end()) && date.start() - number.end() <= NEAR;
        int end = dated ? date.end() : number.end();
        String ordinal = number.group("ordinal").replaceAll(BLANK + "+$", "").replaceAll("\\s", "");
        references.add(new CaptionReference(
                ordinal.replaceAll("^" + BLANK + "+", ""),
                number.group("symbol").replaceAll("\\s", ""),
                text.substring(number.start(), number.end()).replaceFirst("^số\\s*:?\\s*", ""),
                dated,
                dated ? integer(date.group("day")) : null,
                dated ? integer(date.group("month")) : null,
                dated ? integer(date.group("year")) : null,
                dated ? text.substring(date.start(), date.end()).strip() : "",
                FORM.matcher(text).find(),
                caption.at(number.start(), end).isEmpty() ? caption.at() : caption.at(number.start(), end)));
    }

    private static @Nullable Integer integer(@Nullable String digits) {
        String stripped = digits == null ? "" : digits.strip();
        return stripped.matches("\\d{1,4}") ? Integer.valueOf(stripped) : null;
    }

    /** Returns the whole number without spaces: 180/QĐ-UBND. */
    public String number() {
        return ordinal + "/" + symbol;
    }

    /**
     * Whether the symbol names the same kind of document as a number: a caption "Kèm theo Kế hoạch số…" is not about a
     * decision.
     */
    public boolean isOfKind(String number) {
        String other = number.substring(number.lastIndexOf('/') + 1);
        return kind(symbol).equals(kind(other));
    }

    private static String kind(String symbol) {
        return level(symbol).replaceFirst("[-/].*", "").replaceAll("\\d", "");
    }

    public boolean numberIsBlank() {
        return ordinal.isEmpty();
    }

    public boolean dateIsBlank() {
        return hasDate && (day == null || month == null || year == null);
    }

    /** Returns the date; null where it is blank, missing, or no day of the calendar. */
    public @Nullable LocalDate date() {
        Integer d = day;
        Integer m = month;
        Integer y = year;
        if (d == null || m == null || y == null) {
            return null;
        }
        try {
            return LocalDate.of(y, m, d);
        } catch (DateTimeException e) {
            return null; // the 31st of February is no date: whoever compares dates has nothing to compare
        }
    }

    /** Returns a number in a form for comparison: dashes and Đ made alike, no leading zeros, upper case. */
    public static String level(String number) {
        return number.replaceAll("\\s", "")
                .replace('–', '-')
                .toUpperCase(Locale.ROOT)
                .replace('Đ', 'D')
                .replaceFirst("^0+(?=\\d)", "");
    }
}
