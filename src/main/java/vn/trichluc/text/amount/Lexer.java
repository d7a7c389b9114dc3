package vn.trichluc.text.amount;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.trichluc.text.Letters;
import vn.trichluc.text.lexicon.Confusions;

/** Cuts running text into words, figures and marks, in one pass over it. */
final class Lexer {
    private static final String DASHES = "-‐‑‒–—−";

    /** Letters and signs that recognition gives for digits. */
    private static final String LETTERS = Confusions.PROSE.seen();

    private static final String DIGITS = Confusions.PROSE.plain(LETTERS);

    /**
     * Letters of {@link #LETTERS} that may stand for a digit even in a figure without groups, where a unit of money
     * follows: 5O0 triệu.
     */
    private static final String SURE_LETTERS = Confusions.NUMBER.seen();

    /** Raised digits, and the brackets around them. */
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";

    private static final String ZERO_WIDTH = "\u200b\u200c\u200d\u2060\ufeff";

    /**
     * The greatest length of a figure in which letters are looked for, in characters. It keeps the work in proportion
     * to the text.
     */
    private static final int MAX_MISREAD_CHARS = 32;

    /** The number of letters of a currency's code: VNĐ, USD. */
    private static final int CURRENCY_LETTERS = 3;

    private final String printed;

    /** The text with plain digits. */
    private final String text;

    private Lexer(String printed) {
        this.printed = printed;
        this.text = DigitForms.plainInPlace(printed);
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
            if (Letters.isSpace(c)) {
                lineStart |= c == '\n' || c == '\r';
                glued = false;
                i++;
                continue;
            }
            if (ZERO_WIDTH.indexOf(c) >= 0 || isRaisedMark(c, tokens)) {
                i++;
                continue;
            }
            Token token = next(i, glued, lineStart);
            tokens.add(token);
            i = token.end();
            glued = true;
            lineStart = false;
        }
        return NoteMarks.without(tokens);
    }

    /** Whether the character is the raised mark of a note behind a figure: 4.390¹ triệu. Behind a ten it is a power. */
    private static boolean isRaisedMark(char c, List<Token> tokens) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return RAISED.indexOf(c) >= 0 && last != null && last.isNumber() && !last.is("10");
    }

    private Token next(int i, boolean glued, boolean lineStart) {
        char c = text.charAt(i);
        if (isDigit(c, true)) {
            int misread = figureEnd(i, Math.min(text.length(), i + MAX_MISREAD_CHARS), true);
            if (isMisread(i, misread)) {
                return new Token(Token.Kind.NUMBER, plain(i, misread), i, misread, glued, lineStart, true);
            }
            int end = figureEnd(i, text.length(), false);
            if (end > i) {
                boolean otherDigits = !text.regionMatches(i, printed, i, end - i);
                return new Token(Token.Kind.NUMBER, text.substring(i, end), i, end, glued, lineStart, otherDigits);
            }
        }
        int end = i;
        while (end < text.length() && isWordPart(text.charAt(end), end > i) && !isCurrency(i, end)) {
            end++;
        }
        if (end > i) {
            return new Token(Token.Kind.WORD, word(text.substring(i, end)), i, end, glued, lineStart, false);
        }
        String mark = DASHES.indexOf(c) >= 0 ? "-" : String.valueOf(c);
        return new Token(Token.Kind.MARK, mark, i, i + 1, glued, lineStart, false);
    }

    /** Returns a word in lower case NFC, without soft hyphens and with đ in its own code. */
    private static String word(String printed) {
        boolean same = true;
        for (int i = 0; i < printed.length(); i++) {
            char small = Letters.small(printed.charAt(i));
            if (small == Letters.UNUSUAL) {
                return unusual(printed.toLowerCase(Locale.ROOT));
            }
            same &= small == printed.charAt(i);
        }
        return same ? printed : small(printed);
    }

    private static String small(String printed) {
        char[] letters = printed.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Letters.small(letters[i]);
        }
        return new String(letters);
    }

    private static String unusual(String word) {
        return Normalizer.normalize(word.replace(String.valueOf(Letters.SOFT_HYPHEN), ""), Normalizer.Form.NFC)
                .replace(Letters.ETH, 'đ')
                .replace(Letters.D_WITH_TAIL, 'đ');
    }

    private static boolean isWordPart(char c, boolean inside) {
        return Letters.isLetter(c)
                || (inside
                        && (Character.isDigit(c)
                                || c == '²'
                                || c == '³'
                                || c == Letters.SOFT_HYPHEN
                                || isCombining(c)));
    }

    /** Whether a currency stands right before the digit at {@code end}: "VNĐ500.000". */
    private boolean isCurrency(int start, int end) {
        return end == start + CURRENCY_LETTERS
                && Character.isDigit(text.charAt(end))
                && UnitGrammar.isPrefix(text.subSequence(start, end));
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Returns the end of a figure that begins at {@code i}; {@code i} where none does. A separator belongs to it only
     * between digits.
     */
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
        return (c >= '0' && c <= '9') || (lettersToo && LETTERS.indexOf(c) >= 0);
    }

    private String plain(int start, int end) {
        StringBuilder result = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            int letter = LETTERS.indexOf(text.charAt(i));
            result.append(letter < 0 ? text.charAt(i) : DIGITS.charAt(letter));
        }
        return result.toString();
    }

    /**
     * Whether letters stand for digits in a figure. They do only where its thousands are grouped, or before a unit of
     * money: a lone l is a word, 5l are litres. The bar of a table that stands before a figure does not belong to it.
     */
    private boolean isMisread(int start, int end) {
        if (end == start || !isMixed(start, end)) {
            return false;
        }
        boolean bar = text.charAt(start) == '|' && end > start + 1 && isDigit(text.charAt(start + 1), false);
        boolean letterBehind = end < text.length() && Character.isLetter(text.charAt(end));
        if (bar || (letterBehind && !isBeforeUnit(end))) {
            return false;
        }
        PrintedNumber number = PrintedNumber.of(plain(start, end)).orElse(null);
        if (number == null) {
            return false;
        }
        if (!number.hasSeparator()) {
            return isSure(start, end) && isBeforeUnit(end);
        }
        boolean oneKind = number.separators().chars().distinct().count() == 1;
        NumberStyle style = number.separators().charAt(0) == '.' ? NumberStyle.VIETNAMESE : NumberStyle.ENGLISH;
        return oneKind && number.allows(style);
    }

    private boolean isMixed(int start, int end) {
        boolean digit = false;
        boolean letter = false;
        for (int i = start; i < end; i++) {
            digit |= isDigit(text.charAt(i), false);
            letter |= LETTERS.indexOf(text.charAt(i)) >= 0;
        }
        return digit && letter;
    }

    private boolean isSure(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i), false) && SURE_LETTERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word behind a figure, at most one space away, is a unit of money or a per cent sign. */
    private boolean isBeforeUnit(int end) {
        int start = end < text.length() && Letters.isSpace(text.charAt(end)) ? end + 1 : end;
        if (start < text.length() && text.charAt(start) == '%') {
            return true;
        }
        int behind = start;
        while (behind < text.length()
                && behind < start + MAX_MISREAD_CHARS
                && isWordPart(text.charAt(behind), behind > start)) {
            behind++;
        }
        return behind > start && UnitGrammar.isUnitWord(word(text.substring(start, behind)));
    }
}
