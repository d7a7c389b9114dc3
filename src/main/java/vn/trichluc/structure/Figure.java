package vn.trichluc.structure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.text.Letters;

/** Whether a cell holds a figure, and its size for telling whether a row's sums hold; never what is given out. */
final class Figure {
    private static final Pattern FIGURE =
            Pattern.compile("[-–—−+]?\\s?\\(?\\d[\\d.,\\s]*\\)?\\s?%?(?:\\s?\\(?\\d\\)|\\*)*|[-–—−]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("\\d{1,3}(?:([.,])\\d{3})*(?!\\1)[.,]\\d{1,6}|\\d{1,9}[.,]\\d{1,6}");
    private static final String DASHES = "-–—−";
    /** No printed figure is longer, in characters. */
    private static final int MAX_CHARACTERS = 40;

    private Figure() {}

    /** A number, a per cent or a dash. */
    static boolean isFigure(String text) {
        return text.length() <= MAX_CHARACTERS
                && mayBeFigure(text)
                && FIGURE.matcher(text.strip()).matches();
    }

    /** A figure holds no letters: most cells are told by their first character. */
    private static boolean mayBeFigure(String text) {
        return !text.isEmpty() && !Letters.isLetter(text.charAt(0));
    }

    /** A figure that is no bare year. */
    static boolean isAmount(String text) {
        return isFigure(text) && !YEAR.matcher(text.strip()).matches();
    }

    /** A blank or a dash is 0; empty for what is no plain number. */
    static Optional<BigDecimal> size(String text) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.length() == 1 && DASHES.contains(plain)) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (plain.length() > MAX_CHARACTERS) {
            return Optional.empty();
        }
        if (plain.charAt(0) < '0' || plain.charAt(0) > '9') {
            return Optional.empty();
        }
        if (plain.indexOf('.') < 0 && plain.indexOf(',') < 0) {
            return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
        }
        if (GROUPED.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(withoutMarks(plain)));
        }
        if (DECIMAL.matcher(plain).matches()) {
            int mark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
            return Optional.of(
                    new BigDecimal(withoutMarks(plain.substring(0, mark)) + "." + plain.substring(mark + 1)));
        }
        return Optional.empty();
    }

    private static String withoutMarks(String figure) {
        return figure.replace(".", "").replace(",", "");
    }
}
