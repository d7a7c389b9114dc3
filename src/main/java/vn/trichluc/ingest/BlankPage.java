package vn.trichluc.ingest;

import java.awt.image.BufferedImage;
import vn.trichluc.model.PageImage;

/**
 * Whether a scanned page is blank. Looked for is dark ink without colour in pieces as large as letters: a red seal or
 * blue handwriting shining through from the other side, specks and the scanner's black edge are not that.
 */
public final class BlankPage {
    /** Side of the cells into which the page is divided: about the thickness of a letter's strokes. */
    private static final double CELL_INCHES = 1.0 / 60;

    /** The scanner's edge and holes for filing lie here. */
    private static final double MARGIN_INCHES = 0.45;

    /** The margin of a small picture is no more than this share of its side. */
    private static final double MAX_MARGIN_SHARE = 0.08;

    /** Ink is darker than this share of the paper's brightness, in its brightest colour. */
    private static final double INK_SHARE = 0.55;

    /** Share of a cell's pixels that make it inked. */
    private static final double INKED_CELL = 0.3;

    /** Share of the brightest pixels above which lies what is taken for paper. */
    private static final double PAPER_QUANTILE = 0.75;

    /** Inked cells of a page that is still blank; one line of text has some 800. */
    static final int MAX_INKED_CELLS = 60;

    public boolean isBlank(PageImage page) {
        return inkedCells(page, MAX_INKED_CELLS) <= MAX_INKED_CELLS;
    }

    /**
     * Number of inked cells that touch another inked cell, margins left out.
     *
     * @param enough counting ends soon after this number
     */
    static int inkedCells(PageImage page, int enough) {
        BufferedImage pixels = page.pixels();
        int cell = Math.max(1, (int) Math.round(page.dpi() * CELL_INCHES));
        int marginX = (int) Math.min(MARGIN_INCHES * page.dpi(), MAX_MARGIN_SHARE * pixels.getWidth());
        int marginY = (int) Math.min(MARGIN_INCHES * page.dpi(), MAX_MARGIN_SHARE * pixels.getHeight());
        int columns = (pixels.getWidth() - 2 * marginX) / cell;
        int rows = (pixels.getHeight() - 2 * marginY) / cell;
        if (columns < 1 || rows < 1) {
            return 0;
        }
        double ink = INK_SHARE * paper(pixels);
        int[] band = new int[columns * cell * cell];
        boolean[] above = new boolean[columns];
        boolean[] here = new boolean[columns];
        int count = 0;
        for (int row = 0; row <= rows && count <= enough; row++) {
            boolean[] below = new boolean[columns];
            if (row < rows) {
                pixels.getRGB(marginX, marginY + row * cell, columns * cell, cell, band, 0, columns * cell);
                for (int column = 0; column < columns; column++) {
                    below[column] = isInked(band, column * cell, columns * cell, cell, ink);
                }
            }
            count += withNeighbours(above, here, below);
            above = here;
            here = below;
        }
        return count;
    }

    private static boolean isInked(int[] band, int left, int width, int cell, double ink) {
        int dark = 0;
        for (int y = 0; y < cell; y++) {
            for (int x = 0; x < cell; x++) {
                dark += brightness(band[y * width + left + x]) < ink ? 1 : 0;
            }
        }
        return dark >= INKED_CELL * cell * cell;
    }

    /** Of the inked cells of the middle row those that are not alone. */
    private static int withNeighbours(boolean[] above, boolean[] here, boolean[] below) {
        int count = 0;
        for (int x = 1; x < here.length - 1; x++) {
            boolean neighbour = here[x - 1]
                    || here[x + 1]
                    || above[x - 1]
                    || above[x]
                    || above[x + 1]
                    || below[x - 1]
                    || below[x]
                    || below[x + 1];
            count += here[x] && neighbour ? 1 : 0;
        }
        return count;
    }

    /** Brightness of the paper, 0 to 255. */
    private static int paper(BufferedImage pixels) {
        int[] histogram = new int[256];
        int[] line = new int[pixels.getWidth()];
        int step = Math.max(1, pixels.getHeight() / 200);
        long all = 0;
        for (int y = 0; y < pixels.getHeight(); y += step) {
            pixels.getRGB(0, y, line.length, 1, line, 0, line.length);
            for (int rgb : line) {
                histogram[brightness(rgb)]++;
                all++;
            }
        }
        long seen = 0;
        for (int level = 0; level < 256; level++) {
            seen += histogram[level];
            if (seen >= PAPER_QUANTILE * all) {
                return level;
            }
        }
        return 255;
    }

    /** Of the brightest of the three colours: coloured ink is bright, black ink is not. */
    private static int brightness(int rgb) {
        return Math.max(Math.max(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF), rgb & 0xFF);
    }
}
