package vn.trichluc.text.amount;

import java.util.regex.Pattern;
import vn.trichluc.text.Letters;
import vn.trichluc.text.lexicon.Confusions;

/**
 * Classifies a piece of text by its shape, before it is known what table or line it stands in: one figure, a dash, or
 * neither. A sign, brackets, a per cent and the mark of a footnote belong to the figure: -5, (1.200), 12,5 %, 1.500
 * (1), 350*. The value of a figure comes from {@link PrintedNumber} and the style of its table, never from here.
 */
public final class FigureForm {
    /** A dash of any kind, which stands for a minus or for nothing: hyphens, dashes, the minus sign itself. */
    private static final String DASH = "[-‐-―−]";

    /** A plus, or any of the dashes. */
    public static final String SIGN = "[-‐-―−+]";

    private static final Pattern DASHES = Pattern.compile(DASH + "{1,3}");

    /** The marks of footnotes: a number or stars in brackets, stars, raised numbers and letters. */
    private static final String FOOTNOTES =
            "(?:\\s*(?:[(\\[](?:\\d{1,2}|[*]{1,3}|[a-z])[)\\]]|[*]{1,3}|⁽?[⁰¹²³⁴⁵⁶⁷⁸⁹]+⁾?|[ᵃᵇᶜᵈᵉ]))";

    private static final Pattern ONLY_FOOTNOTES = Pattern.compile(FOOTNOTES + "++");

    /** A figure. A point or a comma may stand behind the digits: 1. in a column of numbers. */
    private static final Pattern NUMBER =
            Pattern.compile(SIGN + "?\\s?\\(?\\d[\\d.,\\s\\p{Zs}]*\\)?\\s?%?" + FOOTNOTES + "*+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern MARKED = Pattern.compile("\\d[.,]\\d");

    /** The greatest length of a printed figure, in characters. */
    private static final int MAX_CHARACTERS = 40;

    private FigureForm() {}

    /** Whether the text may stand in a column of figures: a number, a per cent or a dash. */
    public static boolean isFigure(String text) {
        return isNumber(text) || isDash(text);
    }

    /** Whether the text is a figure with digits. */
    public static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_CHARACTERS
                && !Letters.isLetter(text.charAt(0)) // most cells are told by their first character
                && NUMBER.matcher(text.strip()).matches();
    }

    /** Whether the text is a dash, which says that there is nothing of it. */
    public static boolean isDash(String text) {
        return DASHES.matcher(text.strip()).matches();
    }

    /** Whether the text is nothing but marks of footnotes. */
    public static boolean isFootnotes(String text) {
        return ONLY_FOOTNOTES.matcher(text).matches();
    }

    /** Whether the text is a figure whose digits a mark groups or parts: 1.500, 12,5. */
    public static boolean isMarked(String text) {
        return isNumber(text) && MARKED.matcher(text).find();
    }

    /** Whether the text is a figure and no bare year. */
    public static boolean isAmount(String text) {
        return isFigure(text) && !YEAR.matcher(text.strip()).matches();
    }

    /**
     * Whether the text may be a figure as it was printed: it is one, it is several of them, or recognition or a font
     * took letters for digits in it: 2.25O, １.５００.
     */
    public static boolean mayBeFigures(String text) {
        if (isFigure(text) || SeveralFigures.in(text)) {
            return true;
        }
        String plain = DigitForms.plain(text);
        long digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits > 0 && digits * 2 >= plain.strip().length() - 1 && isFigure(Confusions.FIGURE.plain(plain));
    }
}
