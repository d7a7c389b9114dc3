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

        assertThat(texts(new Layout().blocks(List.of(first.page(), second.page()))))
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
}
