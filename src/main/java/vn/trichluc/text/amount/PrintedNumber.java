package vn.trichluc.text.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure as printed: runs of digits between full stops, commas and spaces. Its value depends on the style of the
 * table or text that it stands in: 175,155 is either of two numbers.
 *
 * @param runs digits only, at least one run, none empty
 * @param separators one character between each two runs: '.', ',' or ' '
 */
public record PrintedNumber(List<String> runs, String separators) {
    /**
     * The largest number of digits of a figure. One with more is a serial number; đồng that JSON holds exactly have 16.
     */
    static final int MAX_DIGITS = 18;

    static final int GROUP_DIGITS = 3;

    public PrintedNumber {
        runs = List.copyOf(runs);
        if (runs.size() != separators.length() + 1 || runs.contains("")) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "not a figure: %s between %s", separators, runs));
        }
    }

    /**
     * Reads a figure that is the whole of {@code text}; any kind of space groups. Empty where the text is something
     * else, or has more than 18 digits.
     */
    public static Optional<PrintedNumber> of(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int digits = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\0';
            if (c >= '0' && c <= '9') {
                digits++;
                continue;
            }
            if (i == start || digits > MAX_DIGITS) {
                return Optional.empty();
            }
            runs.add(text.substring(start, i));
            start = i + 1;
            if (i == text.length()) {
                break;
            }
            if (c == '.' || c == ',') {
                separators.append(c);
            } else if (Character.isSpaceChar(c)) {
                separators.append(' ');
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new PrintedNumber(runs, separators.toString()));
    }

    public boolean hasSeparator() {
        return !separators.isEmpty();
    }

    /**
     * Whether the figure is well formed in that style: groups of three, at most one decimal mark, and that the last.
     */
    public boolean allows(NumberStyle style) {
        int decimal = separators.indexOf(style.decimal());
        if (decimal >= 0 && decimal != separators.length() - 1) {
            return false;
        }
        int groups = decimal >= 0 ? decimal : separators.length();
        if (groups == 0) {
            return true;
        }
        char separator = separators.charAt(0);
        String first = runs.get(0);
        if (first.length() > GROUP_DIGITS || first.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < groups; i++) {
            if (separators.charAt(i) != separator || runs.get(i + 1).length() != GROUP_DIGITS) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of digits behind the decimal mark of that style. */
    int decimals(NumberStyle style) {
        int decimal = separators.indexOf(style.decimal());
        return decimal < 0 ? 0 : runs.get(decimal + 1).length();
    }

    /** Returns the value of the figure in that style; empty where {@link #allows} is false. */
    public Optional<BigDecimal> value(NumberStyle style) {
        if (!allows(style)) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0 && separators.charAt(i - 1) == style.decimal()) {
                plain.append('.');
            }
            plain.append(runs.get(i));
        }
        return Optional.of(new BigDecimal(plain.toString()));
    }
}
