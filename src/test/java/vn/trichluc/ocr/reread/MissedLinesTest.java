package vn.trichluc.ocr.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.TestFonts;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patches;

class MissedLinesTest {
    private static final double DPI = 200;

    private final BufferedImage page = new BufferedImage(1200, 400, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = page.createGraphics();

    MissedLinesTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 400);
        pen.setColor(Color.BLACK);
        pen.setFont(TestFonts.serif(Font.PLAIN, 36));
        pen.drawString("Noi dung chuong trinh", 60, 100);
        pen.drawString("Trieu dong", 900, 200);
    }

    @Test
    void isALineThatIsInNoWord() {
        assertThat(MissedLines.lines(Patches.of(page, DPI), List.of(word(50, 60, 500, 115))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.left()).isBetween(895, 910);
                    assertThat(line.right()).isGreaterThan(1000);
                    assertThat(line.top()).isGreaterThan(160);
                });
    }

    @Test
    void isNoneWhereAllWasRead() {
        assertThat(MissedLines.lines(Patches.of(page, DPI), List.of(word(50, 60, 500, 115), word(890, 160, 1150, 215))))
                .isEmpty();
    }

    @Test
    void isNoDustNorALoneMark() {
        pen.fillRect(200, 300, 3, 3);
        pen.fillRect(600, 300, 3, 20);
        pen.fillRect(603, 360, 30, 2);
        assertThat(MissedLines.lines(Patches.of(page, DPI), List.of(word(50, 60, 500, 115), word(890, 160, 1150, 215))))
                .isEmpty();
    }

    /** In pixels. */
    private static Word word(double left, double top, double right, double bottom) {
        double scale = 72 / DPI;
        return new Word(
                "x",
                new Box(1, left * scale, top * scale, right * scale, bottom * scale),
                12,
                false,
                false,
                Confidence.of(0.9));
    }
}
