package vn.trichluc.image;

import java.awt.image.BufferedImage;
import vn.trichluc.model.PageImage;

/**
 * Decides whether a scanned page is blank. It looks for dark ink without colour in pieces as large as letters; a red
 * seal or blue handwriting shining through from the other side, specks and the scanner's black edge are no such ink.
 */
public final class BlankPage {
    /** The side of the cells into which the page is divided: about the thickness of a letter's strokes. */
    private static final double CELL_INCHES = 1.0 / 60;

    /** The width of the margins, in which the scanner's edge and holes for filing are. */
    private static final double MARGIN_INCHES = 0.45;

    /** The largest width of a margin as a share of the picture's side, for small pictures. */
    private static final double MAX_MARGIN_SHARE = 0.08;

    /** The brightness below which a pixel is ink, in its brightest colour, as a share of the paper's brightness. */
    private static final double INK_SHARE = 0.55;

    /** The share of a cell's pixels that must be ink for the cell to be inked. */
    private static final double INKED_CELL = 0.3;

    /** The quantile of the pixels' brightness that is taken for that of the paper. */
    private static final double PAPER_QUANTILE = 0.75;

    /**
     * The least number of cells in a piece of a letter; smaller pieces are specks and dots. An i without its dot has 6,
     * an o 10.
     */
    private static final int MIN_PIECE_CELLS = 6;

    /** The height of the bands in which the page is read, in cells; most pages show their text in the first. */
    private static final int BAND_CELLS = 60;

    /** The largest number of inked cells on a blank page; one line of text has some 800. */
    static final int MAX_INKED_CELLS = 60;

    public boolean isBlank(PageImage page) {
        return inkedCells(page, MAX_INKED_CELLS) <= MAX_INKED_CELLS;
    }

    /**
     * Counts the inked cells in pieces as large as letters, without the margins.
     *
     * @param enough the number soon after which counting ends
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
        int[] line = new int[columns * cell * cell];
        int count = 0;
        for (int from = 0; from < rows && count <= enough; from += BAND_CELLS) {
            int height = Math.min(BAND_CELLS, rows - from);
            boolean[] inked = new boolean[columns * height];
            for (int row = 0; row < height; row++) {
                int top = marginY + (from + row) * cell;
                brightness(pixels, marginX, top, columns * cell, cell, line);
                for (int column = 0; column < columns; column++) {
                    inked[row * columns + column] = isInked(line, column * cell, columns * cell, cell, ink);
                }
            }
            count += inLargePieces(inked, columns);
        }
        return count;
    }

    private static boolean isInked(int[] band, int left, int width, int cell, double ink) {
        int dark = 0;
        for (int y = 0; y < cell; y++) {
            for (int x = 0; x < cell; x++) {
                dark += band[y * width + left + x] < ink ? 1 : 0;
            }
        }
        return dark >= INKED_CELL * cell * cell;
    }

    /** Counts the inked cells in connected pieces of at least {@link #MIN_PIECE_CELLS} cells, and clears the cells. */
    private static int inLargePieces(boolean[] inked, int columns) {
        int count = 0;
        int[] open = new int[inked.length];
        for (int start = 0; start < inked.length; start++) {
            if (!inked[start]) {
                continue;
            }
            int found = 0;
            int waiting = 0;
            open[waiting++] = start;
            inked[start] = false;
            while (waiting > 0) {
                int at = open[--waiting];
                found++;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        int column = at % columns + dx;
                        int next = at + dy * columns + dx;
                        if (column >= 0 && column < columns && next >= 0 && next < inked.length && inked[next]) {
                            inked[next] = false;
                            open[waiting++] = next;
                        }
                    }
                }
            }
            count += found >= MIN_PIECE_CELLS ? found : 0;
        }
        return count;
    }

    /** Returns the brightness of the paper, 0 to 255. */
    private static int paper(BufferedImage pixels) {
        int[] histogram = new int[256];
        int[] line = new int[pixels.getWidth()];
        int step = Math.max(1, pixels.getHeight() / 200);
        long all = 0;
        for (int y = 0; y < pixels.getHeight(); y += step) {
            brightness(pixels, 0, y, line.length, 1, line);
            for (int level : line) {
                histogram[level]++;
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

    /** Fills {@code to} row by row with the brightness of the pixels, 0 to 255. */
    private static void brightness(BufferedImage pixels, int left, int top, int width, int height, int[] to) {
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            pixels.getRaster().getSamples(left, top, width, height, 0, to); // getRGB would bend them by another gamma
            return;
        }
        pixels.getRGB(left, top, width, height, to, 0, width);
        for (int i = 0; i < width * height; i++) {
            to[i] = brightness(to[i]);
        }
    }

    /** Returns the brightness of the brightest of the three colours: coloured ink is bright, black ink is not. */
    private static int brightness(int rgb) {
        return Math.max(Math.max(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF), rgb & 0xFF);
    }
}
