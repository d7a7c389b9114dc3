package vn.trichluc.text.amount;

import java.util.List;

/**
 * Recognises two amounts with a stroke between, what was done of what was planned: "560 tỷ đồng/690 tỷ đồng", "560/690
 * tỷ đồng".
 */
final class DoneOfPlan {
    private DoneOfPlan() {}

    /** Whether the figure at token {@code i} is the second of the two. */
    static boolean isPlan(List<Token> tokens, int i) {
        boolean behind = i > 1 && tokens.get(i - 1).is("/") && UnitGrammar.isMoney(tokens, i + 1);
        return behind && (UnitGrammar.mayEnd(tokens, i - 2) || sharesUnit(tokens, i - 2));
    }

    /** Whether two figures with one unit of money behind them begin with token {@code i}; 3/4 tỷ is a part of one. */
    static boolean sharesUnit(List<Token> tokens, int i) {
        return i >= 0
                && i + 3 < tokens.size()
                && isLong(tokens.get(i))
                && tokens.get(i + 1).is("/")
                && isLong(tokens.get(i + 2))
                && !References.isPartOfCode(tokens, i)
                && !References.precede(tokens, i)
                && UnitGrammar.isMoney(tokens, i + 3);
    }

    private static boolean isLong(Token token) {
        return token.isNumber() && token.text().length() > 1 && token.text().charAt(0) != '0';
    }
}
