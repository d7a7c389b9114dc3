package vn.trichluc.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Converts a coloured page to grey, without its stamps.
 *
 * <p>Seals and incoming stamps are red (Nghị định 30/2020/NĐ-CP, Điều 25: red ink) and lie over print that counts: the
 * signer's name, the date. Red ink is bright in the red channel where black print is dark, so within a stamp that
 * channel is the page as it was before it was stamped. The same holds for blue ink in the blue channel. Coloured print
 * (a red number, a blue signature caption) is smaller than a stamp, or in lines, and stays as dark as it is.
 */
final class ColourSeparation {
    /** The least size of a stamp: the smallest office seal is 20 mm across, a corner of one at the page's edge less. */
    private static final double MIN_STAMP_MILLIMETRES = 11;

    /** The largest size of a stamp; a larger coloured region is a page printed in colour. */
    private static final double MAX_STAMP_MILLIMETRES = 100;

    /** The largest gap between the pieces of a worn seal. */
    private static final double MAX_STAMP_GAP_MILLIMETRES = 1.6;

    private static final double CELL_MILLIMETRES = 0.7;

    /** The largest height of a line of coloured print: letters of 20 points with all their marks, slightly askew. */
    private static final double MAX_LINE_MILLIMETRES = 9;

    /**
     * The least amount, of 255, by which a stamp's channel exceeds the others; noise and JPEG fringes of black print
     * stay below.
     */
    private static final int MIN_CHROMA = 36;

    /** The least share of coloured pixels in a cell of a stamp. */
    private static final double MIN_COLOURED_SHARE = 0.06;

    /**
     * The share of a stamp's pixels that are darker than its ink: print seen through the ink, and the smooth edges of
     * letters.
     */
    private static final double DARKEST_SHARE = 0.25;

    /** The level in the ink's channel below which a pixel is print, as a share of the ink's level. */
    private static final double PRINT_SHARE = 0.55;

    private static final int MIN_INK_LEVEL = 100;

    /** The least chroma, of 255, of a stamp's edge, where its colour is thin; grey pixels have less by noise. */
    private static final int MIN_EDGE_CHROMA = 12;

    /** The lightness below which a pixel of a stamp's edge is print, as a share of the ink's lightness. */
    private static final double PRINT_EDGE_SHARE = 0.75;

    private static final int MIN_INK_LUMA = 50;

    private ColourSeparation() {}

    /**
     * The grey page.
     *
     * @param stamps the places where stamps were removed
     */
    record Separated(GreyPage page, List<PixelBox> stamps) {
        Separated {
            stamps = List.copyOf(stamps);
        }
    }

    static Separated separated(BufferedImage pixels, double dpi) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        if (pixels.getRaster().getNumBands() == 1 && !(pixels.getColorModel() instanceof IndexColorModel)) {
            return new Separated(new GreyPage(width, height, singleBand(pixels)), List.of());
        }
        int cell = new Length(dpi).pixels(CELL_MILLIMETRES);
        CellGrid red = new CellGrid(width, height, cell);
        CellGrid blue = new CellGrid(width, height, cell);
        RgbPage colours = RgbPage.of(pixels);
        byte[] values = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int to = y * width;
            for (int x = 0; x < width; x++) {
                int rgb = colours.at(x, y);
                values[to + x] = (byte) luma(rgb);
                if (Ink.RED.covers(rgb)) {
                    red.count(x, y);
                } else if (Ink.BLUE.covers(rgb)) {
                    blue.count(x, y);
                }
            }
        }
        GreyPage page = new GreyPage(width, height, values);
        List<PixelBox> lifted = new ArrayList<>();
        for (CellGrid.Region stamp : stamps(red, cell)) {
            lift(colours, page, stamp, Ink.RED);
            lifted.add(stamp.box());
        }
        for (CellGrid.Region stamp : stamps(blue, cell)) {
            lift(colours, page, stamp, Ink.BLUE);
            lifted.add(stamp.box());
        }
        return new Separated(page, lifted);
    }

    private static List<CellGrid.Region> stamps(CellGrid cells, int cell) {
        int gap = (int) Math.ceil(MAX_STAMP_GAP_MILLIMETRES / CELL_MILLIMETRES / 2);
        int lineCells = (int) (MAX_LINE_MILLIMETRES / CELL_MILLIMETRES);
        double least = MIN_STAMP_MILLIMETRES / CELL_MILLIMETRES;
        double most = MAX_STAMP_MILLIMETRES / CELL_MILLIMETRES;
        return cells.regions(MIN_COLOURED_SHARE * cell * cell, gap).stream()
                .filter(region -> Math.min(region.columns(), region.rows()) >= least
                        && Math.max(region.columns(), region.rows()) <= most
                        && !cells.isInLines(region, MIN_COLOURED_SHARE * cell * cell, lineCells))
                .toList();
    }

    /**
     * Replaces a stamp's area by the stamp's own channel, with its ink as white as paper. Where colour is weak there is
     * the stamp's edge, whose colour JPEG has spread thin: it is dark in all channels, but not darker than the ink
     * itself, as print is.
     */
    private static void lift(RgbPage pixels, GreyPage page, CellGrid.Region stamp, Ink ink) {
        int white = ink.inkLevel(pixels, stamp);
        int black = (int) (PRINT_SHARE * white);
        int edge = ink.inkLuma(pixels, stamp);
        int print = (int) (PRINT_EDGE_SHARE * edge);
        for (PixelBox cell : stamp.cells()) {
            for (int y = cell.top(); y < cell.bottom(); y++) {
                for (int x = cell.left(); x < cell.right(); x++) {
                    int rgb = pixels.at(x, y);
                    int lifted = (ink.channel(rgb) - black) * 255 / (white - black);
                    if (ink.chroma(rgb) >= MIN_EDGE_CHROMA) {
                        lifted = Math.max(lifted, (luma(rgb) - print) * 255 / (edge - print));
                    }
                    page.values()[y * page.width() + x] = (byte) Math.max(0, Math.min(255, lifted));
                }
            }
        }
    }

    /** The two inks of stamps, each with the channel in which it is bright. */
    private enum Ink {
        RED(16),
        BLUE(0);

        private final int shift;

        Ink(int shift) {
            this.shift = shift;
        }

        int channel(int rgb) {
            return rgb >> shift & 0xff;
        }

        /** Returns by how much the ink's channel exceeds the others. */
        int chroma(int rgb) {
            int red = rgb >> 16 & 0xff;
            int green = rgb >> 8 & 0xff;
            int blue = rgb & 0xff;
            return this == RED ? red - Math.max(green, blue) : blue - Math.max(red, green);
        }

        boolean covers(int rgb) {
            return chroma(rgb) >= MIN_CHROMA;
        }

        /** Returns the level of the stamp's ink in its channel, without its darkest parts. */
        int inkLevel(RgbPage pixels, CellGrid.Region stamp) {
            return Math.max(MIN_INK_LEVEL, level(pixels, stamp, this::channel));
        }

        /** Returns the lightness of the stamp's ink to the eye. */
        int inkLuma(RgbPage pixels, CellGrid.Region stamp) {
            return Math.max(MIN_INK_LUMA, level(pixels, stamp, ColourSeparation::luma));
        }

        private int level(RgbPage pixels, CellGrid.Region stamp, IntUnaryOperator lightness) {
            int[] counts = new int[256];
            int covered = 0;
            for (PixelBox cell : stamp.cells()) {
                for (int y = cell.top(); y < cell.bottom(); y++) {
                    for (int x = cell.left(); x < cell.right(); x++) {
                        int rgb = pixels.at(x, y);
                        if (covers(rgb)) {
                            counts[lightness.applyAsInt(rgb)]++;
                            covered++;
                        }
                    }
                }
            }
            int level = 0;
            int darker = counts[0];
            while (level < 255 && darker < DARKEST_SHARE * covered) {
                level++;
                darker += counts[level];
            }
            return level;
        }
    }

    /** Returns the lightness of a colour by ITU-R BT.601, 0 to 255. */
    private static int luma(int rgb) {
        return (77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8;
    }

    /** Returns the stored values of a grey picture; reading them as colours would change them by another gamma. */
    private static byte[] singleBand(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY
                && pixels.getRaster().getParent() == null
                && pixels.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getData().length == width * height) {
            return Arrays.copyOf(buffer.getData(), width * height);
        }
        int bits = pixels.getSampleModel().getSampleSize(0);
        int most = (1 << Math.min(bits, 30)) - 1;
        byte[] values = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            pixels.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                values[y * width + x] = (byte) (255L * row[x] / most);
            }
        }
        return values;
    }
}
