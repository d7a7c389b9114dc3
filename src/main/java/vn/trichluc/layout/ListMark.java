package vn.trichluc.layout;

import java.util.regex.Pattern;

/**
 * Recognises marks and numbers that begin a list item: a dash, a plus, a bullet of any font, 1., 1.1, 1), (1), a), a.,
 * IV., II.3.
 */
final class ListMark {
    private static final Pattern ALONE = Pattern.compile("[^\\p{L}\\p{N}\\p{Ps}\\p{Pi}\"'.,;:!?/%]|[oØü]"
            + "|\\d{1,3}[.)]|\\d{1,2}(\\.\\d{1,2}){1,4}[.)]?|\\(\\d{1,2}\\)"
            + "|[a-zđ]\\d?[.)]|[a-zđ]\\.\\d{1,2}[.)]|\\([a-zđ]\\)"
            + "|[IVXLC]{1,6}[.)]|[IVX]{1,5}(\\.\\d{1,2}){1,4}\\.?|[A-ZĐ][.)]");

    /** Matches a mark that recognition or a sloppy typist joined to the first word: -Các, +Đối. */
    private static final Pattern GLUED = Pattern.compile("[-–+•●]\\p{L}.*|\\d{1,2}[.)]\\p{Lu}.*|[a-zđ]\\)\\p{L}.*");

    private static final Pattern ARTICLE = Pattern.compile("(?:Điều|ĐIỀU)\\s+\\d{1,3}\\p{Ll}?\\s?[.:]\\s");

    private ListMark() {}

    /** Whether a line that begins with this word, and has more, begins a list item. */
    static boolean opens(Line line) {
        String word = line.first().text();
        return isMark(word) ? line.words().size() > 1 : GLUED.matcher(word).matches();
    }

    /** Whether a line begins with "Điều 2." or "Điều 12:" and has more. */
    static boolean opensArticle(Line line) {
        return line.words().size() > 2 && ARTICLE.matcher(line.text()).lookingAt();
    }

    static boolean isMark(String word) {
        return ALONE.matcher(word).matches();
    }
}
