package vn.trichluc.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.UnreadableDocument;

/**
 * Reads the tables of a text file in these forms: one row in a line, with a tab between cells or with spaces that align
 * them; one row in a line between pipes (Markdown), with or without a pipe at its ends; HTML; one cell in a line behind
 * a tab, where a blank line ends the row and a line without a tab continues the cell before it. Rows keep the cells
 * that they have, trailing blanks too.
 */
final class TextTables {
    /** The largest number of lines of a cell that a blank line ends; a heading cell has three. */
    private static final int CELL_LINES_BEFORE_BLANK = 6;

    /** The largest number of lines of a cell that another cell ends; a list of recipients is in one. */
    private static final int CELL_LINES_BEFORE_CELL = 30;

    /** The length in characters that half of a table's cells do not exceed; indented paragraphs are longer. */
    private static final int SHORT_CELL_CHARACTERS = 60;

    private static final Pattern LIST_ITEM = Pattern.compile(
            "\\s*(?:[-+*•–]|(?:\\p{L}|\\d{1,3}|[IVXLC]{1,7})[.)]|(?:\\d{1,3}\\.){1,5}\\d{0,3})\\t[^\\t]*");
    /** Matches the dashes of a Markdown rule; a single dash may be a figure, 0. */
    private static final String RULED = "\\s*(?::-+:?|-+:|-{2,})\\s*";

    private static final Pattern PIPE_RULE = Pattern.compile("\\|?" + RULED + "(?:\\|" + RULED + ")*+\\|?\\s*");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern PIPE = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern RULE = Pattern.compile("\\s*[-_=*]{3,}\\s*");

    /**
     * A table that was found.
     *
     * @param blocks the table; if it is a mere frame, its content
     * @param next the index of the first line behind it
     * @param leftOut the text that it holds and does not show
     */
    record Found(List<Block> blocks, int next, List<LeftOut> leftOut) {
        Found {
            blocks = List.copyOf(blocks);
            leftOut = List.copyOf(leftOut);
        }
    }

    private final List<SourceLine> lines;

    /** The text of the rows read last that is not shown. */
    private final List<LeftOut> unseen = new ArrayList<>();

    /** The line before which no table begins; the lines up to it are not read again. */
    private int ruledOut;

    /** Whether no line from here on closes a table in HTML. */
    private boolean htmlEnded;

    /** Whether cells follow lines with only a bar. */
    private final boolean haveCells;

    /** The tables behind bars, by the line that each begins on; null until they are first needed. */
    private @Nullable Map<Integer, BarTables.Found> behindBars;

    TextTables(List<SourceLine> lines) {
        this.lines = lines;
        haveCells = BarTables.areIn(lines);
    }

    /** Returns the table that begins at line {@code from}, if one does; it must be called with ascending lines. */
    Optional<Found> at(int from) throws UnreadableDocument {
        SourceLine first = lines.get(from);
        unseen.clear();
        if (from < ruledOut) {
            return Optional.empty();
        }
        if (!htmlEnded && HtmlInText.startsAt(first)) {
            return html(from);
        }
        if (BarTables.isBar(first) && haveCells) {
            return behindBars(from);
        }
        if (first.text().stripLeading().startsWith("|")) {
            return pipes(from);
        }
        if (isRuled(from)) {
            return pipes(from);
        }
        if (!first.hasTab()) {
            return spaced(from);
        }
        Optional<Found> cells = cellsOnLines(from);
        return cells.isPresent() ? cells : rowsOnLines(from);
    }

    /** Returns the table behind a bar; a bar that begins none is a mark of the copy. */
    private Optional<Found> behindBars(int from) {
        if (behindBars == null) {
            behindBars = BarTables.of(lines, from, this::cell);
        }
        BarTables.Found found = behindBars.get(from);
        return found == null
                ? Optional.of(new Found(List.of(), from + 1, List.of()))
                : found(found.rows(), found.next());
    }

    private Optional<Found> rowsOnLines(int from) {
        unseen.clear();
        int next = from;
        boolean inner = false;
        boolean list = true;
        while (next < lines.size() && lines.get(next).hasTab()) {
            String text = lines.get(next).text();
            inner |= text.strip().indexOf('\t') >= 0 || text.indexOf('\t') != text.lastIndexOf('\t');
            list &= LIST_ITEM.matcher(text).matches();
            next++;
        }
        if (!inner || list) {
            ruledOut = next;
            return Optional.empty();
        }
        List<GridRow> rows = new ArrayList<>();
        for (SourceLine line : lines.subList(from, next)) {
            rows.add(row(line, line.text(), TAB));
        }
        return found(rows, next);
    }

    private Optional<Found> spaced(int from) {
        int end = SpacedTables.end(lines, from);
        if (end == from) {
            return Optional.empty();
        }
        ruledOut = end;
        return SpacedTables.rows(lines.subList(from, end)).flatMap(rows -> found(rows, end));
    }

    /**
     * Whether a row between pipes, without pipes at its ends, is followed by the rule that makes a header of it: "TT |
     * Nội dung", "---|---".
     */
    private boolean isRuled(int from) {
        return from + 1 < lines.size()
                && lines.get(from).text().indexOf('|') >= 0
                && PIPE.matcher(lines.get(from).text()).find()
                && lines.get(from + 1).text().indexOf('|') >= 0
                && PIPE_RULE.matcher(lines.get(from + 1).text().strip()).matches();
    }

    private Optional<Found> html(int from) throws UnreadableDocument {
        int next = from;
        while (next < lines.size() && !HtmlInText.endsAt(lines.get(next))) {
            next++;
        }
        if (next == lines.size()) {
            htmlEnded = true;
            return Optional.empty();
        }
        List<Block> blocks = HtmlInText.read(lines.subList(from, next + 1), unseen);
        return Optional.of(new Found(blocks, next + 1, unseen));
    }

    private Optional<Found> pipes(int from) {
        List<GridRow> rows = new ArrayList<>();
        int next = from;
        boolean open = !lines.get(from).text().stripLeading().startsWith("|");
        while (next < lines.size() && isPiped(lines.get(next), open)) {
            SourceLine line = lines.get(next);
            String text = line.text().strip();
            if (!PIPE_RULE.matcher(text).matches()) {
                boolean closed = text.length() > 1 && text.endsWith("|") && !text.endsWith("\\|");
                rows.add(row(line, text.substring(open ? 0 : 1, closed ? text.length() - 1 : text.length()), PIPE));
            }
            next++;
        }
        if (next - from < 2) {
            ruledOut = next;
            return Optional.empty();
        }
        return found(rows, next);
    }

    private static boolean isPiped(SourceLine line, boolean open) {
        return open
                ? PIPE.matcher(line.text()).find()
                : line.text().stripLeading().startsWith("|");
    }

    private GridRow row(SourceLine line, String text, Pattern separator) {
        Anchor at = new Anchor.OnLine(line.number());
        List<GridCell> cells = new ArrayList<>();
        for (String cell : separator.split(text, -1)) {
            cells.add(cell(PlacedText.of(cell.strip(), at)));
        }
        return new GridRow(cells, List.of(at));
    }

    private GridCell cell(PlacedText text) {
        InlineMarkup inline = InlineMarkup.parseCell(text);
        unseen.addAll(inline.leftOut());
        return new GridCell(inline.text(), 1, 1, inline.bold(), false);
    }

    private Optional<Found> cellsOnLines(int from) {
        List<GridRow> rows = new ArrayList<>();
        int next = from;
        int end = from;
        while (next < lines.size() && beginsCell(lines.get(next))) {
            int stop = readRow(next, rows);
            if (stop < 0 || rows.get(0).cells().size() < 2) {
                break;
            }
            end = stop;
            boolean blank = stop < lines.size()
                    && lines.get(stop).isBlank()
                    && !lines.get(stop).hasTab();
            next = blank ? stop + 1 : lines.size();
        }
        if (!isTable(rows)) {
            ruledOut = end;
            return Optional.empty();
        }
        return found(rows, end);
    }

    /** Adds the row that begins at {@code from} and returns the index of the line that ends it; -1 if there is none. */
    private int readRow(int from, List<GridRow> rows) {
        List<GridCell> cells = new ArrayList<>();
        List<Anchor> at = new ArrayList<>();
        int next = from;
        while (next < lines.size() && beginsCell(lines.get(next))) {
            List<PlacedText> parts = new ArrayList<>();
            parts.add(lines.get(next).placed());
            int stop = next + 1;
            while (stop < lines.size()
                    && !lines.get(stop).isBlank()
                    && !lines.get(stop).hasTab()) {
                if (!RULE.matcher(lines.get(stop).text()).matches()) {
                    parts.add(lines.get(stop).placed());
                }
                stop++;
                if (stop - next > CELL_LINES_BEFORE_CELL) {
                    return -1;
                }
            }
            boolean cellFollows = stop < lines.size() && beginsCell(lines.get(stop));
            if (!cellFollows && stop - next > CELL_LINES_BEFORE_BLANK) {
                return -1;
            }
            for (SourceLine line : lines.subList(next, stop)) {
                at.add(new Anchor.OnLine(line.number()));
            }
            cells.add(cell(PlacedText.join("\n", parts)));
            next = stop;
        }
        if (next < lines.size() && !lines.get(next).isBlank()) {
            return -1; // a line with a tab inside: here each row is on one line
        }
        rows.add(new GridRow(cells, at));
        return next;
    }

    /** Whether a line is white space, one tab, and a cell's text. */
    private static boolean beginsCell(SourceLine line) {
        int tab = line.text().indexOf('\t');
        return tab >= 0
                && line.text().indexOf('\t', tab + 1) < 0
                && line.text().substring(0, tab).isBlank();
    }

    /**
     * Whether there are two rows of two or more cells, most rows have one width, and most cells are short; else they
     * are indented paragraphs.
     */
    private static boolean isTable(List<GridRow> rows) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        int usual = 0;
        int cells = 0;
        int shortCells = 0;
        for (GridRow row : rows) {
            int width = row.cells().size();
            int same = rowsOfWidth.merge(width, 1, Integer::sum);
            usual = width > 1 ? Math.max(usual, same) : usual;
            for (GridCell cell : row.cells()) {
                cells++;
                shortCells += cell.text().length() <= SHORT_CELL_CHARACTERS ? 1 : 0;
            }
        }
        return usual >= 2 && usual * 2 > rows.size() && shortCells * 2 >= cells;
    }

    private Optional<Found> found(List<GridRow> rows, int next) {
        boolean empty = rows.stream()
                .allMatch(
                        row -> row.cells().stream().allMatch(cell -> cell.text().isBlank()));
        if (rows.isEmpty() || empty) {
            return Optional.empty();
        }
        List<Anchor> at = rows.stream().flatMap(row -> row.at().stream()).toList();
        return Optional.of(new Found(List.of(new Grid(rows, true, at)), next, unseen));
    }
}
