package vn.trichluc.ingest.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.trichluc.common.OneLine;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.UnreadablePage;
import vn.trichluc.model.PageImage;

/**
 * Makes pictures of PDF pages for recognition, at the resolution at which the page was scanned. A page that is one
 * image and nothing else becomes that image; every other page is drawn. Captions of signatures, seals in signature
 * fields and readers' notes are left out.
 */
final class PdfPictures {
    /** The least resolution for recognition: letters of 13 points are 36 pixels high. */
    static final double MIN_DPI = 200;

    /** The resolution above which recognition gains nothing. */
    static final double MAX_DPI = 400;

    /** The resolution for pages that were not scanned. */
    static final double USUAL_DPI = 300;

    /** The least share of the page that an image must cover for its resolution to count as that of the page. */
    private static final double MIN_SCAN_SHARE = 0.3;

    /** The largest distance between the edges of an image and of the page at which the image is the page. */
    private static final double EDGE_POINTS = 1.5;

    /** The largest relative difference of horizontal and vertical resolution at which pixels count as square. */
    private static final double SQUARE_PIXELS = 0.02;

    /** The largest number of pixels of one stored image; A3 at 600 dpi has 70 million. */
    static final long MAX_IMAGE_PIXELS = 80_000_000L;

    /** The largest unpacked size of one stored image in bytes: its pixels in four colours, and some. */
    private static final long MAX_IMAGE_BYTES = 4 * MAX_IMAGE_PIXELS + (1 << 20);

    private static final Set<COSName> PACKED =
            Set.of(COSName.FLATE_DECODE, COSName.LZW_DECODE, COSName.RUN_LENGTH_DECODE);

    private final PDDocument document;
    private final Limits limits;
    private final StreamGuard guard = new StreamGuard();

    PdfPictures(PDDocument document, Limits limits) {
        this.document = document;
        this.limits = limits;
    }

    PageImage of(int number, PdfPageContent content) throws UnreadablePage {
        try {
            for (Picture picture : content.drawing().pictures()) {
                check(picture);
            }
            Optional<Picture> scan = content.drawing().pictures().stream()
                    .filter(picture -> picture.at().area() >= MIN_SCAN_SHARE * area(content))
                    .max(Comparator.comparingDouble(picture -> picture.at().area()));
            if (scan.isPresent() && isPage(scan.get(), content)) {
                Optional<PageImage> stored =
                        stored(number, scan.get(), content.drawing().sheet());
                if (stored.isPresent()) {
                    return stored.get();
                }
            }
            double dpi = scan.map(Picture::dpi).orElse(USUAL_DPI);
            return drawn(number, content, Math.min(Math.max(dpi, MIN_DPI), MAX_DPI));
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            // PDFBox and the image decoders answer damage with any of these; the other pages go on
            throw new UnreadablePage(
                    number,
                    OneLine.say(
                            "Page %d: no picture can be had of it (%s); scan it anew at 300 dpi.",
                            number, OneLine.cause(damaged)),
                    damaged);
        }
    }

    private void check(Picture picture) throws IOException {
        if (picture.pixels() > MAX_IMAGE_PIXELS) {
            throw new TooMuchOnPage(OneLine.say(
                    "an image of %d x %d pixels, at most %,d million are read",
                    picture.pixelWidth(), picture.pixelHeight(), MAX_IMAGE_PIXELS / 1_000_000));
        }
        COSStream stream = picture.stream();
        if (stream != null && StreamGuard.filters(stream).stream().allMatch(PACKED::contains)) {
            guard.check(stream, MAX_IMAGE_BYTES);
        }
    }

    private static double area(PdfPageContent content) {
        return content.drawing().sheet().width() * content.drawing().sheet().height();
    }

    private static boolean isPage(Picture picture, PdfPageContent content) {
        PageSheet sheet = content.drawing().sheet();
        Extent at = picture.at();
        double across = picture.pixelWidth() / Math.max(at.width(), 1);
        double down = picture.pixelHeight() / Math.max(at.height(), 1);
        return picture.straight()
                && picture.opaque()
                && picture.stream() != null
                && at.left() <= EDGE_POINTS
                && at.top() <= EDGE_POINTS
                && at.right() >= sheet.width() - EDGE_POINTS
                && at.bottom() >= sheet.height() - EDGE_POINTS
                && Math.abs(across - down) <= SQUARE_PIXELS * down
                && picture.dpi() >= MIN_DPI
                && picture.dpi() <= MAX_DPI
                && content.isNothingBut(picture);
    }

    /** Returns the image as it is stored; empty if it has to be drawn. */
    private Optional<PageImage> stored(int number, Picture picture, PageSheet sheet) throws IOException {
        if (picture.stream() == null || picture.pixels() > limits.pagePixels()) {
            return Optional.empty();
        }
        if (PDXObject.createXObject(picture.stream(), null) instanceof PDImageXObject image) {
            BufferedImage pixels = isPlainGrey(image) ? grey(image) : image.getImage();
            return Optional.of(new PageImage(number, pixels, dpi(pixels, sheet)));
        }
        return Optional.empty();
    }

    /** Whether the samples of an image are shades of grey that need no conversion of colours. */
    private static boolean isPlainGrey(PDImageXObject image) throws IOException {
        return image.getBitsPerComponent() == Byte.SIZE
                && image.getColorSpace() instanceof PDDeviceGray
                && image.getDecode() == null
                && image.getColorKeyMask() == null
                && image.getMask() == null
                && image.getSoftMask() == null
                && !image.isStencil();
    }

    private static BufferedImage grey(PDImageXObject image) throws IOException {
        WritableRaster samples = image.getRawRaster();
        BufferedImage grey = new BufferedImage(samples.getWidth(), samples.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setRect(samples);
        return grey;
    }

    private PageImage drawn(int number, PdfPageContent content, double wantedDpi) throws IOException {
        PageSheet sheet = content.drawing().sheet();
        double pixels = sheet.width() * sheet.height() * (wantedDpi / 72) * (wantedDpi / 72);
        double dpi = pixels <= limits.pagePixels() ? wantedDpi : wantedDpi * Math.sqrt(limits.pagePixels() / pixels);
        Set<COSDictionary> leftOut = content.leftOut();
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        renderer.setAnnotationsFilter(annotation -> !leftOut.contains(annotation.getCOSObject()));
        BufferedImage drawn =
                renderer.renderImage(number - 1, (float) (dpi / 72), isGrey(content) ? ImageType.GRAY : ImageType.RGB);
        return new PageImage(number, drawn, dpi(drawn, sheet));
    }

    /** Whether all images of the page are black and white or grey; text and lines may be coloured nevertheless. */
    private static boolean isGrey(PdfPageContent content) {
        return !content.drawing().pictures().isEmpty()
                && content.drawing().pictures().stream().allMatch(picture -> {
                    COSStream stream = picture.stream();
                    return stream != null
                            && !content.drawing().overlays().containsKey(picture.group())
                            && (stream.getInt(COSName.BITS_PER_COMPONENT, 0) == 1
                                    || stream.getBoolean(COSName.IMAGE_MASK, false)
                                    || COSName.DEVICEGRAY.equals(stream.getDictionaryObject(COSName.COLORSPACE)));
                });
    }

    /** Returns the resolution at which pixels and points of the page agree. */
    private static double dpi(BufferedImage pixels, PageSheet sheet) {
        return Math.max(pixels.getWidth() * 72 / sheet.width(), pixels.getHeight() * 72 / sheet.height());
    }
}
