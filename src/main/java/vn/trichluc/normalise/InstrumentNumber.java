package vn.trichluc.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.LookAlikes;

/**
 * The number of an instrument, by the grammar of Nghị định 30/2020/NĐ-CP, Phụ lục I: number/TYPE-ORG,
 * number/year/TYPE-ORG, number/ORG-UNIT, number/year/QHn; the Party's number-TYPE/ORG as well. Spaces at strokes and
 * dashes are allowed, and slips that keep the shape (ND, QĐ/UBND).
 *
 * @param ordinal digits with at most one letter behind them: 42a
 * @param year null where the number has none
 * @param symbol without spaces: QĐ-UBND
 * @param start where it begins in the text that it was found in
 */
record InstrumentNumber(String ordinal, @Nullable Integer year, String symbol, boolean ofParty, int start, int end) {
    private static final String PART = "[A-ZĐÂĂÊÔƠƯ][A-Za-zĐđÂâĂăÊêÔôƠơƯư0-9&]{1,14}";

    /** Spaces may stand at a dash only where an abbreviation in capitals follows: "QĐ-UBND - Sở" ends before the dash. */
    private static final String NEXT = "(?:[-–/](?=[A-ZĐƯ0-9])|\\s{0,2}[-–]\\s{0,2}(?=[A-ZĐƯ]{2,8}(?![\\p{Ll}])))"
            + "[A-Za-zĐđÂâĂăÊêÔôƠơƯư0-9&]{1,15}";

    /** Behind "số" a space may cut a number in two: "số 1 18/2025/NĐ-CP". */
    private static final String CUT = "(?:(?<=s[oốổ]\\s)\\d{1,3}\\s)?";

    private static final String ORDINAL =
            "(?<![\\p{L}\\d/.,:–-])(?<ordinal>" + CUT + "\\d{1,6}(?:[a-zđ]|[A-Z](?=\\s{0,3}/))?)";

    private static final String SYMBOL = "(?<symbol>" + PART + "(?:" + NEXT + "){0,5})";

    private static final Pattern STATE =
            Pattern.compile(ORDINAL + "\\s{0,3}/\\s{0,2}(?:(?<year>(?:19|20)\\d{2})\\s{0,2}/\\s{0,2})?" + SYMBOL);

    private static final Pattern PARTY = Pattern.compile(
            "(?<![\\p{L}\\d/.,:–-])(?<ordinal>\\d{1,5})\\s?[-–]\\s?(?<symbol>[A-ZĐ][A-ZĐa-z]{1,5}(?:/[A-ZĐ]{2,8}))(?![\\p{L}])");

    private static final Pattern OLD_PARTY =
            Pattern.compile("(?<![\\p{L}\\d/.,:–-])(?<ordinal>\\d{1,5})-(?<symbol>HĐBT|TTg|CP|CT|TW)(?![\\p{L}])");

    /** Every number in the text, in order, without overlaps. */
    static List<InstrumentNumber> all(String text) {
        if (text.indexOf('/') < 0 && text.indexOf('-') < 0 && text.indexOf('–') < 0) {
            return List.of();
        }
        String letters = LookAlikes.toVietnamese(text);
        List<InstrumentNumber> found = new ArrayList<>();
        for (Pattern pattern : List.of(STATE, PARTY, OLD_PARTY)) {
            Matcher matcher = pattern.matcher(letters);
            while (matcher.find()) {
                String year = pattern == STATE ? matcher.group("year") : null;
                found.add(new InstrumentNumber(
                        compact(matcher.group("ordinal")),
                        year == null ? null : Integer.valueOf(year),
                        compact(matcher.group("symbol")),
                        pattern != STATE,
                        matcher.start(),
                        matcher.end()));
            }
        }
        found.sort(Comparator.comparingInt(InstrumentNumber::start));
        List<InstrumentNumber> result = new ArrayList<>();
        int end = 0;
        for (InstrumentNumber number : found) {
            if (number.start() >= end) {
                result.add(number);
                end = number.end();
            }
        }
        return List.copyOf(result);
    }

    /** As printed, without spaces: 45/2012/NĐ-CP. */
    String printed() {
        if (ofParty) {
            return ordinal + "-" + symbol;
        }
        return ordinal + "/" + (year == null ? "" : year + "/") + symbol;
    }

    /** Whether the symbol has a dash or a stroke between its parts, as all but the laws' have. */
    boolean isCompound() {
        return symbol.indexOf('-') >= 0 || symbol.indexOf('/') >= 0;
    }

    /** Equal for two printings of one number: leading zeros, capitals and the stroke of Đ do not count. */
    static String key(String printed) {
        return level(printed).replaceFirst("^0+(?=\\d)", "");
    }

    /** Equal for symbols that differ in slips only: ND-CP is NĐ-CP. */
    String symbolKey() {
        return level(symbol);
    }

    private static String level(String text) {
        return compact(text).toUpperCase(Locale.ROOT).replace('Đ', 'D');
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "").replace('–', '-');
    }
}
