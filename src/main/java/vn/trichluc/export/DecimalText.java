package vn.trichluc.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a figure is shown so that it looks as printed, as far as Excel's formats can. */
final class DecimalText {
    private static final Pattern DECIMALS = Pattern.compile("[.,]([0-9]+)\\s*%?$");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern DASH = Pattern.compile("[-–—]+");

    private DecimalText() {}

    /** Excel's number format: grouped where the print is, with as many decimals as the value has as printed. */
    static String format(String text, BigDecimal value) {
        if (DASH.matcher(text).matches()) {
            return "#,##0;-#,##0;\"" + text + "\"";
        }
        int decimals = decimals(text, value);
        String digits = grouped(text, value) ? "#,##0" : "0";
        String unit = text.endsWith("%") ? "\"%\"" : "";
        return (decimals == 0 ? digits : digits + "." + "0".repeat(decimals)) + unit;
    }

    /** Whether Vietnamese print of the value (dots between thousands, a decimal comma) is the text. */
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

    /** As many as are printed, where what is printed behind the mark are decimals and not a group of thousands. */
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
