package vn.trichluc.ingest;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Makes PDF files for tests. Positions are in points from the bottom left, as PDF counts. */
public final class PdfMaker implements AutoCloseable {
    public static final double SIZE = 12;

    public final PDDocument document = new PDDocument();
    public final PDFont font;

    public PdfMaker() throws IOException {
        try (InputStream letters =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(document, letters, true);
        }
    }

    /** What a page shows. */
    public interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    public PDPage page(Drawing drawing) throws IOException {
        return page(new PDPage(PDRectangle.A4), drawing);
    }

    public PDPage page(PDPage page, Drawing drawing) throws IOException {
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            drawing.on(content);
        }
        return page;
    }

    public Drawing text(double x, double y, String text) {
        return text(Matrix.getTranslateInstance((float) x, (float) y), RenderingMode.FILL, text);
    }

    public Drawing text(Matrix at, RenderingMode mode, String text) {
        return page -> {
            page.beginText();
            page.setFont(font, (float) SIZE);
            page.setRenderingMode(mode);
            page.setTextMatrix(at);
            page.showText(text);
            page.endText();
        };
    }

    public Drawing picture(BufferedImage picture, double x, double y, double width, double height) {
        return page -> page.drawImage(
                LosslessFactory.createFromImage(document, picture), (float) x, (float) y, (float) width, (float)
                        height);
    }

    public Drawing fullPagePicture(BufferedImage picture) {
        return picture(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }

    public static Drawing all(Drawing... drawings) {
        return page -> {
            for (Drawing drawing : drawings) {
                drawing.on(page);
            }
        };
    }

    /** A page of the given pixels with bars as dark as letters in its middle. */
    public static BufferedImage scan(int width, int height) {
        BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scan.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        for (int y = height / 4; y < 3 * height / 4; y += height / 40) {
            graphics.fillRect(width / 5, y, width / 2, height / 100);
        }
        graphics.dispose();
        return scan;
    }

    public PDAnnotation signatureField(PDPage page, PDRectangle at, String... lines) throws IOException {
        PDAnnotationWidget field = new PDAnnotationWidget();
        field.getCOSObject().setItem(COSName.FT, COSName.SIG);
        return overlay(page, field, at, lines);
    }

    public PDAnnotation note(PDPage page, PDRectangle at, String... lines) throws IOException {
        return overlay(page, new PDAnnotationFreeText(), at, lines);
    }

    private PDAnnotation overlay(PDPage page, PDAnnotation annotation, PDRectangle at, String... lines)
            throws IOException {
        PDAppearanceStream shown = new PDAppearanceStream(document);
        shown.setBBox(new PDRectangle(at.getWidth(), at.getHeight()));
        shown.setResources(new PDResources());
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(shown)) {
            float y = at.getHeight() - (float) SIZE;
            for (String line : lines) {
                content.beginText();
                content.setFont(font, (float) SIZE);
                content.newLineAtOffset(2, y);
                content.showText(line);
                content.endText();
                y -= 14;
            }
        }
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(shown);
        annotation.setAppearance(appearances);
        annotation.setRectangle(at);
        annotation.setPage(page);
        annotation.setPrinted(true);
        page.getAnnotations().add(annotation);
        return annotation;
    }

    public byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /**
     * The same pages are the same bytes at any time and on any machine: the file's identifier is fixed, and its streams
     * are not compressed, since what compression makes of them depends on the machine's zlib.
     */
    public byte[] sameBytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = Loader.loadPDF(bytes())) {
            for (COSObjectKey key : plain.getDocument().getXrefTable().keySet()) {
                if (plain.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    byte[] content = new PDStream(stream).toByteArray();
                    stream.removeItem(COSName.DECODE_PARMS);
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream uncompressed = stream.createOutputStream()) {
                        uncompressed.write(content);
                    }
                }
            }
            plain.getDocument().getTrailer().removeItem(COSName.ID);
            plain.setDocumentId(1L);
            plain.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    public Path save(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), bytes());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
