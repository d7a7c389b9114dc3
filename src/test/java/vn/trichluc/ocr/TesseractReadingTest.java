package vn.trichluc.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.TestFonts;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.tesseract.OcrModel;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

/** Pages read with Tesseract, as a document's pages are. */
class TesseractReadingTest {
    private static final int DPI = 300;

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_BYTE_BINARY
            })
    void readsPrintedWordsWhateverThePixelsAre(int imageType) throws RecognitionFailed {
        try (OcrEngine engine = tesseract()) {
            List<Word> words = engine.read(page(imageType, "Tong cong 140.150", "nam 2021"));
            assertThat(words).extracting(Word::text).contains("140.150", "2021");
        }
    }

    @Test
    void placesWordsInPointsOfThePage() throws RecognitionFailed {
        try (OcrEngine engine = tesseract()) {
            Word figure = engine.read(page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong 140.150", "nam 2021")).stream()
                    .filter(word -> word.text().equals("2021"))
                    .findFirst()
                    .orElseThrow();
            // drawn with its baseline at 400 of 300 pixels an inch, 60 pixels high
            assertThat(figure.box().bottom()).isBetween(94.0, 98.0);
            assertThat(figure.box().height()).isBetween(8.0, 13.0);
            assertThat(figure.fontSize()).isBetween(11.0, 18.0);
            assertThat(figure.confidence()).isBetween(Confidence.of(0.5), Confidence.of(1.0));
            assertThat(figure.box().page()).isEqualTo(7);
        }
    }

    @Test
    void readsANumberThatStandsAloneInACell() throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", "5");
        Box cell = new Box(7, 20, 75, 60, 105);
        try (OcrEngine engine = tesseract()) {
            List<Word> words = engine.read(page, List.of(cell));
            assertThat(words)
                    .filteredOn(word -> word.text().equals("5"))
                    .singleElement()
                    .satisfies(word -> {
                        assertThat(word.box().left()).isBetween(22.0, 30.0);
                        assertThat(word.box().bottom()).isBetween(92.0, 100.0);
                    });
            assertThat(words).extracting(Word::text).contains("cong");
        }
    }

    @Test
    void tellsADashInACellByItsShape() throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", "-");
        Box cell = new Box(7, 20, 75, 60, 105);
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page, List.of(cell)))
                    .extracting(Word::text)
                    .contains("-", "cong")
                    .doesNotContain("0");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void tellsTheSideThatIsUpByWordsThatCanBeReadOneWayRound(int quartersClockwise) throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tổng cộng kinh phí thực hiện", "Nội dung chương trình");
        GreyRaster turned = GreyRaster.of(page.pixels()).turned(quartersClockwise);
        BufferedImage pixels = new BufferedImage(turned.width(), turned.height(), BufferedImage.TYPE_BYTE_GRAY);
        pixels.getRaster().setDataElements(0, 0, turned.width(), turned.height(), turned.values());
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.rotationToUpright(new PageImage(7, pixels, DPI)))
                    .hasValue((360 - 90 * quartersClockwise) % 360);
        }
    }

    @Test
    void doesNotSayTheSideWhereNoWordTellsIt() throws RecognitionFailed {
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.rotationToUpright(page(BufferedImage.TYPE_BYTE_GRAY, "0 - 8 - 0")))
                    .isEmpty();
            assertThat(engine.rotationToUpright(page(BufferedImage.TYPE_BYTE_GRAY)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void readsALoneDigitThatIsAPlainShape(String digit) throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", digit);
        // a cell to its left, so that it is no row's number
        List<Box> cells = List.of(new Box(7, 2, 75, 18, 105), new Box(7, 20, 75, 60, 105));
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page, cells))
                    .filteredOn(word -> word.text().equals(digit))
                    .singleElement()
                    .satisfies(word -> assertThat(word.confidence()).isGreaterThan(Confidence.of(0.8)));
        }
    }

    @Test
    void aStrokeInTheFirstColumnMayBeEitherOne() throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", "1");
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page, List.of(new Box(7, 20, 75, 60, 105))))
                    .filteredOn(word -> word.text().equals("1"))
                    .singleElement()
                    .satisfies(word -> assertThat(word.readings()).contains("1", "I"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"II", "III", "IV", "VI"})
    void readsTheRomanNumberOfARow(String number) throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", number);
        Box cell = new Box(7, 15, 75, 120, 105);
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page, List.of(cell))).extracting(Word::text).contains(number);
        }
    }

    @Test
    void figuresThatAreReadTheSameTwiceAreInNoDoubt() throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", "12.345");
        Box cell = new Box(7, 20, 75, 90, 105);
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page, List.of(cell)))
                    .filteredOn(word -> word.text().equals("12.345"))
                    .singleElement()
                    .satisfies(word -> {
                        assertThat(word.readings()).isEmpty();
                        assertThat(word.confidence()).isGreaterThan(Confidence.of(0.8));
                    });
        }
    }

    @Test
    void printThatIsTooLightToBeInkIsReadAndInDoubt() throws RecognitionFailed {
        Box cell = new Box(7, 20, 75, 90, 105);
        try (OcrEngine engine = tesseract()) {
            PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong", "12.345");
            fade(page.pixels(), 110);
            assertThat(engine.read(page, List.of(cell)))
                    .filteredOn(word -> word.text().equals("12.345"))
                    .singleElement()
                    .satisfies(word -> assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5)));
            fade(page.pixels(), 60);
            assertThat(engine.read(page, List.of(cell)))
                    .filteredOn(word -> word.text().equals("12.345"))
                    .isEmpty();
        }
    }

    /** Leaves so much of what parts print from paper, of 255. */
    private static void fade(BufferedImage pixels, int contrast) {
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                int grey = pixels.getRaster().getSample(x, y, 0);
                pixels.getRaster().setSample(x, y, 0, 255 - (255 - grey) * contrast / 255);
            }
        }
    }

    @Test
    void readsNothingInAnEmptyCellNorBeyondThePage() throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY);
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page, List.of(new Box(7, 20, 20, 60, 60), new Box(7, 9000, 9000, 9100, 9100))))
                    .isEmpty();
        }
    }

    @Test
    void readsTheSameTwice() throws RecognitionFailed {
        PageImage page = page(BufferedImage.TYPE_BYTE_GRAY, "Tong cong 140.150", "nam 2021");
        try (OcrEngine engine = tesseract()) {
            List<Word> first = engine.read(page);
            engine.read(page(BufferedImage.TYPE_BYTE_GRAY, "khac han 99", "so 3"));
            assertThat(engine.read(page)).isEqualTo(first);
        }
    }

    @Test
    void findsNothingOnWhite() throws RecognitionFailed {
        try (OcrEngine engine = tesseract()) {
            assertThat(engine.read(page(BufferedImage.TYPE_BYTE_GRAY))).isEmpty();
        }
    }

    @Test
    void findsNothingInASinglePixel() throws RecognitionFailed {
        try (OcrEngine engine = tesseract()) {
            BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);
            assertThat(engine.read(new PageImage(1, pixel, 72))).isEmpty();
        }
    }

    @Test
    void refusesAPictureThatTesseractCannotHold() {
        try (OcrEngine engine = tesseract()) {
            BufferedImage strip = new BufferedImage(32_768, 20, BufferedImage.TYPE_BYTE_GRAY);
            assertThatThrownBy(() -> engine.read(new PageImage(1, strip, 300)))
                    .isInstanceOf(RecognitionFailed.class)
                    .hasMessageContaining("32767");
        }
    }

    @Test
    void givesUpAPageThatTakesTooLongAndNamesIt() {
        BufferedImage noise = new BufferedImage(2000, 2000, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.getRaster().setSample(x, y, 0, random.nextInt(256));
            }
        }
        try (OcrEngine engine = new OcrEngine(new TesseractRecogniser(OcrModel.vietnamese()), word -> false, 1)) {
            assertThatThrownBy(() -> engine.read(new PageImage(7, noise, DPI), List.of(new Box(7, 10, 10, 400, 400))))
                    .isInstanceOf(RecognitionFailed.class)
                    .hasMessageContaining("Page 7")
                    .hasMessageContaining("time");
        }
    }

    @Test
    void isOfNoUseOnceClosed() {
        OcrEngine engine = tesseract();
        engine.close();
        engine.close();
        assertThatThrownBy(() -> engine.read(page(BufferedImage.TYPE_BYTE_GRAY)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static OcrEngine tesseract() {
        return OcrEngine.withTesseract(word -> false);
    }

    private static PageImage page(int imageType, String... lines) {
        BufferedImage pixels = new BufferedImage(1600, 700, imageType);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(TestFonts.serif(Font.PLAIN, 60));
        for (int line = 0; line < lines.length; line++) {
            pen.drawString(lines[line], 100, 200 + 200 * line);
        }
        pen.dispose();
        return new PageImage(7, pixels, DPI);
    }
}
