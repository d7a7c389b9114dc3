package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.layout.Typewriter.LEFT;
import static vn.trichluc.layout.Typewriter.rows;
import static vn.trichluc.layout.Typewriter.texts;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;

class GridTest {
    private static final double TOP = 100;

    private static Typewriter filled(Typewriter typewriter, int rows, int columns) {
        typewriter.size(10);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                typewriter.write(LEFT + column * 60 + 4, TOP + row * 20 + 14, "r" + row + "c" + column);
            }
        }
        return typewriter;
    }

    @Test
    void rulingsThatCrossMakeCells() {
        List<Block> blocks = filled(Typewriter.standing(1), 3, 4)
                .table(LEFT, TOP, 60, 20, 3, 4)
                .write(LEFT, 90, "Đơn vị: đồng")
                .write(LEFT, 200, "Ghi chú")
                .blocks();

        assertThat(texts(blocks)).containsExactly("Đơn vị: đồng", "grid 3x4", "Ghi chú");
        assertThat(rows(blocks.get(1))).contains("r1c0|r1c1|r1c2|r1c3");
        assertThat(((Block.Grid) blocks.get(1)).ruled()).isTrue();
        assertThat(blocks.get(1).at())
                .singleElement()
                .isInstanceOfSatisfying(
                        Anchor.InBox.class,
                        at -> assertThat(at.box().bottom())
                                .isEqualTo(160, org.assertj.core.api.Assertions.within(0.5)));
    }

    @Test
    void bordersThatAreMissingMergeCells() {
        Typewriter typewriter = Typewriter.standing(1).size(10);
        double right = LEFT + 240;
        typewriter.across(LEFT, right, 100).across(LEFT + 60, right, 120).across(LEFT, right, 140);
        typewriter.across(LEFT, right, 160);
        typewriter.down(LEFT, 100, 160).down(LEFT + 60, 100, 160).down(right, 100, 160);
        typewriter.down(LEFT + 120, 120, 160).down(LEFT + 180, 120, 160);
        typewriter.write(LEFT + 10, 125, "TT").write(LEFT + 100, 114, "Giá đất ở");
        for (int i = 0; i < 3; i++) {
            typewriter.write(LEFT + 70 + 60 * i, 134, "VT" + (i + 1)).write(LEFT + 70 + 60 * i, 154, "9 90" + i);
        }
        typewriter.write(LEFT + 10, 154, "1");

        assertThat(rows(typewriter.blocks().get(0)))
                .containsExactly("(2x1)TT|(1x3)Giá đất ở", "^|VT1|VT2|VT3", "1|9 900|9 901|9 902");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void brokenDoubledAndShiftedRulingsGiveTheSameCells(long seed) {
        Random random = new Random(seed);
        Typewriter typewriter = filled(Typewriter.standing(1), 4, 5);
        for (int i = 0; i <= 4; i++) {
            roughly(typewriter, random, true, TOP + i * 20, LEFT, LEFT + 300);
        }
        for (int i = 0; i <= 5; i++) {
            roughly(typewriter, random, false, LEFT + i * 60, TOP, TOP + 80);
        }

        List<Block> blocks = typewriter.blocks();

        assertThat(texts(blocks)).containsExactly("grid 4x5");
        assertThat(rows(blocks.get(0)))
                .containsExactly(
                        "r0c0|r0c1|r0c2|r0c3|r0c4",
                        "r1c0|r1c1|r1c2|r1c3|r1c4",
                        "r2c0|r2c1|r2c2|r2c3|r2c4",
                        "r3c0|r3c1|r3c2|r3c3|r3c4");
    }

    /** As found on a scan: in pieces with gaps, here and there twice, reaching over or ending short. */
    private static void roughly(
            Typewriter typewriter, Random random, boolean horizontal, double position, double from, double to) {
        double at = from - 2 + random.nextDouble() * 4;
        while (at < to - 3) {
            double end = Math.min(to + 2, at + 30 + random.nextDouble() * 80);
            double shifted = position + random.nextDouble() * 1.6 - 0.8;
            for (int i = 0; i <= (random.nextInt(4) == 0 ? 1 : 0); i++) {
                double place = shifted + i * 1.8;
                if (horizontal) {
                    typewriter.across(at, end, place);
                } else {
                    typewriter.down(place, at, end);
                }
            }
            at = end + random.nextDouble() * 4;
        }
    }

    @Test
    void framesAndUnderlinesAreNoTables() {
        Typewriter typewriter =
                Typewriter.standing(1).write(100, 114, "Trong khung").write(100, 214, "Gạch chân");
        typewriter.table(LEFT, 95, 200, 30, 1, 1).across(100, 170, 217).table(LEFT, 300, 200, 30, 3, 1);
        typewriter.write(100, 320, "một cột");

        assertThat(texts(typewriter.blocks())).containsExactly("Trong khung", "Gạch chân", "một cột");
    }

    @Test
    void oneRowOfThreeCellsIsATableAndOneOfTwoOnlyWhereATableGoesOn() {
        Typewriter first = filled(Typewriter.standing(1), 3, 2).table(LEFT, TOP, 60, 20, 3, 2);
        Typewriter second = filled(Typewriter.standing(2), 1, 2).table(LEFT, TOP, 60, 20, 1, 2);
        Typewriter alone = filled(Typewriter.standing(1), 1, 2).table(LEFT, TOP, 60, 20, 1, 2);
        Typewriter three = filled(Typewriter.standing(1), 1, 3).table(LEFT, TOP, 60, 20, 1, 3);

        assertThat(texts(Typewriter.blocks(List.of(first.page(), second.page()))))
                .containsExactly("grid 3x2", "grid 1x2");
        assertThat(texts(alone.blocks())).doesNotContain("grid 1x2");
        assertThat(texts(three.blocks())).containsExactly("grid 1x3");
    }

    @Test
    void linesOfACellAreJoinedAndBoldCellsSaySo() {
        Typewriter typewriter = filled(Typewriter.standing(1), 0, 0).table(LEFT, TOP, 120, 50, 2, 2);
        typewriter
                .bold()
                .write(LEFT + 5, 115, "Tổng kinh")
                .write(LEFT + 5, 127, "phí hỗ trợ")
                .regular()
                .write(LEFT + 125, 115, "1.200")
                .write(LEFT + 5, 165, "Chi");

        Block.Grid grid = (Block.Grid) typewriter.blocks().get(0);

        assertThat(rows(grid)).containsExactly("Tổng kinh phí hỗ trợ|1.200", "Chi|");
        assertThat(grid.rows().get(0).cells().get(0).bold()).isTrue();
        assertThat(grid.rows().get(0).cells().get(1).bold()).isFalse();
    }

    @Test
    void headsThatStandOnTheirSideAreReadUpwards() {
        Typewriter typewriter = filled(Typewriter.standing(1), 0, 0).table(LEFT, TOP, 60, 80, 2, 3);
        typewriter
                .word("Khuyến", LEFT + 10, 140, LEFT + 20, 175)
                .word("công", LEFT + 10, 112, LEFT + 20, 136)
                .word("quốc", LEFT + 24, 150, LEFT + 34, 175)
                .word("gia", LEFT + 24, 130, LEFT + 34, 146);
        typewriter.write(LEFT + 65, 120, "Năm").write(LEFT + 5, 200, "20").write(LEFT + 65, 200, "30");

        assertThat(rows(typewriter.blocks().get(0))).containsExactly("Khuyến công quốc gia|Năm|", "20|30|");
    }

    @Test
    void aTableWithoutOuterLinesAtItsSidesHasTheirColumns() {
        Typewriter typewriter = filled(Typewriter.standing(1), 3, 3);
        for (int i = 0; i <= 3; i++) {
            typewriter.across(LEFT, LEFT + 180, TOP + i * 20);
        }
        typewriter.down(LEFT + 60, TOP, TOP + 60).down(LEFT + 120, TOP, TOP + 60);

        assertThat(rows(typewriter.blocks().get(0)))
                .containsExactly("r0c0|r0c1|r0c2", "r1c0|r1c1|r1c2", "r2c0|r2c1|r2c2");
    }

    @Test
    void figuresInColumnsAreATableWithoutRulings() {
        Typewriter typewriter = Typewriter.standing(1).size(12).write(LEFT, 80, "Kinh phí hỗ trợ hằng năm như sau:");
        typewriter.write(LEFT, 100, "Nội dung").write(250, 100, "Năm 2021").write(350, 100, "Năm 2022");
        for (int row = 0; row < 4; row++) {
            typewriter.write(LEFT, 120 + 18 * row, "Nội dung thứ " + row);
            typewriter.write(260, 120 + 18 * row, "1.2" + row + "0").write(362, 120 + 18 * row, "98" + row);
        }
        typewriter.write(LEFT, 210, "Trên đây là toàn bộ kinh phí.");

        List<Block> blocks = typewriter.blocks();

        assertThat(texts(blocks))
                .containsExactly("Kinh phí hỗ trợ hằng năm như sau:", "grid 5x3", "Trên đây là toàn bộ kinh phí.");
        assertThat(rows(blocks.get(1))).startsWith("Nội dung|Năm 2021|Năm 2022", "Nội dung thứ 0|1.200|980");
        assertThat(((Block.Grid) blocks.get(1)).ruled()).isFalse();
    }

    /** Names centred in wide columns stand left of figures that are set to the right. */
    @Test
    void namesBesideTheirFiguresAreTheHead() {
        Typewriter typewriter = Typewriter.standing(1).size(12);
        typewriter.write(LEFT, 100, "TT").write(160, 100, "Nội dung").write(270, 100, "Cộng");
        typewriter.write(370, 100, "Tỉnh").write(460, 100, "Đối ứng");
        for (int row = 0; row < 4; row++) {
            typewriter.write(LEFT + 2, 122 + 20 * row, String.valueOf(row + 1));
            typewriter.write(120, 122 + 20 * row, "Lớp nghề " + row).write(310, 122 + 20 * row, "1.2" + row + "0");
            typewriter.write(405, 122 + 20 * row, "98" + row);
            if (row != 1) {
                typewriter.write(515, 122 + 20 * row, "22" + row);
            }
        }

        List<Block> blocks = typewriter.blocks();

        assertThat(texts(blocks)).containsExactly("grid 5x5");
        assertThat(rows(blocks.get(0)))
                .contains("TT|Nội dung|Cộng|Tỉnh|Đối ứng", "1|Lớp nghề 0|1.200|980|220", "2|Lớp nghề 1|1.210|981|");
    }

    /** A unit line at the right edge names no column. */
    @Test
    void aLineThatReachesBeyondTheColumnsIsNoHead() {
        Typewriter typewriter = Typewriter.standing(1).size(12);
        typewriter.write(LEFT, 100, "Biểu 1").write(430, 100, "Đơn vị: triệu đồng");
        for (int row = 0; row < 4; row++) {
            typewriter.write(LEFT, 122 + 20 * row, "Lớp nghề " + row);
            typewriter.write(190, 122 + 20 * row, "1.2" + row + "0").write(290, 122 + 20 * row, "98" + row);
        }

        assertThat(texts(typewriter.blocks())).last().isEqualTo("grid 4x3");
    }

    @Test
    void figuresInRunningTextAreNoTable() {
        Typewriter typewriter = Typewriter.standing(1);
        for (int i = 0; i < 5; i++) {
            typewriter.justified(LEFT, 540, 100 + 17 * i, "năm 2021 là 1.200 và 2022 là 1.300 và 2023 là 1.400");
        }

        assertThat(texts(typewriter.blocks())).hasSize(1);
    }

    @Test
    void aPhotographedTableWhoseLinesLeanHasItsColumns() {
        Typewriter typewriter = Typewriter.standing(1).scanned().size(10);
        double lean = -0.03;
        for (int row = 0; row < 25; row++) {
            double top = 60 + row * 28;
            for (int column = 0; column < 6; column++) {
                double shift = lean * (top + 14 - 60);
                typewriter.write(140 + column * 60 + shift, top + 18, "r" + row + "c" + column);
            }
        }
        for (int row = 0; row <= 25; row++) {
            double shift = lean * row * 28;
            typewriter.across(120 + shift, 480 + shift, 60 + row * 28);
        }
        for (int column = 0; column <= 6; column++) {
            for (int row = 0; row < 25; row += 5) {
                double top = 60 + row * 28;
                double x = 120 + column * 60;
                double upper = x + lean * (top - 60);
                double lower = x + lean * (top + 140 - 60);
                typewriter.ruling(lower, top, upper, top + 140);
            }
        }

        List<Block> blocks = typewriter.blocks();

        assertThat(texts(blocks)).containsExactly("grid 25x6");
        assertThat(rows(blocks.get(0)))
                .contains("r0c0|r0c1|r0c2|r0c3|r0c4|r0c5", "r24c0|r24c1|r24c2|r24c3|r24c4|r24c5");
        Anchor place = ((Block.Grid) blocks.get(0))
                .rows()
                .get(24)
                .cells()
                .get(0)
                .text()
                .at()
                .get(0);
        assertThat(place)
                .isInstanceOfSatisfying(
                        Anchor.InBox.class,
                        at -> assertThat(at.box().left())
                                .isEqualTo(140 + lean * (24 * 28 + 14), org.assertj.core.api.Assertions.within(0.01)));
    }

    @Test
    void bordersThatAScanHasLostAreSeenByTheWords() {
        Typewriter typewriter = filled(Typewriter.standing(1).scanned(), 4, 3);
        for (int i = 0; i <= 4; i++) {
            typewriter.across(LEFT, i == 0 || i == 4 ? LEFT + 180 : LEFT + 120, TOP + i * 20);
        }
        for (int i = 0; i <= 3; i++) {
            typewriter.down(LEFT + i * 60, TOP, TOP + 80);
        }

        assertThat(rows(typewriter.blocks().get(0)))
                .containsExactly("r0c0|r0c1|r0c2", "r1c0|r1c1|r1c2", "r2c0|r2c1|r2c2", "r3c0|r3c1|r3c2");
    }
}
