import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Makes a scan of a PDF: pictures alone, with the faults that scans have. The same input and seed give the same pictures.
 *
 * <p>Usage: java -cp trichluc.jar Scan.java IN.pdf OUT.pdf pages=1-3,8 dpi=300 mode=gray|colour|bilevel skew=0.8
 * noise=8 quality=0.55 stamp=PAGE,X,Y[,TEXT];... light=0.3 turned=90 seed=1
 *
 * <p>{@code skew}: degrees, the sign alternating over the pages; {@code noise}: standard deviation of the grey noise, of
 * 255; {@code stamp}: a red round stamp whose centre stands at X, Y points of that page, {@code *} for every page;
 * {@code light}: what share of its light the darkest corner of the page lacks, as under a lid that does not close;
 * {@code turned}: degrees clockwise, by which pages that are wider than high lie on their side.
 */
public final class Scan {
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Map<String, String> options = new TreeMap<>();
        for (int i = 2; i < arguments.length; i++) {
            String[] pair = arguments[i].split("=", 2);
            options.put(pair[0], pair[1]);
        }
        int dpi = Integer.parseInt(options.getOrDefault("dpi", "300"));
        String mode = options.getOrDefault("mode", "gray");
        double skew = Double.parseDouble(options.getOrDefault("skew", "0"));
        double noise = Double.parseDouble(options.getOrDefault("noise", "0"));
        float quality = Float.parseFloat(options.getOrDefault("quality", "0.6"));
        double light = Double.parseDouble(options.getOrDefault("light", "0"));
        int turned = Integer.parseInt(options.getOrDefault("turned", "0"));
        Random random = new Random(Long.parseLong(options.getOrDefault("seed", "1")));
        try (PDDocument in = Loader.loadPDF(Path.of(arguments[0]).toFile()); PDDocument out = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(in);
            for (int number : pages(options.getOrDefault("pages", "1-" + in.getNumberOfPages()))) {
                BufferedImage clean = renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB);
                double angle = skew * (number % 2 == 0 ? -1 : 1) * (0.6 + 0.4 * random.nextDouble());
                BufferedImage page = rotated(clean, angle);
                for (String each : options.getOrDefault("stamp", "0,0,0").split(";")) {
                    String[] stamp = each.split(",");
                    if (stamp[0].equals("*") || Integer.parseInt(stamp[0]) == number) {
                        stamp(page, Double.parseDouble(stamp[1]) * dpi / 72, Double.parseDouble(stamp[2]) * dpi / 72, dpi,
                                stamp.length > 3 ? stamp[3] : "ỦY BAN NHÂN DÂN TỈNH");
                    }
                }
                PDRectangle box = in.getPage(number - 1).getMediaBox();
                if (turned != 0 && box.getWidth() > box.getHeight()) {
                    page = turned(page, turned);
                    box = turned % 180 == 0 ? box : new PDRectangle(box.getHeight(), box.getWidth());
                }
                if (light > 0) {
                    shade(page, light, number % 2 == 0);
                }
                noise(page, noise, random);
                PDPage sheet = new PDPage(new PDRectangle(box.getWidth(), box.getHeight()));
                out.addPage(sheet);
                PDImageXObject image = switch (mode) {
                    case "bilevel" -> CCITTFactory.createFromImage(out, bilevel(page));
                    case "gray" -> JPEGFactory.createFromImage(out, converted(page, BufferedImage.TYPE_BYTE_GRAY), quality, dpi);
                    default -> JPEGFactory.createFromImage(out, page, quality, dpi);
                };
                try (PDPageContentStream content = new PDPageContentStream(out, sheet)) {
                    content.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
                }
            }
            Calendar then = new GregorianCalendar(2021, Calendar.JANUARY, 25);
            out.getDocumentInformation().setCreationDate(then);
            COSArray id = new COSArray();
            id.add(new COSString(new byte[16]));
            id.add(new COSString(new byte[16]));
            out.getDocument().getTrailer().setItem(COSName.ID, id);
            out.save(arguments[1]);
        }
    }

    private static int[] pages(String ranges) {
        return java.util.Arrays.stream(ranges.split(","))
                .flatMapToInt(range -> {
                    String[] ends = range.split("-");
                    return java.util.stream.IntStream.rangeClosed(
                            Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
                })
                .toArray();
    }

    private static BufferedImage rotated(BufferedImage image, double degrees) {
        BufferedImage result = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(
                image,
                AffineTransform.getRotateInstance(Math.toRadians(degrees), image.getWidth() / 2.0, image.getHeight() / 2.0),
                null);
        graphics.dispose();
        return result;
    }

    private static BufferedImage turned(BufferedImage image, int degrees) {
        boolean lying = degrees % 180 != 0;
        int width = lying ? image.getHeight() : image.getWidth();
        int height = lying ? image.getWidth() : image.getHeight();
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = result.createGraphics();
        graphics.translate(width / 2.0, height / 2.0);
        graphics.rotate(Math.toRadians(degrees));
        graphics.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return result;
    }

    /** Darker towards one side, and most in one corner of it; print grows dark with its paper. */
    private static void shade(BufferedImage page, double most, boolean left) {
        for (int y = 0; y < page.getHeight(); y++) {
            double down = (double) y / page.getHeight();
            for (int x = 0; x < page.getWidth(); x++) {
                double across = (double) x / page.getWidth();
                double side = left ? 1 - across : across;
                double rest = 1 - most * side * side * (0.4 + 0.6 * down);
                int rgb = page.getRGB(x, y);
                int shaded = 0;
                for (int channel = 0; channel < 3; channel++) {
                    shaded |= (int) ((rgb >> 8 * channel & 255) * rest) << 8 * channel;
                }
                page.setRGB(x, y, shaded);
            }
        }
    }

    /** Two rings, a star and lettering round about, as worn red ink lets the print shine through. */
    private static void stamp(BufferedImage page, double x, double y, int dpi, String text) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
        graphics.setColor(new Color(205, 30, 45));
        double radius = 18.0 / 25.4 * dpi; // state seals are 36 mm wide
        for (double ring : new double[] {1.0, 0.62}) {
            graphics.setStroke(new BasicStroke((float) (radius * (ring == 1.0 ? 0.06 : 0.03))));
            int r = (int) (radius * ring);
            graphics.drawOval((int) x - r, (int) y - r, 2 * r, 2 * r);
        }
        graphics.setFont(new Font("FreeSerif", Font.BOLD, (int) (radius * 0.24)));
        AffineTransform upright = graphics.getTransform();
        for (int i = 0; i < text.length(); i++) {
            double angle = Math.toRadians(-115 + 230.0 * i / Math.max(1, text.length() - 1));
            graphics.setTransform(upright);
            graphics.translate(x, y);
            graphics.rotate(angle);
            graphics.drawString(text.substring(i, i + 1), (int) (-radius * 0.08), (int) (-radius * 0.72));
        }
        graphics.setTransform(upright);
        java.awt.geom.Path2D star = new java.awt.geom.Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double r = radius * (i % 2 == 0 ? 0.45 : 0.18);
            double angle = Math.PI / 5 * i - Math.PI / 2;
            double px = x + r * Math.cos(angle);
            double py = y + r * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        graphics.fill(star);
        graphics.dispose();
    }

    /** Paper is not white, print is not black, and every point differs a little; a few specks fall anywhere. */
    private static void noise(BufferedImage page, double deviation, Random random) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                double shift = deviation * random.nextGaussian();
                boolean speck = random.nextInt(60_000) == 0;
                int grey = 0;
                for (int channel = 0; channel < 3; channel++) {
                    int value = rgb >> 8 * channel & 255;
                    int aged = (int) (speck ? 60 : 25 + value * (238 - 25) / 255.0 + shift);
                    grey |= Math.max(0, Math.min(255, aged)) << 8 * channel;
                }
                page.setRGB(x, y, grey);
            }
        }
    }

    private static BufferedImage converted(BufferedImage page, int type) {
        BufferedImage result = new BufferedImage(page.getWidth(), page.getHeight(), type);
        Graphics2D graphics = result.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return result;
    }

    private static BufferedImage bilevel(BufferedImage page) {
        BufferedImage result = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int rgb = page.getRGB(x, y);
                int grey = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
                result.setRGB(x, y, grey < 150 ? 0 : 0xffffff);
            }
        }
        return result;
    }
}
