package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.trichluc.structure.Grids.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;

/** Shapes of tables of budgets: numbered columns, headers again, parts of rows. */
class TableFormsTest {
    @Test
    void theRowThatNumbersTheColumnsSaysHowOneComesFromOthers() {
        Table table = table(
                "STT|Nội dung|Số lượng|Đơn giá|Thành tiền|Năm 2021|Năm 2022|Năm 2023",
                "(1)|(2)|(3)|(4)|(5)=(3)x(4)|(6)|(7)|(8)=(5)-(6)-(7)",
                "1|Đào tạo|2|50|100|40|30|30");

        assertThat(table.rows()).extracting(Row::label).containsExactly("Đào tạo");
        assertThat(table.relations())
                .contains(
                        new Relation(Relation.Kind.PRODUCT, Relation.Basis.FORMULA, 4, List.of(2, 3)),
                        new Relation(Relation.Kind.SUM, Relation.Basis.FORMULA, 4, List.of(7, 5, 6)));
    }

    @Test
    void aNameCentredOverRepeatedSourcesIsOfAllOfThem() {
        Table table = table(
                "TT|Nội dung|Tổng|||Năm 2023|||Năm 2024|",
                "||| NSTW|NST|Khác|NSTW|NST|Khác|",
                "1|Đào tạo|6|1|1|1|1|1|1|");
        Table shifted = table(
                "TT|Nội dung|Tổng||Năm 2023|||Năm 2024||",
                "|||NSTW|NST|Khác|NSTW|NST|Khác|",
                "1|Đào tạo|6|1|1|1|1|1|1|");

        assertThat(List.of(table, shifted))
                .allSatisfy(read -> assertThat(read.columns().subList(3, 9))
                        .extracting(Column::year)
                        .containsExactly(2023, 2023, 2023, 2024, 2024, 2024));
    }

    @Test
    void aHeaderWithFewerCellsThanTheRowsNamesNoFigures() {
        Table table = table(
                "TT|Chỉ tiêu|Mục tiêu|Kinh phí (tỷ đồng)",
                "Năm 2025|Năm 2030",
                "1|Số xã|110|125|88|x",
                "2|Số huyện|11|12|8|x");

        assertThat(table.columns().get(1).path()).containsExactly("Chỉ tiêu");
        assertThat(table.columns().subList(2, 5)).allSatisfy(column -> {
            assertThat(column.path()).isEmpty();
            assertThat(column.unit()).isNull();
            assertThat(column.role()).isEqualTo(ColumnRole.QUANTITY);
        });
    }

    @Test
    void theHeaderAgainInsideATableIsNoRow() {
        Table table = table(
                "STT|Nội dung chi|ĐVT|Số lượng|Thành tiền",
                "(1)|(2)|(3)|(4)|(5)",
                "I|Truyền thông|||400",
                "1|Phóng sự|phóng sự|6|400",
                "STT|Nội dung chi|ĐVT|Số lượng|Thành tiền",
                "(1)|(2)|(3)|(4)|(5)",
                "2|Hội nghị|hội nghị|2|100",
                "(1)|(2)|(3)|(4)|(5)",
                "|Tổng cộng|||500");

        assertThat(table.rows()).extracting(Row::number).containsExactly("I", "1", "2", "");
    }

    @Test
    void rowsWithADashBelongToTheRowThatTheyBreakDown() {
        Table table = table(
                "TT|Danh mục|Tổng|NS tỉnh",
                "|TỔNG SỐ|30|12",
                "I|Hạ tầng|30|12",
                "1|Đường giao thông|20|10",
                "-|Đường vào hang|15|7",
                "-|Đường vào làng|5|3",
                "2|Khu du lịch|10|2");

        assertThat(table.rows())
                .extracting(Row::number, Row::parent, Row::kind)
                .containsExactly(
                        tuple("", null, RowKind.TOTAL),
                        tuple("I", null, RowKind.GROUP),
                        tuple("1", "t1.r2", RowKind.GROUP),
                        tuple("", "t1.r3", RowKind.ITEM),
                        tuple("", "t1.r3", RowKind.ITEM),
                        tuple("2", "t1.r2", RowKind.ITEM));
    }

    @Test
    void aPartOfARowMakesNoGroupOfIt() {
        Table table = table(
                "TT|Chỉ tiêu|Năm 2021|Năm 2022",
                "1|Số làng nghề|28|30",
                "|Trong đó: Làng tiêu biểu|2|5",
                "2|Lao động|100|120",
                "-|Lao động nữ|10|12");

        assertThat(table.rows())
                .extracting(Row::parent, Row::kind)
                .containsExactly(
                        tuple(null, RowKind.ITEM),
                        tuple("t1.r1", RowKind.ITEM),
                        tuple(null, RowKind.ITEM),
                        tuple("t1.r3", RowKind.ITEM));
    }

    @Test
    void aListUnderAnotherUnitStandsBesideItsRow() {
        Table table = table(
                "TT|Nội dung|ĐVT|Năm 2021", "I|Hội thảo||", "1|Số hội thảo|Hội thảo|2", "|- Số đại biểu|Đại biểu|60");

        assertThat(table.rows()).extracting(Row::parent).containsExactly(null, "t1.r1", "t1.r1");
    }

    @Test
    void theSourcesUnderATotalBelongToIt() {
        Table table = table(
                "TT|Nội dung|Tổng số|Năm 2021",
                "|TỔNG SỐ|30|12",
                "|Trong đó:||",
                "-|Ngân sách tỉnh|20|7",
                "-|Vốn khác|10|5",
                "A|ĐẦU TƯ|20|12",
                "B|SỰ NGHIỆP|10|");

        assertThat(table.rows())
                .extracting(Row::parent, Row::kind)
                .containsExactly(
                        tuple(null, RowKind.TOTAL),
                        tuple("t1.r1", RowKind.GROUP),
                        tuple("t1.r2", RowKind.ITEM),
                        tuple("t1.r2", RowKind.ITEM),
                        tuple(null, RowKind.ITEM),
                        tuple(null, RowKind.ITEM));
    }

    @Test
    void whatMoneyIsBrokenDownIntoIsMoney() {
        Table table = table(
                "TT|Nội dung|ĐVT|Số lượng|Kinh phí (triệu đồng)|Trong đó{2}",
                "^|^|^|^|^|Khuyến công địa phương|Đơn vị đối ứng", "1|Đào tạo|lớp|2|100|60|40");

        assertThat(table.columns().subList(3, 7))
                .extracting(Column::role)
                .containsExactly(ColumnRole.QUANTITY, ColumnRole.MONEY, ColumnRole.MONEY, ColumnRole.MONEY);
    }

    @Test
    void theTotalOfKindsOfCapitalIsOfAllSources() {
        Table table = table("Năm|Tổng số|Vốn đầu tư|Vốn sự nghiệp", "2021|30|20|10", "2022|30|20|10");

        assertThat(table.columns()).extracting(Column::fund).containsExactly(null, Fund.TOTAL, null, null);
    }

    @ParameterizedTest
    @CsvSource({"Lũy kế đến hết năm 2025,", "Số xã đạt chuẩn đến năm 2020,", "Kế hoạch năm 2025, 2025"})
    void aYearThatIsOnlyReachedIsNoYearOfTheColumn(String header, Integer year) {
        assertThat(HeaderYear.of(List.of(header))).isEqualTo(year);
    }

    /** As recognition gave it: the name of the period stands two columns too far left. */
    @Test
    void aNameOverTheMiddleOfASpanBeginsWithTheNext() {
        Table table = table(
                "TT|Nội dung|Nhiệm vụ hằng năm||||||||Tổng|||",
                "||Năm 2021|||Năm 2022|||Năm 2023||||||",
                "||Tổng số|KCQG|KCĐP|Tổng số|KCQG|KCĐP|Tổng số|KCQG|KCĐP|Tổng số|KCQG|KCĐP",
                "1|Một|1|1||2|2||3|3||6|6|");

        assertThat(table.columns().get(10).path()).containsExactly("Nhiệm vụ hằng năm", "Năm 2023", "KCĐP");
        assertThat(table.columns().get(11).path()).containsExactly("Tổng", "Tổng số");
        assertThat(table.columns().get(10).year()).isEqualTo(2023);
    }

    @Test
    void aColumnWithWordsBetweenItsFiguresHoldsMoney() {
        Table table = table(
                "TT|Nội dung|Kinh phí|Ngân sách tỉnh",
                "1|Khảo sát|1.720|1.720",
                "2|In tài liệu|Theo dự toán được duyệt|310",
                "3|Hội nghị|Thực tế|240",
                "4|Tổng kết|1.500 - 1.800|95");

        assertThat(table.columns().subList(2, 4))
                .extracting(Column::role)
                .containsExactly(ColumnRole.MONEY, ColumnRole.MONEY);
    }

    @Test
    void figuresInOtherDigitsAreFigures() {
        Table table = table("TT|Nội dung|Kinh phí|Số lớp", "1|Khảo sát|１.７２０|4", "2|In|3.1OO|l2", "3|Họp|24O|2");

        assertThat(table.columns().subList(2, 4))
                .extracting(Column::role)
                .containsExactly(ColumnRole.MONEY, ColumnRole.QUANTITY);
    }

    @Test
    void wordsWithAYearOrANumberAreNoFigures() {
        Table table = table(
                "TT|Nội dung|Cách làm|Năm 2026",
                "1|Khảo sát|Đợt 1|Mở 2 lớp",
                "2|In|Theo Kế hoạch 45|In 300 tờ",
                "3|Họp|Năm 2025|12");

        assertThat(table.columns().subList(2, 4))
                .extracting(Column::role)
                .containsExactly(ColumnRole.TEXT, ColumnRole.TEXT);
    }

    @Test
    void anAmountOverTheColumnsOfTwoSourcesIsOfNeitherAlone() {
        Table table = table(
                "TT|Nội dung|Tổng|Ngân sách tỉnh|Đối ứng",
                "1|Khảo sát|120|80|40",
                "2|In tài liệu|95|95{2}",
                "3|Hội nghị|60|-{2}");

        assertThat(table.rows().get(1).cells())
                .extracting(Cell::shared)
                .containsExactly(false, false, false, true, false);
        assertThat(table.rows().get(0).cells()).noneMatch(Cell::shared);
        assertThat(table.rows().get(2).cells()).noneMatch(Cell::shared);
    }

    @Test
    void aCellOverTwoGridColumnsOfOneHeaderIsThatColumns() {
        Table table = table("TT|Nội dung|Kinh phí{2}|Ghi chú", "1|Khảo sát|120{2}|", "2|In tài liệu|95{2}|");

        assertThat(table.rows()).flatExtracting(Row::cells).noneMatch(Cell::shared);
    }

    @Test
    void sumsCarriedOverAPageAreNoItemsAndNoGroups() {
        Table table = table(
                "TT|Nội dung|Kinh phí",
                "I|Đào tạo|200",
                "1|Khảo sát|120",
                "|Cộng mang sang|120",
                "|Mang sang|120",
                "2|In tài liệu|80",
                "|Tổng cộng|200");

        assertThat(table.rows())
                .extracting(Row::kind, Row::parent)
                .containsExactly(
                        tuple(RowKind.GROUP, null),
                        tuple(RowKind.ITEM, "t1.r1"),
                        tuple(RowKind.TOTAL, null),
                        tuple(RowKind.TOTAL, null),
                        tuple(RowKind.ITEM, "t1.r1"),
                        tuple(RowKind.TOTAL, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A|B|1|2|3|4|5|6", "A|B|c|2|3|4|5|6", "A|8|1|2|H|4|5|6", "(1)|(2)|(3)|(4)|(s)|(6)|(7)|(8)",
                "1|2|3|4|5|G|7|8=6+7", "A|B|1|2|3|4|S|6", "|A|1|2|3|4|5|6", "A|B|C|1|2|3|4|l"
            })
    void theRowThatNumbersTheColumnsIsNoneOfTheBodyThoughMisread(String numbers) {
        Table table = table(
                "TT|Nội dung|Năm 2021|Năm 2022|Năm 2023|Năm 2024|Năm 2025|Cộng", numbers, "1|Khảo sát|4|4|4|4|4|20");

        assertThat(table.rows()).extracting(Row::label).containsExactly("Khảo sát");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|Khảo sát|1|2|3|4|5|15",
                "|Xã A|1|2|3|4|5|15",
                "I|Lớp|4|4|4|4|4|20",
                "1|In|1|2|1|2|1|7",
                "A|Đầu tư|1|2|3|4|5|15",
                "1|Họp|2|3|4|5|6|20"
            })
    void aRowWhoseFiguresHappenToCountIsARow(String row) {
        Table table =
                table("TT|Nội dung|Năm 2021|Năm 2022|Năm 2023|Năm 2024|Năm 2025|Cộng", row, "2|Tổng kết|4|4|4|4|4|20");

        assertThat(table.rows()).hasSize(2);
    }
}
