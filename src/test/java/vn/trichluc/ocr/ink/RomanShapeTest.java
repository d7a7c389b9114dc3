package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.TestFonts;

class RomanShapeTest {
    private static final double DPI = 300;

    @ParameterizedTest
    @ValueSource(strings = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "II.", "IV.", "V."})
    void knowsANumberByItsStrokes(String number) {
        assertThat(shape(number, Font.BOLD, 40)).contains(number);
        assertThat(shape(number, Font.PLAIN, 40)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"II", "III", "IV", "V", "VI", "VII"})
    void knowsItWhereSerifsTouchInSmallPrint(String number) {
        assertThat(shape(number, Font.BOLD, 20)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2", "3", "4", "5", "6", "7", "9", "0", "8", "10", "12", "H", "M", "N", "T", "TT", "STT", "A", "B", "Q"
            })
    void takesNothingElseForANumber(String other) {
        assertThat(shape(other, Font.PLAIN, 40)).isEmpty();
        assertThat(shape(other, Font.BOLD, 40)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, I", "l, I"})
    void cannotTellOneUprightStrokeFromAnother(String printed, String shape) {
        assertThat(shape(printed, Font.PLAIN, 40)).contains(shape);
    }

    private static Optional<String> shape(String text, int style, int size) {
        BufferedImage pixels = new BufferedImage(300, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 120);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(TestFonts.serif(style, size));
        pen.drawString(text, 20, 80);
        pen.dispose();
        return RomanShape.of(CellInk.of(Patches.of(pixels, DPI)).print());
    }
}
