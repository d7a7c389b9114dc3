package vn.trichluc.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.PixelInterleavedSampleModel;

/**
 * Grey values of a picture, row by row from the top, without gaps.
 *
 * @param values 0 is black, 255 white; shared with the picture where it has this form already, so only to be read
 */
record GreyRaster(int width, int height, byte[] values) {
    static GreyRaster of(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        if (pixels.getType() == BufferedImage.TYPE_BYTE_GRAY
                && pixels.getRaster().getParent() == null
                && pixels.getSampleModel() instanceof PixelInterleavedSampleModel model
                && model.getScanlineStride() == width
                && pixels.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getOffset() == 0) {
            return new GreyRaster(width, height, buffer.getData());
        }
        return new GreyRaster(width, height, converted(pixels, width, height));
    }

    private static byte[] converted(BufferedImage pixels, int width, int height) {
        byte[] values = new byte[width * height];
        int[] row = new int[width];
        boolean grey = pixels.getRaster().getNumBands() == 1
                && pixels.getSampleModel().getSampleSize(0) == 8
                && !(pixels.getColorModel() instanceof java.awt.image.IndexColorModel);
        for (int y = 0; y < height; y++) {
            if (grey) {
                // getRGB would bend grey values by another gamma
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

    /** ITU-R BT.601, in 1/256. */
    private static int luma(int rgb) {
        return (77 * (rgb >> 16 & 0xff) + 150 * (rgb >> 8 & 0xff) + 29 * (rgb & 0xff)) >> 8;
    }
}
