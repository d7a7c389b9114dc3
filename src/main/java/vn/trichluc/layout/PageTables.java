package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Page;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Word;

/**
 * Takes the ruled tables out of a page.
 *
 * <p>A table has at least two rows and two columns, or one row of three cells, or one row that continues the columns of
 * the page before; and words in two of its cells. Frames, boxes around a heading and drawings stay text.
 */
final class PageTables {
    private static final int MIN_FILLED_CELLS = 2;

    private static final int MIN_COLUMNS_OF_ONE_ROW = 3;

    private final LatticeFinder latticeFinder = new LatticeFinder();

    /** A table and its place. */
    record Found(Lattice lattice, Block.Grid grid) {}

    /**
     * The tables and the other words of a page.
     *
     * @param tables the tables from the top
     * @param rest the words outside of them
     */
    record Result(List<Found> tables, List<Word> rest) {}

    /**
     * Finds the tables of a page.
     *
     * @param before the last table of the page before; null if it has none
     */
    Result find(Page asRead, @Nullable Lattice before) {
        Straightening straightening = Straightening.of(asRead);
        IdentityHashMap<Word, Word> originals = new IdentityHashMap<>();
        Page page = straightening.isNone() ? asRead : straightening.straight(asRead, originals);
        GridFiller filler = new GridFiller(straightening, originals);
        List<Lattice> candidates =
                new ArrayList<>(latticeFinder.find(page.info().number(), page.rulings()));
        candidates.removeIf(lattice -> lattice.columns() < 2 || (lattice.rows() < 2 && !isOneRow(lattice, before)));
        // The outer one of nested tables first: its cells hold the inner one's words.
        candidates.sort(Comparator.comparingDouble((Lattice lattice) -> -area(lattice.box())));
        List<Word> rest = page.words();
        List<Found> tables = new ArrayList<>();
        for (Lattice lattice : candidates) {
            List<Word> inside = new ArrayList<>();
            List<Word> outside = new ArrayList<>();
            for (Word word : rest) {
                (lattice.holds(word.box()) ? inside : outside).add(word);
            }
            if (filler.filledCells(lattice, inside) >= MIN_FILLED_CELLS) {
                boolean worn = page.info().origin() == TextOrigin.OCR;
                Lattice whole = worn ? lattice.withWornBorders(inside) : lattice;
                tables.add(new Found(whole, filler.fill(whole, inside, LineFinder.em(inside))));
                rest = outside;
            }
        }
        tables.sort(Comparator.comparingDouble(
                        (Found found) -> found.lattice().box().top())
                .thenComparingDouble(found -> found.lattice().box().left()));
        return new Result(
                tables,
                rest.stream().map(word -> originals.getOrDefault(word, word)).toList());
    }

    private static boolean isOneRow(Lattice lattice, @Nullable Lattice before) {
        return lattice.columns() >= MIN_COLUMNS_OF_ONE_ROW || (before != null && lattice.sameColumns(before));
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
