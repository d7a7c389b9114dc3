package vn.trichluc.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.PageImage;

class UprightPictureTest {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 870;

    /** Marks as large as letters, in a corner that each turn brings elsewhere. */
    private static PageImage page() {
        BufferedImage pixels = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        for (int i = 0; i < 12; i++) {
            pen.fillRect(60 + 14 * i, 90, 8, 14);
        }
        pen.dispose();
        return new PageImage(1, pixels, 150);
    }

    private static Rectangle ink(BufferedImage picture) {
        Rectangle ink = new Rectangle(-1, -1);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if ((picture.getRGB(x, y) & 0xff) < 128) {
                    ink.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return ink;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void itIsTurnedAsThePageWasForRecognition(int rotation) {
        PageImage upright = UprightPicture.of(page(), rotation);
        BufferedImage clean =
                new PagePreparation().prepare(page(), rotation).clean().pixels();
        assertThat(upright.pixels().getWidth()).isEqualTo(clean.getWidth());
        assertThat(upright.pixels().getHeight()).isEqualTo(clean.getHeight());
        Rectangle one = ink(upright.pixels());
        Rectangle other = ink(clean);
        assertThat(one.width * one.height).isGreaterThan(1000);
        assertThat(one.getMinX()).isCloseTo(other.getMinX(), within(1.0));
        assertThat(one.getMaxX()).isCloseTo(other.getMaxX(), within(1.0));
        assertThat(one.getMinY()).isCloseTo(other.getMinY(), within(1.0));
        assertThat(one.getMaxY()).isCloseTo(other.getMaxY(), within(1.0));
    }

    @Test
    void itKeepsItsColoursAndTheGivenOneStaysAsItIs() {
        PageImage page = page();
        page.pixels().setRGB(10, 20, Color.RED.getRGB());
        PageImage turned = UprightPicture.of(page, 90);
        assertThat(new Color(turned.pixels().getRGB(HEIGHT - 1 - 20, 10))).isEqualTo(Color.RED);
        assertThat(page.pixels().getWidth()).isEqualTo(WIDTH);
    }

    @Test
    void skewIsTakenOutAboutTheCentreWithoutChangingTheSize() {
        BufferedImage straight = UprightPicture.straight(page(), 2).pixels();
        assertThat(straight.getWidth()).isEqualTo(WIDTH);
        assertThat(straight.getHeight()).isEqualTo(HEIGHT);
        // what stands left of and above the centre goes to the right and up when the page turns clockwise
        Rectangle before = ink(page().pixels());
        Rectangle after = ink(straight);
        double up = (WIDTH / 2.0 - before.getCenterX()) * Math.sin(Math.toRadians(2));
        double right = (HEIGHT / 2.0 - before.getCenterY()) * Math.sin(Math.toRadians(2));
        assertThat(before.getCenterY() - after.getCenterY()).isCloseTo(up, within(1.0));
        assertThat(after.getCenterX() - before.getCenterX()).isCloseTo(right, within(1.0));
    }
}
