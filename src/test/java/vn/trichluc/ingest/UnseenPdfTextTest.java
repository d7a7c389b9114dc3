package vn.trichluc.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationStrikeout;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.ingest.PdfMaker.Drawing;
import vn.trichluc.ingest.border.Limits;
import vn.trichluc.ingest.border.Opened;
import vn.trichluc.ingest.border.PageLayer;
import vn.trichluc.model.Source;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;

/** What a PDF page does not show, or shows crossed out, is no content, and is told; what only looks like it is. */
class UnseenPdfTextTest {
    /** Where the figure stands whose sight is in question, and how wide it is: 3.480 in 12 points. */
    private static final float X = 200;

    private static final float Y = 600;
    private static final float WIDTH = 30.02f;

    @TempDir
    Path folder;

    private final PdfMaker pdf;

    UnseenPdfTextTest() throws IOException {
        pdf = new PdfMaker();
    }

    @AfterEach
    void close() throws IOException {
        pdf.close();
    }

    private PageLayer layer() throws Exception {
        try (Opened.Paged opened =
                (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(pdf.save(folder, "thu.pdf")))) {
            return opened.layer(1);
        }
    }

    private static String text(PageLayer layer) {
        return layer.page().words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    private static String leftOut(PageLayer layer) {
        return layer.leftOut().stream()
                .map(text -> text.reason() + " " + text.text().text())
                .collect(Collectors.joining("; "));
    }

    private static Drawing rectangle(Color colour, double x, double y, double width, double height) {
        return page -> {
            page.setNonStrokingColor(colour);
            page.addRect((float) x, (float) y, (float) width, (float) height);
            page.fill();
            page.setNonStrokingColor(Color.BLACK);
        };
    }

    private static Drawing line(double x0, double y0, double x1, double y1) {
        return page -> {
            page.setLineWidth(0.8f);
            page.moveTo((float) x0, (float) y0);
            page.lineTo((float) x1, (float) y1);
            page.stroke();
        };
    }

    private static Drawing broad(Color colour) {
        return page -> {
            page.setStrokingColor(colour);
            page.setLineWidth(24);
            page.moveTo(X - 10, Y + 4);
            page.lineTo(X + 60, Y + 4);
            page.stroke();
            page.setStrokingColor(Color.BLACK);
        };
    }

    private static Drawing slices() {
        Drawing[] slices = new Drawing[24];
        for (int i = 0; i < slices.length; i++) {
            slices[i] = rectangle(new Color(0, 0, 100 + 5 * i), X - 10, Y - 8 + i, 80, 1);
        }
        return PdfMaker.all(slices);
    }

    private static Drawing coloured(Color colour, Drawing text) {
        return page -> {
            page.setNonStrokingColor(colour);
            text.on(page);
            page.setNonStrokingColor(Color.BLACK);
        };
    }

    private static Drawing with(PDExtendedGraphicsState state, Drawing drawing) {
        return page -> {
            page.saveGraphicsState();
            page.setGraphicsStateParameters(state);
            drawing.on(page);
            page.restoreGraphicsState();
        };
    }

    private static PDExtendedGraphicsState alpha(float alpha) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(alpha);
        return state;
    }

    private static Drawing clipped(double x, double y, double width, double height, Drawing drawing) {
        return page -> {
            page.saveGraphicsState();
            page.addRect((float) x, (float) y, (float) width, (float) height);
            page.clip();
            drawing.on(page);
            page.restoreGraphicsState();
        };
    }

    private static BufferedImage plain(Color colour) {
        BufferedImage picture = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 400; i++) {
            picture.setRGB(i % 20, i / 20, colour.getRGB());
        }
        return picture;
    }

    /** A page each, with the figure in question. */
    private List<DynamicTest> cases(Map<String, Drawing> drawings, String expected, String code) throws Exception {
        for (Drawing drawing : drawings.values()) {
            pdf.page(PdfMaker.all(pdf.text(70, 700, "Hỗ trợ nghề gốm"), drawing));
        }
        List<PageLayer> layers = new ArrayList<>();
        try (Opened.Paged opened =
                (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(pdf.save(folder, "thu.pdf")))) {
            for (int page = 1; page <= drawings.size(); page++) {
                layers.add(opened.layer(page));
            }
        }
        Iterator<PageLayer> layer = layers.iterator();
        return drawings.keySet().stream()
                .map(name -> {
                    PageLayer read = layer.next();
                    return DynamicTest.dynamicTest(name, () -> check(read, expected, code));
                })
                .toList();
    }

    private static void check(PageLayer layer, String expected, String code) {
        boolean seen = expected.isEmpty();
        assertThat(text(layer)).isEqualTo(seen ? "Hỗ trợ nghề gốm 3.480" : "Hỗ trợ nghề gốm");
        assertThat(leftOut(layer)).isEqualTo(expected);
        List<String> codes = layer.warnings().stream().map(Warning::code).toList();
        assertThat(codes).isEqualTo(seen ? List.of() : List.of(code));
        if (!seen) {
            assertThat(layer.warnings().get(0).message()).contains("3.480");
            assertThat(layer.warnings().get(0).at()).isNotEmpty();
        }
    }

    @TestFactory
    List<DynamicTest> hidden() throws Exception {
        Drawing figure = own(X, Y, 12);
        return cases(
                Map.ofEntries(
                        Map.entry("white on white", coloured(Color.WHITE, figure)),
                        Map.entry("nearly white", coloured(new Color(250, 250, 248), figure)),
                        Map.entry(
                                "the colour of its cell",
                                PdfMaker.all(
                                        rectangle(new Color(30, 60, 110), X - 10, Y - 8, 80, 22),
                                        coloured(new Color(30, 60, 110), figure))),
                        Map.entry("black on black", PdfMaker.all(rectangle(Color.BLACK, X - 5, Y - 5, 50, 20), figure)),
                        Map.entry(
                                "covered by white", PdfMaker.all(figure, rectangle(Color.WHITE, X - 5, Y - 5, 50, 20))),
                        Map.entry(
                                "covered by black", PdfMaker.all(figure, rectangle(Color.BLACK, X - 2, Y - 3, 40, 14))),
                        Map.entry(
                                "covered by a picture",
                                PdfMaker.all(figure, pdf.picture(plain(Color.LIGHT_GRAY), X - 5, Y - 5, 60, 25))),
                        Map.entry("covered by a broad line", PdfMaker.all(figure, broad(Color.WHITE))),
                        Map.entry("transparent", with(alpha(0), figure)),
                        Map.entry("nearly transparent", with(alpha(0.02f), figure)),
                        Map.entry("invisible without a scan", mode(RenderingMode.NEITHER)),
                        Map.entry("one point high", own(X, Y, 1)),
                        Map.entry("no height at all", own(X, Y, 0)),
                        Map.entry("squeezed to a line", scaled(0.02f)),
                        Map.entry("beside the page", own(700, Y, 12)),
                        Map.entry("below the page", own(X, -40, 12)),
                        Map.entry("cut off", clipped(70, 650, 400, 100, figure)),
                        Map.entry("stroked in white", page -> {
                            page.setStrokingColor(Color.WHITE);
                            mode(RenderingMode.STROKE).on(page);
                        })),
                "HIDDEN 3.480",
                "hidden-text");
    }

    @TestFactory
    List<DynamicTest> struckThrough() throws Exception {
        Drawing figure = own(X, Y, 12);
        return cases(
                Map.of(
                        "a line",
                        PdfMaker.all(figure, line(X, Y + 4, X + WIDTH, Y + 4)),
                        "a line drawn before",
                        PdfMaker.all(line(X, Y + 3, X + WIDTH, Y + 3), figure),
                        "a line by hand, longer at both ends",
                        PdfMaker.all(figure, line(X - 6, Y + 5, X + WIDTH + 7, Y + 5)),
                        "a thin rectangle",
                        PdfMaker.all(figure, rectangle(Color.RED, X, Y + 3, WIDTH, 1)),
                        "in pieces",
                        PdfMaker.all(figure, line(X, Y + 4, X + 15, Y + 4), line(X + 15, Y + 4, X + WIDTH, Y + 4)),
                        "two lines",
                        PdfMaker.all(figure, line(X, Y + 3, X + WIDTH, Y + 3), line(X, Y + 4.5, X + WIDTH, Y + 4.5)),
                        "in a cell",
                        PdfMaker.all(
                                figure,
                                line(X - 20, Y - 6, X + 60, Y - 6),
                                line(X - 20, Y + 16, X + 60, Y + 16),
                                line(X - 20, Y - 6, X - 20, Y + 16),
                                line(X + WIDTH + 4, Y - 6, X + WIDTH + 4, Y + 16),
                                line(X - 2, Y + 4, X + WIDTH + 3, Y + 4))),
                "STRUCK_THROUGH 3.480",
                "struck-through");
    }

    @TestFactory
    List<DynamicTest> shown() throws Exception {
        Drawing figure = own(X, Y, 12);
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        return cases(
                Map.ofEntries(
                        Map.entry("underlined", PdfMaker.all(figure, line(X, Y - 1.5, X + WIDTH, Y - 1.5))),
                        Map.entry("overlined", PdfMaker.all(figure, line(X, Y + 11, X + WIDTH, Y + 11))),
                        Map.entry("a ruling through a low row", PdfMaker.all(figure, line(70, Y + 4, 520, Y + 4))),
                        Map.entry(
                                "a ruling between two uprights",
                                PdfMaker.all(
                                        figure,
                                        line(X - 4, Y + 4, X + WIDTH + 4, Y + 4),
                                        line(X - 4, Y - 20, X - 4, Y + 20),
                                        line(X + WIDTH + 4, Y - 20, X + WIDTH + 4, Y + 20))),
                        Map.entry("an upright beside", PdfMaker.all(figure, line(X - 1, Y - 5, X - 1, Y + 15))),
                        Map.entry("a dash before", PdfMaker.all(figure, line(X - 12, Y + 4, X - 3, Y + 4))),
                        Map.entry("grey", coloured(new Color(200, 200, 200), figure)),
                        Map.entry("yellow", coloured(Color.YELLOW, figure)),
                        Map.entry(
                                "white on a dark cell",
                                PdfMaker.all(
                                        rectangle(new Color(31, 78, 121), X - 10, Y - 8, 80, 22),
                                        coloured(Color.WHITE, figure))),
                        Map.entry(
                                "on a white cell drawn before",
                                PdfMaker.all(rectangle(Color.WHITE, X - 10, Y - 8, 80, 22), figure)),
                        Map.entry(
                                "marked by a pen of light",
                                PdfMaker.all(figure, with(multiply, rectangle(Color.YELLOW, X - 1, Y - 3, 40, 14)))),
                        Map.entry(
                                "below glass",
                                PdfMaker.all(figure, with(alpha(0.3f), rectangle(Color.GRAY, X - 1, Y - 3, 40, 14)))),
                        Map.entry(
                                "white on a broad line",
                                PdfMaker.all(broad(Color.BLUE), coloured(Color.WHITE, figure))),
                        Map.entry(
                                "white on a shading of slices", PdfMaker.all(slices(), coloured(Color.WHITE, figure))),
                        Map.entry("in a frame", PdfMaker.all(figure, page -> {
                            page.addRect(X - 20, Y - 20, 90, 60);
                            page.addRect(X - 5, Y - 5, 50, 25);
                            page.fillEvenOdd();
                        })),
                        Map.entry(
                                "a filled cell cut off elsewhere",
                                PdfMaker.all(
                                        figure, clipped(70, 300, 400, 100, rectangle(Color.WHITE, 0, 0, 595, 842)))),
                        Map.entry("within a clip", clipped(X - 5, Y - 5, 60, 20, figure)),
                        Map.entry("half transparent", with(alpha(0.5f), figure)),
                        Map.entry("five points high", own(X, Y, 5)),
                        Map.entry("outlined", mode(RenderingMode.STROKE)),
                        Map.entry(
                                "drawn in white below and again in black",
                                PdfMaker.all(coloured(Color.WHITE, own(X + 0.4f, Y - 0.4f, 12)), figure))),
                "",
                "");
    }

    private Drawing own(double x, double y, double size) {
        return written(Matrix.getTranslateInstance((float) x, (float) y), size, RenderingMode.FILL, "3.480");
    }

    private Drawing mode(RenderingMode mode) {
        return written(Matrix.getTranslateInstance(X, Y), PdfMaker.SIZE, mode, "3.480");
    }

    private Drawing scaled(float factor) {
        return written(new Matrix(factor, 0, 0, 1, X, Y), PdfMaker.SIZE, RenderingMode.FILL, "3.480");
    }

    private Drawing written(Matrix at, double size, RenderingMode mode, String text) {
        return page -> {
            page.beginText();
            page.setFont(pdf.font, (float) size);
            page.setRenderingMode(mode);
            page.setTextMatrix(at);
            page.showText(text);
            page.endText();
            page.setRenderingMode(RenderingMode.FILL);
        };
    }

    @Test
    void partsOfAFigureAreStruck() throws Exception {
        pdf.page(PdfMaker.all(
                pdf.text(70, 700, "Hỗ trợ nghề gốm"),
                written(Matrix.getTranslateInstance(X, Y), 12, RenderingMode.FILL, "7"),
                line(X, Y + 4, X + 6.67, Y + 4),
                written(Matrix.getTranslateInstance(X + 6.67f, Y), 12, RenderingMode.FILL, "640")));
        PageLayer layer = layer();
        assertThat(text(layer)).endsWith(" 640");
        assertThat(leftOut(layer)).isEqualTo("STRUCK_THROUGH 7");
    }

    @Test
    void strikeOutAnnotationCrossesOut() throws Exception {
        PDPage page = pdf.page(PdfMaker.all(pdf.text(70, 700, "Hỗ trợ nghề gốm"), own(X, Y, 12)));
        PDAnnotationStrikeout struck = new PDAnnotationStrikeout();
        struck.setRectangle(new PDRectangle(X, Y - 3, WIDTH, 14));
        struck.setQuadPoints(new float[] {X, Y + 10, X + WIDTH, Y + 10, X, Y - 3, X + WIDTH, Y - 3});
        page.getAnnotations().add(struck);
        assertThat(leftOut(layer())).isEqualTo("STRUCK_THROUGH 3.480");
    }

    @Test
    void layerThatIsTurnedOffIsHidden() throws Exception {
        PDOptionalContentGroup draft = new PDOptionalContentGroup("nháp");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(draft);
        layers.setGroupEnabled(draft, false);
        pdf.document.getDocumentCatalog().setOCProperties(layers);
        pdf.page(PdfMaker.all(pdf.text(70, 700, "Hỗ trợ nghề gốm"), page -> {
            page.beginMarkedContent(COSName.OC, draft);
            own(X, Y, 12).on(page);
            page.endMarkedContent();
        }));
        PageLayer layer = layer();
        assertThat(text(layer)).isEqualTo("Hỗ trợ nghề gốm");
        assertThat(leftOut(layer)).isEqualTo("HIDDEN 3.480");
    }

    @Test
    void textUnderAScanIsItsLayerAndNotHidden() throws Exception {
        pdf.page(PdfMaker.all(own(X, Y, 12), pdf.fullPagePicture(PdfMaker.scan(600, 800))));
        pdf.page(PdfMaker.all(pdf.fullPagePicture(PdfMaker.scan(600, 800)), mode(RenderingMode.NEITHER)));
        pdf.page(PdfMaker.all(
                own(X, Y, 12),
                pdf.picture(PdfMaker.scan(600, 400), 0, 421, 595, 421),
                pdf.picture(PdfMaker.scan(600, 400), 0, 0, 595, 421)));
        try (Opened.Paged opened =
                (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(pdf.save(folder, "quet.pdf")))) {
            for (int page = 1; page <= 3; page++) {
                PageLayer layer = opened.layer(page);
                assertThat(layer.page().info().origin()).as("page %d", page).isEqualTo(TextOrigin.OCR);
                assertThat(layer.leftOut()).isEmpty();
                assertThat(layer.warnings()).isEmpty();
            }
        }
    }

    @Test
    void raisedMarksStandApartInBrackets() throws Exception {
        pdf.page(PdfMaker.all(
                pdf.text(70, 700, "Hỗ trợ 3.480"),
                raised(70 + 66.05, 704, "1"),
                pdf.text(250, 700, "làng"),
                raised(250 + 24.7, 705, "(2)"),
                pdf.text(70, 600, "500 m"),
                raised(70 + 33.4, 604, "2"),
                pdf.text(150, 600, "CO"),
                raised(150 + 18, 597, "2")));
        assertThat(text(layer())).isEqualTo("Hỗ trợ 3.480 (1) làng (2) 500 m2 CO2");
    }

    private Drawing raised(double x, double y, String text) {
        return written(Matrix.getTranslateInstance((float) x, (float) y), 7, RenderingMode.FILL, text);
    }

    @ParameterizedTest
    @CsvSource({"3, 8, OCR", "1, 7, OCR", "6, 9, OCR", "0, 6, OCR", "5, 2, OCR", "3, 3, TEXT_LAYER"})
    void digitsThatAreDrawnOtherwiseAreReadFromThePicture(String drawn, String told, TextOrigin origin)
            throws Exception {
        try (PdfMaker lying = new PdfMaker()) {
            PDFont font = font(lying, drawn, told);
            lying.page(PdfMaker.all(lying.text(70, 700, "Hỗ trợ nghề gốm"), page -> {
                page.beginText();
                page.setFont(font, 12);
                page.newLineAtOffset(X, Y);
                page.showText("0123456789");
                page.endText();
            }));
            try (Opened.Paged opened =
                    (Opened.Paged) new Ingest(Limits.DEFAULT).open(Source.of(lying.save(folder, "chu.pdf")))) {
                PageLayer layer = opened.layer(1);
                assertThat(layer.page().info().origin()).isEqualTo(origin);
                assertThat(layer.warnings().stream().map(Warning::code).toList())
                        .isEqualTo(origin == TextOrigin.OCR ? List.of("layer-replaced") : List.of());
            }
        }
    }

    /** A font whose character map tells one digit for another. */
    private static PDFont font(PdfMaker pdf, String drawn, String told) throws IOException {
        PDFont font;
        try (InputStream letters =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            font = PDType0Font.load(pdf.document, letters, false);
        }
        StringBuilder map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n10 beginbfchar\n");
        for (String digit : "0123456789".split("")) {
            byte[] code = font.encode(digit);
            int meant = (digit.equals(drawn) ? told : digit).charAt(0);
            map.append("<%02X%02X> <%04X>\n".formatted(code[0], code[1], meant));
        }
        map.append("endbfchar\nendcmap\nend\nend\n");
        PDStream stream = new PDStream(pdf.document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        return font;
    }
}
