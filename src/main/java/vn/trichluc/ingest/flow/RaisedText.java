package vn.trichluc.ingest.flow;

import java.util.regex.Pattern;

/**
 * What raised (superscript) and lowered characters become in plain text. A raised 2 or 3 of a unit stays with it (m2), a
 * power of ten keeps its raised digits (10⁶), the mark of a note stands apart in brackets: 1.250 (1). So a mark is never
 * a digit of the figure before it.
 */
public final class RaisedText {
    /** Units that a raised 2 or 3 belongs to. */
    private static final Pattern UNIT = Pattern.compile("(?:^|[^\\p{L}])[kcdmh]?m$");

    private static final Pattern TEN = Pattern.compile("(?:^|[^\\p{L}\\p{N}.,])10$");

    /** An o is the sign of degrees or of numero. */
    private static final Pattern NOTE_MARK =
            Pattern.compile("[(\\[]?\\s?(?:[1-9]\\d{0,2}(?:[,;]\\s?[1-9]\\d{0,2}){0,4}|\\*{1,4}|[a-np-z])\\s?[)\\]]?");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** How far {@link #UNIT} and {@link #TEN} look back, in characters. */
    private static final int LOOK_BACK = 4;

    private RaisedText() {}

    static boolean isNoteMark(String raised) {
        return NOTE_MARK.matcher(raised.strip()).matches();
    }

    /** @param before what stands right before it; empty where nothing does */
    public static String raised(CharSequence before, String raised) {
        String mark = raised.strip();
        String near = before.subSequence(Math.max(0, before.length() - LOOK_BACK), before.length())
                .toString();
        if (!isNoteMark(mark) || mark.matches("[23]") && UNIT.matcher(near).find()) {
            return raised;
        }
        if (mark.matches("\\d{1,2}") && TEN.matcher(near).find()) {
            StringBuilder power = new StringBuilder();
            mark.chars().forEach(digit -> power.append(SUPERSCRIPTS.charAt(digit - '0')));
            return power.toString();
        }
        return marked(mark);
    }

    /** Lowered characters go on with a word (CO2); behind a figure they are a mark as well. */
    public static String lowered(CharSequence before, String lowered) {
        boolean figure = before.length() > 0 && Character.isDigit(before.charAt(before.length() - 1));
        return figure && isNoteMark(lowered) ? marked(lowered) : lowered;
    }

    private static String marked(String mark) {
        return " (" + mark.replaceAll("[()\\[\\]\\s]", "") + ")";
    }
}
