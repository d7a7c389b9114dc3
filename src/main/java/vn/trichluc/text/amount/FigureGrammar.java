package vn.trichluc.text.amount;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a figure's digits together where spaces group or break them: "1 500 000 đồng", and "1. 000 triệu" as recognition
 * gives it. Elsewhere two figures may stand side by side.
 */
final class FigureGrammar {
    private static final int GROUP_DIGITS = 3;

    /** No-break spaces, which hold a figure together; a plain space may part two figures. */
    private static final String NO_BREAK = "\u00a0\u2007\u2008\u2009\u202f";

    private final String text;
    private final List<Token> tokens;

    FigureGrammar(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * A figure of one or more tokens.
     *
     * @param number null where the figure has no value, such as a serial number
     * @param end index behind its last token
     */
    record Figure(@Nullable PrintedNumber number, int end, Set<Mention.Doubt> doubts) {}

    /**
     * Returns the figure that begins with token {@code i}, which is a number, together with what may be the mark of a
     * note behind it.
     */
    Figure at(int i) {
        Figure figure = printed(i);
        int end = NoteMarks.end(tokens, figure.end());
        if (end == figure.end() || !UnitGrammar.isMoney(tokens, end)) {
            return figure;
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.of(Mention.Doubt.AMBIGUOUS);
        doubts.addAll(figure.doubts());
        return new Figure(figure.number(), end, doubts);
    }

    private Figure printed(int i) {
        Token first = tokens.get(i);
        Figure broken = null;
        if (i + 1 < tokens.size() && isHead(first.text())) {
            broken = tokens.get(i + 1).is(".") ? brokenByDots(i) : grouped(i);
            broken = broken == null ? lostStop(i) : broken;
        }
        if (broken != null) {
            return broken;
        }
        EnumSet<Mention.Doubt> doubts = EnumSet.noneOf(Mention.Doubt.class);
        if (first.repaired()) {
            doubts.add(Mention.Doubt.MISREAD);
        }
        if (isBehindListMark(i)) {
            doubts.add(Mention.Doubt.AMBIGUOUS);
        }
        return new Figure(
                isSerial(first.text()) ? null : PrintedNumber.of(first.text()).orElse(null), i + 1, doubts);
    }

    /**
     * Whether a figure stands behind the mark of a list, or a space is too much: "26. 331.000.000 đồng" at the start of
     * a line, "1. 500 USD".
     */
    private boolean isBehindListMark(int i) {
        return i > 1
                && areGroups(tokens.get(i))
                && tokens.get(i - 1).is(".")
                && tokens.get(i - 2).isNumber()
                && isHead(tokens.get(i - 2).text())
                && !References.precede(tokens, i - 2)
                && UnitGrammar.at(tokens, i + 1) != null;
    }

    /** Joins digits whose full stops have a space on one side, "1. 000", "26 .331.000"; null where none stand there. */
    private @Nullable Figure brokenByDots(int i) {
        StringBuilder joined = new StringBuilder(tokens.get(i).text());
        int end = i + 1;
        while (end + 1 < tokens.size()
                && tokens.get(end).is(".")
                && areGroups(tokens.get(end + 1))
                && gap(end) + gap(end + 1) == 1
                && joined.length() <= PrintedNumber.MAX_DIGITS) {
            joined.append('.').append(tokens.get(end + 1).text());
            end += 2;
        }
        if (end == i + 1 || References.precede(tokens, i)) {
            return null;
        }
        boolean noughts = tokens.get(i + 2).text().charAt(0) == '0';
        boolean listMark = (tokens.get(i).lineStart() && !noughts) || (!isMoneyUnit(end) && !(noughts && isUnit(end)));
        return listMark
                ? null
                : new Figure(PrintedNumber.of(joined.toString()).orElse(null), end, Set.of(Mention.Doubt.MISREAD));
    }

    /**
     * Joins digits between which a full stop was lost or a space is too much, "1 500.000"; null where none stand there.
     */
    private @Nullable Figure lostStop(int i) {
        Token groups = tokens.get(i + 1);
        boolean shape = areGroups(groups) && groups.text().length() > GROUP_DIGITS && gap(i + 1) == 1;
        if (!shape || !isMoneyUnit(i + 2) || References.precede(tokens, i)) {
            return null;
        }
        String joined = tokens.get(i).text() + "." + groups.text();
        return new Figure(PrintedNumber.of(joined).orElse(null), i + 2, Set.of(Mention.Doubt.MISREAD));
    }

    /** Joins groups of three digits, "1 500 000", "1 200,5"; null where no groups follow that belong to the figure. */
    private @Nullable Figure grouped(int i) {
        Token first = tokens.get(i);
        StringBuilder joined = new StringBuilder(first.text());
        boolean certain = false;
        int end = i + 1;
        while (end < tokens.size()
                && first.text().length() <= GROUP_DIGITS
                && isGroup(tokens.get(end))
                && gap(end) == 1
                && joined.length() <= PrintedNumber.MAX_DIGITS) {
            Token group = tokens.get(end);
            certain |= end > i + 1
                    || group.text().charAt(0) == '0'
                    || NO_BREAK.indexOf(text.charAt(group.start() - 1)) >= 0;
            joined.append(' ').append(group.text());
            end++;
            if (group.text().length() > GROUP_DIGITS) {
                break; // decimals end it
            }
        }
        if (end == i + 1 || !isUnit(end) || References.precede(tokens, i)) {
            return null;
        }
        Mention.Doubt doubt = first.repaired() ? Mention.Doubt.MISREAD : Mention.Doubt.AMBIGUOUS;
        return new Figure(
                PrintedNumber.of(joined.toString()).orElse(null),
                end,
                certain && !first.repaired() ? Set.of() : Set.of(doubt));
    }

    /** Whether groups of three may follow the digits: 1, 26, 1.500. */
    private static boolean isHead(String figure) {
        int first = figure.indexOf('.') < 0 ? figure.length() : figure.indexOf('.');
        if (first > GROUP_DIGITS || figure.charAt(0) == '0') {
            return false;
        }
        return first == figure.length() || isGroups(figure, first + 1);
    }

    private static boolean areGroups(Token token) {
        return token.isNumber() && !token.lineStart() && isGroups(token.text(), 0);
    }

    /** Whether the digits from character {@code from} on are groups of three between full stops. */
    private static boolean isGroups(String figure, int from) {
        if ((figure.length() - from) % (GROUP_DIGITS + 1) != GROUP_DIGITS) {
            return false;
        }
        for (int i = from; i < figure.length(); i++) {
            boolean stop = (i - from) % (GROUP_DIGITS + 1) == GROUP_DIGITS;
            if (stop != (figure.charAt(i) == '.') || figure.charAt(i) == ',') {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is three digits, or three digits and decimals. */
    private static boolean isGroup(Token token) {
        String digits = token.text();
        return token.isNumber()
                && !token.lineStart()
                && digits.length() >= GROUP_DIGITS
                && digits.indexOf('.') < 0
                && (digits.length() == GROUP_DIGITS ? digits.indexOf(',') < 0 : digits.indexOf(',') == GROUP_DIGITS)
                && digits.lastIndexOf(',') == digits.indexOf(',');
    }

    /** Whether digits begin with a nought and so count nothing, 0912345678 or 000; the padding of 05 is allowed. */
    private static boolean isSerial(String figure) {
        return figure.length() > 2 && figure.charAt(0) == '0' && figure.charAt(1) != ',' && figure.charAt(1) != '.';
    }

    private int gap(int i) {
        return tokens.get(i).start() - tokens.get(i - 1).end();
    }

    private boolean isMoneyUnit(int i) {
        return UnitGrammar.isMoney(tokens, NoteMarks.end(tokens, i));
    }

    private boolean isUnit(int i) {
        return i < tokens.size()
                && (tokens.get(i).is("%")
                        || UnitGrammar.at(tokens, i) != null
                        || isMoneyUnit(i)
                        || (!tokens.get(i).lineStart() && CountNouns.end(tokens, i) > i));
    }
}
