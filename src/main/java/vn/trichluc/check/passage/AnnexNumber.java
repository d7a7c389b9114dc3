package vn.trichluc.check.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an annex for comparison: "Phụ lục 01", "Phụ lục số 1" and "Phụ lục I" are one. */
public final class AnnexNumber {
    /** One number of an annex: 1, 01, I, II.1, 2A. */
    public static final String ONE = "(?:[IVXLC]{1,6}|\\d{1,2})(?:\\.\\d{1,2})?[A-Z]?(?![\\p{L}\\d/%])";

    private static final Pattern PARTS = Pattern.compile("([IVXLC]+|\\d+)((?:\\.\\d+)?[A-Z]?)");
    private static final Pattern ANY = Pattern.compile(ONE);

    private AnnexNumber() {}

    /** Decimal digits without leading zeros; the input in upper case where it is no such number. */
    public static String level(String number) {
        Matcher parts = PARTS.matcher(number.strip());
        if (!parts.matches()) {
            return number.strip().toUpperCase(Locale.ROOT);
        }
        String first = parts.group(1);
        int value = Character.isDigit(first.charAt(0)) ? Integer.parseInt(first) : Outlines.roman(first);
        return value + parts.group(2);
    }

    /** The numbers in "1, 2 và 3", "1,2,3", "I đến III" is left as its two ends. */
    public static List<String> all(String list) {
        List<String> numbers = new ArrayList<>();
        Matcher one = ANY.matcher(list);
        while (one.find()) {
            numbers.add(one.group());
        }
        return numbers;
    }
}
