package vn.trichluc.ingest.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jsoup.nodes.Element;
import vn.trichluc.ingest.warning.PictureSize;

/** Determines the size of pictures in a web page. */
final class HtmlPictures {
    /** The size of a CSS pixel, of which an inch has 96. */
    private static final double MILLIMETRES_PER_PIXEL = 25.4 / 96;

    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    /** The largest length in characters of a picture inside the page that is examined for its size. */
    private static final int MAX_CHARACTERS = 20_000_000;

    private static final Pattern PIXELS = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)(?:px)?\\s*");

    private HtmlPictures() {}

    /** Returns the size that the page gives, else that of a picture inside the page; unknown if there is neither. */
    static PictureSize size(Element image) {
        double width = length(image, "width");
        double height = length(image, "height");
        if (width > 0 && height > 0) {
            return new PictureSize(width, height);
        }
        String source = image.attr("src");
        int comma = source.indexOf(',');
        if (comma < 0
                || source.length() > MAX_CHARACTERS
                || !source.toLowerCase(Locale.ROOT).startsWith("data:image/")) {
            return PictureSize.UNKNOWN;
        }
        try {
            return stored(Base64.getMimeDecoder().decode(source.substring(comma + 1)));
        } catch (IOException | RuntimeException damaged) {
            return PictureSize.UNKNOWN; // a broken picture says nothing of its size
        }
    }

    private static PictureSize stored(byte[] bytes) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return PictureSize.UNKNOWN;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new PictureSize(
                        reader.getWidth(0) * MILLIMETRES_PER_PIXEL, reader.getHeight(0) * MILLIMETRES_PER_PIXEL);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Returns a length in millimetres; 0 if it is not given, or given as a share of something. */
    private static double length(Element image, String name) {
        String css = HtmlLook.css(image).getOrDefault(name, "");
        if (css.endsWith("pt")) {
            Matcher points = PIXELS.matcher(css.substring(0, css.length() - 2));
            return points.matches() ? Double.parseDouble(points.group(1)) * MILLIMETRES_PER_POINT : 0;
        }
        Matcher pixels = PIXELS.matcher(css.isEmpty() ? image.attr(name) : css);
        return pixels.matches() ? Double.parseDouble(pixels.group(1)) * MILLIMETRES_PER_PIXEL : 0;
    }
}
