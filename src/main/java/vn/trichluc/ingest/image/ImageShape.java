package vn.trichluc.ingest.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The size, resolution and orientation of one image of a file, from its metadata; nothing is decoded.
 *
 * @param width the width in pixels, as stored
 * @param height the height in pixels, as stored
 * @param stretchX the horizontal factor that makes pixels square, since faxes are finer across than down
 * @param stretchY the vertical factor
 * @param dpi the resolution of the picture with square pixels
 * @param orientation the orientation by TIFF and EXIF: 1 upright, 3 upside down, 6 and 8 on a side, the others mirrored
 */
record ImageShape(int width, int height, double stretchX, double stretchY, double dpi, int orientation) {
    private static final String ORIENTATION_TAG = "274"; // TIFF 6.0

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /**
     * The range of a page's longer side in inches: A5 to a little over A3. Metadata that give another size are not
     * believed.
     */
    private static final double MIN_PAGE_INCHES = 7;

    private static final double MAX_PAGE_INCHES = 18;

    private static final double A4_LONG_INCHES = 297 / MILLIMETRES_PER_INCH;
    private static final double A4_SHORT_INCHES = 210 / MILLIMETRES_PER_INCH;

    /** The difference from 1 up to which a ratio of resolutions counts as square pixels. */
    private static final double SQUARE = 0.05;

    /** The largest ratio of resolutions that is believed; a fax of the coarsest kind has 204 x 98 dpi. */
    private static final double MAX_STRETCH = 2.5;

    static ImageShape of(ImageReader reader, int index) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        double across;
        double down;
        int orientation;
        if (reader.getFormatName().equalsIgnoreCase("jpeg")) {
            JpegHeader header = JpegHeader.read((ImageInputStream) reader.getInput());
            across = header.acrossPerInch();
            down = header.downPerInch();
            orientation = header.orientation();
        } else {
            IIOMetadata metadata = reader.getImageMetadata(index);
            across = metadata == null ? 0 : perInch(metadata, "HorizontalPixelSize");
            down = metadata == null ? 0 : perInch(metadata, "VerticalPixelSize");
            orientation = metadata == null ? 1 : tiffOrientation(metadata);
        }
        double stretchX = 1;
        double stretchY = 1;
        if (across > 0 && down > 0) {
            double ratio = across / down;
            if (ratio > 1 + SQUARE && ratio <= MAX_STRETCH) {
                stretchY = ratio;
            } else if (ratio < 1 - SQUARE && ratio >= 1 / MAX_STRETCH) {
                stretchX = 1 / ratio;
            }
        }
        double longest = Math.max(width * stretchX, height * stretchY);
        double shortest = Math.min(width * stretchX, height * stretchY);
        double stated = Math.max(across, down);
        boolean plausible = stated > 0 && longest / stated >= MIN_PAGE_INCHES && longest / stated <= MAX_PAGE_INCHES;
        double dpi = plausible ? stated : Math.max(longest / A4_LONG_INCHES, shortest / A4_SHORT_INCHES);
        return new ImageShape(width, height, stretchX, stretchY, dpi, orientation);
    }

    long storedPixels() {
        return (long) width * height;
    }

    double widthPoints() {
        return (isLying() ? height * stretchY : width * stretchX) * 72 / dpi;
    }

    double heightPoints() {
        return (isLying() ? width * stretchX : height * stretchY) * 72 / dpi;
    }

    private boolean isLying() {
        return orientation >= 5;
    }

    /**
     * Returns the picture with square pixels, turned as the metadata say.
     *
     * @param every the step between the stored pixels that are in the picture
     */
    BufferedImage upright(BufferedImage stored, int every) {
        if (orientation == 1 && stretchX == 1 && stretchY == 1) {
            return stored;
        }
        double w = stored.getWidth() * stretchX;
        double h = stored.getHeight() * stretchY;
        AffineTransform place = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        place.scale(stretchX, stretchY);
        BufferedImage upright = new BufferedImage(
                (int) Math.round(isLying() ? h : w), (int) Math.round(isLying() ? w : h), stored.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(stored, place, null);
        graphics.dispose();
        return upright;
    }

    private static int tiffOrientation(IIOMetadata metadata) {
        String format = metadata.getNativeMetadataFormatName();
        if (format == null || !format.contains("tiff")) {
            return 1;
        }
        NodeList fields = ((Element) metadata.getAsTree(format)).getElementsByTagName("TIFFField");
        for (int i = 0; i < fields.getLength(); i++) {
            Element field = (Element) fields.item(i);
            NodeList values = field.getElementsByTagName("TIFFShort");
            if (field.getAttribute("number").equals(ORIENTATION_TAG) && values.getLength() > 0) {
                int found = Integer.parseInt(((Element) values.item(0)).getAttribute("value"));
                return found >= 1 && found <= 8 ? found : 1;
            }
        }
        return 1;
    }

    /** Returns pixels to the inch; 0 if the metadata do not give them. */
    private static double perInch(IIOMetadata metadata, String pixelSize) {
        if (!metadata.isStandardMetadataFormatSupported()) {
            return 0;
        }
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        NodeList sizes = root.getElementsByTagName(pixelSize);
        if (sizes.getLength() == 0) {
            return 0;
        }
        try {
            double millimetres = Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
            return millimetres > 0 ? MILLIMETRES_PER_INCH / millimetres : 0;
        } catch (NumberFormatException unsaid) {
            return 0;
        }
    }
}
