package vn.trichluc.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;

/**
 * Text without the marks of Markdown and HTML inside it, and whether they made it bold or italic. A mark without its
 * partner is no mark and stays.
 *
 * @param bold all or nearly all of the text
 * @param italic all or nearly all of the text
 */
record InlineMarkup(PlacedText text, boolean bold, boolean italic) {
    /** A dash or a colon outside of the marks does not make bold text plain. */
    private static final int NEARLY_ALL_PERCENT = 90;

    private static final Pattern TOKEN = Pattern.compile(
            "\\*{1,4}|</?(?:b|strong|i|em|u|sup|sub|span|font|br)(?:\\s[^<>]{0,200})?/?>"
                    + "|\\\\[\\\\`*_{}\\[\\]()#+.!|<>~-]|&(?:amp|lt|gt|quot|nbsp);",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> ENTITIES =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&nbsp;", " ");

    private enum Effect {
        NONE,
        BOLD,
        ITALIC
    }

    /** A mark at characters {@code start} to {@code end}; {@code replacement} stands in its place. */
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
            this.paired = effect == Effect.NONE;
        }
    }

    /** Of a paragraph: a line break is a space. */
    static InlineMarkup parse(PlacedText source) {
        return parse(source, " ");
    }

    /** Of a table's cell: a line break stays one, so that the lines of a head or a signature can be told apart. */
    static InlineMarkup parseCell(PlacedText source) {
        return parse(source, "\n");
    }

    private static InlineMarkup parse(PlacedText source, String lineBreak) {
        List<Mark> marks = marks(source.text(), lineBreak);
        if (marks.isEmpty()) {
            return new InlineMarkup(source.strip(), false, false);
        }
        PlacedText.Builder builder = new PlacedText.Builder();
        int bold = 0;
        int italic = 0;
        int boldDepth = 0;
        int italicDepth = 0;
        int all = 0;
        int at = 0;
        for (int i = 0; i <= marks.size(); i++) {
            int until = i == marks.size() ? source.length() : marks.get(i).start;
            int solid = solid(source.text(), at, until);
            all += solid;
            bold += boldDepth > 0 ? solid : 0;
            italic += italicDepth > 0 ? solid : 0;
            builder.append(source, at, until);
            if (i < marks.size()) {
                Mark mark = marks.get(i);
                builder.replace(mark.replacement, source, mark.start, mark.end);
                int step = mark.opens ? 1 : -1;
                boldDepth += mark.effect == Effect.BOLD ? step : 0;
                italicDepth += mark.effect == Effect.ITALIC ? step : 0;
                at = mark.end;
            }
        }
        return new InlineMarkup(
                builder.build().strip(),
                bold > 0 && bold * 100 >= all * NEARLY_ALL_PERCENT,
                italic > 0 && italic * 100 >= all * NEARLY_ALL_PERCENT);
    }

    /** Whether a bold or italic mark of {@code text} still waits for its partner. */
    static boolean leavesOpen(String text) {
        int stars = 0;
        for (int at = text.indexOf("**"); at >= 0; at = text.indexOf("**", at + 2)) {
            stars++;
        }
        return stars % 2 == 1;
    }

    /** The marks that count, in order. */
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
        pairTags(text, found);
        return found.stream().filter(mark -> mark.paired).toList();
    }

    /** One of these begins every mark: most cells have none. */
    private static boolean mayHoldMarks(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('<') >= 0 || text.indexOf('\\') >= 0 || text.indexOf('&') >= 0;
    }

    private static void read(String text, int start, int end, String lineBreak, List<Mark> found) {
        String token = text.substring(start, end).toLowerCase(Locale.ROOT);
        switch (token.charAt(0)) {
            case '*' -> {
                int length = end - start;
                boolean part =
                        start > 0 && text.charAt(start - 1) == '*' || end < text.length() && text.charAt(end) == '*';
                if (part) {
                    return; // five stars and more are a rule or an ornament
                }
                if (length == 4) { // one bold run ends, the next begins: they stood on lines of their own
                    found.add(new Mark(start, start + 2, Effect.BOLD, ""));
                    found.add(new Mark(start + 2, end, Effect.BOLD, ""));
                } else if (length == 3) {
                    found.add(new Mark(start, start + 2, Effect.BOLD, ""));
                    found.add(new Mark(start + 2, end, Effect.ITALIC, ""));
                } else {
                    found.add(new Mark(start, end, length == 2 ? Effect.BOLD : Effect.ITALIC, ""));
                }
            }
            case '\\' -> found.add(new Mark(start, end, Effect.NONE, token.substring(1)));
            case '&' -> found.add(new Mark(start, end, Effect.NONE, ENTITIES.getOrDefault(token, token)));
            default -> {
                String name = token.replaceAll("[</>]|\\s.*", "");
                Effect effect = switch (name) {
                    case "b", "strong" -> Effect.BOLD;
                    case "i", "em" -> Effect.ITALIC;
                    default -> Effect.NONE;
                };
                found.add(new Mark(start, end, effect, name.equals("br") ? lineBreak : ""));
            }
        }
    }

    private static void pairStars(String text, List<Mark> marks, Effect effect, int length) {
        Mark open = null;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.effect != effect || mark.end - mark.start != length || text.charAt(mark.start) != '*') {
                continue;
            }
            if (open == null) {
                open = effect == Effect.BOLD || opensItalic(text, mark) ? mark : null;
            } else if (effect == Effect.BOLD || !Character.isWhitespace(text.charAt(mark.start - 1))) {
                open.opens = true;
                open.paired = true;
                mark.paired = true;
                separate(marks, i);
                open = null;
            }
        }
    }

    /** A single star begins italics where a word begins; a star before a space is the mark of a list. */
    private static boolean opensItalic(String text, Mark mark) {
        boolean afterWord = mark.start > 0 && Character.isLetterOrDigit(text.charAt(mark.start - 1));
        boolean beforeSpace = mark.end == text.length() || Character.isWhitespace(text.charAt(mark.end));
        return !afterWord && !beforeSpace;
    }

    /** Where a bold run begins right behind another's end, a space keeps their words apart. */
    private static void separate(List<Mark> marks, int closing) {
        Mark end = marks.get(closing);
        boolean next = closing + 1 < marks.size()
                && marks.get(closing + 1).start == end.end
                && marks.get(closing + 1).effect == end.effect;
        if (next) {
            Mark spaced = new Mark(end.start, end.end, end.effect, " ");
            spaced.paired = true;
            marks.set(closing, spaced);
        }
    }

    private static void pairTags(String text, List<Mark> marks) {
        Map<Effect, Deque<Mark>> open = Map.of(Effect.BOLD, new ArrayDeque<>(), Effect.ITALIC, new ArrayDeque<>());
        for (Mark mark : marks) {
            if (mark.effect == Effect.NONE || text.charAt(mark.start) != '<') {
                continue;
            }
            Deque<Mark> waiting = open.getOrDefault(mark.effect, new ArrayDeque<>());
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
