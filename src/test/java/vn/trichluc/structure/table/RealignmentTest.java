package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trichluc.structure.Grids.line;
import static vn.trichluc.structure.Grids.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.structure.Grids;

class RealignmentTest {
    private static final String YEARS = "TT|Nội dung|Kinh phí năm 2021|||Kinh phí năm 2022|||Tổng kinh phí||";
    private static final String FUNDS = "||Tổng số|KCQG|KCĐP|Tổng số|KCQG|KCĐP|Tổng số|KCQG|KCĐP";

    @Test
    void cellsMoveBackWhereTheSumsAllowOneWay() {
        Row row = table(YEARS, FUNDS, "1|Một|0|0|50|20|30|50|20|30|").rows().get(0);

        assertThat(line(row)).isEqualTo("1|Một||0|0|50|20|30|50|20|30");
        assertThat(row.printedCells()).isEqualTo(10);
        assertThat(row.realigned()).containsExactly(2);
    }

    @Test
    void figuresStayWhereSeveralWaysHold() {
        // two lost cells give 5 = 5 + 0 all along, three 5 = 0 + 5
        Row row = table(YEARS, FUNDS, "1|Một|5|5|5|5|10|10|||").rows().get(0);

        assertThat(line(row)).isEqualTo("1|Một|5|5|5|5|10|10|||");
        assertThat(row.printedCells()).isEqualTo(11);
        assertThat(row.realigned()).isEmpty();
    }

    @Test
    void figuresStayWhereNoWayHolds() {
        Row row = table(YEARS, FUNDS, "1|Một|0|0|50|20|30|50|20|31|").rows().get(0);

        assertThat(line(row)).isEqualTo("1|Một|0|0|50|20|30|50|20|31|");
    }

    @Test
    void aRowThatHoldsKeepsItsBlanks() {
        Row row = table(YEARS, FUNDS, "1|Một|50|50||20|20||70|70|").rows().get(0);

        assertThat(line(row)).isEqualTo("1|Một|50|50||20|20||70|70|");
        assertThat(row.printedCells()).isEqualTo(11);
    }

    @Test
    void rowsThatLostNothingTellWhichSumsATableKeeps() {
        String header = "TT|Nội dung|Năm 2021|||Năm 2022||";
        String kinds = "||Tổng số|Đầu tư|Sự nghiệp|Tổng số|Đầu tư|Sự nghiệp";
        Table kept = table(header, kinds, "1|Một|7|5|2|9|4|5", "2|Hai|||30|20|10");
        Table broken = table(header, kinds, "1|Một|7|5|8|9|4|7", "2|Hai|||30|20|10");

        assertThat(line(kept.rows().get(1))).isEqualTo("2|Hai||||30|20|10");
        assertThat(line(broken.rows().get(1))).isEqualTo("2|Hai|||30|20|10|");
    }

    @Test
    void theTotalTellsWhereARowWithoutSumsLostItsCells() {
        Table table = table(
                "TT|Địa phương|Số xã|Năm 2021|Năm 2022|Năm 2023",
                "1|Nam Đàn|18|2|3|4",
                "2|Yên Thành|38|5|6",
                "|Tổng cộng|56|2|8|10");

        assertThat(line(table.rows().get(1))).isEqualTo("2|Yên Thành|38||5|6");
        assertThat(table.rows().get(1).printedCells()).isEqualTo(5);
        assertThat(table.rows().get(1).realigned()).containsExactly(3);
    }

    @Test
    void theTotalTellsNothingOfTwoRowsOrOfFiguresThatAreNotTheRest() {
        assertThat(line(table("TT|Nơi|A|B|C", "1|Một|1|2", "2|Hai|5|6", "|Tổng|1|7|8")
                        .rows()
                        .get(1)))
                .isEqualTo("2|Hai|5|6|");
        assertThat(line(table("TT|Nơi|A|B|C", "1|Một|1|2|3", "2|Hai|5|6", "|Tổng|1|7|8")
                        .rows()
                        .get(1)))
                .isEqualTo("2|Hai|5|6|");
    }

    /** One cell of a row that holds is lost: the row comes back with a blank or stays, and no figure is ever changed. */
    @Test
    void aLostZeroComesBackAsABlank() {
        int realigned = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Integer> figures = new ArrayList<>();
            int[] period = new int[3];
            for (int year = 0; year < 2; year++) {
                int national = 10 + random.nextInt(900);
                int local = random.nextBoolean() ? 0 : 10 + random.nextInt(900);
                figures.addAll(List.of(national + local, national, local));
                period[0] += national + local;
                period[1] += national;
                period[2] += local;
            }
            figures.addAll(List.of(period[0], period[1], period[2]));
            int zero = figures.indexOf(0);
            if (zero < 0) {
                continue;
            }
            List<String> printed =
                    new ArrayList<>(figures.stream().map(String::valueOf).toList());
            printed.remove(zero);
            Table table = table(YEARS, FUNDS, "1|Một|" + String.join("|", printed) + "|");

            List<String> read = new ArrayList<>(Grids.cells(table.rows().get(0)).subList(2, 11));
            List<String> expected =
                    new ArrayList<>(figures.stream().map(String::valueOf).toList());
            if (table.rows().get(0).printedCells() == 10) {
                realigned++;
                read.replaceAll(text -> text.isEmpty() ? "0" : text);
                assertThat(read).isEqualTo(expected);
            } else {
                assertThat(read.subList(0, 8)).isEqualTo(printed);
            }
        }
        assertThat(realigned).isGreaterThan(100);
    }
}
