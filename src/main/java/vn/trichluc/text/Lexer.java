package vn.trichluc.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts running text into words, figures and marks, in one pass over it. */
final class Lexer {
    private static final String DASHES = "-‐‑‒–—−";

    /** Letters that recognition takes for digits, and the digits. */
    private static final String LETTERS = "lI|Oo";

    private static final String DIGITS = "11100";

    /** No longer figure is looked at for letters: it keeps the work in proportion to the text. */
    private static final int MAX_MISREAD_CHARS = 32;

    private final String text;

    private final boolean composed;

    private Lexer(String text) {
        this.text = text;
        composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    static List<Token> tokens(String text) {
        return new Lexer(text).run();
    }

    private List<Token> run() {
        List<Token> tokens = new ArrayList<>();
        boolean lineStart = true;
        boolean glued = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                lineStart |= c == '\n' || c == '\r';
                glued = false;
                i++;
                continue;
            }
            Token token = next(i, glued, lineStart);
            tokens.add(token);
            i = token.end();
            glued = true;
            lineStart = false;
        }
        return tokens;
    }

    private Token next(int i, boolean glued, boolean lineStart) {
        int misread = figureEnd(i, Math.min(text.length(), i + MAX_MISREAD_CHARS), true);
        if (isMisread(i, misread)) {
            return new Token(Token.Kind.NUMBER, plain(i, misread), i, misread, glued, lineStart, true);
        }
        int end = figureEnd(i, text.length(), false);
        if (end > i) {
            return new Token(Token.Kind.NUMBER, text.substring(i, end), i, end, glued, lineStart, false);
        }
        end = i;
        while (end < text.length() && isWordPart(text.charAt(end), end > i)) {
            end++;
        }
        if (end > i) {
            String printed = text.substring(i, end);
            String word =
                    (composed ? printed : Normalizer.normalize(printed, Normalizer.Form.NFC)).toLowerCase(Locale.ROOT);
            return new Token(Token.Kind.WORD, word, i, end, glued, lineStart, false);
        }
        char c = text.charAt(i);
        String mark = DASHES.indexOf(c) >= 0 ? "-" : String.valueOf(c);
        return new Token(Token.Kind.MARK, mark, i, i + 1, glued, lineStart, false);
    }

    private static boolean isWordPart(char c, boolean inside) {
        return Character.isLetter(c) || inside && (Character.isDigit(c) || c == '²' || c == '³' || isCombining(c));
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** End of a figure that begins at {@code i}; {@code i} where none does. A separator counts between digits only. */
    private int figureEnd(int i, int limit, boolean lettersToo) {
        int at = i;
        while (true) {
            int run = at;
            while (run < limit && isDigit(text.charAt(run), lettersToo)) {
                run++;
            }
            if (run == at) {
                return i;
            }
            boolean separator = run + 1 < limit
                    && (text.charAt(run) == '.' || text.charAt(run) == ',')
                    && isDigit(text.charAt(run + 1), lettersToo);
            if (!separator) {
                return run;
            }
            at = run + 1;
        }
    }

    private static boolean isDigit(char c, boolean lettersToo) {
        return c >= '0' && c <= '9' || lettersToo && LETTERS.indexOf(c) >= 0;
    }

    private String plain(int start, int end) {
        StringBuilder result = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            result.append(letter < 0 ? text.charAt(i) : DIGITS.charAt(letter));
        }
        return result.toString();
    }

    /** Letters are digits only in a figure whose thousands are grouped: a lone l is a word, 5l are litres. */
    private boolean isMisread(int start, int end) {
        boolean letterBehind = end < text.length() && Character.isLetter(text.charAt(end));
        if (end == start || letterBehind) {
            return false;
        }
        String printed = text.substring(start, end);
        boolean mixed =
                printed.chars().anyMatch(Character::isDigit) && printed.chars().anyMatch(c -> LETTERS.indexOf(c) >= 0);
        return mixed
                && PrintedNumber.of(plain(start, end))
                        .filter(PrintedNumber::hasSeparator)
                        .filter(number -> number.separators().chars().distinct().count() == 1)
                        .filter(number -> number.allows(
                                number.separators().charAt(0) == '.' ? NumberStyle.VIETNAMESE : NumberStyle.ENGLISH))
                        .isPresent();
    }
}
