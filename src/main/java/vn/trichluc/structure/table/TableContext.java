package vn.trichluc.structure.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Block;
import vn.trichluc.model.PlacedText;

/**
 * The input of the table reader: a run of grids that nothing but page breaks separates, and the paragraphs before it.
 *
 * @param grids at least one, in reading order
 * @param before paragraphs since the last heading or table, in order: the table's title and unit line may be among them
 * @param section id of the section that the grids stand in; null before the first
 * @param sectionTitle the section's title; empty where it has none
 * @param firstNumber the number of the first table that is read from the run: 1 gives the ids t1, t1.r1
 */
public record TableContext(
        List<Block.Grid> grids,
        List<Block.Paragraph> before,
        @Nullable String section,
        PlacedText sectionTitle,
        int firstNumber) {
    public TableContext {
        grids = List.copyOf(grids);
        before = List.copyOf(before);
        if (grids.isEmpty() || firstNumber < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "a run of grids has a grid and a number from 1: %d, %d", grids.size(), firstNumber));
        }
    }
}
