package vn.trichluc.ocr.ink;

import java.util.Optional;

/**
 * Print of a cell that is too light to count as ink: worn, or seen through a stamp's ink. It is made as dark as print
 * is, and what is read there is in doubt.
 */
public final class FaintPrint {
    /** The lightest grey of faint print, of 255. Anything darker than {@link GreyRaster#INK} is ink already. */
    private static final int FAINT = 205;

    /** The least difference between faint print and its paper, of 255; the paper's own grain has less. */
    private static final int MIN_CONTRAST = 40;

    /** The share of a cell's pixels, the darkest ones, by which the grey of its print is measured. */
    private static final double DARKEST_SHARE = 0.004;

    /** The greatest share of a cell's pixels that print darkens; shadows darken more. */
    private static final double MAX_SHARE = 0.2;

    /** The least height of print, below that of figures of 6 points. */
    private static final double MIN_HEIGHT_MILLIMETRES = 1.3;

    private static final double MAX_HEIGHT_MILLIMETRES = 4;

    private FaintPrint() {}

    /**
     * Makes the faint print of a cell as dark as print is.
     *
     * @return the cell with its print dark; empty where it holds no faint print
     */
    public static Optional<Patch> darkened(Patch patch) {
        GreyRaster picture = patch.raster();
        PixelArea cell = patch.area();
        int[] counts = new int[256];
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                counts[picture.at(x, y)]++;
            }
        }
        int all = cell.width() * cell.height();
        int print = level(counts, DARKEST_SHARE * all);
        int paper = level(counts, 0.5 * all);
        int faint = (print + paper) / 2;
        if (print < GreyRaster.INK / 2
                || print > FAINT
                || paper - print < MIN_CONTRAST
                || sum(counts, faint) > MAX_SHARE * all) {
            return Optional.empty();
        }
        boolean isPrint = InkPieces.of(patch, faint).stream()
                .anyMatch(piece -> piece.height() >= patch.pixels(MIN_HEIGHT_MILLIMETRES)
                        && piece.height() <= patch.pixels(MAX_HEIGHT_MILLIMETRES)
                        && piece.width() <= piece.height()
                        && piece.left() > cell.left()
                        && piece.right() < cell.right());
        if (!isPrint) {
            return Optional.empty();
        }
        byte[] values = picture.values().clone();
        for (int y = cell.top(); y < cell.bottom(); y++) {
            for (int x = cell.left(); x < cell.right(); x++) {
                int stretched = (picture.at(x, y) - print) * 255 / (paper - print);
                values[y * picture.width() + x] = (byte) Math.max(0, Math.min(255, stretched));
            }
        }
        GreyRaster dark = new GreyRaster(picture.width(), picture.height(), values);
        return Optional.of(new Patch(dark, cell, patch.place(), patch.deadline()));
    }

    /** Returns the grey level up to which as many pixels as {@code darkest} are counted, from black on. */
    private static int level(int[] counts, double darkest) {
        int level = 0;
        int darker = counts[0];
        while (level < 255 && darker < darkest) {
            level++;
            darker += counts[level];
        }
        return level;
    }

    private static int sum(int[] counts, int below) {
        int sum = 0;
        for (int i = 0; i < below; i++) {
            sum += counts[i];
        }
        return sum;
    }
}
