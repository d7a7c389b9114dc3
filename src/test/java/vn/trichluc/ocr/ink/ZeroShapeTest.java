package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class ZeroShapeTest {
    private static final int SIDE = 60;
    private static final double DPI = 200;

    private final BufferedImage page = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    private final Graphics2D pen = page.createGraphics();

    ZeroShapeTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setColor(Color.BLACK);
    }

    @Test
    void knowsARingHigherThanWide() {
        ring(20, 20, 12, 18);
        assertThat(isZero()).isTrue();
    }

    @Test
    void takesNoRoundLetterForANought() {
        ring(20, 20, 18, 18);
        assertThat(isZero()).isFalse();
    }

    @Test
    void takesNoSixOrNineForANought() {
        ring(20, 28, 12, 10);
        pen.fill(new Rectangle2D.Double(20, 20, 2, 14));
        assertThat(isZero()).isFalse();
    }

    @Test
    void takesNoEightForANought() {
        ring(20, 20, 12, 9);
        ring(20, 28, 12, 10);
        assertThat(isZero()).isFalse();
    }

    @Test
    void takesNoOpenRingForANought() {
        ring(20, 20, 12, 18);
        pen.setColor(Color.WHITE);
        pen.fill(new Rectangle2D.Double(24, 18, 4, 6));
        assertThat(isZero()).isFalse();
    }

    @Test
    void takesNoRingWithAStrokeForANought() {
        ring(20, 20, 12, 18);
        pen.draw(new Line2D.Double(28, 34, 36, 40));
        assertThat(isZero()).isFalse();
    }

    @Test
    void takesNoTwoDigitsForANought() {
        ring(20, 20, 8, 18);
        pen.fill(new Rectangle2D.Double(30, 20, 3, 18));
        assertThat(isZero()).isFalse();
    }

    private void ring(int left, int top, int width, int height) {
        pen.fill(new Ellipse2D.Double(left, top, width, height));
        pen.setColor(Color.WHITE);
        pen.fill(new Ellipse2D.Double(left + 2.0, top + 2.0, width - 4.0, height - 4.0));
        pen.setColor(Color.BLACK);
    }

    private boolean isZero() {
        return ZeroShape.isZero(CellInk.of(Patches.of(page, DPI)).print());
    }
}
