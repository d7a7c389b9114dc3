package vn.trichluc.layout;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.trichluc.common.EditDistance;

/**
 * A line at the edge of a page, in the form in which it is compared with those of other pages.
 *
 * @param letters its text with one mark for each number
 * @param numbers its numbers in order
 * @param isNumber whether it is a page's number and nothing else: 3, - 3 -, 3/12
 */
record EdgeLine(Line line, String letters, List<String> numbers, boolean isNumber) {
    /** The largest distance between the places of a repeated head, in points, since scans shift. */
    private static final double SAME_PLACE_POINTS = 9;

    /** The largest number of digits of a page number. */
    private static final int MAX_DIGITS = 4;

    /** The number of first characters by which longer lines are compared. */
    private static final int MAX_COMPARED = 160;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—|.]?\\s*\\d{1,4}\\s*[-–—|.]?|\\d{1,4}\\s*/\\s*\\d{1,4}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static EdgeLine of(Line line) {
        String text = line.text();
        return new EdgeLine(
                line,
                DIGITS.matcher(text).replaceAll("#"),
                DIGITS.matcher(text).results().map(MatchResult::group).toList(),
                PAGE_NUMBER.matcher(text).matches());
    }

    boolean standsAs(EdgeLine other) {
        return Math.abs(other.line.box().centreY() - line.box().centreY()) <= SAME_PLACE_POINTS
                && (Math.abs(other.line.left() - line.left()) <= SAME_PLACE_POINTS
                        || Math.abs(other.line.right() - line.right()) <= SAME_PLACE_POINTS
                        || Math.abs(other.line.box().centreX() - line.box().centreX()) <= SAME_PLACE_POINTS);
    }

    /**
     * Whether both lines read nearly the same.
     *
     * @param different the share of the letters that may differ
     */
    boolean reads(EdgeLine other, double different) {
        int allowed = (int) (different * Math.min(letters.length(), other.letters.length()));
        return Math.abs(letters.length() - other.letters.length()) <= allowed
                && EditDistance.within(beginning(letters), beginning(other.letters), allowed);
    }

    private static String beginning(String letters) {
        return letters.substring(0, Math.min(letters.length(), MAX_COMPARED));
    }

    /**
     * Whether each number is the same in the other line or differs by as much as their pages do; a single one must
     * differ.
     */
    boolean countsWith(EdgeLine other, int pagesApart) {
        if (numbers.size() != other.numbers.size()) {
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            String here = numbers.get(i);
            String there = other.numbers.get(i);
            boolean counts = here.length() <= MAX_DIGITS
                    && there.length() <= MAX_DIGITS
                    && Integer.parseInt(there) - Integer.parseInt(here) == pagesApart;
            boolean lone = isNumber && numbers.size() == 1;
            if (!counts && (lone || !here.equals(there))) {
                return false;
            }
        }
        return true;
    }
}
