package vn.trichluc.structure.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.text.Letters;
import vn.trichluc.text.amount.DigitForms;
import vn.trichluc.text.amount.SeveralFigures;

/** Whether a cell holds a figure, and its size for telling whether a row's sums hold; never what is given out. */
final class FigureText {
    private static final Pattern FIGURE =
            Pattern.compile("[-–—−+]?\\s?\\(?\\d[\\d.,\\s]*\\)?\\s?%?(?:\\s?\\(?\\d\\)|\\*)*+|[-–—−]+");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})++");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,18}");
    private static final Pattern DECIMAL =
            Pattern.compile("\\d{1,3}(?:([.,])\\d{3}){0,6}(?!\\1)[.,]\\d{1,6}|\\d{1,9}[.,]\\d{1,6}");
    private static final String DASHES = "-–—−";
    /** No printed figure is longer, in characters. */
    private static final int MAX_CHARACTERS = 40;

    private static final Pattern MARKED = Pattern.compile("\\d[.,]\\d");

    /** Letters that stand for digits, and the digits. */
    private static final String LETTERS = "lI|Oo";

    private static final String DIGITS = "11100";

    private FigureText() {}

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

    /** A figure that is no dash. */
    static boolean hasDigits(String text) {
        return isFigure(text) && text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** A figure, several of them, or one in which recognition or a font took letters for digits: 2.25O, １.５００. */
    static boolean mayBeFigures(String text) {
        if (isFigure(text) || SeveralFigures.in(text)) {
            return true;
        }
        String plain = DigitForms.plain(text);
        long digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
        StringBuilder letters = new StringBuilder(plain);
        for (int i = 0; i < letters.length(); i++) {
            int digit = LETTERS.indexOf(letters.charAt(i));
            letters.setCharAt(i, digit < 0 ? letters.charAt(i) : DIGITS.charAt(digit));
        }
        String mended = letters.toString();
        return digits > 0 && digits * 2 >= plain.strip().length() - 1 && isFigure(mended);
    }

    /** A figure whose digits a mark groups or parts: 1.500, 12,5. */
    static boolean isMarked(String text) {
        return isFigure(text) && MARKED.matcher(text).find();
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
