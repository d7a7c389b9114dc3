package vn.trichluc.normalise.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.amount.Dates;

/** The dates of one text, and those of them that belong to an instrument. */
final class CitationDates {
    /** The greatest length of an issuer's name between a number and its date, in characters. */
    private static final int ISSUER_WINDOW = 90;

    /** The word ngày before a date; its vowels need not be right (ngủy), nor its letters together (ng ày). */
    private static final String DAY = "ng\\s?\\p{L}{1,2}\\s?y";

    /**
     * The text between a number and its date: a comma, a bracket, or the speck that recognition takes for a full stop.
     */
    private static final Pattern BEFORE_DATE = Pattern.compile(
            "[,.(\\s]{0,4}(?:(?:ký|kí|ban hành|được ban hành)\\s{1,3})?(?:" + DAY + "[\\s:]{0,3}){0,2}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ISSUED_ON = Pattern.compile(
            "\\s{1,3}(?:của|do) [^;.,\\n\\d]{2,70}?(?:,\\s{0,2}|\\s{1,3})(?:(?:ký|ban hành|thông qua)\\s{1,3})?" + DAY
                    + "\\s{1,3}");

    private static final Pattern ANNOUNCED = Pattern.compile("[,.(\\s]{0,4}(?:(?:ký|ban hành)\\s{1,3})?" + DAY + "\\s");

    private final String text;
    private final List<Dates.Found> dates;

    CitationDates(String text) {
        this.text = text;
        dates = Dates.find(text);
    }

    /**
     * Returns the date right behind a number, or behind the issuer that follows it; null where none is printed there.
     */
    Dates.@Nullable Found behind(int end) {
        Matcher before = BEFORE_DATE.matcher(text).region(end, text.length());
        Dates.Found direct = at(before.lookingAt() ? before.end() : end);
        if (direct != null) {
            return direct;
        }
        Matcher issued = ISSUED_ON.matcher(text).region(end, Math.min(text.length(), end + ISSUER_WINDOW));
        return issued.lookingAt() ? at(issued.end()) : null;
    }

    /** Whether a date is announced behind a number, whatever stands there for it. */
    static boolean isAnnounced(String text, int end) {
        return ANNOUNCED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Returns the first date that begins at {@code start} or later; null where none does. */
    Dates.@Nullable Found from(int start) {
        int index = index(start);
        return index < dates.size() ? dates.get(index) : null;
    }

    private Dates.@Nullable Found at(int start) {
        Dates.Found found = from(start);
        return found != null && found.start() == start ? found : Dates.misreadAt(text, start);
    }

    private int index(int start) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
