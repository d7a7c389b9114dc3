package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.text.Letters;
import vn.trichluc.text.amount.FigureForm;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.amount.PrintedNumber;
import vn.trichluc.text.amount.SeveralFigures;
import vn.trichluc.text.lexicon.MoneyUnits;

/** The kind of text that a cell holds, before it is known how the table writes its figures. */
sealed interface CellText permits CellText.None, CellText.Dash, CellText.Several, CellText.Number, MisreadFigure {
    /** A cell without a value: nothing is printed, or words, a date or a range. */
    record None() implements CellText {}

    /**
     * A cell of several figures (of several rows or columns, or a range) or one among words: it has no value and is in
     * doubt.
     */
    record Several() implements CellText {}

    /** A dash, which means that there is nothing: 0. */
    record Dash() implements CellText {}

    /**
     * A figure, with what is printed around it.
     *
     * @param negative a minus stands before it
     * @param percent a per cent sign stands behind it
     * @param unit a unit of money that stands behind it; null where none does
     */
    record Number(
            PrintedNumber printed,
            boolean negative,
            boolean percent,
            @Nullable MoneyUnit unit) implements CellText {
        /** Returns the value in that style; empty where the style cannot write it. */
        Optional<BigDecimal> value(NumberStyle style) {
            return printed.value(style).map(value -> negative ? value.negate() : value);
        }
    }

    /** The greatest length of a table's figure with its unit and footnote marks, in characters. */
    int MAX_CHARS = 60;

    /** Spaces that group digits, no-break and thin ones included. */
    Pattern SPACES = Pattern.compile("\\p{Zs}");

    /** A dash that stands apart from its figure: a minus, or the mark of a list. */
    Pattern SPACED_SIGN = Pattern.compile("\\s*[-‐-―−]\\p{Zs}");

    /** A mark of a list that is no sign. */
    Pattern LIST_MARK = Pattern.compile("[•●▪■◦○‣➢✓*]\\s*(?=\\d)");

    /** A figure with its sign and the text that may stand behind it. */
    Pattern FIGURE = Pattern.compile(
            "(?<sign>" + FigureForm.SIGN + "\\s?)?(?<figure>\\d(?:[\\d.,\\s]*\\d)?)\\s*(?<percent>%)?\\s*(?<rest>.*)");

    /** The name of the thing counted, where a cell repeats it: 05 lớp. */
    Pattern UNIT_WORDS = Pattern.compile("\\p{L}+(?:\\s\\p{L}+){0,2}");

    static CellText of(String text, MoneyUnits units) {
        String plain = (isSpacedPlainly(text) ? text : SPACES.matcher(text).replaceAll(" ")).strip();
        if (plain.isEmpty() || plain.length() > MAX_CHARS) {
            return new None();
        }
        if (FigureForm.isDash(plain)) {
            return new Dash();
        }
        Matcher mark = LIST_MARK.matcher(plain);
        if (mark.lookingAt()) {
            plain = plain.substring(mark.end());
        }
        CellText read = plain(plain, units);
        CellText misread = read instanceof None ? MisreadFigure.of(plain, units) : read;
        boolean unread = SeveralFigures.in(plain) || SeveralFigures.amongWords(plain);
        return misread instanceof None && unread ? new Several() : misread;
    }

    private static boolean isSpacedPlainly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && Letters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is digits and marks between them alone, as most cells are. */
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == ',';
            boolean end = i == 0 || i == text.length() - 1;
            if (!((c >= '0' && c <= '9') || (mark && !end))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Returns a figure that is printed as it should be; {@link None} for all else. */
    static CellText plain(String text, MoneyUnits units) {
        if (isBare(text)) {
            Optional<PrintedNumber> bare = PrintedNumber.of(text);
            return bare.isEmpty() ? new None() : new Number(bare.get(), false, false, null);
        }
        Matcher matcher = FIGURE.matcher(text);
        if (!matcher.matches()) {
            return new None();
        }
        Optional<PrintedNumber> printed =
                PrintedNumber.of(matcher.group("figure").replaceAll("\\s+", " "));
        String rest = matcher.group("rest");
        MoneyUnit unit = rest.isEmpty() ? null : units.behindAmount(rest).orElse(null);
        boolean glued = matcher.start("rest") == matcher.end("figure");
        boolean words = unit == null && !rest.isEmpty() && !FigureForm.isFootnotes(rest);
        if (printed.isEmpty() || (words && (glued || !UNIT_WORDS.matcher(rest).matches()))) {
            return new None();
        }
        String sign = matcher.group("sign");
        return new Number(printed.get(), sign != null && !sign.startsWith("+"), matcher.group("percent") != null, unit);
    }
}
