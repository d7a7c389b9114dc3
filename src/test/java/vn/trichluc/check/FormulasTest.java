package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.Discrepancy.Repair;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;

/** A figure that breaks what the row of column numbers says of a column is the root of all that comes of it. */
class FormulasTest {
    private static final String SUM = "label money:::Tổng:SUM-1-2_3 money:::Đợt_một money:::Đợt_hai";

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
