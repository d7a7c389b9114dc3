package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Discrepancy.Repair;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;

/** What the row of column numbers says of a column holds in every row, or is reported with its root. */
class FormulasTest {
    private static final String SUM = "label money:::Tổng:SUM-1-2_3 money:::Đợt_một money:::Đợt_hai";
    private static final String DIFFERENCE = "label money:::Dự_toán money:::Đã_chi money:::Còn_lại:SUM-1-3_2";
    private static final String PRODUCT = "label quantity:::Số_lượng money:::Mức_chi money:::Thành_tiền:PRODUCT-3-1_2";
    private static final String QUOTIENT =
            "label money:::Dự_toán money:::Thực_hiện percent:::So_sánh_(%):PER_CENT-3-2_1";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                SUM + ";I|A|10|4|6;I|B|20|5|15;I|C|32|10|20;row-total",
                SUM + ";I|A|10|4|6;I|B|20|5|15;I|C|30|10|20;",
                SUM + ";I|A|90|4|6;I|B|50|5|15;I|C|32|10|20;",
                DIFFERENCE + ";I|A|10|4|6;I|B|20|5|15;I|C|30|10|21;row-total",
                DIFFERENCE + ";I|A|10|4|6;I|B|20|5|15;I|C|30|40|-10;",
                PRODUCT + ";I|A|10|4|40;I|B|20|5|100;I|C|30|10|310;rate-product",
                PRODUCT + ";I|A|10|4|40;I|B|20|5|100;I|C|30|10|300;",
                QUOTIENT + ";I|A|10|4|40;I|B|30|10|33,3;I|C|20|15|57;share",
                QUOTIENT + ";I|A|10|4|40;I|B|30|10|33,3;I|C|20|15|75;",
                QUOTIENT + ";I|A|10|4|12;I|B|30|10|99,3;I|C|20|15|57;",
            })
    void aBrokenFormulaIsReportedWhereTheOthersHold(String columns, String a, String b, String c, String code) {
        List<Discrepancy> found = new Given().table(10, columns, a, b, c).found();
        assertThat(found)
                .extracting(one -> one.code().code())
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void theFigureThatBreaksAFormulaAndAColumnIsTheRoot() {
        List<Discrepancy> found = new Given()
                .table(10, SUM, "I|A|10|4|6", "I|B|20|5|51", "I|C|30|10|20", "T|Tổng|60|19|41")
                .found();
        assertThat(found)
                .extracting(Discrepancy::code)
                .containsExactlyInAnyOrder(DiscrepancyCode.ROW_TOTAL, DiscrepancyCode.COLUMN_TOTAL);
        assertThat(found.stream().flatMap(one -> one.repair().stream()))
                .containsExactly(new Repair(new Ref.Cell(0, 1, 3), BigDecimal.valueOf(15)));
        assertThat(found).filteredOn(one -> one.root() != null).hasSize(1);
    }
}
