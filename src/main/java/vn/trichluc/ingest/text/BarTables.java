package vn.trichluc.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.PlacedText;

/**
 * Reads tables of copies whose cells follow a line that is only a bar, with one more bar after each row: two bars
 * separate two rows, and a blank cell is a bar without a text, so that only the number of columns tells them apart.
 * Running text between two tables has one bar on either side, as a cell has.
 *
 * <p>Of all readings the one of lowest cost is taken: tables of one width, rows that fill it exactly, few texts outside
 * that look like cells. A row that cannot fill its table (merged cells) keeps the cells that it has.
 */
final class BarTables {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** Matches a blank cell in bold or italics. */
    private static final Pattern NOTHING = Pattern.compile("[\\s*_]*");

    /**
     * Matches the beginning of a paragraph of the body, which is no cell: an article, a legal basis, an annex or its
     * caption.
     */
    private static final Pattern BODY = Pattern.compile("[\\s*_]*(?:Điều\\s+\\d+[a-zđ]?\\s*[.:]|Căn cứ\\s|Kính\\s+gửi"
            + "|(?:CHƯƠNG|Chương|PHẦN|Phần)\\s+[IVX]+|(?:PHỤ|Phụ)\\s+(?:LỤC|lục)|\\((?:Ban hành )?[Kk]èm theo).*");

    /** The least number of bars: those of two rows of one cell. */
    private static final int MIN_BARS = 4;

    private static final int MAX_COLUMNS = 40;

    /** The largest number of texts in one file; a book of norms has some ten thousand. */
    private static final int MAX_TEXTS = 60_000;

    /** The largest number of widths that are tried, the most frequent first. */
    private static final int MAX_WIDTHS = 12;

    /** The length in characters below which a text on one line looks like a cell. */
    private static final int CELL_CHARACTERS = 45;

    private static final int COST_TABLE = 15;
    private static final int COST_SHORT_ROW = 20;
    private static final int COST_ONE_CELL = 12;
    private static final int COST_LEADING_BLANK = 3;
    private static final int COST_BLANK = 1;

    /**
     * The cost of taking two bars for a blank cell. Usually they end a row, and without the cost two rows would be read
     * as one of twice the width.
     */
    private static final int COST_BLANK_AS_ROW_END = 4;

    private static final int COST_BODY_IN_CELL = 60;
    private static final int COST_HEADING_OUTSIDE = 8;
    private static final int COST_CELL_OUTSIDE = 35;
    private static final int COST_STRAY_BAR = 10;
    private static final int NEVER = Integer.MAX_VALUE / 4;

    /**
     * A text between bars.
     *
     * @param bars the number of bars before it: one, or several if blank cells or a row's end are between
     */
    private record Text(int bars, List<SourceLine> lines, boolean body, boolean cell) {
        int outsideCost() {
            return body ? 0 : cell ? COST_CELL_OUTSIDE : COST_HEADING_OUTSIDE;
        }
    }

    /**
     * The best row from a text on.
     *
     * @param last the index of its last text
     * @param shortOf whether it ends before its table's last column
     * @param blanks the number of blank cells before the first of the next row; -1 if no row follows
     */
    private record Step(int cost, int last, boolean shortOf, int blanks) {}

    /**
     * A table that was found.
     *
     * @param rows the rows of one table
     * @param next the index of the first line behind it
     */
    record Found(List<GridRow> rows, int next) {
        Found {
            rows = List.copyOf(rows);
        }
    }

    private final Function<PlacedText, GridCell> cell;
    private final List<Text> texts = new ArrayList<>();
    private final int[] widths;

    /** The number of bars behind the last text. */
    private final int closing;

    /** The cost of everything from a row on, by the row's first text, width and blank cells before that text. */
    private final int[][][] rowCost;

    /** The cost of everything from a text on if the text is outside of tables, by text. */
    private final int[] outsideCost;

    private BarTables(List<SourceLine> lines, int from, Function<PlacedText, GridCell> cell) {
        this.cell = cell;
        int bars = 0;
        List<SourceLine> own = new ArrayList<>();
        for (SourceLine line : lines.subList(from, lines.size())) {
            if (isBar(line)) {
                if (!own.isEmpty()) {
                    texts.add(text(bars, own));
                    bars = 0;
                    own = new ArrayList<>();
                }
                bars++;
            } else if (!NOTHING.matcher(line.text()).matches()) {
                own.add(line);
            }
        }
        if (!own.isEmpty()) {
            texts.add(text(bars, own));
            bars = 0;
        }
        closing = bars;
        widths = widths();
        rowCost = new int[texts.size()][widths.length][];
        outsideCost = new int[texts.size() + 1];
    }

    private static Text text(int bars, List<SourceLine> lines) {
        boolean body = lines.stream().anyMatch(line -> BODY.matcher(line.text()).matches());
        boolean cell = lines.size() == 1 && lines.get(0).text().length() < CELL_CHARACTERS;
        return new Text(bars, List.copyOf(lines), body, cell);
    }

    static boolean isBar(SourceLine line) {
        return BAR.matcher(line.text()).matches();
    }

    /** Whether a file is such a copy: in tables with rows between pipes, a bar alone on a line is only a mistake. */
    static boolean areIn(List<SourceLine> lines) {
        return lines.stream().filter(BarTables::isBar).limit(MIN_BARS).count() == MIN_BARS;
    }

    /**
     * Returns the tables from the bar on line {@code from} to the end of the file, by the index of the line that each
     * begins on.
     *
     * @param cell makes a cell of its text, which still has its marks
     */
    static Map<Integer, Found> of(List<SourceLine> lines, int from, Function<PlacedText, GridCell> cell) {
        BarTables tables = new BarTables(lines, from, cell);
        return tables.texts.isEmpty() || tables.texts.size() > MAX_TEXTS ? Map.of() : tables.read(lines, from);
    }

    /** Returns the numbers of texts in a row with one bar between each two, the most frequent numbers first. */
    private int[] widths() {
        Map<Integer, Integer> counts = new TreeMap<>();
        counts.put(1, 0);
        counts.put(2, 1);
        int run = 0;
        for (int i = 0; i <= texts.size(); i++) {
            if (i == texts.size() || texts.get(i).bars > 1 || !texts.get(i).cell) {
                counts.merge(run, 1, Integer::sum);
            }
            if (i < texts.size() && texts.get(i).bars > 1) {
                run = 0;
            }
            run = i < texts.size() && texts.get(i).body ? 0 : run + 1;
        }
        return counts.entrySet().stream()
                .filter(count -> count.getKey() > 0 && count.getKey() <= MAX_COLUMNS)
                .sorted((one, other) -> other.getValue() - one.getValue())
                .limit(MAX_WIDTHS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private Map<Integer, Found> read(List<SourceLine> lines, int from) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            for (int w = 0; w < widths.length; w++) {
                rowCost[i][w] = new int[widths[w]];
                for (int blanks = 0; blanks < widths[w]; blanks++) {
                    rowCost[i][w][blanks] = step(i, w, blanks).cost;
                }
            }
            outsideCost[i] = texts.get(i).outsideCost() + (i + 1 == texts.size() ? 0 : afterOutside(i + 1));
        }
        Map<Integer, Found> found = new HashMap<>();
        int begins = from;
        int i = 0;
        while (i < texts.size()) {
            int w = widthFrom(i);
            if (w >= 0) {
                i = table(i, w, begins, lines, found);
                if (i == texts.size()) {
                    break;
                }
            }
            // the text at i is outside; the next table begins with the bar behind it
            begins = lastLine(i) + 1;
            while (begins < lines.size() && !isBar(lines.get(begins))) {
                begins++;
            }
            i++;
        }
        return found;
    }

    /**
     * Reads the table of width {@code w} whose first text is {@code first}; returns the index of the text behind it.
     */
    private int table(int first, int w, int begins, List<SourceLine> lines, Map<Integer, Found> found) {
        List<GridRow> rows = new ArrayList<>();
        int at = first;
        int blanks = texts.get(first).bars - 1;
        while (blanks >= 0) {
            Step step = step(at, w, blanks);
            rows.add(row(at, step, blanks, widths[w]));
            at = step.last + 1;
            blanks = step.blanks;
        }
        int next = lastLine(at - 1) + 1;
        while (next < lines.size()
                && (isBar(lines.get(next))
                        || NOTHING.matcher(lines.get(next).text()).matches())) {
            next++;
        }
        found.put(begins, new Found(rows, next));
        return at;
    }

    private int lastLine(int text) {
        List<SourceLine> own = texts.get(text).lines;
        return own.get(own.size() - 1).number() - 1;
    }

    /** Returns the index of the width of the table that begins with the text; -1 if the text is outside of tables. */
    private int widthFrom(int text) {
        int best = -1;
        int cost = texts.get(text).bars == 1 ? outsideCost[text] + COST_STRAY_BAR : NEVER;
        for (int w = 0; w < widths.length; w++) {
            int own = tableCost(text, w);
            if (own < cost) {
                cost = own;
                best = w;
            }
        }
        return best;
    }

    private int tableCost(int text, int w) {
        int blanks = texts.get(text).bars - 1;
        return blanks >= widths[w] ? NEVER : Math.min(NEVER, COST_TABLE + rowCost[text][w][blanks]);
    }

    /**
     * Returns the cost of everything from this text on, behind a text outside of tables: a table, or one more text
     * outside behind a stray bar.
     */
    private int afterOutside(int text) {
        int cost = outsideCost[text] + COST_STRAY_BAR;
        for (int w = 0; w < widths.length; w++) {
            cost = Math.min(cost, tableCost(text, w));
        }
        return cost;
    }

    /** Returns the row of lowest cost that begins with the text. */
    private Step step(int first, int w, int blanks) {
        int width = widths[w];
        Step best = new Step(NEVER, first, true, -1);
        int cost = blanks * COST_LEADING_BLANK;
        int column = blanks + 1;
        for (int at = first; at < texts.size(); at++) {
            cost += texts.get(at).body ? COST_BODY_IN_CELL : 0;
            int bars = at + 1 < texts.size() ? texts.get(at + 1).bars : closing;
            int toClose = width - column + 1;
            if (bars >= toClose) {
                best = cheaper(best, cost + (width - column) * COST_BLANK, at, false, bars - toClose, w);
            }
            if (column < width) {
                int ends = at == first ? COST_ONE_CELL : COST_SHORT_ROW;
                best = cheaper(best, cost + ends, at, true, bars - 1, w);
            }
            column += bars;
            if (column > width) {
                break;
            }
            cost += bars == 2 ? COST_BLANK_AS_ROW_END : (bars - 1) * COST_BLANK;
        }
        return best;
    }

    /**
     * Returns the better of the best step so far and a step that closes the row here.
     *
     * @param open the bars that are left when the row is closed: none if the table ends, one before the next row's cell
     */
    private Step cheaper(Step best, int cost, int last, boolean shortOf, int open, int w) {
        int next = last + 1;
        if (next == texts.size()) {
            return cheaper(best, new Step(cost, last, shortOf, -1));
        }
        int ended = Math.min(NEVER, cost + outsideCost[next] + open * COST_STRAY_BAR);
        Step result = cheaper(best, new Step(ended, last, shortOf, -1));
        int blanks = open - 1;
        return blanks < 0 || blanks >= widths[w]
                ? result
                : cheaper(result, new Step(Math.min(NEVER, cost + rowCost[next][w][blanks]), last, shortOf, blanks));
    }

    private static Step cheaper(Step one, Step other) {
        return other.cost < one.cost ? other : one;
    }

    private GridRow row(int first, Step step, int blanks, int width) {
        List<GridCell> cells = new ArrayList<>();
        List<Anchor> at = new ArrayList<>();
        blank(cells, blanks);
        for (int i = first; i <= step.last; i++) {
            blank(cells, i == first ? 0 : texts.get(i).bars - 1);
            cells.add(cell.apply(joined(texts.get(i).lines)));
            texts.get(i).lines.forEach(line -> at.add(new Anchor.OnLine(line.number())));
        }
        blank(cells, step.shortOf ? 0 : width - cells.size());
        return new GridRow(cells, at);
    }

    private static void blank(List<GridCell> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add(GridCell.of(PlacedText.EMPTY));
        }
    }

    /**
     * Joins the lines of a cell. A break inside emphasis, a bracket or a sentence was made by the file and becomes a
     * space; other breaks were printed.
     */
    private static PlacedText joined(List<SourceLine> lines) {
        StringBuilder open = new StringBuilder();
        PlacedText whole = PlacedText.EMPTY;
        for (SourceLine line : lines) {
            if (line.isBlank()) {
                continue;
            }
            PlacedText part = line.placed();
            if (!whole.isEmpty()) {
                String separator = isBroken(open.toString(), part.text()) ? " " : "\n";
                whole = PlacedText.join(separator, List.of(whole, part));
                open.append('\n');
            } else {
                whole = part;
            }
            open.append(part.text());
        }
        return whole;
    }

    private static boolean isBroken(String before, String next) {
        String bare = next.replaceAll("^[*_\\s]+", "");
        boolean lower = !bare.isEmpty() && Character.isLowerCase(bare.charAt(0));
        boolean dash = before.matches("(?s).*(?:^|\\n)[*\\s]*[-–+]\\s*");
        return InlineMarkup.leavesEmphasisOpen(before)
                || (lower && !before.matches("(?s).*[.;:]\\s*"))
                || dash
                || before.lastIndexOf('(') > before.lastIndexOf(')');
    }
}
