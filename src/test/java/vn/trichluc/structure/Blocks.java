package vn.trichluc.structure;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.GridRow;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;

/** Blocks for tests: one paragraph a line, on the line of its place in the list. */
public final class Blocks {
    private final List<Block> blocks = new ArrayList<>();

    public static List<Block> of(String... lines) {
        return new Blocks().plain(lines).list();
    }

    public Blocks plain(String... lines) {
        for (String line : lines) {
            blocks.add(new Paragraph(placed(line), Style.PLAIN));
        }
        return this;
    }

    Blocks bold(String... lines) {
        for (String line : lines) {
            blocks.add(new Paragraph(placed(line), new Style(true, false, Alignment.CENTRE, 0, 0)));
        }
        return this;
    }

    /** A row of cells, drawn as a table of its own. */
    Blocks row(String... cells) {
        List<GridCell> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(GridCell.of(placed(cell)));
        }
        List<Anchor> at = List.of(new Anchor.OnLine(blocks.size() + 1));
        blocks.add(new Grid(List.of(new GridRow(row, at)), true, at));
        return this;
    }

    /** A table, its cells separated by tabs. */
    public Blocks grid(String... rows) {
        List<GridRow> all = new ArrayList<>();
        for (String row : rows) {
            List<GridCell> cells = new ArrayList<>();
            for (String cell : row.split("\t", -1)) {
                cells.add(GridCell.of(placed(cell)));
            }
            all.add(new GridRow(cells, List.of(new Anchor.OnLine(blocks.size() + 1))));
        }
        blocks.add(new Grid(all, true, List.of(new Anchor.OnLine(blocks.size() + 1))));
        return this;
    }

    public List<Block> list() {
        return List.copyOf(blocks);
    }

    private PlacedText placed(String text) {
        return PlacedText.of(text, new Anchor.OnLine(blocks.size() + 1));
    }
}
