package vn.trichluc.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.TestFonts;
import vn.trichluc.model.PageImage;

class BlankPageTest {
    private static PageImage page(int dpi, Consumer<Graphics2D> drawing) {
        int width = (int) (8.27 * dpi);
        int height = (int) (11.69 * dpi);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = pixels.createGraphics();
        graphics.setColor(new Color(245, 244, 240));
        graphics.fillRect(0, 0, width, height);
        graphics.scale(dpi / 72.0, dpi / 72.0);
        drawing.accept(graphics);
        graphics.dispose();
        return new PageImage(1, pixels, dpi);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void specksAScannersEdgeAndASealShiningThroughAreBlank(int dpi) {
        PageImage page = page(dpi, graphics -> {
            graphics.setColor(Color.BLACK);
            graphics.fillRect(0, 0, 12, 842);
            Random random = new Random(7);
            for (int i = 0; i < 200; i++) {
                graphics.fillRect(random.nextInt(595), random.nextInt(842), 1, 1);
            }
            graphics.setColor(new Color(225, 90, 90));
            graphics.setStroke(new BasicStroke(3));
            graphics.drawOval(300, 500, 100, 100);
        });
        assertThat(new BlankPage().isBlank(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300})
    void oneLineOfTextIsNotBlank(int dpi) {
        PageImage page = page(dpi, graphics -> {
            graphics.setColor(new Color(60, 60, 60));
            graphics.setFont(TestFonts.serif(Font.PLAIN, 13));
            graphics.drawString("Tong cong 14.200 trieu dong, trong do nam 2021: 2.500", 100, 400);
        });
        assertThat(new BlankPage().isBlank(page)).isFalse();
    }

    /** Java takes shades of a grey picture for linear ones where it makes colours of them. */
    @Test
    void aGreyPictureIsAsDarkAsTheSameInColours() {
        PageImage coloured = page(200, graphics -> {
            graphics.setColor(new Color(120, 120, 120));
            graphics.setFont(TestFonts.serif(Font.BOLD, 13));
            graphics.drawString("Tong cong 14.200 trieu dong, trong do nam 2021: 2.500", 100, 400);
        });
        BufferedImage from = coloured.pixels();
        BufferedImage grey = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                grey.getRaster().setSample(x, y, 0, from.getRGB(x, y) >> 8 & 0xff);
            }
        }
        PageImage page = new PageImage(1, grey, 200);
        assertThat(BlankPage.inkedCells(page, 100_000))
                .isEqualTo(BlankPage.inkedCells(coloured, 100_000))
                .isGreaterThan(BlankPage.MAX_INKED_CELLS);
    }
}
