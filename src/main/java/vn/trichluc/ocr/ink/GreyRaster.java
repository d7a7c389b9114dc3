package vn.trichluc.ocr.ink;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/**
 * Grey values of a picture, row by row from the top, without gaps.
 *
 * @param values 0 is black, 255 white; may be shared with the picture, so only to be read
 */
@SuppressWarnings("ArrayRecordComponent") // a page's millions of values are read in place
public record GreyRaster(int width, int height, byte[] values) {
    /** Darker than this is ink: the strokes of letters, at any resolution that can be read. */
    public static final int INK = 140;

    /** Darker than this are the thin strokes that hold the digits of small print together, too. */
    static final int LIGHT_INK = 175;

    private static final byte WHITE = (byte) 0xff;

    public static GreyRaster of(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY
                && pixels.getRaster().getParent() == null
                && pixels.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getData().length == width * height) {
            return new GreyRaster(width, height, buffer.getData());
        }
        return new GreyRaster(width, height, converted(pixels, width, height));
    }

    private static byte[] converted(BufferedImage pixels, int width, int height) {
        byte[] values = new byte[width * height];
        int[] row = new int[width];
        // getRGB would bend grey values by another gamma
        boolean grey = pixels.getRaster().getNumBands() == 1
                && pixels.getSampleModel().getSampleSize(0) == Byte.SIZE
                && !(pixels.getColorModel() instanceof IndexColorModel);
        for (int y = 0; y < height; y++) {
            if (grey) {
                pixels.getRaster().getSamples(0, y, width, 1, 0, row);
            } else {
                pixels.getRGB(0, y, width, 1, row, 0, width);
            }
            for (int x = 0; x < width; x++) {
                values[y * width + x] = (byte) (grey ? row[x] : luma(row[x]));
            }
        }
        return values;
    }

    /** Returns the brightness of a colour by ITU-R BT.601, whose weights are given in 1/256. */
    private static int luma(int rgb) {
        return (77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8;
    }

    PixelArea area() {
        return new PixelArea(0, 0, width, height);
    }

    public int at(int x, int y) {
        return values[y * width + x] & 0xff;
    }

    /** Returns a copy of the raster that is white where the areas are. */
    GreyRaster without(Iterable<PixelArea> areas) {
        byte[] rest = values.clone();
        for (PixelArea area : areas) {
            for (int y = area.top(); y < area.bottom(); y++) {
                Arrays.fill(rest, y * width + area.left(), y * width + area.right(), WHITE);
            }
        }
        return new GreyRaster(width, height, rest);
    }

    /** Returns the raster enlarged or reduced, smoothed. */
    GreyRaster scaled(double factor) {
        int newWidth = Math.max(1, (int) Math.round(width * factor));
        int newHeight = Math.max(1, (int) Math.round(height * factor));
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        pixels.getRaster().setDataElements(0, 0, width, height, values);
        BufferedImage resized = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = resized.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION,
                factor > 1 ? RenderingHints.VALUE_INTERPOLATION_BICUBIC : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(pixels, 0, 0, newWidth, newHeight, null);
        pen.dispose();
        return of(resized);
    }

    /**
     * Returns the raster turned.
     *
     * @param quarters of a turn, clockwise, 0 to 3
     */
    public GreyRaster turned(int quarters) {
        boolean lying = quarters % 2 == 1;
        int newWidth = lying ? height : width;
        int newHeight = lying ? width : height;
        byte[] turned = new byte[values.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                int from = switch (quarters) {
                    case 0 -> y * width + x;
                    case 1 -> (height - 1 - x) * width + y;
                    case 2 -> (height - 1 - y) * width + width - 1 - x;
                    default -> x * width + width - 1 - y;
                };
                turned[y * newWidth + x] = values[from];
            }
        }
        return new GreyRaster(newWidth, newHeight, turned);
    }

    /** Returns the area alone with white around it. */
    GreyRaster cutOut(PixelArea area, int marginPixels) {
        int newWidth = area.width() + 2 * marginPixels;
        int newHeight = area.height() + 2 * marginPixels;
        byte[] cut = new byte[newWidth * newHeight];
        Arrays.fill(cut, WHITE);
        for (int y = 0; y < area.height(); y++) {
            System.arraycopy(
                    values,
                    (area.top() + y) * width + area.left(),
                    cut,
                    (y + marginPixels) * newWidth + marginPixels,
                    area.width());
        }
        return new GreyRaster(newWidth, newHeight, cut);
    }
}
