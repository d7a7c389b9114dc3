package vn.trichluc.structure.body;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.part.AnnexStart;
import vn.trichluc.structure.table.TableJoiner;
import vn.trichluc.structure.words.AdministrativePhrases;
import vn.trichluc.text.CarriedForward;

/**
 * A run of grids that nothing separates but page breaks, and lines that say that the table goes on: the annex' name,
 * "(tiếp theo)", the unit.
 *
 * @param grids at least one, in reading order
 * @param repeated the lines between them
 * @param next index of the first block behind the last of them
 */
record GridRun(List<Grid> grids, List<PlacedText> repeated, int next) {
    /** The largest number of lines between two grids of a run; more of them begin something else. */
    private static final int MAX_LINES = 4;

    GridRun {
        grids = List.copyOf(grids);
        repeated = List.copyOf(repeated);
    }

    /** Returns the run that begins with the grid {@code from}. */
    static GridRun at(List<Block> blocks, int from) {
        List<Grid> grids = new ArrayList<>();
        List<PlacedText> repeated = new ArrayList<>();
        int next = from;
        while (next < blocks.size() && blocks.get(next) instanceof Grid grid) {
            grids.add(grid);
            int behind = behindContinuation(blocks, grid, next + 1);
            for (Block line : blocks.subList(next + 1, behind)) {
                repeated.add(((Paragraph) line).text());
            }
            next = behind;
        }
        return new GridRun(grids, repeated, next);
    }

    /**
     * Returns the index of the grid that continues the one before {@code from}, behind lines that say so; {@code from}
     * where there is none.
     */
    private static int behindContinuation(List<Block> blocks, Grid grid, int from) {
        boolean said = false;
        int next = from;
        while (next < blocks.size() && next < from + MAX_LINES && blocks.get(next) instanceof Paragraph paragraph) {
            String text = paragraph.text().text();
            boolean carried = CarriedForward.isLine(text);
            said |= carried;
            if (!carried && !AdministrativePhrases.isUnitLine(text) && !AnnexStart.isWordAlone(text)) {
                return from;
            }
            next++;
        }
        boolean goesOn = said
                && next < blocks.size()
                && blocks.get(next) instanceof Grid other
                && new TableJoiner().join(List.of(grid, other)).size() == 1;
        return goesOn ? next : from;
    }
}
