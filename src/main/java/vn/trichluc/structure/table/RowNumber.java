package vn.trichluc.structure.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.text.Numbering;

/**
 * A number in the number column of a table, or before the words of a label: I, 1, 2.1, a), -.
 *
 * @param text without its closing mark; empty for a dash
 * @param rank the smaller, the higher in the outline
 * @param length characters of the printed form, closing mark and following space counted
 */
record RowNumber(String text, int rank, int length) {
    static final int LETTER = 10;
    static final int ROMAN = 20;
    /** The rank of a row without number that only names what follows. */
    static final int NAME = 25;

    static final int ARABIC = 30;
    /** The rank of a small letter. Level 1.1 ranks one below {@link #ARABIC}, 1.1.1 two. */
    static final int SMALL_LETTER = 40;

    static final int PART = 45;
    static final int DASH = 50;
    static final int PLUS = 60;

    private static final Pattern ROMAN_NUMBER =
            Pattern.compile("(" + Numbering.ROMAN + "(?:\\.\\d{1,2})*+)\\s*[.):/]?\\s*");
    private static final Pattern ARABIC_NUMBER = Pattern.compile("(\\d{1,3}(?:[.]\\d{1,3}){0,5}[a-z]?)\\s*[.):/]?\\s*");
    private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])\\s*[.):]?\\s*");
    private static final Pattern SMALL = Pattern.compile("(\\p{Ll})\\s*[.):]?\\s*");
    private static final Pattern DASHES = Pattern.compile("()[-–—*•]\\s*");
    private static final Pattern PLUSES = Pattern.compile("()\\+\\s*");

    /** Returns the number that fills a cell of the number column. */
    static Optional<RowNumber> whole(String cell) {
        return read(cell, true);
    }

    /** Returns the number before a label's words; where no mark closes it, only a Roman number is one. */
    static Optional<RowNumber> before(String label) {
        return read(label, false);
    }

    private static Optional<RowNumber> read(String text, boolean whole) {
        for (Form form : Form.values()) {
            Matcher matcher = form.pattern.matcher(text);
            boolean found = whole ? matcher.matches() : matcher.lookingAt() && form.standsBefore(text, matcher);
            if (found) {
                String number = matcher.group(1);
                int depth = (int) number.chars().filter(c -> c == '.').count();
                return Optional.of(new RowNumber(number, form.rank + depth, matcher.end()));
            }
        }
        return Optional.empty();
    }

    private enum Form {
        OF_ROMAN(ROMAN_NUMBER, ROMAN),
        OF_ARABIC(ARABIC_NUMBER, ARABIC),
        OF_CAPITAL(CAPITAL, LETTER),
        OF_SMALL(SMALL, SMALL_LETTER),
        OF_DASH(DASHES, DASH),
        OF_PLUS(PLUSES, PLUS);

        final Pattern pattern;
        final int rank;

        Form(Pattern pattern, int rank) {
            this.pattern = pattern;
            this.rank = rank;
        }

        boolean standsBefore(String text, Matcher matcher) {
            if (matcher.end() >= text.length()) {
                return false;
            }
            char next = text.charAt(matcher.end());
            String printed = matcher.group();
            boolean closed = printed.stripTrailing().matches(".*[.):/]");
            boolean spaced = !printed.isEmpty() && Character.isWhitespace(printed.charAt(printed.length() - 1));
            return switch (this) {
                case OF_DASH, OF_PLUS -> !Character.isDigit(next);
                case OF_ROMAN -> (closed || spaced) && Character.isLetter(next);
                default -> closed && (spaced || !Character.isDigit(next)) && !Character.isDigit(next);
            };
        }
    }
}
