package vn.trichluc.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;

/**
 * The colours of a picture, row by row from the top: 8 bits each of red, green and blue. A picture's colour model is
 * slow for each pixel, so the usual forms of scans are read directly from memory.
 */
interface RgbPage {
    int at(int x, int y);

    static RgbPage of(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        boolean whole = pixels.getRaster().getParent() == null;
        if (whole
                && pixels.getType() == BufferedImage.TYPE_INT_RGB
                && pixels.getRaster().getDataBuffer() instanceof DataBufferInt buffer
                && buffer.getData().length == width * height) {
            int[] values = buffer.getData();
            return (x, y) -> values[y * width + x];
        }
        if (whole
                && pixels.getType() == BufferedImage.TYPE_3BYTE_BGR
                && pixels.getRaster().getDataBuffer() instanceof DataBufferByte buffer
                && buffer.getData().length == 3L * width * height) {
            byte[] values = buffer.getData();
            return (x, y) -> {
                int at = 3 * (y * width + x);
                return (values[at + 2] & 0xff) << 16 | (values[at + 1] & 0xff) << 8 | (values[at] & 0xff);
            };
        }
        int[] values = pixels.getRGB(0, 0, width, height, null, 0, width);
        return (x, y) -> values[y * width + x];
    }
}
