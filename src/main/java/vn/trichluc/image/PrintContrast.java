package vn.trichluc.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;

/**
 * Makes print that is not black on white as dark as usual print on white, so that recognition sees it: white on black
 * (negatives of microfilm, inverted scans), coloured, faint, or on coloured paper.
 *
 * <p>It looks at tiles of the page, each against its own paper. A colour counts by the channel in which it stands out
 * most from the paper: red print on white by green or blue, black print on yellow by red or green.
 */
public final class PrintContrast {
    /** The side of a tile: some letters wide, less than two lines high. */
    private static final double TILE_MILLIMETRES = 2.5;

    /** The width of the margin, in which the scanner's edge is. */
    private static final double MARGIN_MILLIMETRES = 4;

    /** The share of a tile's pixels whose darkest are ink; thin strokes fill more. */
    private static final double DARKEST_SHARE = 0.02;

    /** The share of a tile's pixels that are not brighter than its paper. */
    private static final double PAPER_SHARE = 0.8;

    /** The least depth of print below its paper, of 255; smaller differences belong to the paper. */
    private static final int MIN_DEPTH = 12;

    /** The least ratio of the depth of print to that of the darkest grain of the paper. */
    private static final double DEPTH_OVER_GRAIN = 2.5;

    /**
     * The least share of a tile's pixels darker than half of its depth: print covers more than dust and less than an
     * area.
     */
    private static final double MIN_INK_SHARE = 0.01;

    private static final double MAX_INK_SHARE = 0.5;

    /** The least number of tiles with ink; a word of three letters fills more. */
    private static final int MIN_INK_TILES = 4;

    /** The depth that print is given, of 255. */
    private static final int FULL_DEPTH = 225;

    /** The distance in tiles within which tiles share a depth. */
    private static final int REACH = 2;

    /** The brightness that separates the paper of negatives from that of other pages, however coloured, of 255. */
    private static final int DARK_PAPER = 100;

    /**
     * The least brightness of bright print on a negative, of 255; a tile of such pixels alone is paper on a dark
     * ground.
     */
    private static final int BRIGHT = 150;

    private static final double BRIGHT_TILE_SHARE = 0.85;

    /** The largest share of bright tiles on a negative, as white stamps and frames. */
    private static final double MAX_BRIGHT_TILES = 0.03;

    /** The least share of bright pixels on a negative; a line of print has 0.001. */
    private static final double MIN_BRIGHT_PIXELS = 0.0003;

    /** The number of pixels along the longer side that are sampled for the brightness of the page. */
    private static final int LOOKS = 700;

    /**
     * The largest depth of faint print, of 255; darker print is read beside black print: 150 on 250 was, 190 was not.
     */
    private static final int MAX_FAINT_DEPTH = 110;

    /** The least number of faint tiles in a row: a word of 10 mm. */
    private static final int MIN_FAINT_RUN = 4;

    /** The least number of faint tiles on a page: two words. */
    private static final int MIN_FAINT_TILES = 10;

    /**
     * The step between the pixels that are sampled in each direction; a fourth of them distinguishes print from paper.
     */
    private static final int SAMPLED = 2;

    private static final double POINTS_PER_INCH = 72;

    private PrintContrast() {}

    /** Returns the page with dark print on bright paper; it is unchanged unless it is a negative. */
    public static PageImage positive(PageImage page) {
        BufferedImage pixels = page.pixels();
        if (!isNegative(pixels, new Length(page.dpi()))) {
            return page;
        }
        byte[] values = shades(pixels, new int[] {255, 255, 255}, 1);
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (255 - (values[i] & 0xff));
        }
        return picture(page, values);
    }

    /** Returns the page with its print as dark as usual print; empty if no ink stands out from its paper. */
    public static Optional<PageImage> strengthened(PageImage page) {
        BufferedImage pixels = page.pixels();
        Length length = new Length(page.dpi());
        int side = length.pixels(TILE_MILLIMETRES);
        if (Math.min(pixels.getWidth(), pixels.getHeight()) < 4 * side) {
            return Optional.empty();
        }
        byte[] values = shades(pixels, paper(pixels), 1);
        Tiles tiles = Tiles.of(values, pixels.getWidth(), pixels.getHeight(), side);
        double least = Math.max(MIN_DEPTH, DEPTH_OVER_GRAIN * tiles.grain());
        int margin = (int) Math.ceil(MARGIN_MILLIMETRES / TILE_MILLIMETRES);
        if (tiles.inked(least, margin) < MIN_INK_TILES) {
            return Optional.empty();
        }
        tiles.strengthen(values, least);
        return Optional.of(picture(page, values));
    }

    /**
     * Returns only that print of a page which is much lighter than its other print, as dark as usual; empty if there is
     * none.
     *
     * @param read the boxes of what was read already, in points of this page
     */
    public static Optional<PageImage> faintBeside(PageImage page, List<Box> read) {
        BufferedImage pixels = page.pixels();
        int side = new Length(page.dpi()).pixels(TILE_MILLIMETRES);
        if (Math.min(pixels.getWidth(), pixels.getHeight()) < 4 * side) {
            return Optional.empty();
        }
        int[] paper = paper(pixels);
        byte[] sample = shades(pixels, paper, SAMPLED);
        Tiles tiles = Tiles.of(
                sample, pixels.getWidth() / SAMPLED, pixels.getHeight() / SAMPLED, Math.max(2, side / SAMPLED));
        double least = Math.max(MIN_DEPTH, DEPTH_OVER_GRAIN * tiles.grain());
        double scale = page.dpi() / POINTS_PER_INCH / SAMPLED;
        boolean[] faint = tiles.faint(least, read, scale);
        if (count(faint) < MIN_FAINT_TILES) {
            return Optional.empty();
        }
        byte[] values = shades(pixels, paper, 1);
        Tiles whole = Tiles.of(values, pixels.getWidth(), pixels.getHeight(), tiles.side * SAMPLED);
        whole.strengthen(values, least);
        whole.whiten(values, faint, tiles.columns);
        return Optional.of(picture(page, values));
    }

    private static int count(boolean[] which) {
        int count = 0;
        for (boolean each : which) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private static boolean isNegative(BufferedImage pixels, Length length) {
        int step = Math.max(1, Math.max(pixels.getWidth(), pixels.getHeight()) / LOOKS);
        int[] counts = new int[256];
        int all = 0;
        for (int y = 0; y < pixels.getHeight(); y += step) {
            for (int x = 0; x < pixels.getWidth(); x += step) {
                counts[brightest(pixels, x, y)]++;
                all++;
            }
        }
        if (level(counts, 0.5 * all) > DARK_PAPER
                || all - Arrays.stream(counts, 0, BRIGHT).sum() < MIN_BRIGHT_PIXELS * all) {
            return false;
        }
        int side = Math.max(2, length.pixels(TILE_MILLIMETRES));
        int bright = 0;
        int tiles = 0;
        for (int top = 0; top + side <= pixels.getHeight(); top += side) {
            for (int left = 0; left + side <= pixels.getWidth(); left += side) {
                tiles++;
                bright += isBright(pixels, left, top, side) ? 1 : 0;
            }
        }
        return bright <= MAX_BRIGHT_TILES * tiles;
    }

    private static boolean isBright(BufferedImage pixels, int left, int top, int side) {
        int step = Math.max(1, side / 6);
        int bright = 0;
        int all = 0;
        for (int y = top; y < top + side; y += step) {
            for (int x = left; x < left + side; x += step) {
                bright += brightest(pixels, x, y) >= BRIGHT ? 1 : 0;
                all++;
            }
        }
        return bright >= BRIGHT_TILE_SHARE * all;
    }

    private static int brightest(BufferedImage pixels, int x, int y) {
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return pixels.getRaster().getSample(x, y, 0);
        }
        int rgb = pixels.getRGB(x, y);
        return Math.max(Math.max(rgb >> 16 & 0xff, rgb >> 8 & 0xff), rgb & 0xff);
    }

    /** Returns the paper's red, green and blue, 1 to 255: the brightness that most pixels do not exceed. */
    private static int[] paper(BufferedImage pixels) {
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return new int[] {255, 255, 255};
        }
        int[][] counts = new int[3][256];
        int step = Math.max(1, Math.max(pixels.getWidth(), pixels.getHeight()) / LOOKS);
        int all = 0;
        for (int y = 0; y < pixels.getHeight(); y += step) {
            for (int x = 0; x < pixels.getWidth(); x += step) {
                int rgb = pixels.getRGB(x, y);
                counts[0][rgb >> 16 & 0xff]++;
                counts[1][rgb >> 8 & 0xff]++;
                counts[2][rgb & 0xff]++;
                all++;
            }
        }
        int[] paper = new int[3];
        for (int channel = 0; channel < paper.length; channel++) {
            paper[channel] = Math.max(1, level(counts[channel], PAPER_SHARE * all));
        }
        return paper;
    }

    /**
     * Returns the darkest channel of each pixel, scaled so that the paper's is 255.
     *
     * @param every the step between the pixels that are taken in each direction
     */
    private static byte[] shades(BufferedImage pixels, int[] paper, int every) {
        int width = pixels.getWidth() / every;
        int height = pixels.getHeight() / every;
        byte[] values = new byte[width * height];
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            int[] row = new int[pixels.getWidth()];
            for (int y = 0; y < height; y++) {
                pixels.getRaster().getSamples(0, y * every, row.length, 1, 0, row);
                for (int x = 0; x < width; x++) {
                    values[y * width + x] = (byte) row[x * every];
                }
            }
            return values;
        }
        RgbPage colours = RgbPage.of(pixels);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = colours.at(x * every, y * every);
                int red = (rgb >> 16 & 0xff) * 255 / paper[0];
                int green = (rgb >> 8 & 0xff) * 255 / paper[1];
                int blue = (rgb & 0xff) * 255 / paper[2];
                values[y * width + x] = (byte) Math.min(255, Math.min(red, Math.min(green, blue)));
            }
        }
        return values;
    }

    /** Returns the brightness up to which so many pixels lie. */
    private static int level(int[] counts, double pixels) {
        int level = 0;
        int darker = counts[0];
        while (level < 255 && darker < pixels) {
            level++;
            darker += counts[level];
        }
        return level;
    }

    private static PageImage picture(PageImage page, byte[] values) {
        BufferedImage grey =
                new BufferedImage(page.pixels().getWidth(), page.pixels().getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] to = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        System.arraycopy(values, 0, to, 0, values.length);
        return page.withPixels(grey);
    }

    /** Square pieces of a page with the brightness of their paper and how much darker their darkest pixels are. */
    private static final class Tiles {
        private final int width;
        private final int height;
        private final int side;
        private final int columns;
        private final int rows;
        private final int[] papers;
        private final int[] depths;
        private final double[] inkShares;

        private Tiles(int width, int height, int side) {
            this.width = width;
            this.height = height;
            this.side = side;
            columns = (width + side - 1) / side;
            rows = (height + side - 1) / side;
            papers = new int[columns * rows];
            depths = new int[columns * rows];
            inkShares = new double[columns * rows];
        }

        static Tiles of(byte[] values, int width, int height, int side) {
            Tiles tiles = new Tiles(width, height, side);
            int[] counts = new int[256];
            for (int tile = 0; tile < tiles.papers.length; tile++) {
                Arrays.fill(counts, 0);
                int left = tile % tiles.columns * side;
                int top = tile / tiles.columns * side;
                int right = Math.min(width, left + side);
                int bottom = Math.min(height, top + side);
                for (int y = top; y < bottom; y++) {
                    for (int x = left; x < right; x++) {
                        counts[values[y * width + x] & 0xff]++;
                    }
                }
                double all = (double) (right - left) * (bottom - top);
                int paper = level(counts, PAPER_SHARE * all);
                int depth = paper - level(counts, DARKEST_SHARE * all);
                tiles.papers[tile] = paper;
                tiles.depths[tile] = depth;
                tiles.inkShares[tile] =
                        Arrays.stream(counts, 0, paper - depth / 2).sum() / all;
            }
            return tiles;
        }

        /** Returns how much darker than their paper the darkest pixels are in most tiles without print. */
        int grain() {
            int[] sorted = depths.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length / 3];
        }

        /**
         * Counts the tiles with ink.
         *
         * @param margin the number of tiles at each edge that are not counted
         */
        int inked(double least, int margin) {
            int inked = 0;
            for (int row = margin; row < rows - margin; row++) {
                for (int column = margin; column < columns - margin; column++) {
                    int tile = row * columns + column;
                    boolean isPrint = depths[tile] >= least
                            && inkShares[tile] >= MIN_INK_SHARE
                            && inkShares[tile] <= MAX_INK_SHARE;
                    inked += isPrint ? 1 : 0;
                }
            }
            return inked;
        }

        /**
         * Returns the tiles of print so light that recognition passes it over beside black print: in a row as long as a
         * word, none of them near dark ink or a box that was read.
         */
        boolean[] faint(double least, List<Box> read, double scale) {
            boolean[] candidates = new boolean[papers.length];
            for (int tile = 0; tile < candidates.length; tile++) {
                candidates[tile] = depths[tile] >= least
                        && inkShares[tile] >= MIN_INK_SHARE
                        && inkShares[tile] <= MAX_INK_SHARE
                        && deepestAround(tile) <= MAX_FAINT_DEPTH;
            }
            for (Box box : read) {
                int right = Math.min(columns - 1, (int) (box.right() * scale / side));
                int bottom = Math.min(rows - 1, (int) (box.bottom() * scale / side));
                for (int row = Math.max(0, (int) (box.top() * scale / side)); row <= bottom; row++) {
                    for (int column = Math.max(0, (int) (box.left() * scale / side)); column <= right; column++) {
                        candidates[row * columns + column] = false;
                    }
                }
            }
            boolean[] faint = new boolean[papers.length];
            for (int row = 0; row < rows; row++) {
                int run = 0;
                for (int column = 0; column <= columns; column++) {
                    if (column < columns && candidates[row * columns + column]) {
                        run++;
                        continue;
                    }
                    for (int back = 1; run >= MIN_FAINT_RUN && back <= run; back++) {
                        faint[row * columns + column - back] = true;
                    }
                    run = 0;
                }
            }
            return faint;
        }

        private int deepestAround(int tile) {
            int deepest = 0;
            for (int y = Math.max(0, tile / columns - 1); y <= Math.min(rows - 1, tile / columns + 1); y++) {
                for (int x = Math.max(0, tile % columns - 1); x <= Math.min(columns - 1, tile % columns + 1); x++) {
                    deepest = Math.max(deepest, depths[y * columns + x]);
                }
            }
            return deepest;
        }

        /** Whitens all but some tiles and their neighbours; the tiles may be of a coarser grid. */
        void whiten(byte[] values, boolean[] kept, int keptColumns) {
            int keptRows = kept.length / keptColumns;
            for (int tile = 0; tile < papers.length; tile++) {
                int column = tile % columns;
                int row = tile / columns;
                boolean keep = false;
                for (int y = Math.max(0, row - 1); y <= Math.min(keptRows - 1, row + 1); y++) {
                    for (int x = Math.max(0, column - REACH); x <= Math.min(keptColumns - 1, column + REACH); x++) {
                        keep |= kept[y * keptColumns + x];
                    }
                }
                int right = Math.min(width, (column + 1) * side);
                int bottom = Math.min(height, (row + 1) * side);
                for (int y = row * side; !keep && y < bottom; y++) {
                    Arrays.fill(values, y * width + column * side, y * width + right, (byte) 255);
                }
            }
        }

        /** Makes each tile's paper white, and the darkest pixels around it nearly black. */
        void strengthen(byte[] values, double least) {
            for (int tile = 0; tile < papers.length; tile++) {
                int column = tile % columns;
                int row = tile / columns;
                double depth = least;
                int paper = papers[tile];
                for (int y = Math.max(0, row - REACH); y <= Math.min(rows - 1, row + REACH); y++) {
                    for (int x = Math.max(0, column - REACH); x <= Math.min(columns - 1, column + REACH); x++) {
                        depth = Math.max(depth, depths[y * columns + x]);
                        boolean isNext = Math.abs(x - column) + Math.abs(y - row) <= 1;
                        paper = isNext ? Math.max(paper, papers[y * columns + x]) : paper;
                    }
                }
                int right = Math.min(width, (column + 1) * side);
                int bottom = Math.min(height, (row + 1) * side);
                for (int y = row * side; y < bottom; y++) {
                    for (int x = column * side; x < right; x++) {
                        int at = y * width + x;
                        double darker = (paper - (values[at] & 0xff)) * FULL_DEPTH / depth;
                        values[at] = (byte) (255 - Math.max(0, Math.min(255, Math.round(darker))));
                    }
                }
            }
        }
    }
}
