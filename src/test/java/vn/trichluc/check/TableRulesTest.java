package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;

class TableRulesTest {
    private static final String YEARS = "label money:total money:national_promotion money:local_promotion";

    private static Given yearTable(String... rows) {
        return new Given().table(10, YEARS, rows);
    }

    @Test
    void aSumWithAFigureThatIsNotUnderstoodSaysNothing() {
        assertThat(yearTable("I|2021|10|4|6", "I|2022|(20)?|-|20", "I|2023|5|5|0", "T|Tổng|35|9|26")
                        .found())
                .isEmpty();
    }

    @Test
    void aSumWithAFigureThatWasReadAsLettersSaysNothing() {
        assertThat(yearTable("I|2021|10|4|6", "I|2022|20|TA gà?|8", "I|2023|5|5|0", "T|Tổng|35|21|14")
                        .found())
                .isEmpty();
        assertThat(yearTable("I|2021|10|4|6", "I|2022|20|TA gà|8", "I|2023|5|5|0", "T|Tổng|35|21|14")
                        .found())
                .isNotEmpty();
    }

    @Test
    void aRowThatOnlyLooksLikeAGroupIsAnAddendLikeTheOthers() {
        assertThat(new Given()
                        .table(
                                10,
                                "number label money::2021 money::2022",
                                "I|1|A|100|200",
                                "I|2|B|20|30",
                                "G|3|C|15|15",
                                "I|s|D|50|60",
                                "T||Tổng|185|305")
                        .found())
                .isEmpty();
    }

    @Test
    void whereFiguresStandBeyondTheHeaderOnlyWhatTheyComeToIsJudged() {
        String columns = "label quantity:total:2021 quantity:national_promotion:2021 quantity:local_promotion:2021"
                + " quantity:total:2022 quantity:national_promotion:2022 quantity:local_promotion:2022"
                + " quantity:total quantity:national_promotion quantity:local_promotion quantity:::";
        Given given = new Given()
                .table(
                        10,
                        columns,
                        "I|all figures, moved|2||2||3||3||5|5",
                        "I|a pair lost|2||2||||5||5|",
                        "I|all figures|1||1|1||1|2||2|");
        List<Discrepancy> found = given.found();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(DiscrepancyCode.CELL_LOST);
        assertThat(found.get(0).message()).contains("a pair lost");
    }

    @Test
    void figuresThatAreGivenNoValueAreReportedOnceATable() {
        List<Discrepancy> found = new Given()
                .table(
                        10,
                        "number label money:total::Kinh_phí",
                        "I|1|A|1,2,3",
                        "I|2|B|20",
                        "I|3|C|4,56,7",
                        "I|4|D|36 36")
                .found(DiscrepancyCode.NUMBER_AMBIGUOUS);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.message()).startsWith("2 figures of the table (1,2,3; 4,56,7)");
            assertThat(one.refs()).containsExactly(new Ref.Cell(0, 0, 2), new Ref.Cell(0, 2, 2));
        });
        assertThat(new Given()
                        .table(10, "number label money:total::Kinh_phí", "I|1|A|10", "I|2|B|-")
                        .found(DiscrepancyCode.NUMBER_AMBIGUOUS))
                .isEmpty();
    }
}
