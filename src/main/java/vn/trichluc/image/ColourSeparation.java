package vn.trichluc.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.List;

/**
 * A coloured page as grey, without its stamps.
 *
 * <p>Seals and incoming stamps are red (Nghị định 30/2020/NĐ-CP, Điều 25: red ink) and lie over print that counts: the
 * signer's name, the date. Red ink is bright in the red channel where black print is dark, so within a stamp that
 * channel is the page as it was before it was stamped. The same holds for blue ink in the blue channel. Coloured print (a
 * red number, a blue signature caption) is smaller than a stamp and stays as dark as it is.
 */
final class ColourSeparation {
    /** The smallest office seal is 20 mm across, a corner of one at the page's edge less. */
    private static final double MIN_STAMP_MILLIMETRES = 11;

    /** No stamp is larger; what is, is a page printed in colour. */
    private static final double MAX_STAMP_MILLIMETRES = 100;

    /** A worn seal's pieces lie no farther apart. */
    private static final double MAX_STAMP_GAP_MILLIMETRES = 1.6;

    private static final double CELL_MILLIMETRES = 0.7;

    /** How far the stamp's channel exceeds the others at least; noise and JPEG fringes of black print stay below. */
    private static final int MIN_CHROMA = 36;

    /** Share of a cell that is coloured at least. */
    private static final double MIN_COLOURED_SHARE = 0.06;

    /** In the stamp's own channel its ink is lighter than this, black print darker. */
    private static final int STAMP_INK_LEVEL = 150;

    private ColourSeparation() {}

    static GreyPage grey(BufferedImage pixels, double dpi) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        if (pixels.getRaster().getNumBands() == 1 && !(pixels.getColorModel() instanceof IndexColorModel)) {
            return new GreyPage(width, height, singleBand(pixels));
        }
        int cell = new Length(dpi).pixels(CELL_MILLIMETRES);
        CellGrid red = new CellGrid(width, height, cell);
        CellGrid blue = new CellGrid(width, height, cell);
        byte[] values = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            pixels.getRGB(0, y, width, 1, row, 0, width);
            int to = y * width;
            for (int x = 0; x < width; x++) {
                int rgb = row[x];
                values[to + x] = (byte) luma(rgb);
                if (isRed(rgb)) {
                    red.count(x, y);
                } else if (isBlue(rgb)) {
                    blue.count(x, y);
                }
            }
        }
        GreyPage page = new GreyPage(width, height, values);
        stamps(red, cell).forEach(stamp -> lift(pixels, page, stamp, 16));
        stamps(blue, cell).forEach(stamp -> lift(pixels, page, stamp, 0));
        return page;
    }

    private static List<CellGrid.Region> stamps(CellGrid cells, int cell) {
        int gap = (int) Math.ceil(MAX_STAMP_GAP_MILLIMETRES / CELL_MILLIMETRES / 2);
        double least = MIN_STAMP_MILLIMETRES / CELL_MILLIMETRES;
        double most = MAX_STAMP_MILLIMETRES / CELL_MILLIMETRES;
        return cells.regions(MIN_COLOURED_SHARE * cell * cell, gap).stream()
                .filter(region -> Math.min(region.columns(), region.rows()) >= least
                        && Math.max(region.columns(), region.rows()) <= most)
                .toList();
    }

    /** Replaces what is under the stamp by its own channel, with its ink as white as paper. */
    private static void lift(BufferedImage pixels, GreyPage page, CellGrid.Region stamp, int channelShift) {
        for (PixelBox cell : stamp.cells()) {
            int[] block = pixels.getRGB(cell.left(), cell.top(), cell.width(), cell.height(), null, 0, cell.width());
            for (int i = 0; i < block.length; i++) {
                int x = cell.left() + i % cell.width();
                int y = cell.top() + i / cell.width();
                int channel = block[i] >> channelShift & 0xff;
                int lifted = Math.min(255, channel * 255 / STAMP_INK_LEVEL);
                page.values()[y * page.width() + x] = (byte) lifted;
            }
        }
    }

    private static boolean isRed(int rgb) {
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return (rgb >> 16 & 0xff) - Math.max(green, blue) >= MIN_CHROMA;
    }

    private static boolean isBlue(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        return (rgb & 0xff) - Math.max(red, green) >= MIN_CHROMA;
    }

    /** ITU-R BT.601, in 1/256. */
    private static int luma(int rgb) {
        return (77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8;
    }

    /** Grey pictures as they are: through colours their values would be bent by another gamma. */
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
