package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Word;

/** Puts words into the cells of a lattice, each into the cell that contains its centre. */
final class GridFiller {
    private static final double NEARLY_ALL = 0.8;

    private final LineFinder lineFinder = new LineFinder();
    private final Straightening straightening;
    private final Map<Word, Word> originals;

    /** @param originals the words as they are on the page, by the moved words */
    GridFiller(Straightening straightening, Map<Word, Word> originals) {
        this.straightening = straightening;
        this.originals = originals;
    }

    Block.Grid fill(Lattice lattice, List<Word> words, double em) {
        List<List<Word>> byCell = wordsByCell(lattice, words);
        int[][] owners = lattice.owners();
        List<Block.GridRow> gridRows = new ArrayList<>();
        for (int row = 0; row < lattice.rows(); row++) {
            List<Block.GridCell> cells = new ArrayList<>();
            int column = 0;
            while (column < lattice.columns()) {
                int index = owners[row][column];
                Lattice.Span span = lattice.spans().get(index);
                List<Word> inside = byCell.get(index);
                cells.add(
                        row == span.row()
                                ? new Block.GridCell(text(inside, em), span.columns(), span.rows(), bold(inside), false)
                                : new Block.GridCell(PlacedText.EMPTY, span.columns(), 1, false, true));
                column += span.columns();
            }
            gridRows.add(new Block.GridRow(cells, List.of(new Anchor.InBox(straightening.original(lattice.row(row))))));
        }
        return new Block.Grid(gridRows, true, List.of(new Anchor.InBox(straightening.original(lattice.box()))));
    }

    /** Returns the number of cells that hold a word. */
    int filledCells(Lattice lattice, List<Word> words) {
        int filled = 0;
        for (List<Word> inside : wordsByCell(lattice, words)) {
            filled += inside.isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private static List<List<Word>> wordsByCell(Lattice lattice, List<Word> words) {
        int[][] owners = lattice.owners();
        List<List<Word>> byCell = new ArrayList<>();
        for (int i = 0; i < lattice.spans().size(); i++) {
            byCell.add(new ArrayList<>());
        }
        for (Word word : words) {
            int row = lattice.rowAt(word.box().centreY());
            int column = lattice.columnAt(word.box().centreX());
            byCell.get(owners[row][column]).add(word);
        }
        return byCell;
    }

    private PlacedText text(List<Word> words, double em) {
        if (words.isEmpty()) {
            return PlacedText.EMPTY;
        }
        List<Line> lines = TurnedLines.areTurned(words) ? TurnedLines.of(words, em) : lineFinder.lines(words, em);
        return LineText.of(lines.stream().map(line -> line.of(originals)).toList());
    }

    private static boolean bold(List<Word> words) {
        int characters = 0;
        int bold = 0;
        for (Word word : words) {
            characters += word.text().length();
            bold += word.bold() ? word.text().length() : 0;
        }
        return characters > 0 && bold >= NEARLY_ALL * characters;
    }
}
