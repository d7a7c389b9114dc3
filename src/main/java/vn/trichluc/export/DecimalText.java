package vn.trichluc.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the Excel number format in which a figure looks as printed, as nearly as Excel's formats allow. */
final class DecimalText {
    private static final Pattern DECIMALS = Pattern.compile("[.,]([0-9]+)\\s*%?$");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern DASH = Pattern.compile("[-–—]+");

    private DecimalText() {}

    /** Returns Excel's number format for a value: grouped if the print is, with as many decimals as are printed. */
    static String format(String text, BigDecimal value) {
        if (DASH.matcher(text).matches()) {
            return "#,##0;-#,##0;\"" + text + "\"";
        }
        int decimals = decimals(text, value);
        String digits = grouped(text, value) ? "#,##0" : "0";
        String unit = text.endsWith("%") ? "\"%\"" : "";
        return (decimals == 0 ? digits : digits + "." + "0".repeat(decimals)) + unit;
    }

    /** Whether the printed text is the value in Vietnamese notation (dots between thousands, a decimal comma). */
    static boolean isAsPrinted(String text, BigDecimal value) {
        if (DASH.matcher(text).matches()) {
            return value.signum() == 0;
        }
        String pattern = (grouped(text, value) ? "%,." : "%.") + decimals(text, value) + "f";
        String english = String.format(Locale.ROOT, pattern, value);
        String printed = english.replace(',', ' ').replace('.', ',').replace(' ', '.');
        return text.equals(text.endsWith("%") ? printed + "%" : printed);
    }

    private static boolean grouped(String text, BigDecimal value) {
        return value.abs().compareTo(BigDecimal.valueOf(1_000)) >= 0 && !text.matches("[0-9]+");
    }

    /** Returns how many decimals the text has; if its last mark separates thousands, how many the value needs. */
    private static int decimals(String text, BigDecimal value) {
        int needed = Math.max(0, value.stripTrailingZeros().scale());
        Matcher matcher = DECIMALS.matcher(text);
        if (!matcher.find()) {
            return needed;
        }
        int printed = matcher.group(1).length();
        String digits = NO_DIGIT.matcher(text).replaceAll("");
        boolean decimals = value.abs().movePointRight(printed).compareTo(new BigDecimal(digits)) == 0;
        return decimals ? printed : needed;
    }
}
