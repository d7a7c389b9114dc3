package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.Heavy;
import vn.trichluc.TestFonts;
import vn.trichluc.mend.NumberedParts;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.TextOrigin;
import vn.trichluc.model.Warning;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.OcrEngine;

/** Pages in every ink and on every paper, the wrong way round, and blank ones that only seem to bear print. */
@Heavy("recognises drawn pages")
class PictureReadingTest {
    private static final int DPI = 200;
    private static final int WIDTH = 1_100;
    private static final int HEIGHT = 800;

    private static final String[] LINES = {
        "Điều 4. Giao Phòng Nông nghiệp huyện Bắc Hà",
        "chủ trì, phối hợp với các xã lập dự toán năm 2023,",
        "kinh phí 8.460 triệu đồng, hoàn thành trước ngày",
        "15 tháng 9 hằng năm, báo cáo Ủy ban nhân dân."
    };

    private static OcrEngine engine;
    private final PictureReading reading = new PictureReading();

    @BeforeAll
    static void open() {
        engine = OcrEngine.withTesseract(NumberedParts::isName);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({
        "black on white, 000000, FFFFFF",
        "grey 150, 969696, F5F5F5",
        "grey 195, C3C3C3, F5F5F5",
        "grey 215, D7D7D7, F5F5F5",
        "blue, 2030C8, FAFAFA",
        "light blue, 8CB4F0, FFFFFF",
        "red, D02020, FFFFFF",
        "pink, F0A0A0, FFFFFF",
        "violet, 8A2BE2, FFFFFF",
        "green, 108830, FFFFFF",
        "black on yellow, 101010, FFF0A0",
        "blue on pink, 3040B0, FFD0D8",
        "faded on grey paper, 8C8C8C, C8C8C8"
    })
    void shouldReadPrintOfAnyColourOnAnyPaper(String ink, String print, String paper) throws RecognitionFailed {
        Recognised page = reading.read(page(colour(paper), pen -> text(pen, colour(print))), engine);

        assertThat(page.page().info().origin()).isEqualTo(TextOrigin.OCR);
        assertThat(words(page)).contains("Nông nghiệp huyện Bắc Hà", "8.460 triệu đồng", "15 tháng 9");
        assertThat(page.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"grey 195, C3C3C3", "light blue, 8CB4F0", "pink, F0A0A0", "yellow, DCC83C", "grey 150, 969696"})
    void shouldReadFaintPrintBesideBlackPrint(String ink, String print) throws RecognitionFailed {
        Recognised page = reading.read(
                page(Color.WHITE, pen -> {
                    text(pen, Color.BLACK);
                    pen.translate(0, 330);
                    pen.setColor(colour(print));
                    pen.drawString("Điều 7. Phòng Tài chính chuyển 3.915 triệu đồng", 120, 150);
                    pen.drawString("cho các hợp tác xã trong tháng 10 năm 2023.", 120, 210);
                }),
                engine);

        assertThat(words(page)).contains("8.460 triệu đồng", "chuyển 3.915 triệu đồng", "tháng 10 năm 2023");
    }

    @Test
    void shouldNotReadPrintOfTheOtherSideBesideBlackPrint() throws RecognitionFailed {
        Recognised alone = reading.read(page(Color.WHITE, pen -> text(pen, Color.BLACK)), engine);

        Recognised page = reading.read(
                page(Color.WHITE, pen -> {
                    text(pen, Color.BLACK);
                    pen.translate(WIDTH, 330);
                    pen.scale(-1, 1);
                    text(pen, new Color(0xDC, 0xDC, 0xD8));
                }),
                engine);

        assertThat(words(page)).isEqualTo(words(alone));
    }

    @ParameterizedTest
    @CsvSource({"white on black, F8F8F8, 0A0A0A", "yellow on dark blue, F8F060, 10104A"})
    void shouldReadANegativeAndSayThatItIsOne(String ink, String print, String ground) throws RecognitionFailed {
        Recognised page = reading.read(page(colour(ground), pen -> text(pen, colour(print))), engine);

        assertThat(words(page)).contains("Nông nghiệp huyện Bắc Hà", "8.460 triệu đồng", "15 tháng 9");
        assertThat(page.warnings()).extracting(Warning::code).containsExactly("page-negative");
        assertThat(page.isWhole()).isTrue();
    }

    @Test
    void shouldNotTakeASmallSheetOnADarkGroundForANegative() throws RecognitionFailed {
        PageImage page = page(new Color(20, 20, 24), pen -> {
            pen.setColor(Color.WHITE);
            pen.fillRect(90, 90, 940, 290);
            text(pen, Color.BLACK);
        });

        Recognised read = reading.read(page, engine);

        assertThat(words(read)).contains("8.460 triệu đồng");
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldReadFiguresAloneStoredTheOtherWayRound(int quarters) throws RecognitionFailed {
        PageImage upright = page(Color.WHITE, pen -> {
            pen.setColor(Color.BLACK);
            pen.setFont(TestFonts.serif(Font.PLAIN, 34));
            for (int i = 0; i < 24; i++) {
                pen.drawString("%d.%03d".formatted(3 + 7 * i, 137 + 31 * i), 150 + 260 * (i % 3), 120 + 75 * (i / 3));
            }
        });

        Recognised page = reading.read(turned(upright, quarters), engine);

        assertThat(page.page().info().rotation()).isEqualTo((4 - quarters) % 4 * 90);
        assertThat(words(page)).contains("3.137", "52.354", "164.850");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void shouldReadATableOfFiguresStoredTheOtherWayRound(int quarters) throws RecognitionFailed {
        PageImage upright = page(Color.WHITE, PictureReadingTest::table);

        Recognised page = reading.read(turned(upright, quarters), engine);

        assertThat(page.page().info().rotation()).isEqualTo((4 - quarters) % 4 * 90);
        assertThat(words(page)).isEqualTo(words(reading.read(upright, engine))).contains("1.350.625");
    }

    @Test
    void shouldTakePrintOnTheOtherSideOfThePaperForNone() throws RecognitionFailed {
        PageImage page = page(new Color(0xFA, 0xFA, 0xF5), pen -> {
            pen.translate(WIDTH, 0);
            pen.scale(-1, 1);
            text(pen, new Color(0xDC, 0xDC, 0xD8));
        });

        Recognised read = reading.read(page, engine);

        assertThat(read.page().info().origin()).isEqualTo(TextOrigin.BLANK);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void shouldTakeASealThatShinesThroughHolesAndDustForNoPrint() throws RecognitionFailed {
        PageImage page = page(Color.WHITE, pen -> {
            pen.setColor(new Color(0xF0, 0x98, 0x98));
            pen.setStroke(new BasicStroke(7));
            pen.drawOval(500, 300, 280, 280);
            pen.drawOval(560, 360, 160, 160);
            pen.setColor(new Color(40, 40, 40));
            pen.fillOval(60, 200, 45, 45);
            pen.fillOval(60, 600, 45, 45);
            pen.fillRect(0, 0, 14, HEIGHT);
            Random random = new Random(3);
            for (int i = 0; i < 150; i++) {
                pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), 2, 2);
            }
        });

        Recognised read = reading.read(page, engine);

        assertThat(read.page().info().origin()).isEqualTo(TextOrigin.BLANK);
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void shouldTakeAShadowForNoPrint() throws RecognitionFailed {
        PageImage page = page(Color.WHITE, pen -> {
            pen.setPaint(new RadialGradientPaint(
                    400, 300, 900, new float[] {0, 1}, new Color[] {Color.DARK_GRAY, Color.WHITE}));
            pen.fillRect(0, 0, WIDTH, HEIGHT);
        });

        assertThat(reading.read(page, engine).page().info().origin()).isEqualTo(TextOrigin.BLANK);
    }

    @Test
    void shouldSayThatMarksStandOnAPageOfWhichNoWordWasRead() throws RecognitionFailed {
        PageImage page = page(Color.WHITE, pen -> {
            pen.setColor(Color.GRAY);
            pen.setStroke(new BasicStroke(3));
            for (int i = 0; i < 160; i++) {
                int x = 80 + i % 20 * 45;
                int y = 80 + i / 20 * 70;
                pen.drawLine(x, y, x + 18, y + 22);
                pen.drawLine(x + 18, y, x, y + 22);
                pen.drawLine(x + 9, y - 4, x + 9, y + 26);
            }
        });

        Recognised read = reading.read(page, engine);

        if (read.page().info().origin() == TextOrigin.BLANK) {
            assertThat(read.warnings()).extracting(Warning::code).containsExactly("page-blank-doubtful");
        } else {
            assertThat(read.page().info().confidence().isInDoubt()).isTrue();
        }
    }

    private static void text(Graphics2D pen, Color ink) {
        pen.setColor(ink);
        pen.setFont(TestFonts.serif(Font.PLAIN, 38));
        for (int i = 0; i < LINES.length; i++) {
            pen.drawString(LINES[i], 120, 150 + 60 * i);
        }
    }

    /** Figures and few words, as wide tables have; letters say little of which side is up. */
    private static void table(Graphics2D pen) {
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(2));
        pen.setFont(TestFonts.serif(Font.PLAIN, 26));
        String[][] cells = {
            {"TT", "Nội dung", "Tổng số", "Năm 2022", "Năm 2023"},
            {"1", "Giống cây", "1.350.625", "740.125", "610.500"},
            {"2", "Phân bón", "486.240", "243.120", "243.120"},
            {"3", "Tập huấn", "92.750", "46.375", "46.375"},
            {"", "Tổng cộng", "1.929.615", "1.029.620", "899.995"}
        };
        int[] lefts = {100, 170, 380, 590, 790, 990};
        for (int row = 0; row <= cells.length; row++) {
            pen.drawLine(lefts[0], 100 + 70 * row, lefts[5], 100 + 70 * row);
        }
        for (int left : lefts) {
            pen.drawLine(left, 100, left, 100 + 70 * cells.length);
        }
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                pen.drawString(cells[row][column], lefts[column] + 14, 145 + 70 * row);
            }
        }
    }

    private static PageImage page(Color paper, Consumer<Graphics2D> drawing) {
        BufferedImage pixels = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pixels.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(paper);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.accept(pen);
        pen.dispose();
        return new PageImage(1, pixels, DPI);
    }

    private static PageImage turned(PageImage page, int quarters) {
        BufferedImage from = page.pixels();
        boolean lying = quarters % 2 == 1;
        BufferedImage to = new BufferedImage(lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT, from.getType());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                switch (quarters) {
                    case 1 -> to.setRGB(HEIGHT - 1 - y, x, from.getRGB(x, y));
                    case 2 -> to.setRGB(WIDTH - 1 - x, HEIGHT - 1 - y, from.getRGB(x, y));
                    default -> to.setRGB(y, WIDTH - 1 - x, from.getRGB(x, y));
                }
            }
        }
        return new PageImage(page.page(), to, page.dpi());
    }

    private static String words(Recognised page) {
        List<Word> words = page.page().words();
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static Color colour(String rgb) {
        return new Color(Integer.parseInt(rgb, 16));
    }
}
