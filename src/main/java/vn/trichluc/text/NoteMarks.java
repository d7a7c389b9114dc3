package vn.trichluc.text;

import java.util.List;

/** Marks of footnotes between a figure and its unit: 1.500(1) triệu đồng, 1.500¹ triệu, 1.500* triệu. */
final class NoteMarks {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A page has no more notes than two digits count. */
    private static final int MOST_DIGITS = 2;

    /** Stars, or raised digits, of one mark. */
    private static final int MOST_SIGNS = 3;

    private NoteMarks() {}

    /** Index behind the note mark that begins with token {@code at}; {@code at} where none does. */
    static int end(List<Token> tokens, int at) {
        if (at >= tokens.size() || tokens.get(at).lineStart()) {
            return at;
        }
        boolean round = tokens.get(at).is("(");
        if (round || tokens.get(at).is("[")) {
            boolean closed = at + 2 < tokens.size()
                    && isNumber(tokens.get(at + 1))
                    && tokens.get(at + 2).is(round ? ")" : "]");
            return closed ? at + 3 : at;
        }
        int end = at;
        while (end < tokens.size()
                && end < at + MOST_SIGNS
                && (end == at || tokens.get(end).glued())
                && (tokens.get(end).is("*") || isRaised(tokens.get(end)))) {
            end++;
        }
        return end;
    }

    /** Whether it can be nothing else: raised, or joined to the figure. "15 (10) triệu" may be two figures. */
    static boolean isSure(List<Token> tokens, int at) {
        return tokens.get(at).glued() || isRaised(tokens.get(at));
    }

    private static boolean isNumber(Token token) {
        return token.isNumber()
                && token.text().length() <= MOST_DIGITS
                && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isRaised(Token token) {
        return token.text().length() == 1 && RAISED.indexOf(token.text().charAt(0)) >= 0;
    }
}
