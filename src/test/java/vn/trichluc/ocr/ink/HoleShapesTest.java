package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.TestFonts;

class HoleShapesTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "2, 0", "3, 0", "4, 1", "5, 0", "6, 1", "7, 0", "8, 2", "9, 1"})
    void areWhatADigitEncloses(String digit, int holes) {
        assertThat(HoleShapes.in(print(digit, Font.PLAIN))).isEqualTo(holes);
        assertThat(HoleShapes.in(print(digit, Font.BOLD))).isEqualTo(holes);
    }

    @Test
    void contradictAReadingThatHasFewer() {
        assertThat(SeparatorShapes.contradict(print("6", Font.PLAIN), "5")).isTrue();
        assertThat(SeparatorShapes.contradict(print("18", Font.PLAIN), "13")).isTrue();
        assertThat(SeparatorShapes.contradict(print("6", Font.PLAIN), "6")).isFalse();
        assertThat(SeparatorShapes.contradict(print("5", Font.PLAIN), "6")).isFalse();
    }

    private static Patch print(String text, int style) {
        BufferedImage pixels = new BufferedImage(200, 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 100);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(TestFonts.serif(style, 40));
        pen.drawString(text, 30, 70);
        pen.dispose();
        return CellInk.of(Patches.of(pixels, 300)).print();
    }
}
