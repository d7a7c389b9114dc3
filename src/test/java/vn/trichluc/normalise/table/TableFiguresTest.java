package vn.trichluc.normalise.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.Table;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.normalise.Sample;

class TableFiguresTest {
    private static final Column LABEL = Sample.column(ColumnRole.LABEL, "Nội dung");
    private static final Column MONEY = Sample.column(ColumnRole.MONEY, "Kinh phí");
    private static final Column COUNT = Sample.column(ColumnRole.QUANTITY, "Số lượng");
    private static final String MILLION = "Đơn vị tính: triệu đồng";

    private static List<Table> read(Sample sample) {
        return new Normaliser().read(sample.outline()).tables();
    }

    private static Cell cell(Table table, int row, int column) {
        return table.rows().get(row).cells().get(column);
    }

    private static @Nullable BigDecimal value(Table table, int row, int column) {
        return cell(table, row, column).value();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "'1.341', 1341, 1341000000",
                "'541,125', 541.125, 541125000",
                "'188,33', 188.33, 188330000",
                "'2.963,455', 2963.455, 2963455000",
                "-, 0, 0",
                "0, 0, 0",
                "'', null, null",
                "05, 5, 5000000",
                "+1.400, 1400, 1400000000",
                "39.202(1), 39202, 39202000000",
                "1.000*, 1000, 1000000000",
                "'29,8%', 29.8, null",
                "500 nghìn đồng, 500, 500000",
                "Không quy định, null, null",
                "01÷23, null, null",
                "2/3, null, null",
                "1.000.00, null, null"
            })
    void aCellOfATableInMillionsIsWorthWhatItPrints(String printed, @Nullable BigDecimal value, @Nullable Long vnd) {
        // the second row shows that the table's commas are decimals
        Table table = read(new Sample()
                        .table(
                                MILLION,
                                List.of(LABEL, MONEY),
                                "a|" + printed,
                                "b|938,33",
                                "c|1",
                                "d|2",
                                "e|3.000",
                                "f|4.000",
                                "g|1.500",
                                "h|2.500",
                                "i|1.000",
                                "k|2.000",
                                "l|3.100",
                                "m|4.100",
                                "n|5.100",
                                "o|6.100",
                                "p|7.100",
                                "q|8.100",
                                "r|9.100",
                                "s|1.100",
                                "t|1.200",
                                "u|1.300",
                                "v|1.400",
                                "x|1.600"))
                .get(0);
        if (value == null) {
            assertThat(value(table, 0, 1)).isNull();
        } else {
            assertThat(value(table, 0, 1)).isEqualByComparingTo(value);
        }
        assertThat(cell(table, 0, 1).vnd()).isEqualTo(vnd);
    }

    @Test
    void commasGroupWhereTheTextRepeatsAFigure() {
        Table table = read(new Sample()
                        .section("s1", null, "Kinh phí", "Tổng kinh phí: 175.155 triệu đồng.")
                        .table(MILLION, List.of(LABEL, MONEY), "Năm 2021|3,715", "Tổng|175,155"))
                .get(0);
        assertThat(value(table, 0, 1)).isEqualByComparingTo("3715");
        assertThat(cell(table, 1, 1).vnd()).isEqualTo(175_155_000_000L);
    }

    @Test
    void commasGroupWhereOnlySoTheSumsHold() {
        Table table = read(new Sample().table(MILLION, List.of(LABEL, MONEY), "a|650", "b|1,265", "Tổng|1,915"))
                .get(0);
        assertThat(value(table, 1, 1)).isEqualByComparingTo("1265");
    }

    @Test
    void commasAreDecimalsWhereOnlySoTheSumsHold() {
        Table table = read(new Sample().table(MILLION, List.of(LABEL, MONEY), "a|650", "b|1,265", "Tổng|651,265"))
                .get(0);
        assertThat(value(table, 1, 1)).isEqualByComparingTo("1.265");
    }

    @Test
    void aFigureWhoseStyleNothingTellsHasNoValue() {
        Table table = read(new Sample().table(MILLION, List.of(LABEL, MONEY), "a|3,715", "b|4,297"))
                .get(0);
        assertThat(value(table, 0, 1)).isNull();
        assertThat(cell(table, 0, 1).vnd()).isNull();
    }

    @Test
    void anOpenTableIsWrittenAsTheOthersOfItsDocument() {
        List<Table> tables = read(new Sample()
                .table(MILLION, List.of(LABEL, MONEY), "a|650", "b|1,265", "Tổng|1,915")
                .table(MILLION, List.of(LABEL, MONEY), "a|3,715", "b|4,297"));
        assertThat(value(tables.get(1), 0, 1)).isEqualByComparingTo("3715");
    }

    @Test
    void fullStopsAreDecimalsWhereCommasGroup() {
        Table table = read(new Sample().table("", List.of(LABEL, COUNT), "TCF|0.79", "G|109,424,000"))
                .get(0);
        assertThat(value(table, 0, 1)).isEqualByComparingTo("0.79");
        assertThat(value(table, 1, 1)).isEqualByComparingTo("109424000");
    }

    @Test
    void spacesGroupThousands() {
        Table table = read(new Sample().table("Đơn vị tính: 1000đ/m2", List.of(LABEL, MONEY), "a|23 478"))
                .get(0);
        assertThat(cell(table, 0, 1).vnd()).isEqualTo(23_478_000L);
    }

    @Test
    void aHeaderNamesTheUnitBeforeTheUnitLineDoes() {
        Column dong = Sample.column(ColumnRole.MONEY, "Thành tiền (VNĐ)");
        Table table = read(new Sample().table(MILLION, List.of(LABEL, MONEY, dong), "a|1|1.000.000"))
                .get(0);
        assertThat(cell(table, 0, 1).vnd()).isEqualTo(1_000_000L);
        assertThat(cell(table, 0, 2).vnd()).isEqualTo(1_000_000L);
        assertThat(table.columns().get(2).unit()).isEqualTo(new MoneyUnit(1, "VNĐ"));
    }

    @Test
    void aTableWithoutUnitHasThatOfItsSiblings() {
        List<Table> tables = read(new Sample()
                .table("", List.of(LABEL, MONEY), "a|175", "b|1.000")
                .table(MILLION, List.of(LABEL, MONEY), "a|33.400"));
        assertThat(tables.get(0).unit()).isEqualTo(new MoneyUnit(1_000_000, ""));
        assertThat(cell(tables.get(0), 1, 1).vnd()).isEqualTo(1_000_000_000L);
    }

    @Test
    void aSiblingOfAnotherSizeTellsNothing() {
        List<Table> tables = read(new Sample()
                .table("", List.of(LABEL, MONEY), "a|33.400.000.000")
                .table(MILLION, List.of(LABEL, MONEY), "a|33.400"));
        assertThat(tables.get(0).unit()).isNull();
        assertThat(cell(tables.get(0), 0, 1).vnd()).isNull();
    }

    @Test
    void theTextTellsTheUnitWhereFiguresRepeatItsAmounts() {
        Table table = read(new Sample()
                        .section("s1", null, "", "Ngân sách: 4.800 triệu đồng; đối ứng: 2.963,455 triệu đồng.")
                        .table("", List.of(LABEL, MONEY), "a|4.800", "b|2.963,455"))
                .get(0);
        assertThat(table.unit()).isEqualTo(new MoneyUnit(1_000_000, ""));
    }

    @Test
    void aTableHasTheUnitOfASiblingWhoseOwnTheTextTells() {
        List<Table> tables = read(new Sample()
                .section("s1", null, "", "Ngân sách: 4.800 triệu đồng; đối ứng: 2.963,455 triệu đồng.")
                .table("", List.of(LABEL, MONEY), "a|175", "b|1.000")
                .table("", List.of(LABEL, MONEY), "a|4.800", "b|2.963,455"));
        assertThat(tables.get(0).unit()).isEqualTo(new MoneyUnit(1_000_000, ""));
        assertThat(cell(tables.get(0), 0, 1).vnd()).isEqualTo(175_000_000L);
    }

    private static Sample muddled(Sample sample) {
        return sample.table(
                MILLION, List.of(LABEL, MONEY, COUNT), "a|15,000|1.200", "b|14.000|2,300", "Tổng|29,000|3.500");
    }

    @Test
    void marksThatRecognitionMuddledGroupDigitsWhereSumsHoldSo() {
        Table table = read(muddled(new Sample().recognised())).get(0);
        assertThat(value(table, 0, 1)).isEqualByComparingTo("15000");
        assertThat(value(table, 1, 1)).isEqualByComparingTo("14000");
        assertThat(value(table, 2, 2)).isEqualByComparingTo("3500");
        assertThat(cell(table, 0, 1).text().text()).isEqualTo("15,000");
    }

    @Test
    void marksOfAPrintedTextAreAsTheyStand() {
        Table table = read(muddled(new Sample())).get(0);
        assertThat(value(table, 0, 1)).isNull();
        assertThat(value(table, 1, 1)).isNull();
    }

    @Test
    void marksOfAScanThatAreDecimalsStaySo() {
        Table table = read(new Sample()
                        .recognised()
                        .table(MILLION, List.of(LABEL, MONEY), "a|1.341", "b|541,125", "c|188,375", "Tổng|2.070,500"))
                .get(0);
        assertThat(value(table, 1, 1)).isEqualByComparingTo("541.125");
    }

    @Test
    void countsYearsAndPercentagesAreNoMoney() {
        Column year = Sample.column(ColumnRole.LABEL, "Năm");
        Table table = read(new Sample().table(MILLION, List.of(year, COUNT, MONEY), "2021|05|10", "Tỷ lệ (%)|1|25,19"))
                .get(0);
        assertThat(value(table, 0, 0)).isNull();
        assertThat(cell(table, 0, 1).vnd()).isNull();
        assertThat(value(table, 0, 1)).isEqualByComparingTo("5");
        assertThat(value(table, 1, 2)).isEqualByComparingTo("25.19");
        assertThat(cell(table, 1, 2).vnd()).isNull();
    }
}
