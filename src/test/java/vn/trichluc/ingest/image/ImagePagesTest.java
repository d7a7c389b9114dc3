package vn.trichluc.ingest.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.ingest.Ingest;
import vn.trichluc.ingest.PdfMaker;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.Source;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.UnreadableDocument;

class ImagePagesTest {
    @TempDir
    Path folder;

    private Opened.Paged open(Path path) throws UnreadableDocument {
        return (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(path));
    }

    private Path png(BufferedImage image, double dpi) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        if (dpi > 0) {
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            String perMetre = Long.toString(Math.round(dpi / 0.0254));
            density.setAttribute("pixelsPerUnitXAxis", perMetre);
            density.setAttribute("pixelsPerUnitYAxis", perMetre);
            density.setAttribute("unitSpecifier", "meter");
            IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
            root.appendChild(density);
            metadata.mergeTree("javax_imageio_png_1.0", root);
        }
        Path path = folder.resolve("page.png");
        try (ImageOutputStream out = ImageIO.createImageOutputStream(path.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), null);
        }
        writer.dispose();
        return path;
    }

    @Test
    void theResolutionComesFromTheFile() throws Exception {
        try (Opened.Paged opened = open(png(PdfMaker.scan(1240, 1754), 150))) {
            assertThat(opened.layer(1).page().info().origin()).isEqualTo(TextOrigin.OCR);
            assertThat(opened.layer(1).page().info().width()).isCloseTo(595, within(1.0));
            assertThat(opened.render(1).dpi()).isCloseTo(150, within(0.1));
        }
    }

    @Test
    void aResolutionThatIsMissingOrImpossibleIsThatOfA4() throws Exception {
        for (double stated : new double[] {0, 72, 2_400}) {
            try (Opened.Paged opened = open(png(PdfMaker.scan(2480, 3508), stated))) {
                assertThat(opened.render(1).dpi()).as("stated %s", stated).isCloseTo(300, within(0.5));
            }
        }
    }

    @Test
    void transparencyIsPaper() throws Exception {
        BufferedImage image = new BufferedImage(400, 560, BufferedImage.TYPE_INT_ARGB);
        try (Opened.Paged opened = open(png(image, 0))) {
            assertThat(opened.render(1).pixels().getRGB(200, 200)).isEqualTo(Color.WHITE.getRGB());
        }
    }

    @Test
    void eachPageOfATiffIsReadForItself() throws Exception {
        Path path = folder.resolve("fax.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(path.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int page = 1; page <= 3; page++) {
                BufferedImage image = PdfMaker.scan(400 + page, 560);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
        try (Opened.Paged opened = open(path)) {
            assertThat(opened.pages()).isEqualTo(3);
            assertThat(opened.info().mediaType()).isEqualTo("image/tiff");
            for (int page = 3; page >= 1; page--) {
                PageImage image = opened.render(page);
                assertThat(image.page()).isEqualTo(page);
                assertThat(image.pixels().getWidth()).isEqualTo(400 + page);
            }
        }
    }

    @Test
    void aPhotographIsTurnedAsItsCameraSays() throws Exception {
        BufferedImage lying = new BufferedImage(560, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = lying.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 560, 400);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(0, 300, 100, 100); // bottom left: top left once turned clockwise
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(lying, "jpg", jpeg);

        try (Opened.Paged opened =
                open(Files.write(folder.resolve("photo.jpg"), withOrientation(jpeg.toByteArray(), 6)))) {
            BufferedImage upright = opened.render(1).pixels();
            assertThat(upright.getWidth()).isEqualTo(400);
            assertThat(upright.getRGB(30, 30) & 0xFF).isLessThan(60);
            assertThat(upright.getRGB(370, 530) & 0xFF).isGreaterThan(200);
            assertThat(opened.layer(1).page().info().width())
                    .isLessThan(opened.layer(1).page().info().height());
        }
    }

    /** The JPEG with an Exif segment that holds this one tag. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34});
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        out.write(new byte[] {0, 0, 0, 8, 0, 1, 1, 18, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
