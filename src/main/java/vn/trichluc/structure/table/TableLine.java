package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.PlacedText;

/**
 * A row of a grid with one slot a column: a merged cell stands in every slot that it covers.
 *
 * @param printed how many columns the source's cells fill
 */
public record TableLine(List<Slot> slots, int printed, List<Anchor> at) {
    /** A hostile span claims no more columns than this; the widest annex seen has 38. */
    static final int MAX_SPAN_COLUMNS = 200;

    /**
     * What one line of a table has in one column.
     *
     * @param text on one line
     * @param cell tells printed cells of one grid apart: slots of one merged cell share it; negative where nothing is
     *     printed
     * @param first whether this is the merged cell's own corner, where its text stands in the body
     */
    public record Slot(PlacedText text, boolean bold, int cell, boolean first) {
        static final Slot MISSING = new Slot(PlacedText.EMPTY, false, -1, true);
    }

    public TableLine {
        slots = List.copyOf(slots);
        at = List.copyOf(at);
    }

    static List<TableLine> of(Grid grid) {
        List<TableLine> lines = new ArrayList<>();
        List<Slot> above = List.of();
        int cell = 0;
        for (GridRow row : grid.rows()) {
            List<Slot> slots = new ArrayList<>();
            for (GridCell gridCell : row.cells()) {
                int span = Math.min(gridCell.columnSpan(), MAX_SPAN_COLUMNS);
                PlacedText text = oneLine(gridCell.text());
                for (int i = 0; i < span; i++) {
                    int column = slots.size();
                    if (gridCell.covered()) {
                        Slot over = column < above.size() ? above.get(column) : Slot.MISSING;
                        slots.add(new Slot(over.text(), over.bold(), over.cell(), false));
                    } else {
                        slots.add(new Slot(text, gridCell.bold(), cell, i == 0));
                    }
                }
                cell++;
            }
            TableLine line = new TableLine(slots, slots.size(), row.at());
            lines.add(line);
            above = line.slots();
        }
        return lines;
    }

    Slot slot(int column) {
        return column < slots.size() ? slots.get(column) : Slot.MISSING;
    }

    /** What a header cell over this column says: the merged cell's text in all of its columns. */
    String header(int column) {
        return slot(column).text().text();
    }

    /** What stands in this column of the body: a merged cell's text at its corner only. */
    PlacedText shown(int column) {
        Slot slot = slot(column);
        return slot.first() ? slot.text() : PlacedText.EMPTY;
    }

    /** The cells' texts that are not blank, each printed cell once. */
    List<String> texts() {
        return printedTexts().stream().map(PlacedText::text).toList();
    }

    /** The same with their places. */
    List<PlacedText> printedTexts() {
        List<PlacedText> texts = new ArrayList<>();
        for (int column = 0; column < slots.size(); column++) {
            if (!shown(column).isBlank()) {
                texts.add(shown(column));
            }
        }
        return texts;
    }

    /** Columns up to the last one with text. */
    int extent() {
        int extent = slots.size();
        while (extent > 0 && slots.get(extent - 1).text().isBlank()) {
            extent--;
        }
        return extent;
    }

    /** Runs of white space become one space. */
    static PlacedText oneLine(PlacedText text) {
        PlacedText stripped = text.strip();
        String characters = stripped.text();
        PlacedText.Builder builder = new PlacedText.Builder();
        int from = 0;
        while (from < characters.length()) {
            int end = from;
            while (end < characters.length() && !isSpace(characters.charAt(end))) {
                end++;
            }
            builder.append(stripped, from, end);
            from = end;
            while (from < characters.length() && isSpace(characters.charAt(from))) {
                from++;
            }
            if (from < characters.length() && builder.length() > 0) {
                builder.append(" ");
            }
        }
        return builder.build().strip();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
