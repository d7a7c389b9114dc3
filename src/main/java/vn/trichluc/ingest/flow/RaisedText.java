package vn.trichluc.ingest.flow;

import java.util.regex.Pattern;

/**
 * Writes raised (superscript) and lowered characters in plain text. A raised 2 or 3 of a unit stays with it (m2), a
 * power of ten keeps its raised digits (10⁶), the mark of a note is set apart in brackets: 1.250 (1). So such a mark
 * never becomes a digit of the figure before it.
 */
public final class RaisedText {
    /** Matches the units to which a raised 2 or 3 belongs. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcdmh]?m$");

    private static final Pattern TEN = Pattern.compile("(?:^|[^\\p{L}\\p{N}.,])10$");

    /** Matches the mark of a note; a raised o does not match, as it is the sign of degrees or of numero. */
    private static final Pattern NOTE_MARK =
            Pattern.compile("[(\\[]?\\s?(?:[1-9]\\d{0,2}(?:[,;]\\s?[1-9]\\d{0,2}){0,4}|\\*{1,4}|[a-np-z])\\s?[)\\]]?");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** The number of characters before the raised ones that {@link #UNIT} and {@link #TEN} are matched against. */
    private static final int LOOK_BACK = 4;

    private RaisedText() {}

    static boolean isNoteMark(String raised) {
        return NOTE_MARK.matcher(raised.strip()).matches();
    }

    /**
     * Writes raised characters.
     *
     * @param before the text directly before them; empty if there is none
     */
    public static String raised(CharSequence before, String raised) {
        String mark = raised.strip();
        String near = before.subSequence(Math.max(0, before.length() - LOOK_BACK), before.length())
                .toString();
        if (!isNoteMark(mark) || (mark.matches("[23]") && UNIT.matcher(near).find())) {
            return raised;
        }
        if (mark.matches("\\d{1,2}") && TEN.matcher(near).find()) {
            StringBuilder power = new StringBuilder();
            mark.chars().forEach(digit -> power.append(SUPERSCRIPTS.charAt(digit - '0')));
            return power.toString();
        }
        return marked(mark);
    }

    /** Writes lowered characters: they continue a word (CO2); behind a figure they are the mark of a note. */
    public static String lowered(CharSequence before, String lowered) {
        boolean figure = before.length() > 0 && Character.isDigit(before.charAt(before.length() - 1));
        return figure && isNoteMark(lowered) ? marked(lowered) : lowered;
    }

    private static String marked(String mark) {
        return " (" + mark.replaceAll("[()\\[\\]\\s]", "") + ")";
    }
}
