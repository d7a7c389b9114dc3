package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Cell;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.Style;
import vn.trichluc.model.Table;
import vn.trichluc.structure.table.TableContext;
import vn.trichluc.structure.table.TableReader;
import vn.trichluc.structure.table.TableReading;
import vn.trichluc.text.lexicon.Lexicons;

/** Small grids for tests: a row a line, "|" between cells. */
public final class Grids {
    private static final TableReader READER = new TableReader(Lexicons.standard());

    private Grids() {}

    /**
     * A cell "text{2}" spans two columns, "text{2,3}" three rows too, "^" stands under a cell of an earlier row,
     * "*text" is bold.
     */
    public static Grid grid(int firstLine, String... rows) {
        List<GridRow> gridRows = new ArrayList<>();
        List<Anchor> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            Anchor at = new Anchor.OnLine(firstLine + i);
            all.add(at);
            List<GridCell> cells = new ArrayList<>();
            for (String cell : rows[i].split("\\|", -1)) {
                cells.add(cell(cell.strip(), at));
            }
            gridRows.add(new GridRow(cells, List.of(at)));
        }
        return new Grid(gridRows, true, all);
    }

    public static Grid grid(String... rows) {
        return grid(1, rows);
    }

    private static GridCell cell(String printed, Anchor at) {
        String text = printed;
        int columnSpan = 1;
        int rowSpan = 1;
        int brace = text.indexOf('{');
        if (brace >= 0) {
            String[] spans = text.substring(brace + 1, text.length() - 1).split(",", -1);
            columnSpan = Integer.parseInt(spans[0]);
            rowSpan = spans.length > 1 ? Integer.parseInt(spans[1]) : 1;
            text = text.substring(0, brace);
        }
        boolean covered = text.equals("^");
        boolean bold = text.startsWith("*");
        String shown = covered ? "" : bold ? text.substring(1) : text;
        return new GridCell(PlacedText.of(shown, at), columnSpan, rowSpan, bold, covered);
    }

    public static Paragraph paragraph(String text) {
        return new Paragraph(PlacedText.of(text, new Anchor.OnLine(1)), Style.PLAIN);
    }

    public static Paragraph bold(String text) {
        return new Paragraph(
                PlacedText.of(text, new Anchor.OnLine(1)), new Style(true, false, Alignment.UNKNOWN, 0, 0));
    }

    public static TableReading read(List<Grid> grids, Paragraph... before) {
        return READER.read(new TableContext(grids, Arrays.asList(before), "s1", PlacedText.EMPTY, 1));
    }

    public static Table table(Grid grid, Paragraph... before) {
        return read(List.of(grid), before).tables().get(0);
    }

    public static Table table(String... rows) {
        return table(grid(rows));
    }

    public static List<String> cells(Row row) {
        return row.cells().stream().map(Cell::text).map(Object::toString).toList();
    }

    public static String line(Row row) {
        return String.join("|", cells(row));
    }
}
