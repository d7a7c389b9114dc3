package vn.trichluc.text.amount;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds marks of footnotes between a figure and its unit: 1.500(1) triệu đồng, 1.500 (1) triệu (as raised marks are
 * read from Word and HTML), 1.500* triệu, 1.500[a] %. {@link Lexer} drops raised digits.
 */
final class NoteMarks {
    /** The largest number of digits of a note's number. */
    private static final int MOST_DIGITS = 2;

    private static final int MOST_STARS = 3;

    /** The number of tokens of a mark in brackets: the opening bracket, the mark, the closing one. */
    private static final int BRACKETED_TOKENS = 3;

    private NoteMarks() {}

    /** Returns the tokens without the marks of notes that can be nothing else. */
    static List<Token> without(List<Token> tokens) {
        List<Token> kept = tokens;
        for (int i = 0; i + 1 < kept.size(); i++) {
            int end = kept.get(i).isNumber() ? end(kept, i + 1) : i + 1;
            if (end > i + 1 && isBeforeUnit(kept, end) && isSure(kept, i)) {
                kept = kept == tokens ? new ArrayList<>(tokens) : kept;
                kept.subList(i + 1, end).clear();
            }
        }
        return kept;
    }

    /** Returns the index behind the note mark that begins with token {@code at}; {@code at} where none does. */
    static int end(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).lineStart()) {
            return at;
        }
        boolean round = tokens.get(at).is("(");
        if (round || tokens.get(at).is("[")) {
            boolean closed = at + BRACKETED_TOKENS <= tokens.size()
                    && isMark(tokens.get(at + 1))
                    && tokens.get(at + 2).is(round ? ")" : "]");
            return closed ? at + BRACKETED_TOKENS : at;
        }
        int end = at;
        while (end < tokens.size()
                && end < at + MOST_STARS
                && tokens.get(end).is("*")
                && tokens.get(end).glued()) {
            end++;
        }
        return end;
    }

    private static boolean isBeforeUnit(List<Token> tokens, int at) {
        return at < tokens.size() && (tokens.get(at).is("%") || UnitGrammar.at(tokens, at) != null);
    }

    /**
     * Whether the mark behind the figure is surely a note's: it is joined to the figure, no number, or shorter. "15
     * (10) triệu" may be two figures.
     */
    private static boolean isSure(List<Token> tokens, int figure) {
        Token bracket = tokens.get(figure + 1);
        if (bracket.glued() || bracket.is("*") || !tokens.get(figure + 2).isNumber()) {
            return true;
        }
        return tokens.get(figure + 2).text().length()
                < tokens.get(figure).text().length();
    }

    /** Whether a token may mark a note: 1 to 99, a star, a letter. */
    private static boolean isMark(Token token) {
        String mark = token.text();
        boolean number = token.isNumber()
                && mark.length() <= MOST_DIGITS
                && mark.charAt(0) != '0'
                && mark.chars().allMatch(c -> c >= '0' && c <= '9');
        return number || (mark.length() == 1 && !token.isNumber());
    }
}
