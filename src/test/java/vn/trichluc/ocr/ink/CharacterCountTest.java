package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.trichluc.TestFonts;

class CharacterCountTest {
    @Test
    void digitsAndMarksAreOnePieceEach() {
        assertThat(count("2.420", 40, 0)).hasValue(5);
        assertThat(count("1,100", 40, 0)).hasValue(5);
        assertThat(count("986", 40, 0)).hasValue(3);
    }

    @Test
    void digitsThatTouchAreNotCounted() {
        assertThat(count("2420", 40, 9)).isEmpty();
    }

    @Test
    void aLineBesideDigitsIsNotCounted() {
        assertThat(count("2420|", 40, 0)).isEmpty();
    }

    @Test
    void smallPrintIsNotCounted() {
        assertThat(count("2420", 9, 0)).isEmpty();
    }

    /** @param closer pixels that each character is set nearer to the last */
    private static OptionalInt count(String text, int size, int closer) {
        BufferedImage pixels = new BufferedImage(300, 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 300, 100);
        pen.setColor(Color.BLACK);
        pen.setFont(TestFonts.serif(Font.PLAIN, size));
        int x = 20;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            pen.drawString(String.valueOf(c), x, 70);
            x += pen.getFontMetrics().charWidth(c) + 2 - closer;
        }
        pen.dispose();
        return CharacterCount.of(Patches.of(pixels, 300));
    }
}
