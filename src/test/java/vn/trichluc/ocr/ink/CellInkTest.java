package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CellInkTest {
    private static final double DPI = 300;
    private static final int SIDE = 200;

    private final byte[] values = new byte[SIDE * SIDE];

    CellInkTest() {
        Arrays.fill(values, (byte) 0xff);
    }

    @Test
    void isTheSmallestAreaThatHoldsTheInk() {
        draw(new PixelArea(60, 70, 90, 110));
        assertThat(ink().print().area()).isEqualTo(new PixelArea(60, 70, 90, 110));
        assertThat(ink().lines()).isEqualTo(1);
    }

    @Test
    void isEmptyWhereOnlyDustLies() {
        draw(new PixelArea(60, 70, 62, 72));
        assertThat(ink().isEmpty()).isTrue();
    }

    @Test
    void leavesDustOutThatLiesFarFromThePrint() {
        draw(new PixelArea(60, 70, 90, 110));
        draw(new PixelArea(150, 20, 153, 23));
        draw(new PixelArea(65, 150, 69, 154));
        assertThat(ink().print().area()).isEqualTo(new PixelArea(60, 70, 90, 110));
    }

    @Test
    void keepsTheFullStopBehindAFigure() {
        draw(new PixelArea(60, 70, 90, 110));
        draw(new PixelArea(95, 105, 100, 110));
        assertThat(ink().print().area()).isEqualTo(new PixelArea(60, 70, 100, 110));
    }

    @Test
    void seesALoneHyphen() {
        draw(new PixelArea(60, 70, 75, 74));
        assertThat(ink().isEmpty()).isFalse();
        assertThat(ink().lines()).isZero();
        assertThat(ink().isDash()).isTrue();
    }

    @Test
    void seesTheHyphenOfSmallPrintBesideASpeck() {
        draw(new PixelArea(60, 70, 67, 72));
        draw(new PixelArea(120, 40, 123, 43));
        assertThat(ink().print().area()).isEqualTo(new PixelArea(60, 70, 67, 72));
        assertThat(ink().isDash()).isTrue();
    }

    @Test
    void takesNoFullStopNorTheRestOfABorderForADash() {
        draw(new PixelArea(60, 70, 66, 76));
        assertThat(ink().isDash()).isFalse();
        Arrays.fill(values, (byte) 0xff);
        draw(new PixelArea(60, 0, 75, 4));
        assertThat(ink().isDash()).isFalse();
        Arrays.fill(values, (byte) 0xff);
        draw(new PixelArea(0, 70, 15, 74));
        assertThat(ink().isDash()).isFalse();
    }

    @Test
    void takesAStrokeBesideTheRightBorderForADash() {
        draw(new PixelArea(SIDE - 17, 70, SIDE - 2, 74));
        assertThat(ink().isDash()).isTrue();
    }

    @Test
    void takesTwoStrokesForNoDash() {
        draw(new PixelArea(60, 70, 75, 73));
        draw(new PixelArea(60, 80, 75, 83));
        assertThat(ink().isDash()).isFalse();
    }

    @Test
    void countsLinesThatWhiteRowsPart() {
        draw(new PixelArea(20, 20, 180, 60));
        draw(new PixelArea(20, 80, 100, 120));
        assertThat(ink().lines()).isEqualTo(2);
    }

    @Test
    void takesAMarkAboveALetterForNoLine() {
        draw(new PixelArea(60, 50, 70, 58));
        draw(new PixelArea(60, 62, 90, 102));
        assertThat(ink().lines()).isEqualTo(1);
    }

    @Test
    void isLoneForOneOrTwoCharactersOfOneLine() {
        draw(new PixelArea(60, 70, 80, 110));
        assertThat(ink().isLone()).isTrue();
        draw(new PixelArea(85, 70, 120, 110));
        assertThat(ink().isLone()).isTrue();
        draw(new PixelArea(125, 70, 160, 110));
        assertThat(ink().isLone()).isFalse();
    }

    private CellInk ink() {
        return CellInk.of(Patches.of(new GreyRaster(SIDE, SIDE, values), DPI));
    }

    private void draw(PixelArea area) {
        for (int y = area.top(); y < area.bottom(); y++) {
            Arrays.fill(values, y * SIDE + area.left(), y * SIDE + area.right(), (byte) 0);
        }
    }
}
