package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trichluc.model.Block;

/**
 * The columns and tables of one page in reading order.
 *
 * @param area the margins of the page's running text as this page alone shows them
 */
record PageFlow(Sheet sheet, List<Item> items, TextArea area) {
    /** A column of lines or a table. */
    sealed interface Item {
        /** A column of lines. */
        record Text(TextColumn column) implements Item {}

        /** A table. */
        record Table(Block.Grid grid) implements Item {}
    }

    PageFlow {
        items = List.copyOf(items);
    }

    static PageFlow of(Sheet sheet, ColumnFinder columnFinder, Footnotes footnotes) {
        List<Line> upright = new ArrayList<>(sheet.lines());
        double notesTop = footnotes.top(sheet, TextArea.of(sheet.lines()));
        List<Line> notes =
                upright.stream().filter(line -> line.box().centreY() > notesTop).toList();
        upright.removeAll(notes);
        List<Item> items = new ArrayList<>();
        int line = 0;
        for (PageTables.Found found : sheet.tables()) {
            List<Line> above = new ArrayList<>();
            while (line < upright.size()
                    && upright.get(line).box().centreY() < found.lattice().box().top()) {
                above.add(upright.get(line));
                line++;
            }
            add(items, above, columnFinder);
            items.add(new Item.Table(found.grid()));
        }
        add(items, upright.subList(line, upright.size()), columnFinder);
        if (!notes.isEmpty()) {
            items.add(new Item.Text(new TextColumn(notes, TextColumn.Place.FOOTNOTE)));
        }
        return new PageFlow(sheet, items, TextArea.of(mainLines(items)));
    }

    private static void add(List<Item> items, List<Line> lines, ColumnFinder columnFinder) {
        List<Line> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparingDouble(Line::baseline));
        int from = 0;
        for (AlignedTables.Found found : new AlignedTables().find(ordered)) {
            addText(items, ordered.subList(from, found.from()), columnFinder);
            items.add(new Item.Table(found.grid()));
            from = found.to();
        }
        addText(items, ordered.subList(from, ordered.size()), columnFinder);
    }

    private static void addText(List<Item> items, List<Line> ordered, ColumnFinder columnFinder) {
        for (TextColumn column : columnFinder.columns(ordered)) {
            items.add(new Item.Text(column));
        }
    }

    /** Returns the lines over the page's whole width. */
    List<Line> mainLines() {
        return mainLines(items);
    }

    private static List<Line> mainLines(List<Item> items) {
        List<Line> lines = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Text text && text.column().place() == TextColumn.Place.MAIN) {
                lines.addAll(text.column().lines());
            }
        }
        return lines;
    }
}
