package vn.trichluc.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;

/**
 * Finds the paragraphs of a text file. A line is a paragraph; several lines are one if a bold run or a bracket that
 * opens in the first of them closes on a later one, if the next begins in lower case behind a line that no mark ends,
 * and if the file is broken at a margin.
 */
final class TextParagraphs {
    /** The largest number of lines of a bold run or a caption in brackets; a mark that stays open longer is a slip. */
    private static final int SPAN_LINES = 6;

    /** The largest length in characters of the longest line in a file whose lines are broken at a margin. */
    private static final int WIDEST_MARGIN_CHARACTERS = 120;

    private static final int NARROWEST_MARGIN_CHARACTERS = 50;

    /**
     * The least percentage of lines that come near the longest in a file broken at a margin; paragraphs on one line
     * each are not so even.
     */
    private static final int FULL_LINES_PERCENT = 40;

    /** The least length of a line that a margin broke, in percent of the margin. */
    private static final int FULL_LINE_PERCENT = 80;

    /**
     * The least length in characters of a line of running text that does not end its paragraph; a cell's line is
     * usually shorter.
     */
    private static final int NARROWEST_SENTENCE_CHARACTERS = 30;

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-_=*—–]\\s?){3,}+\\s*|\\s*`{3,}[A-Za-z0-9_]*\\s*");
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:[-+*•–—]\\s.*|(?:\\p{L}|[IVXLC]{1,7}|\\d{1,3}(?:\\.\\d{1,3}){0,5})(?:\\[\\d{1,3}\\])?[.)]\\s.*|Điều\\s.*|\\(.*|#.*|\\*\\*.*)");

    /** Matches a list's mark, or the word before an article's number, that a copy separated from what it marks. */
    private static final Pattern MARK_ALONE = Pattern.compile(
            "[\\s*_]*(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|\\p{L}|[IVX]{1,6})(?:\\[\\d{1,3}\\])?[.)]|(?:Điều|Chương|Mục|Phần)(?:\\s\\S{1,4})?)[\\s*_]*");

    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]\\s*[*)”\"]*\\s*");

    /**
     * The least length in characters of a continued line in a copy whose lines end anywhere; shorter ones are headings
     * and lines of a head.
     */
    private static final int MIN_BROKEN_CHARACTERS = 35;

    private static final Pattern EMPHASIS_ENDS = Pattern.compile(".*\\*\\s*");

    private static final Pattern EMPHASIS_BEGINS = Pattern.compile("\\s*\\*.*");

    private final int margin;

    /** Whether the file breaks its lines anywhere in a sentence. */
    private final boolean broken;

    private TextParagraphs(int margin, boolean broken) {
        this.margin = margin;
        this.broken = broken;
    }

    /** Returns the reader for a file with these lines. */
    static TextParagraphs of(List<SourceLine> lines) {
        return new TextParagraphs(margin(lines), BarTables.areIn(lines));
    }

    /**
     * Adds the paragraphs of {@code lines}, which have no blank line and no table between them.
     *
     * @param leftOut receives the text that they hold and do not show
     */
    void read(List<SourceLine> lines, List<Paragraph> into, List<LeftOut> leftOut) {
        int from = 0;
        while (from < lines.size()) {
            int next = from + 1;
            while (next < lines.size() && goesOn(lines, from, next)) {
                next++;
            }
            paragraph(lines.subList(from, next), into, leftOut);
            from = next;
        }
    }

    private static void paragraph(List<SourceLine> lines, List<Paragraph> into, List<LeftOut> leftOut) {
        SourceLine first = lines.get(0);
        if (lines.size() == 1 && RULE.matcher(first.text()).matches()) {
            return;
        }
        Matcher heading = HEADING.matcher(first.text());
        int level = 0;
        List<PlacedText> parts = new ArrayList<>();
        if (heading.matches()) {
            level = heading.group(1).length();
            parts.add(first.placed(heading.start(2), heading.end(2)));
        }
        for (SourceLine line : lines.subList(parts.size(), lines.size())) {
            parts.add(line.placed());
        }
        InlineMarkup inline = InlineMarkup.parse(withoutTabs(PlacedText.join(" ", parts)));
        leftOut.addAll(inline.leftOut());
        if (!inline.text().isBlank()) {
            Style style = new Style(inline.bold(), inline.italic(), Alignment.UNKNOWN, level, 0);
            into.add(new Paragraph(inline.text(), style));
        }
    }

    /** Replaces the tabs behind a list's mark by spaces. */
    private static PlacedText withoutTabs(PlacedText text) {
        if (text.text().indexOf('\t') < 0) {
            return text;
        }
        PlacedText.Builder builder = new PlacedText.Builder();
        Matcher tabs = Pattern.compile("\\s*\\t\\s*").matcher(text.text());
        int at = 0;
        while (tabs.find()) {
            builder.append(text, at, tabs.start()).append(" ");
            at = tabs.end();
        }
        return builder.append(text, at, text.length()).build();
    }

    /** Whether line {@code next} belongs to the paragraph that began on line {@code from}. */
    private boolean goesOn(List<SourceLine> lines, int from, int next) {
        String before = lines.get(next - 1).text();
        String line = lines.get(next).text();
        if (RULE.matcher(line).matches()
                || line.startsWith("#")
                || HEADING.matcher(before).matches()) {
            return false;
        }
        boolean ended = ENDED.matcher(before).matches();
        if (next == from + 1
                && isMarkOf(before, line)
                && isBroken(before, line, from == 0 ? "" : lines.get(from - 1).text())) {
            return true;
        }
        if (next + 1 < lines.size() && isMarkOf(line, lines.get(next + 1).text()) && ended) {
            return false;
        }
        return spanCloses(lines, from, next)
                || (beginsLower(line) && !ended)
                || brokenAtMargin(before, line)
                || (broken && brokenAnywhere(before, line));
    }

    /**
     * Whether a line was broken in the middle of a sentence: it has some length, no mark ends it, and the next has the
     * same kind of letters.
     */
    private static boolean brokenAnywhere(String before, String line) {
        return before.length() >= MIN_BROKEN_CHARACTERS
                && !ENDED.matcher(before).matches()
                && !EMPHASIS_ENDS.matcher(before).matches()
                && !EMPHASIS_BEGINS.matcher(line).matches()
                && isCapitals(before) == isCapitals(line)
                && !ITEM.matcher(line).matches();
    }

    private static boolean isCapitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a bold run or a bracket that the paragraph's first line opens is still open and closes on a later line.
     */
    private static boolean spanCloses(List<SourceLine> lines, int from, int next) {
        StringBuilder text = new StringBuilder();
        for (SourceLine line : lines.subList(from, next)) {
            text.append(line.text()).append('\n');
        }
        String soFar = text.toString();
        boolean bold = InlineMarkup.leavesOpen(soFar);
        boolean bracket = soFar.stripLeading().startsWith("(") && soFar.indexOf(')') < 0;
        if (!bold && !bracket) {
            return false;
        }
        // a paragraph may be longer than a span: its lines go on for other reasons as well
        int spanEnd = Math.max(next, Math.min(lines.size(), from + SPAN_LINES));
        for (SourceLine line : lines.subList(next, spanEnd)) {
            boolean closes =
                    bold ? InlineMarkup.leavesOpen(line.text()) : line.text().indexOf(')') >= 0;
            if (closes) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a mark is alone on a line, and the next line can be what it marks: words, or the number behind "Điều".
     */
    private static boolean isMarkOf(String mark, String line) {
        if (line.isBlank() || !MARK_ALONE.matcher(mark).matches()) {
            return false;
        }
        char first = line.strip().charAt(0);
        boolean word = mark.indexOf('.') < 0 && mark.indexOf(')') < 0;
        return word
                ? Character.isDigit(first)
                : first != '|' && !ITEM.matcher(line).matches();
    }

    /**
     * Whether a mark and its line were separated here; cells of a table, one in a line, are alone as well and are
     * shorter.
     */
    private boolean isBroken(String mark, String line, String beforeMark) {
        boolean behindSentence =
                mark.indexOf(')') > 0 || ENDED.matcher(beforeMark).matches();
        return margin > 0 || (behindSentence && line.length() >= NARROWEST_SENTENCE_CHARACTERS);
    }

    private static boolean beginsLower(String line) {
        String text = line.stripLeading();
        return !text.isEmpty()
                && Character.isLowerCase(text.charAt(0))
                && !ITEM.matcher(line).matches()
                && !MARK_ALONE.matcher(line).matches();
    }

    private boolean brokenAtMargin(String before, String line) {
        if (margin == 0 || ITEM.matcher(line).matches()) {
            return false;
        }
        int firstWord = line.strip().indexOf(' ');
        int needed = before.length() + 1 + (firstWord < 0 ? line.strip().length() : firstWord);
        return needed > margin
                || (before.length() * 100 >= margin * FULL_LINE_PERCENT
                        && !ENDED.matcher(before).matches());
    }

    /** Returns the length in characters at which the file's lines are broken; 0 if they are not. */
    private static int margin(List<SourceLine> lines) {
        int longest = 0;
        int count = 0;
        for (SourceLine line : lines) {
            if (!line.isBlank() && !line.hasTab()) {
                longest = Math.max(longest, line.text().length());
                count++;
            }
        }
        if (longest > WIDEST_MARGIN_CHARACTERS || longest < NARROWEST_MARGIN_CHARACTERS) {
            return 0;
        }
        int full = 0;
        for (SourceLine line : lines) {
            full += !line.hasTab() && line.text().length() * 100 >= longest * FULL_LINE_PERCENT ? 1 : 0;
        }
        return full * 100 >= count * FULL_LINES_PERCENT ? longest : 0;
    }
}
