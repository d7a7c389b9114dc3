package vn.trichluc.text.amount;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds matches of a pattern that begin with a figure, by going from figure to figure: a pattern alone would look at
 * every character, at many times the cost. The matches are those of {@link Matcher#find()}.
 */
public final class FigureSearch {
    private final String text;
    private final Matcher matcher;
    private int from;

    /**
     * Makes a search.
     *
     * @param pattern matches nothing that begins with another character than 0 to 9, or right behind one of these
     */
    public FigureSearch(Pattern pattern, String text) {
        this.text = text;
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether there is a further match behind the last one; {@link #matcher()} has it. */
    public boolean find() {
        for (int i = next(from); i < text.length(); i = next(i + 1)) {
            if (matcher.region(i, text.length()).lookingAt()) {
                from = matcher.end();
                return true;
            }
        }
        from = text.length();
        return false;
    }

    /** Returns the match that was found. */
    public Matcher matcher() {
        return matcher;
    }

    /** Returns the index of the first figure from {@code start} on; the text's length where there is none. */
    private int next(int start) {
        int i = start;
        while (i < text.length() && !(isDigit(i) && (i == 0 || !isDigit(i - 1)))) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        char c = text.charAt(i);
        return c >= '0' && c <= '9';
    }
}
