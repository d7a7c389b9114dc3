package vn.trichluc.ingest.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.ingest.flow.RaisedText;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;

/**
 * A text without the marks of Markdown and HTML inside it, and whether they made it bold or italic. A mark without its
 * partner is no mark and stays. Raised text is written by {@link RaisedText}.
 *
 * @param text the text without what is crossed out or in comments
 * @param bold whether all or nearly all of the text is bold
 * @param italic whether all or nearly all of the text is italic
 * @param leftOut the text that was crossed out or in comments
 */
record InlineMarkup(PlacedText text, boolean bold, boolean italic, List<LeftOut> leftOut) {
    /**
     * The least percentage of bold characters in bold text, so that a dash or a colon outside of the marks does not
     * make it plain.
     */
    private static final int NEARLY_ALL_PERCENT = 90;

    private static final String NOTE = "\\^[(\\[]?\\d{1,2}[)\\]]?\\^"
            + "|[ ]?\\$\\s?(?:\\{\\s?\\}\\s?)?\\^\\s?\\{?\\s?[(\\[]?\\s?\\d{1,2}\\s?[)\\]]?\\s?\\}?\\s?\\$"
            + "|\\[\\^[\\p{L}\\p{N}*]{1,3}\\](?!:)";

    private static final Pattern TOKEN = Pattern.compile(
            "\\*{1,4}|(?<!~)~~(?!~)"
                    + "|</?(?:b|strong|i|em|u|ins|s|strike|del|sup|sub|span|font|br)(?:\\s[^<>]{0,200})?/?>"
                    + "|<!--(?:[^-]|-(?!->))*+-->"
                    + "|\\\\[\\\\`*_{}\\[\\]()#+.!|<>~^-]|&(?:amp|lt|gt|quot|nbsp);"
                    + "|(?<=[\\p{L}\\p{N})%])(?:" + NOTE + ")",
            Pattern.CASE_INSENSITIVE);

    /** Matches the number of a raised mark as Pandoc, recognition that writes LaTeX, and notes of Markdown write it. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}*]+");

    private static final int MAX_LETTERS_OF_A_BROKEN_WORD = 2;

    private static final Pattern STARS = Pattern.compile("\\*+");

    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ");

    private enum Effect {
        NONE,
        BOLD,
        ITALIC,
        STRUCK,
        RAISED,
        LOWERED,
        /** The whole mark of a note, raised. */
        NOTE,
        COMMENT
    }

    /** A mark at characters {@code start} to {@code end}, to be replaced by {@code replacement}. */
    private static final class Mark {
        final int start;
        final int end;
        final Effect effect;
        final String replacement;
        boolean opens;
        boolean paired;

        Mark(int start, int end, Effect effect, String replacement) {
            this.start = start;
            this.end = end;
            this.effect = effect;
            this.replacement = replacement;
            this.paired = effect == Effect.NONE || effect == Effect.NOTE || effect == Effect.COMMENT;
        }
    }

    /** Parses the text of a paragraph, in which a line break is a space. */
    static InlineMarkup parse(PlacedText source) {
        return parse(source, " ");
    }

    /**
     * Parses the text of a table's cell, in which a line break is kept, so that the lines of a head or a signature can
     * be told apart.
     */
    static InlineMarkup parseCell(PlacedText source) {
        return parse(source, "\n");
    }

    private static InlineMarkup parse(PlacedText source, String lineBreak) {
        List<Mark> marks = marks(source.text(), lineBreak);
        if (marks.isEmpty()) {
            return new InlineMarkup(source.strip(), false, false, List.of());
        }
        Writer writer = new Writer(source);
        int at = 0;
        for (Mark mark : marks) {
            writer.text(at, mark.start);
            writer.mark(mark);
            at = mark.end;
        }
        writer.text(at, source.length());
        return writer.written();
    }

    /** Writes the content, and keeps apart what is no content. */
    private static final class Writer {
        private final PlacedText source;
        private final PlacedText.Builder shown = new PlacedText.Builder();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private final int[] depths = new int[Effect.values().length];
        private PlacedText.Builder struck = new PlacedText.Builder();
        private PlacedText.Builder script = new PlacedText.Builder();
        private int scriptStart;

        /** Whether something was left out directly before. */
        private boolean cut;

        private int bold;
        private int italic;
        private int all;

        Writer(PlacedText source) {
            this.source = source;
        }

        private boolean in(Effect effect) {
            return depths[effect.ordinal()] > 0;
        }

        private PlacedText.Builder target() {
            return in(Effect.STRUCK) ? struck : in(Effect.RAISED) || in(Effect.LOWERED) ? script : shown;
        }

        void text(int first, int until) {
            int from = first < until && cut && isBlankAt(first) && endsBlank() ? first + 1 : first;
            cut &= first == until;
            target().append(source, from, until);
            if (!in(Effect.STRUCK)) {
                int solid = solid(source.text(), from, until);
                all += solid;
                bold += in(Effect.BOLD) ? solid : 0;
                italic += in(Effect.ITALIC) ? solid : 0;
            }
        }

        private boolean isBlankAt(int index) {
            return source.text().charAt(index) == ' ';
        }

        private boolean endsBlank() {
            String before = shown.build().text();
            return before.isEmpty() || before.charAt(before.length() - 1) == ' ';
        }

        void mark(Mark mark) {
            target().replace(mark.replacement, source, mark.start, mark.end);
            switch (mark.effect) {
                case NONE -> {
                    // such a mark has no effect beyond its replacement
                }
                case NOTE -> note(mark);
                case COMMENT -> leaveOut(LeftOut.Reason.HIDDEN, source.slice(mark.start, mark.end));
                default -> {
                    if (mark.opens && (mark.effect == Effect.RAISED || mark.effect == Effect.LOWERED)) {
                        scriptStart = mark.end;
                    }
                    depths[mark.effect.ordinal()] += mark.opens ? 1 : -1;
                    close(mark);
                }
            }
        }

        private void close(Mark mark) {
            if (mark.opens || in(mark.effect)) {
                return;
            }
            if (mark.effect == Effect.STRUCK) {
                PlacedText words = struck.build().strip();
                leaveOut(LeftOut.Reason.STRUCK_THROUGH, words);
                struck = new PlacedText.Builder();
                if (words.length() > 1) {
                    part(shown, mark.end);
                }
            } else if (mark.effect == Effect.RAISED || mark.effect == Effect.LOWERED) {
                PlacedText own = script.build();
                script = new PlacedText.Builder();
                raise(mark.effect, own, scriptStart, mark.start, mark.end);
            }
        }

        private void note(Mark mark) {
            Matcher number = NUMBER.matcher(source.text().substring(mark.start, mark.end));
            if (number.find()) {
                PlacedText own = source.slice(mark.start + number.start(), mark.start + number.end());
                raise(Effect.RAISED, own, mark.start, mark.end, mark.end);
            }
        }

        /**
         * Writes raised or lowered text.
         *
         * @param next the index of the character behind it and its marks
         */
        private void raise(Effect effect, PlacedText own, int start, int end, int next) {
            String before = shown.build().text();
            boolean alone = before.isBlank() && source.text().substring(next).isBlank();
            String become = effect == Effect.RAISED
                    ? RaisedText.raised(before, own.text())
                    : RaisedText.lowered(before, own.text());
            if (alone || become.equals(own.text()) || in(Effect.STRUCK)) {
                target().append(own);
            } else {
                shown.replace(become, source, start, end);
                part(shown, next);
            }
        }

        /** Adds a space so that words on both sides stay two words. */
        private void part(PlacedText.Builder text, int next) {
            String before = text.build().text();
            boolean open = next < source.length()
                    && Character.isLetterOrDigit(source.text().charAt(next))
                    && !before.isEmpty();
            if (open && !Character.isWhitespace(before.charAt(before.length() - 1))) {
                text.append(" ");
            }
        }

        private void leaveOut(LeftOut.Reason why, PlacedText text) {
            if (!text.isBlank()) {
                leftOut.add(new LeftOut(why, text));
                cut = true;
            }
        }

        InlineMarkup written() {
            return new InlineMarkup(
                    shown.build().strip(),
                    bold > 0 && bold * 100 >= all * NEARLY_ALL_PERCENT,
                    italic > 0 && italic * 100 >= all * NEARLY_ALL_PERCENT,
                    List.copyOf(leftOut));
        }
    }

    /** Whether a bold or italic mark of {@code text} still lacks its partner. */
    static boolean leavesOpen(String text) {
        int stars = 0;
        for (int at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at + 2)) {
            stars++;
        }
        return stars % 2 == 1;
    }

    /** Whether bold or italics are open at the end of a text whose marks begin and end anywhere. */
    static boolean leavesEmphasisOpen(String text) {
        boolean bold = false;
        boolean italic = false;
        Matcher stars = STARS.matcher(text);
        while (stars.find()) {
            bold ^= stars.group().length() == 2 || stars.group().length() == 3;
            italic ^= stars.group().length() == 1 || stars.group().length() == 3;
        }
        return bold || italic;
    }

    /** Returns the marks that count, in order. */
    private static List<Mark> marks(String text, String lineBreak) {
        if (!mayHoldMarks(text)) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            read(text, matcher.start(), matcher.end(), lineBreak, found);
        }
        pairStars(text, found, Effect.BOLD, 2);
        pairStars(text, found, Effect.ITALIC, 1);
        pairTildes(text, found);
        pairTags(text, found);
        return found.stream().filter(mark -> mark.paired).toList();
    }

    /** Whether a text holds a character that begins a mark, which most cells do not. */
    private static boolean mayHoldMarks(String text) {
        return text.indexOf('*') >= 0
                || text.indexOf('<') >= 0
                || text.indexOf('\\') >= 0
                || text.indexOf('&') >= 0
                || text.indexOf('^') >= 0
                || text.indexOf("~~") >= 0;
    }

    private static void read(String text, int start, int end, String lineBreak, List<Mark> found) {
        String token = text.substring(start, end).toLowerCase(Locale.ROOT);
        switch (token.charAt(0)) {
            case '*' -> {
                int length = end - start;
                boolean part = (start > 0 && text.charAt(start - 1) == '*')
                        || (end < text.length() && text.charAt(end) == '*');
                if (part) {
                    return; // five stars and more are a rule or an ornament
                }
                if (length == 4) { // one bold run ends, the next begins: each was on a line of its own
                    found.add(new Mark(start, start + 2, Effect.BOLD, ""));
                    found.add(new Mark(start + 2, end, Effect.BOLD, ""));
                } else if (length == 3) {
                    found.add(new Mark(start, start + 2, Effect.BOLD, ""));
                    found.add(new Mark(start + 2, end, Effect.ITALIC, ""));
                } else {
                    found.add(new Mark(start, end, length == 2 ? Effect.BOLD : Effect.ITALIC, ""));
                }
            }
            case '~' -> found.add(new Mark(start, end, Effect.STRUCK, ""));
            case '^', '$', '[', ' ' -> found.add(new Mark(start, end, Effect.NOTE, ""));
            case '\\' -> found.add(new Mark(start, end, Effect.NONE, token.substring(1)));
            case '&' -> found.add(new Mark(start, end, Effect.NONE, ENTITIES.getOrDefault(token, token)));
            default -> {
                if (token.startsWith("<!--")) {
                    found.add(new Mark(start, end, Effect.COMMENT, ""));
                    return;
                }
                String name = token.replaceAll("[</>]|\\s.*", "");
                Effect effect = switch (name) {
                    case "b", "strong" -> Effect.BOLD;
                    case "i", "em" -> Effect.ITALIC;
                    case "s", "strike", "del" -> Effect.STRUCK;
                    case "sup" -> Effect.RAISED;
                    case "sub" -> Effect.LOWERED;
                    default -> Effect.NONE;
                };
                found.add(new Mark(start, end, effect, name.equals("br") ? lineBreak : ""));
            }
        }
    }

    private static void pairStars(String text, List<Mark> marks, Effect effect, int length) {
        Mark open = null;
        int opening = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.effect != effect || mark.end - mark.start != length || text.charAt(mark.start) != '*') {
                continue;
            }
            if (open == null) {
                open = effect == Effect.BOLD || opensItalic(text, mark) ? mark : null;
                opening = i;
            } else if (open.end == mark.start) {
                open = mark; // the first of two adjacent marks is that of a note, or an ornament
                opening = i;
            } else if (effect == Effect.BOLD
                    || !Character.isWhitespace(text.charAt(mark.start - 1))
                    || text.substring(mark.end).isBlank()) {
                open.opens = true;
                open.paired = true;
                mark.paired = true;
                separate(text, marks, opening, i);
                open = null;
            }
        }
    }

    /**
     * Pairs two tildes before a word with two behind one; they cross out what is between (GitHub Flavored Markdown
     * 6.5).
     */
    private static void pairTildes(String text, List<Mark> marks) {
        Mark open = null;
        for (Mark mark : marks) {
            if (mark.effect != Effect.STRUCK || text.charAt(mark.start) != '~') {
                continue;
            }
            boolean before = mark.start > 0 && !Character.isWhitespace(text.charAt(mark.start - 1));
            boolean behind = mark.end < text.length() && !Character.isWhitespace(text.charAt(mark.end));
            if (open == null) {
                open = behind ? mark : null;
            } else if (before) {
                open.opens = true;
                open.paired = true;
                mark.paired = true;
                open = null;
            }
        }
    }

    /**
     * Whether a single star begins italics, as it does where a word begins; a star before a space is the mark of a
     * list.
     */
    private static boolean opensItalic(String text, Mark mark) {
        boolean afterWord = mark.start > 0 && Character.isLetterOrDigit(text.charAt(mark.start - 1));
        boolean beforeSpace = mark.end == text.length() || Character.isWhitespace(text.charAt(mark.end));
        return !afterWord && !beforeSpace;
    }

    /**
     * Adds a space if a bold run begins directly behind another's end, to keep their words apart, unless one or two
     * letters of a word have a run of their own: **V****Ă****N**.
     */
    private static void separate(String text, List<Mark> marks, int opening, int closing) {
        Mark end = marks.get(closing);
        boolean next = closing + 1 < marks.size()
                && marks.get(closing + 1).start == end.end
                && marks.get(closing + 1).effect == end.effect;
        if (next && !isWithinWord(text, marks, opening, closing)) {
            Mark spaced = new Mark(end.start, end.end, end.effect, " ");
            spaced.paired = true;
            marks.set(closing, spaced);
        }
    }

    private static boolean isWithinWord(String text, List<Mark> marks, int opening, int closing) {
        int end = marks.get(closing).start;
        int next = marks.get(closing + 1).end;
        boolean letters = end > 0
                && next < text.length()
                && Character.isLetter(text.charAt(end - 1))
                && Character.isLetter(text.charAt(next));
        int before = end - marks.get(opening).end;
        int behind = closing + 2 < marks.size() ? marks.get(closing + 2).start - next : text.length() - next;
        return letters && Math.min(before, behind) <= MAX_LETTERS_OF_A_BROKEN_WORD;
    }

    private static void pairTags(String text, List<Mark> marks) {
        Map<Effect, Deque<Mark>> open = new EnumMap<>(Effect.class);
        for (Mark mark : marks) {
            if (mark.paired || text.charAt(mark.start) != '<') {
                continue;
            }
            Deque<Mark> waiting = open.computeIfAbsent(mark.effect, effect -> new ArrayDeque<>());
            if (text.charAt(mark.start + 1) != '/') {
                waiting.push(mark);
            } else if (!waiting.isEmpty()) {
                Mark opening = waiting.pop();
                opening.opens = true;
                opening.paired = true;
                mark.paired = true;
            }
        }
    }

    private static int solid(String text, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}
