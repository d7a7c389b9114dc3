package vn.trichluc.text;

import java.util.Locale;
import java.util.Set;

/**
 * Stretches of running text that belong together: a whole sentence, one item of its list, a clause, a phrase. Each
 * constant ends at the marks of those before it and at one more.
 *
 * <p>A full stop ends a sentence before white space and at the end of the text, but not behind an abbreviation (Tp.
 * Huế, ThS. Nguyễn Văn A, v.v.); within a figure (1.000) or a code it never does.
 */
public enum Clauses {
    /** A sentence, up to a full stop or a line feed. */
    SENTENCE(".\n"),
    /** An item of a list, which ends at a semicolon as well: decisions set their lists in this way. */
    ITEM(".\n;"),
    /** A clause, which ends at a colon as well: the words before a colon say what those behind it are about. */
    CLAUSE(".\n;:"),
    /** A phrase, which ends at a comma as well, if white space follows. */
    PHRASE(".\n;:,");

    /** Abbreviations, folded to lower case, without their full stop. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("tp", "tx", "tt", "p", "q", "h", "ths", "ts", "pgs", "gs", "bs", "ks", "nxb", "v", "đ/c", "đt");

    private static final int LONGEST_ABBREVIATION = 3;

    private final String marks;

    Clauses(String marks) {
        this.marks = marks;
    }

    /** Returns the index behind the last end before {@code at}; 0 where there is none. */
    public int start(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            if (endsAt(text, i)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Returns the index of the first end at {@code at} or behind it; the text's length where there is none. */
    public int end(String text, int at) {
        for (int i = at; i < text.length(); i++) {
            if (endsAt(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** Returns the stretch of text that holds characters {@code start} to {@code end}. */
    public String around(String text, int start, int end) {
        return text.substring(start(text, start), end(text, end));
    }

    /** Whether the character at {@code i} ends such a stretch. */
    public boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        if (marks.indexOf(c) < 0) {
            return false;
        }
        boolean last = i + 1 == text.length();
        return switch (c) {
            case '.' -> (last || Character.isWhitespace(text.charAt(i + 1))) && (last || !isAbbreviation(text, i));
            case ',' -> !last && Character.isWhitespace(text.charAt(i + 1));
            default -> true;
        };
    }

    /**
     * Whether the letters that end before the full stop at {@code stop} are short for a word that goes on with a name.
     */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= LONGEST_ABBREVIATION && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        if (start == stop || !ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT))) {
            return false;
        }
        return Character.isUpperCase(text.charAt(start)) || text.charAt(start) == 'v' || text.charAt(start) == 'đ';
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || c == '/';
    }
}
