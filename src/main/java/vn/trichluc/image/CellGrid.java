package vn.trichluc.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A page divided into square cells, which shows where coloured pixels gather. */
final class CellGrid {
    private final int pixelWidth;
    private final int pixelHeight;
    private final int cell;
    private final int columns;
    private final int rows;
    private final int[] counts;

    /** @param cell the side of a cell in pixels */
    CellGrid(int pixelWidth, int pixelHeight, int cell) {
        this.pixelWidth = pixelWidth;
        this.pixelHeight = pixelHeight;
        this.cell = cell;
        columns = (pixelWidth + cell - 1) / cell;
        rows = (pixelHeight + cell - 1) / cell;
        counts = new int[columns * rows];
    }

    void count(int x, int y) {
        counts[y / cell * columns + x / cell]++;
    }

    /**
     * Returns the regions of cells that touch, each cell with its neighbours.
     *
     * @param least the least number of pixels counted in a cell of a region
     * @param reach how many cells around such a cell belong to its region
     */
    List<Region> regions(double least, int reach) {
        boolean[] covered = new boolean[counts.length];
        boolean any = false;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= least) {
                cover(covered, i % columns, i / columns, reach);
                any = true;
            }
        }
        List<Region> regions = new ArrayList<>();
        for (int i = 0; any && i < covered.length; i++) {
            if (covered[i]) {
                regions.add(taken(covered, i));
            }
        }
        return regions;
    }

    /**
     * Whether the counted pixels of a region are in lines: rows of empty cells separate bands, each at most as high as
     * a line. Rings and frames have something in every row.
     *
     * @param least the least number of pixels counted in a cell that is not empty
     * @param highest the largest number of rows of a line
     */
    boolean isInLines(Region region, double least, int highest) {
        PixelBox box = region.box();
        int bands = 0;
        int height = 0;
        for (int row = box.top() / cell; row * cell < box.bottom(); row++) {
            boolean any = false;
            for (int column = box.left() / cell; column * cell < box.right(); column++) {
                any |= counts[row * columns + column] >= least;
            }
            bands += any && height == 0 ? 1 : 0;
            height = any ? height + 1 : 0;
            if (height > highest) {
                return false;
            }
        }
        return bands > 1;
    }

    private void cover(boolean[] covered, int column, int row, int reach) {
        for (int y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
            for (int x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
                covered[y * columns + x] = true;
            }
        }
    }

    private Region taken(boolean[] covered, int start) {
        List<PixelBox> cells = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.add(start);
        covered[start] = false;
        int left = columns;
        int right = 0;
        int top = rows;
        int bottom = 0;
        while (!open.isEmpty()) {
            int at = open.removeLast();
            int column = at % columns;
            int row = at / columns;
            left = Math.min(left, column);
            right = Math.max(right, column);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
            cells.add(pixels(column, row));
            for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
                    if (covered[y * columns + x]) {
                        covered[y * columns + x] = false;
                        open.add(y * columns + x);
                    }
                }
            }
        }
        return new Region(right - left + 1, bottom - top + 1, cells);
    }

    private PixelBox pixels(int column, int row) {
        int left = column * cell;
        int top = row * cell;
        return new PixelBox(left, top, Math.min(cell, pixelWidth - left), Math.min(cell, pixelHeight - top));
    }

    /**
     * A group of cells that touch.
     *
     * @param columns the width in cells
     * @param rows the height in cells
     */
    record Region(int columns, int rows, List<PixelBox> cells) {
        Region {
            cells = List.copyOf(cells);
        }

        /** Returns the box around all of its cells, of which there is at least one. */
        PixelBox box() {
            return cells.stream().reduce(PixelBox::union).orElseThrow();
        }
    }
}
