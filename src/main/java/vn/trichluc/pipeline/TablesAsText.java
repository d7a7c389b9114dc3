package vn.trichluc.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.text.amount.FigureForm;

/**
 * Finds tables that were not recognised as such. Their lines of figures stand in running text, where they have neither
 * unit nor column, and no sum checks them.
 */
final class TablesAsText {
    /** The least number of lines of figures in one section that are taken for rows of a table. */
    private static final int MIN_LINES = 3;

    private static final int MAX_SAMPLE_CHARACTERS = 60;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The number of a heading: 2.1.5. */
    private static final Pattern OUTLINE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})++");

    private TablesAsText() {}

    /**
     * A section with lines of figures.
     *
     * @param lines how many lines of figures the section's text holds
     * @param first the first of them
     */
    record Found(String section, int lines, PlacedText first) {
        String message() {
            String text = first.text();
            String sample =
                    text.length() <= MAX_SAMPLE_CHARACTERS ? text : text.substring(0, MAX_SAMPLE_CHARACTERS) + "…";
            return String.format(
                    Locale.ROOT,
                    "The text of section %s holds %d lines of figures (\"%s\"): a table was probably not recognised, and its figures have no values.",
                    section,
                    lines,
                    sample);
        }
    }

    static Optional<Found> in(Section section) {
        List<PlacedText> lines = new ArrayList<>();
        PlacedText text = section.text();
        String string = text.text();
        int from = 0;
        while (from <= string.length()) {
            int feed = string.indexOf('\n', from);
            int end = feed < 0 ? string.length() : feed;
            if (hasMark(string, from, end) && isOfFigures(string.substring(from, end))) {
                lines.add(text.slice(from, end).strip());
            }
            from = end + 1;
        }
        return lines.size() < MIN_LINES
                ? Optional.empty()
                : Optional.of(new Found(section.id(), lines.size(), lines.get(0)));
    }

    /** Whether a mark stands between two digits, a cheap condition for a figure with a separator. */
    private static boolean hasMark(String text, int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ',') && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Whether a line consists of figures: one figure with a separator alone, or two or more figures, one of them with a
     * separator, and no more words than figures.
     */
    private static boolean isOfFigures(String line) {
        int figures = 0;
        int words = 0;
        boolean marked = false;
        for (String token : SPACES.split(line.strip())) {
            if (FigureForm.isFigure(token) && !token.endsWith(".")) { // 2. counts a list
                figures++;
                marked |= FigureForm.isMarked(token) && !OUTLINE.matcher(token).matches();
            } else {
                words++;
            }
        }
        return marked && (figures == 1 ? words == 0 : figures > words);
    }
}
