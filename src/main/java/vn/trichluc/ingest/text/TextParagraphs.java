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
 * Paragraphs of a text file. A line is a paragraph; lines are one paragraph where a bold run or a bracket that opens
 * the first of them closes on a later one, where the next begins in lower case behind a line that no mark ends, and
 * where the file is broken at a margin.
 */
final class TextParagraphs {
    /** A bold run or a caption in brackets goes over so many lines at most; further on the mark is a slip. */
    private static final int SPAN_LINES = 6;

    /** A file's lines are broken at a margin when they are no longer than this, in characters... */
    private static final int WIDEST_MARGIN_CHARACTERS = 120;

    private static final int NARROWEST_MARGIN_CHARACTERS = 50;

    /** ... and at least so many in a hundred come near the longest. Paragraphs on one line are not so even. */
    private static final int FULL_LINES_PERCENT = 40;

    /** A line that a margin broke is at least so many hundredths of the margin long. */
    private static final int FULL_LINE_PERCENT = 80;

    /** A line of running text that does not end its paragraph has more characters as a rule; a cell's has fewer. */
    private static final int NARROWEST_SENTENCE_CHARACTERS = 30;

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*(?:[-_=*—–]\\s?){3,}+\\s*|\\s*`{3,}[A-Za-z0-9_]*\\s*");
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:[-+*•–—]\\s.*|(?:\\p{L}|[IVXLC]{1,7}|\\d{1,3}(?:\\.\\d{1,3}){0,5})(?:\\[\\d{1,3}\\])?[.)]\\s.*|Điều\\s.*|\\(.*|#.*|\\*\\*.*)");

    /** A list's mark, or the word before an article's number, that a copy broke off from what it marks. */
    private static final Pattern MARK_ALONE = Pattern.compile(
            "[\\s*_]*(?:(?:\\d{1,2}(?:\\.\\d{1,2}){0,4}|\\p{L}|[IVX]{1,6})(?:\\[\\d{1,3}\\])?[.)]|(?:Điều|Chương|Mục|Phần)(?:\\s\\S{1,4})?)[\\s*_]*");

    private static final Pattern ENDED = Pattern.compile(".*[.;:!?]\\s*[*)”\"]*\\s*");

    /** In a copy whose lines end anywhere, shorter lines are headings and lines of a head, in characters. */
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

    /** For a file with these lines. */
    static TextParagraphs of(List<SourceLine> lines) {
        return new TextParagraphs(margin(lines), BarTables.areIn(lines));
    }

    /**
     * Adds the paragraphs of {@code lines}, which have no blank line and no table between them.
     *
     * @param leftOut is given what they say and do not show
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

    /** Tabs behind a list's mark are spaces. */
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
                || beginsLower(line) && !ended
                || brokenAtMargin(before, line)
                || broken && brokenAnywhere(before, line);
    }

    /** A line of some length that no mark ends, in one kind of letters with the next. */
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

    /** A bold run or a bracket that the paragraph's first line opens is still open and closes on a later line. */
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

    /** Whether a mark stands alone on a line, and the next can be what it marks: words, or the number behind "Điều". */
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

    /** Whether lines are broken here: cells of a table, a line each, stand alone as well and are shorter. */
    private boolean isBroken(String mark, String line, String beforeMark) {
        boolean behindSentence =
                mark.indexOf(')') > 0 || ENDED.matcher(beforeMark).matches();
        return margin > 0 || behindSentence && line.length() >= NARROWEST_SENTENCE_CHARACTERS;
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
                || before.length() * 100 >= margin * FULL_LINE_PERCENT
                        && !ENDED.matcher(before).matches();
    }

    /** Where the file's lines are broken, in characters; 0 where they are not. */
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
