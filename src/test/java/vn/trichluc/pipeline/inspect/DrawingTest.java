package vn.trichluc.pipeline.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Box;
import vn.trichluc.model.PageImage;

class DrawingTest {
    private static final int WHITE = 0xffffff;
    private static final Lettering LETTERS = new Lettering();
    private static final Box PLACE = new Box(1, 50, 30, 90, 50);

    private static PageImage blank(double dpi) {
        int width = (int) Math.round(200 * dpi / 72);
        int height = (int) Math.round(100 * dpi / 72);
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return new PageImage(1, pixels, dpi);
    }

    private static int at(BufferedImage picture, double dpi, double left, double top) {
        return picture.getRGB((int) Math.round(left * dpi / 72), (int) Math.round(top * dpi / 72)) & WHITE;
    }

    private static BufferedImage drawn(double dpi, Mark mark, String label) {
        return Drawing.of(blank(dpi), List.of(new Remark(mark, PLACE, label)), List.of(), LETTERS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {72, 144, 200, 300})
    void aBoxLandsOnItsPixelsAtAnyResolution(double dpi) {
        BufferedImage picture = drawn(dpi, Mark.RULING, "");
        int colour = Mark.RULING.colour().getRGB() & WHITE;
        assertThat(at(picture, dpi, 52, 32)).isEqualTo(colour);
        assertThat(at(picture, dpi, 88, 48)).isEqualTo(colour);
        assertThat(at(picture, dpi, 48, 40)).isEqualTo(WHITE);
        assertThat(at(picture, dpi, 92, 40)).isEqualTo(WHITE);
        assertThat(at(picture, dpi, 70, 28)).isEqualTo(WHITE);
        assertThat(at(picture, dpi, 70, 52)).isEqualTo(WHITE);
    }

    @Test
    void aFrameStandsOutsideAndLeavesWhatItMarksFree() {
        BufferedImage picture = drawn(300, Mark.SURE, "");
        assertThat(at(picture, 300, 50 - 0.6, 40)).isEqualTo(Mark.SURE.colour().getRGB() & WHITE);
        assertThat(at(picture, 300, 50.5, 40)).isEqualTo(WHITE);
        assertThat(at(picture, 300, 70, 40)).isEqualTo(WHITE);
    }

    @Test
    void aTintLetsThePageShowThrough() {
        PageImage page = blank(144);
        page.pixels().setRGB(140, 80, 0);
        BufferedImage picture = Drawing.of(page, List.of(new Remark(Mark.UNSURE, PLACE, "")), List.of(), LETTERS);
        Color tint = new Color(at(picture, 144, 60, 40));
        assertThat(tint.getRed()).isGreaterThan(tint.getGreen()).isLessThan(256);
        assertThat(tint.getGreen()).isBetween(150, 230);
        assertThat(new Color(picture.getRGB(140, 80)).getGreen()).isLessThan(tint.getGreen());
    }

    @Test
    void whatIsSureHasNoTint() {
        assertThat(at(drawn(144, Mark.SURE, ""), 144, 60, 40)).isEqualTo(WHITE);
        assertThat(at(drawn(144, Mark.DOUBTED, ""), 144, 60, 40)).isNotEqualTo(WHITE);
    }

    @Test
    void aLabelStandsBelowItsBoxAndThatOfADiscrepancyAbove() {
        assertThat(inked(drawn(144, Mark.DOUBTED, "1.250 | 1.260"), 51, 53, 80, 57))
                .isTrue();
        assertThat(inked(drawn(144, Mark.DOUBTED, ""), 51, 53, 80, 57)).isFalse();
        assertThat(inked(drawn(144, Mark.DISCREPANCY, "d1"), 50, 23, 60, 28)).isTrue();
        assertThat(inked(drawn(144, Mark.DISCREPANCY, ""), 50, 23, 60, 28)).isFalse();
    }

    @Test
    void aLabelMakesRoomForTheOneBeside() {
        Box beside = new Box(1, 55, 30, 95, 50);
        List<Remark> both =
                List.of(new Remark(Mark.DOUBTED, PLACE, "1.250 61 %"), new Remark(Mark.DOUBTED, beside, "1.260 62 %"));
        BufferedImage picture = Drawing.of(blank(144), both, List.of(), LETTERS);
        assertThat(inked(picture, 55, 57, 75, 61)).isTrue();
        assertThat(inked(drawn(144, Mark.DOUBTED, "1.250 61 %"), 55, 57, 75, 61))
                .isFalse();
    }

    @Test
    void theLegendAndTheNotesStandBelowThePage() {
        PageImage page = blank(144);
        BufferedImage bare = Drawing.of(page, List.of(), List.of(), LETTERS);
        BufferedImage legend = Drawing.of(page, List.of(new Remark(Mark.CELL, PLACE, "")), List.of(), LETTERS);
        BufferedImage noted =
                Drawing.of(page, List.of(new Remark(Mark.CELL, PLACE, "")), List.of("d1: …", "d2: …"), LETTERS);
        assertThat(bare.getHeight()).isGreaterThanOrEqualTo(page.pixels().getHeight());
        assertThat(legend.getHeight()).isGreaterThan(bare.getHeight());
        assertThat(noted.getHeight()).isGreaterThan(legend.getHeight());
        assertThat(noted.getWidth()).isEqualTo(page.pixels().getWidth());
    }

    @Test
    void ofManyNotesTheRestIsCounted() {
        PageImage page = blank(72);
        int most = Drawing.of(page, List.of(), Collections.nCopies(41, "x"), LETTERS)
                .getHeight();
        int more = Drawing.of(page, List.of(), Collections.nCopies(4000, "x"), LETTERS)
                .getHeight();
        assertThat(more).isEqualTo(most);
    }

    private static boolean inked(BufferedImage picture, double left, double top, double right, double bottom) {
        for (int y = (int) (2 * top); y < 2 * bottom; y++) {
            for (int x = (int) (2 * left); x < 2 * right; x++) {
                if ((picture.getRGB(x, y) & WHITE) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }
}
