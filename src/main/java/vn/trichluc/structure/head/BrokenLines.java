package vn.trichluc.structure.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.words.HeadLine;
import vn.trichluc.structure.words.SignatureLine;
import vn.trichluc.text.Folding;

/**
 * Puts together the number, and the place and date, of a head that a copy or a narrow column broke over lines: "Số:"
 * over "33/2025/QĐ-UBND", "Cà Mau, ngày 18" over "tháng 11 năm 2025".
 */
final class BrokenLines {
    /** The largest number of lines of a place with its date: place, day, month and year may each have one. */
    private static final int MAX_LINES = 4;

    private static final Pattern LABEL = Pattern.compile("s[o0]\\s*[:;.,]*\\s*");

    /** A line that is nothing but a number that lost its label. */
    private static final Pattern SYMBOL = Pattern.compile(
            "[\\d .…_]{0,20}[a-zđ]?\\s*[/⁄∕]\\s*(?:\\d{4}\\s*[/⁄∕]\\s*)?\\p{Lu}[\\p{L}\\d]*(?:\\s*[-–/⁄]\\s*\\p{Lu}[\\p{L}\\d]*)*+");

    /** A number that continues on the next line: Số: 33/2025/, Số: 33/QĐ-, Số: 33. */
    private static final Pattern OPEN_NUMBER = Pattern.compile(
            "s[o0]\\s*[:;.,]\\s*[\\d .…_]*(?:[/⁄∕]\\s*(?:\\d{4}\\s*[/⁄∕]?|[a-z\\d/⁄∕-]{1,12}[-–/])?)?\\s*");

    private static final Pattern REST_OF_NUMBER = Pattern.compile(
            "[/⁄∕]?\\s*(?:\\d{4}\\s*[/⁄∕]\\s*)?[-–]?\\s*\\p{Lu}[\\p{L}\\d]*(?:\\s*[-–/⁄]\\s*\\p{Lu}[\\p{L}\\d]*)*+");

    /** The rest of a date that was broken. */
    private static final Pattern REST_OF_DATE =
            Pattern.compile("(?:[-–,]\\s*)?(?:ng[a-z]{1,2}y|th[a-z]{1,3}g|n[a-z]m|\\d{1,4})(?![\\p{L}]).*");

    private static final Pattern OPEN_YEAR = Pattern.compile(".*n[a-z]m\\s*");

    private static final Pattern YEAR = Pattern.compile("\\d{4}[.,]?");

    private static final int MAX_LINE_CHARACTERS = 60;

    private BrokenLines() {}

    /**
     * Returns how many lines from {@code from} on are one number, or one place with its date; 1 where the line stands
     * for itself.
     */
    static int length(List<PlacedText> lines, int from) {
        String first = lines.get(from).text();
        if (first.length() > MAX_LINE_CHARACTERS || from + 1 == lines.size()) {
            return 1;
        }
        String next = lines.get(from + 1).text();
        String letters = Folding.letters(first);
        boolean label = LABEL.matcher(letters).matches() && SYMBOL.matcher(next).matches();
        boolean number = OPEN_NUMBER.matcher(letters).matches()
                && !LABEL.matcher(letters).matches()
                && REST_OF_NUMBER.matcher(next).matches()
                && isWholeNumber(first + next);
        return label || number ? 2 : lengthOfDate(lines, from);
    }

    private static boolean isWholeNumber(String joined) {
        Matcher label = LABEL.matcher(Folding.letters(joined));
        return label.lookingAt()
                && SYMBOL.matcher(joined.substring(label.end())).matches();
    }

    private static int lengthOfDate(List<PlacedText> lines, int from) {
        StringBuilder joined = new StringBuilder(lines.get(from).text());
        if (isWholeDate(joined.toString()) && !awaitsYear(lines, from)) {
            return 1;
        }
        int end = Math.min(lines.size(), from + MAX_LINES);
        for (int i = from + 1; i < end; i++) {
            String line = lines.get(i).text();
            String letters = Folding.letters(line);
            boolean goesOn = line.length() <= MAX_LINE_CHARACTERS
                    && (REST_OF_DATE.matcher(letters).matches() || isSecondWordOfPlace(lines, i));
            if (!goesOn) {
                return 1;
            }
            joined.append(' ').append(line);
            String whole = joined.toString();
            if (HeadLine.isPlaceCommaDate(whole) && isWholeDate(whole) && !awaitsYear(lines, i)) {
                return i + 1 - from;
            }
        }
        return 1;
    }

    private static boolean isWholeDate(String line) {
        return HeadLine.isPlaceAndDate(line, Folding.bare(line));
    }

    private static boolean awaitsYear(List<PlacedText> lines, int index) {
        return index + 1 < lines.size()
                && OPEN_YEAR.matcher(Folding.letters(lines.get(index).text())).matches()
                && YEAR.matcher(lines.get(index + 1).text()).matches();
    }

    /** Whether a line is the second word of a place: Hà / Nội, ngày 5 tháng 3 năm 2020. */
    private static boolean isSecondWordOfPlace(List<PlacedText> lines, int index) {
        return isWholeDate(lines.get(index).text())
                && SignatureLine.isNameWord(lines.get(index - 1).text());
    }
}
