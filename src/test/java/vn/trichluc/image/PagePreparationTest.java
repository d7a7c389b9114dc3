package vn.trichluc.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.TestFonts;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;

class PagePreparationTest {
    private static final double DPI = 150;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 1754;
    private static final double POINTS = 72 / DPI;

    private final PagePreparation preparation = new PagePreparation();

    @Test
    void leavesTheGivenPictureAlone() {
        PageImage page = page(PagePreparationTest::text);
        int[] before = pixels(page);
        preparation.prepare(page);
        assertThat(pixels(page)).isEqualTo(before);
    }

    @Test
    void leavesAStraightPageUnturned() {
        PreparedPage prepared = preparation.prepare(page(PagePreparationTest::text));
        assertThat(prepared.rotation()).isZero();
        assertThat(prepared.skewDegrees()).isZero();
        assertThat(prepared.isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void setsAPageUpright(int quartersClockwise) {
        PageImage page = page(PagePreparationTest::text);
        PreparedPage prepared = preparation.prepare(turned(page, quartersClockwise));
        assertThat(prepared.rotation()).isEqualTo(360 - 90 * quartersClockwise);
        assertThat(prepared.clean().pixels().getWidth()).isEqualTo(WIDTH);
        assertThat(prepared.clean().pixels().getHeight()).isEqualTo(HEIGHT);
        assertThat(differences(prepared.clean(), preparation.prepare(page).clean()))
                .isLessThan(WIDTH);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -0.7, 0.7, 2})
    void takesSkewOut(double degreesClockwise) {
        PreparedPage prepared = preparation.prepare(page(pen -> {
            pen.rotate(Math.toRadians(degreesClockwise), WIDTH / 2.0, HEIGHT / 2.0);
            text(pen);
        }));
        assertThat(prepared.skewDegrees()).isCloseTo(-degreesClockwise, within(0.1));
        assertThat(prepared.clean().width()).isCloseTo(WIDTH * POINTS, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, 0.7})
    void aPlaceOnTheStraightPageIsFoundAgainOnTheSkewedOne(double degreesClockwise) {
        AffineTransform skew =
                AffineTransform.getRotateInstance(Math.toRadians(degreesClockwise), WIDTH / 2.0, HEIGHT / 2.0);
        PageImage page = page(pen -> {
            pen.transform(skew);
            text(pen);
            pen.fillRect(1000, 1600, 12, 12);
        });
        PreparedPage prepared = preparation.prepare(page);
        Box straight = new Box(3, 1000 * POINTS, 1600 * POINTS, 1012 * POINTS, 1612 * POINTS);
        assertThat(grey(prepared.clean(), 1006, 1606)).isLessThan(60);
        Box stored = new PageInfo(
                        3,
                        TextOrigin.OCR,
                        WIDTH * POINTS,
                        HEIGHT * POINTS,
                        0,
                        prepared.skewDegrees(),
                        Confidence.PRINTED)
                .asStored(straight);
        Point2D there = skew.transform(new Point2D.Double(1006, 1606), null);
        assertThat((stored.left() + stored.right()) / 2).isCloseTo(there.getX() * POINTS, within(1.0));
        assertThat((stored.top() + stored.bottom()) / 2).isCloseTo(there.getY() * POINTS, within(1.0));
        assertThat(grey(page, (int) there.getX(), (int) there.getY())).isLessThan(60);
    }

    @Test
    void findsTheLinesOfATableAndTakesThemOut() {
        PreparedPage prepared = preparation.prepare(page(pen -> table(pen, new BasicStroke(2))));
        assertThat(prepared.rulings().stream().filter(Ruling::isHorizontal)).hasSize(4);
        assertThat(prepared.rulings().stream().filter(line -> !line.isHorizontal()))
                .hasSize(3);
        assertThat(prepared.rulings()).filteredOn(Ruling::isHorizontal).allSatisfy(line -> {
            assertThat(line.box().left()).isCloseTo(200 * POINTS, within(1.0));
            assertThat(line.box().right()).isCloseTo(1000 * POINTS, within(1.0));
            assertThat(line.box().height()).isLessThan(2);
            assertThat(line.box().page()).isEqualTo(3);
        });
        assertThat(grey(prepared.clean(), 600, 300)).isGreaterThan(200);
        assertThat(grey(prepared.clean(), 600, 600)).isGreaterThan(200);
    }

    @Test
    void findsWhatLinesEnclose() {
        PreparedPage prepared = preparation.prepare(page(pen -> table(pen, new BasicStroke(2))));
        assertThat(prepared.cells()).hasSize(6);
        assertThat(prepared.cells())
                .anySatisfy(cell -> assertThat(holds(cell, 700, 450)).isTrue())
                .allSatisfy(cell -> assertThat(cell.width()).isCloseTo(400 * POINTS, within(4.0)));
    }

    @Test
    void cellsReachUpToTheirLines() {
        PreparedPage prepared = preparation.prepare(page(pen -> table(pen, new BasicStroke(2))));
        assertThat(prepared.cells())
                .filteredOn(cell -> holds(cell, 400, 400))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.left()).isCloseTo(200 * POINTS, within(1.5 * POINTS));
                    assertThat(cell.top()).isCloseTo(300 * POINTS, within(1.5 * POINTS));
                    assertThat(cell.right()).isCloseTo(600 * POINTS, within(1.5 * POINTS));
                    assertThat(cell.bottom()).isCloseTo(500 * POINTS, within(1.5 * POINTS));
                });
    }

    @Test
    void takesTheRaggedEdgesOfALineOut() {
        PageImage clean = preparation
                .prepare(page(pen -> {
                    table(pen, new BasicStroke(2));
                    pen.fillRect(601, 400, 1, 12);
                    pen.fillRect(700, 498, 14, 1);
                }))
                .clean();
        assertThat(grey(clean, 601, 406)).isGreaterThan(200);
        assertThat(grey(clean, 707, 498)).isGreaterThan(200);
    }

    @Test
    void leavesTheStrokesOfAFigureThatTouchesALine() {
        PageImage clean = preparation
                .prepare(page(pen -> {
                    table(pen, new BasicStroke(2));
                    // the right stroke of a 0 that stands on the line between the columns
                    pen.fillRect(595, 400, 4, 20);
                    pen.fillRect(585, 396, 12, 4);
                    pen.fillRect(585, 420, 12, 4);
                }))
                .clean();
        assertThat(grey(clean, 596, 410)).isLessThan(60);
        assertThat(grey(clean, 590, 398)).isLessThan(60);
        assertThat(grey(clean, 600, 500)).isGreaterThan(200);
    }

    @Test
    void findsTheCellsOfATableThatAStampLiesOver() {
        PageImage page = page(pen -> {
            table(pen, new BasicStroke(2));
            // its ring hides the lines where it crosses them, and its letters lie along the middle one
            pen.setColor(new Color(225, 40, 50));
            pen.setStroke(new BasicStroke(12));
            pen.drawOval(450, 360, 300, 300);
            pen.fillRect(480, 497, 240, 6);
            pen.fillRect(597, 380, 6, 260);
        });
        assertThat(preparation.prepare(page).cells()).hasSize(6);
        assertThat(preparation.prepare(turned(page, 1), 270).cells()).hasSize(6);
    }

    @Test
    void findsTheEndOfALineBetweenARingAndTheTablesEdge() {
        // the lowest row is 4.7 mm high; of the line in it the ring leaves 2 mm
        PreparedPage prepared = preparation.prepare(page(pen -> {
            table(pen, new BasicStroke(2));
            pen.drawLine(200, 928, 1000, 928);
            for (int x : new int[] {200, 600, 1000}) {
                pen.drawLine(x, 900, x, 928);
            }
            pen.setColor(new Color(225, 40, 50));
            pen.setStroke(new BasicStroke(12));
            pen.drawOval(480, 668, 240, 240);
        }));
        assertThat(prepared.cells())
                .filteredOn(cell -> cell.top() > 890 * POINTS)
                .hasSize(2);
        assertThat(grey(prepared.clean(), 600, 920)).isGreaterThan(200);
    }

    @Test
    void isNotSureOfASideThatFewLettersTell() {
        assertThat(preparation.prepare(page(PagePreparationTest::text)).isSideSure())
                .isTrue();
        assertThat(preparation
                        .prepare(page(pen -> table(pen, new BasicStroke(2))))
                        .isSideSure())
                .isFalse();
    }

    @Test
    void turnsAPageAsItIsTold() {
        assertThat(preparation.prepare(page(PagePreparationTest::text), 270).rotation())
                .isEqualTo(270);
        assertThatThrownBy(() -> preparation.prepare(page(PagePreparationTest::text), 45))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bridgesBrokenLines() {
        // strokes of 9.8 mm with gaps of 1.7 mm
        BasicStroke broken =
                new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {58, 10}, 0);
        PreparedPage prepared = preparation.prepare(page(pen -> table(pen, broken)));
        assertThat(prepared.rulings().stream().filter(Ruling::isHorizontal)).hasSize(4);
        assertThat(prepared.cells()).hasSize(6);
    }

    @Test
    void takesNoLetterForALine() {
        assertThat(preparation.prepare(page(PagePreparationTest::text)).rulings())
                .isEmpty();
    }

    @Test
    void takesARedStampAwayAndLeavesThePrintBelow() {
        PageImage page = page(pen -> {
            pen.fillRect(580, 880, 90, 14);
            stamp(pen, new Color(225, 40, 50));
        });
        PageImage clean = preparation.prepare(page).clean();
        assertThat(grey(clean, 625, 887)).isLessThan(60);
        assertThat(grey(clean, 625, 780)).isGreaterThan(230);
        assertThat(grey(clean, 625, 980)).isGreaterThan(230);
    }

    @Test
    void leavesPrintThatIsSeenThroughOpaqueInk() {
        PageImage clean = preparation
                .prepare(page(pen -> {
                    stamp(pen, new Color(205, 75, 90));
                    pen.fillRect(560, 815, 130, 130);
                    pen.setColor(new Color(150, 30, 50));
                    pen.fillRect(600, 880, 50, 14);
                }))
                .clean();
        assertThat(grey(clean, 625, 887)).isLessThan(120);
        assertThat(grey(clean, 625, 920)).isGreaterThan(230);
    }

    @Test
    void takesTheEdgeOfAStampAwayWhoseColourIsThin() {
        PageImage clean = preparation
                .prepare(page(pen -> {
                    stamp(pen, new Color(205, 75, 90));
                    // as JPEG leaves it, with half of its colour
                    pen.setColor(new Color(160, 118, 125));
                    pen.fillRect(600, 774, 50, 2);
                    pen.setColor(Color.BLACK);
                    pen.fillRect(600, 884, 50, 10);
                }))
                .clean();
        assertThat(grey(clean, 625, 774)).isGreaterThan(200);
        assertThat(grey(clean, 625, 889)).isLessThan(60);
    }

    @Test
    void leavesARedNumberDark() {
        PageImage clean = preparation
                .prepare(page(pen -> {
                    pen.setColor(new Color(225, 40, 50));
                    pen.fillRect(600, 880, 50, 14);
                }))
                .clean();
        assertThat(grey(clean, 625, 887)).isLessThan(120);
    }

    @Test
    void takesTheScannersBlackEdgeAway() {
        PageImage clean = preparation
                .prepare(page(pen -> {
                    text(pen);
                    pen.fillRect(0, 0, WIDTH, 60);
                    pen.fillRect(0, 0, 40, HEIGHT);
                }))
                .clean();
        assertThat(grey(clean, 600, 30)).isGreaterThan(230);
        assertThat(grey(clean, 20, 900)).isGreaterThan(230);
    }

    @Test
    void callsAPageBlankThatHoldsOnlyASealAndDust() {
        PreparedPage prepared = preparation.prepare(page(pen -> {
            for (int i = 0; i < 300; i++) {
                pen.fillRect(i * 37 % WIDTH, i * 91 % HEIGHT, 2, 2);
            }
            stamp(pen, new Color(240, 120, 130));
        }));
        assertThat(prepared.isBlank()).isTrue();
    }

    @Test
    void doesNotCallAPageWithASingleNumberBlank() {
        PreparedPage prepared = preparation.prepare(page(pen -> {
            pen.setFont(TestFonts.serif(Font.PLAIN, 29));
            pen.drawString("2454", 600, 100);
        }));
        assertThat(prepared.isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 33})
    void takesPicturesThatHoldNothing(int side) {
        BufferedImage pixels = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        PreparedPage prepared = preparation.prepare(new PageImage(1, pixels, 300));
        assertThat(prepared.clean().pixels().getWidth()).isEqualTo(side);
        assertThat(prepared.isBlank()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_INDEXED,
                BufferedImage.TYPE_4BYTE_ABGR
            })
    void seesTheSameInkWhateverThePixelsAre(int imageType) {
        PageImage page = page(imageType, pen -> pen.fillRect(600, 880, 50, 14));
        PageImage clean = preparation.prepare(page).clean();
        assertThat(clean.pixels().getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
        assertThat(grey(clean, 625, 887)).isLessThan(40);
        assertThat(grey(clean, 625, 960)).isGreaterThan(230);
    }

    @ParameterizedTest
    @CsvSource({"75, 150", "150, 150", "300, 300", "600, 300"})
    void bringsThePageToAResolutionThatCanBeRead(double scanned, double clean) {
        PageImage page = page(pen -> table(pen, new BasicStroke(3)));
        PreparedPage prepared = preparation.prepare(new PageImage(3, page.pixels(), scanned));
        assertThat(prepared.clean().dpi()).isEqualTo(clean);
        assertThat(prepared.clean().width()).isCloseTo(WIDTH * 72 / scanned, within(1.0));
        assertThat(prepared.rulings())
                .filteredOn(Ruling::isHorizontal)
                .allSatisfy(line -> assertThat(line.box().left()).isCloseTo(200 * 72 / scanned, within(1.5)))
                .hasSize(4);
    }

    private static PageImage page(Consumer<Graphics2D> content) {
        return page(BufferedImage.TYPE_INT_RGB, content);
    }

    private static PageImage page(int imageType, Consumer<Graphics2D> content) {
        BufferedImage pixels = new BufferedImage(WIDTH, HEIGHT, imageType);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        content.accept(pen);
        pen.dispose();
        return new PageImage(3, pixels, DPI);
    }

    private static void text(Graphics2D pen) {
        pen.setFont(TestFonts.serif(Font.PLAIN, 27)); // 13 points
        for (int line = 0; line < 30; line++) {
            pen.drawString(
                    "the committee of the people shall be held to do what has been laid down", 130, 200 + 45 * line);
        }
    }

    /** Two columns and three rows between 200, 300 and 1000, 900. */
    private static void table(Graphics2D pen, BasicStroke stroke) {
        pen.setStroke(stroke);
        for (int line = 0; line <= 3; line++) {
            pen.drawLine(200, 300 + 200 * line, 1000, 300 + 200 * line);
        }
        for (int line = 0; line <= 2; line++) {
            pen.drawLine(200 + 400 * line, 300, 200 + 400 * line, 900);
        }
    }

    /** 34 mm across, with its middle at 625, 880. */
    private static void stamp(Graphics2D pen, Color ink) {
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(6));
        pen.drawOval(525, 780, 200, 200);
        pen.drawOval(550, 805, 150, 150);
        pen.setFont(TestFonts.sans(24));
        pen.drawString("UY BAN", 585, 850);
        pen.drawString("NHAN DAN", 565, 940);
    }

    private static PageImage turned(PageImage page, int quartersClockwise) {
        boolean lying = quartersClockwise % 2 == 1;
        BufferedImage to =
                new BufferedImage(lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = to.createGraphics();
        AffineTransform turn = new AffineTransform();
        turn.translate(to.getWidth() / 2.0, to.getHeight() / 2.0);
        turn.quadrantRotate(quartersClockwise);
        turn.translate(-WIDTH / 2.0, -HEIGHT / 2.0);
        pen.drawImage(page.pixels(), turn, null);
        pen.dispose();
        return new PageImage(page.page(), to, page.dpi());
    }

    private static boolean holds(Box cell, int x, int y) {
        return cell.left() < x * POINTS
                && cell.right() > x * POINTS
                && cell.top() < y * POINTS
                && cell.bottom() > y * POINTS;
    }

    private static int grey(PageImage page, int x, int y) {
        return page.pixels().getRaster().getSample(x, y, 0);
    }

    private static int[] pixels(PageImage page) {
        return page.pixels().getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    }

    private static int differences(PageImage one, PageImage other) {
        int differences = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (Math.abs(grey(one, x, y) - grey(other, x, y)) > 32) {
                    differences++;
                }
            }
        }
        return differences;
    }
}
