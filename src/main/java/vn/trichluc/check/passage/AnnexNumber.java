package vn.trichluc.check.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Numbering;

/** Compares numbers of annexes: "Phụ lục 01", "Phụ lục số 1" and "Phụ lục I" are one. */
public final class AnnexNumber {
    /** One number of an annex: 1, 01, I, II.1, 2A. */
    public static final String ONE = "(?:[IVXLC]{1,6}|\\d{1,2})(?:\\.\\d{1,2})?[A-Z]?(?![\\p{L}\\d/%])";

    private static final Pattern PARTS = Pattern.compile("([IVXLC]+|\\d+)((?:\\.\\d+)?[A-Z]?)");
    private static final Pattern ANY = Pattern.compile(ONE);

    private AnnexNumber() {}

    /** Returns a number in decimal digits without leading zeros; the input in upper case where it is no such number. */
    public static String level(String number) {
        Matcher parts = PARTS.matcher(number.strip());
        if (!parts.matches()) {
            return number.strip().toUpperCase(Locale.ROOT);
        }
        String first = parts.group(1);
        int value = Character.isDigit(first.charAt(0)) ? Integer.parseInt(first) : Numbering.roman(first);
        return (value > 0 ? Integer.toString(value) : first) + parts.group(2);
    }

    /** Returns the numbers of a list: "1, 2 và 3", "1,2,3". Of a range, "I đến III", these are its two ends. */
    public static List<String> all(String list) {
        List<String> numbers = new ArrayList<>();
        Matcher one = ANY.matcher(list);
        while (one.find()) {
            numbers.add(one.group());
        }
        return numbers;
    }
}
