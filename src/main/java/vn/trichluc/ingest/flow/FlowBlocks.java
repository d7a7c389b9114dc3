package vn.trichluc.ingest.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.ingest.warning.PictureWarnings;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;
import vn.trichluc.model.Warning;

/**
 * Turns items of Word and HTML into blocks with places.
 *
 * <p>These formats have no pages until someone prints them, so a place is a line, counted from 1 as if the document
 * were saved as plain text: each paragraph, blank ones too, is a line, each forced break inside it begins another, each
 * row of a table is one.
 *
 * <p>A forced line break ends a paragraph: it is how the lines of a head, of a title and of a list of recipients are
 * set. It counts as a space only inside a sentence of running text (not centred, not a heading, nothing that closes a
 * sentence before it and a small letter or a figure after it).
 *
 * <p>In a cell, paragraphs and breaks become line feeds, which separate the lines of a head or a signature. A table in
 * a cell is written line by line; one that holds figures follows the table around it. A table that is only a frame (one
 * single cell, or cells that hold whole tables and little else) is dissolved, and the content of its cells is read one
 * after the other. Paragraphs set as a table by tab stops are one.
 */
public final class FlowBlocks {
    /** The largest number of cells in one row, covered ones included. The widest annex seen has 38. */
    public static final int MAX_ROW_CELLS = 1_000;

    /** The largest number of cells in all tables of one document, blank and covered ones included. */
    public static final int MAX_CELLS = 1_000_000;

    /** The deepest nesting of tables; deeper ones would exhaust the stack. */
    public static final int MAX_NESTING = 40;

    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[-+*•–—]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*+|[\\p{L}]{1,2})[.)])\\s.*");

    /** Matches a sum or a count; a single digit does not match, as it may be the number of a row. */
    private static final Pattern FIGURE = Pattern.compile("[-–]?\\d[\\d.,]*\\d\\s?%?");

    private static final String SENTENCE_CLOSE = ".;:!?";

    private final List<Block> blocks = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Warning> pictures = new ArrayList<>();
    private int line;
    private int cells;

    private FlowBlocks(List<FlowItem> items) throws UnreadableDocument {
        add(items, 0);
    }

    public static FlowBlocks of(List<FlowItem> items) throws UnreadableDocument {
        return new FlowBlocks(items);
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** Returns the text that is not shown, or shown crossed out; its place is the line of what is shown before it. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Returns one warning for each picture that may hold text. */
    public List<Warning> pictures() {
        return List.copyOf(pictures);
    }

    private void add(List<FlowItem> items, int nesting) throws UnreadableDocument {
        if (nesting > MAX_NESTING) {
            throw new UnreadableDocument(
                    Category.TOO_LARGE,
                    String.format(
                            Locale.ROOT, "tables are nested deeper than %d; take the inner ones out", MAX_NESTING));
        }
        int behindTabs = 0;
        for (int i = 0; i < items.size(); i++) {
            FlowItem item = items.get(i);
            Optional<TabTables.Found> tabs = i < behindTabs ? Optional.empty() : TabTables.at(items, i);
            if (tabs.isPresent()) {
                addTabs(tabs.get().rows(), items.subList(i, tabs.get().next()));
                behindTabs = tabs.get().next();
            }
            if (i < behindTabs) {
                continue;
            }
            if (item instanceof FlowItem.Text text) {
                addText(text);
            } else if (item instanceof FlowItem.Picture picture) {
                addPicture(picture);
            } else if (item instanceof FlowItem.Table table) {
                if (isFrame(table)) {
                    for (FlowItem.TableRow row : table.rows()) {
                        leaveOut(row.unseen());
                        for (FlowItem.TableCell cell : row.cells()) {
                            add(cell.content(), nesting + 1);
                        }
                    }
                } else {
                    addGrid(table);
                    for (FlowItem.Table inner : inner(table)) {
                        if (holdsFigures(inner)) {
                            add(List.of(inner), nesting + 1);
                        }
                    }
                }
            }
        }
    }

    private void addPicture(FlowItem.Picture picture) {
        if (picture.size().mayHoldText()) {
            pictures.add(PictureWarnings.onLine(picture.size(), line));
        }
    }

    /** Adds the warnings about the pictures in a cell, however deep they are in it. */
    private void addPictures(List<FlowItem> content) {
        for (FlowItem item : content) {
            if (item instanceof FlowItem.Picture picture) {
                addPicture(picture);
            } else if (item instanceof FlowItem.Table inner) {
                inner.rows().forEach(row -> row.cells().forEach(cell -> addPictures(cell.content())));
            }
        }
    }

    private void addText(FlowItem.Text item) {
        List<StyledText.Line> lines = item.text().lines();
        if (isHidden(item, lines)) {
            lines.forEach(this::leaveOut);
            return;
        }
        PlacedText.Builder open = new PlacedText.Builder();
        StyledText.Line begun = lines.get(0);
        String before = "";
        int labelled = firstPrinted(lines);
        for (int i = 0; i < lines.size(); i++) {
            StyledText.Line next = lines.get(i);
            line++;
            leaveOut(next);
            String text = i == labelled ? labelled(item.label(), next.text()) : next.text();
            boolean continues = i > 0 && continues(item, before, text);
            if (!continues) {
                close(open, item, begun);
                open = new PlacedText.Builder();
                begun = next;
            } else if (open.length() > 0 && !text.isEmpty()) {
                open.append(" ");
            }
            if (!text.isEmpty()) {
                open.append(PlacedText.of(text, new Anchor.OnLine(line)));
            }
            before = text;
        }
        close(open, item, begun);
    }

    /** Whether a paragraph is hidden together with its line; a crossed-out paragraph still has its line. */
    private static boolean isHidden(FlowItem.Text item, List<StyledText.Line> lines) {
        return item.label().isEmpty()
                && item.text().hasUnseen()
                && lines.stream()
                        .allMatch(line -> line.text().isEmpty()
                                && line.unseen().stream().allMatch(words -> words.reason() == LeftOut.Reason.HIDDEN));
    }

    private void leaveOut(StyledText.Line words) {
        for (StyledText.Unseen unseen : words.unseen()) {
            leaveOut(unseen.reason(), unseen.text());
        }
    }

    private void leaveOut(LeftOut.Reason why, String text) {
        if (!text.isBlank()) {
            leftOut.add(new LeftOut(why, PlacedText.of(text, new Anchor.OnLine(Math.max(1, line)))));
        }
    }

    /** Records the text of items of which nothing is shown. */
    private void leaveOut(List<FlowItem> items) {
        for (FlowItem item : items) {
            if (item instanceof FlowItem.Text text) {
                text.text().lines().forEach(this::leaveOut);
            } else if (item instanceof FlowItem.Table table) {
                for (FlowItem.TableRow row : table.rows()) {
                    leaveOut(row.unseen());
                    row.cells().forEach(cell -> leaveOut(cell.content()));
                }
            }
        }
    }

    private void close(PlacedText.Builder open, FlowItem.Text item, StyledText.Line first) {
        PlacedText text = open.build();
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(
                    text,
                    new Style(first.bold(), first.italic(), item.alignment(), item.headingLevel(), first.fontSize())));
        }
    }

    private static boolean continues(FlowItem.Text item, String before, String next) {
        boolean running =
                item.headingLevel() == 0 && item.alignment() != Alignment.CENTRE && item.alignment() != Alignment.RIGHT;
        if (!running
                || before.isEmpty()
                || next.isEmpty()
                || LIST_MARK.matcher(next).matches()) {
            return false;
        }
        char first = next.charAt(0);
        return SENTENCE_CLOSE.indexOf(before.charAt(before.length() - 1)) < 0
                && (Character.isLowerCase(first) || Character.isDigit(first));
    }

    /**
     * Returns the index of the first line with text, since a page break may precede a numbered paragraph's first word.
     */
    private static int firstPrinted(List<StyledText.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static String labelled(String label, String text) {
        String mark = StyledText.clean(label).strip();
        if (mark.isEmpty()) {
            return text;
        }
        return text.isEmpty() ? mark : mark + " " + text;
    }

    private void addTabs(List<List<String>> rows, List<FlowItem> paragraphs) {
        List<Block.GridRow> gridRows = new ArrayList<>();
        List<Anchor> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Anchor place = new Anchor.OnLine(++line);
            boolean bold = isBold(List.of(paragraphs.get(i)));
            gridRows.add(new Block.GridRow(
                    rows.get(i).stream()
                            .map(cell -> new Block.GridCell(
                                    PlacedText.of(cell, place), 1, 1, bold && !cell.isEmpty(), false))
                            .toList(),
                    List.of(place)));
            places.add(place);
        }
        blocks.add(new Block.Grid(gridRows, true, places));
    }

    /**
     * Whether a table is only a frame around others; a table with rows of its own keeps its grid even if a cell holds a
     * smaller table.
     */
    private static boolean isFrame(FlowItem.Table table) {
        if (table.rows().size() == 1 && table.rows().get(0).cells().size() == 1) {
            return true;
        }
        long largest =
                inner(table).stream().mapToLong(FlowBlocks::printed).max().orElse(0);
        long rows = table.rows().stream()
                .filter(row -> row.cells().stream().noneMatch(FlowBlocks::holdsTable))
                .filter(row -> row.cells().stream()
                                .filter(cell -> !text(cell).isBlank())
                                .count()
                        >= 2)
                .count();
        return largest > 0 && (rows < 2 || printed(table) <= 2 * largest);
    }

    /** Returns the tables in the cells that are more than lines put side by side. */
    private static List<FlowItem.Table> inner(FlowItem.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.content().stream())
                .filter(item -> item instanceof FlowItem.Table inner && isRealTable(inner))
                .map(FlowItem.Table.class::cast)
                .toList();
    }

    private static boolean holdsTable(FlowItem.TableCell cell) {
        return cell.content().stream().anyMatch(FlowItem.Table.class::isInstance);
    }

    private static long printed(FlowItem.Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !text(cell).isBlank())
                .count();
    }

    private static boolean holdsFigures(FlowItem.Table table) {
        return isRealTable(table)
                && table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .filter(cell -> FIGURE.matcher(text(cell)).matches())
                                .count()
                        >= 2;
    }

    /** Whether a table has two rows with something in two columns, which makes it more than lines put side by side. */
    private static boolean isRealTable(FlowItem.Table table) {
        return table.rows().stream()
                        .filter(row -> row.cells().stream()
                                        .filter(cell -> !text(cell).isBlank())
                                        .count()
                                >= 2)
                        .count()
                >= 2;
    }

    private void addGrid(FlowItem.Table table) throws UnreadableDocument {
        List<Block.GridRow> rows = new ArrayList<>();
        List<Anchor> places = new ArrayList<>();
        for (FlowItem.TableRow row : table.rows()) {
            if (!row.isShown()) {
                leaveOut(row.unseen());
                continue;
            }
            Anchor place = new Anchor.OnLine(++line);
            leaveOut(row.unseen());
            List<Block.GridCell> gridCells = new ArrayList<>();
            int columns = row.cells().stream()
                    .mapToInt(FlowItem.TableCell::columnSpan)
                    .sum();
            if (columns > MAX_ROW_CELLS) {
                throw new UnreadableDocument(
                        Category.TOO_LARGE,
                        String.format(
                                Locale.ROOT, "found a row of more than %d cells; split the document", MAX_ROW_CELLS));
            }
            for (FlowItem.TableCell cell : row.cells()) {
                if (++cells > MAX_CELLS) {
                    throw new UnreadableDocument(
                            Category.TOO_LARGE,
                            String.format(
                                    Locale.ROOT, "the tables hold more than %d cells; split the document", MAX_CELLS));
                }
                String text = cell.covered() ? "" : text(cell);
                if (cell.covered()) {
                    leaveOut(LeftOut.Reason.HIDDEN, text(cell));
                }
                leaveOut(cell.content());
                addPictures(cell.content());
                gridCells.add(new Block.GridCell(
                        PlacedText.of(text, place),
                        cell.columnSpan(),
                        cell.rowSpan(),
                        !text.isEmpty() && isBold(cell.content()),
                        cell.covered()));
            }
            rows.add(new Block.GridRow(gridCells, List.of(place)));
            places.add(place);
        }
        boolean empty = rows.stream()
                .flatMap(row -> row.cells().stream())
                .allMatch(cell -> cell.text().isBlank());
        if (!empty) {
            blocks.add(new Block.Grid(rows, true, places));
        }
    }

    private static String text(FlowItem.TableCell cell) {
        List<String> lines = new ArrayList<>();
        collect(cell.content(), lines);
        return String.join("\n", lines);
    }

    private static void collect(List<FlowItem> content, List<String> lines) {
        for (FlowItem item : content) {
            if (item instanceof FlowItem.Text paragraph) {
                List<StyledText.Line> own = paragraph.text().lines();
                int labelled = firstPrinted(own);
                for (int i = 0; i < own.size(); i++) {
                    String text = own.get(i).text();
                    add(lines, i == labelled ? labelled(paragraph.label(), text) : text);
                }
            } else if (item instanceof FlowItem.Table inner && !holdsFigures(inner)) {
                for (FlowItem.TableRow row : inner.rows()) {
                    List<String> parts = row.cells().stream()
                            .filter(cell -> !cell.covered())
                            .map(cell -> text(cell).replace('\n', ' '))
                            .filter(part -> !part.isEmpty())
                            .toList();
                    add(lines, String.join(" ", parts));
                }
            }
        }
    }

    private static void add(List<String> lines, String text) {
        if (!text.isEmpty()) {
            lines.add(text);
        }
    }

    private static boolean isBold(List<FlowItem> content) {
        return content.stream()
                .filter(FlowItem.Text.class::isInstance)
                .flatMap(item -> ((FlowItem.Text) item).text().lines().stream())
                .filter(own -> !own.text().isEmpty())
                .allMatch(StyledText.Line::bold);
    }
}
