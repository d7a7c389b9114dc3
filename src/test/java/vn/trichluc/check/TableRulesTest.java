package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Statement;

class TableRulesTest {
    private static final String YEARS = "label money:total money:national_promotion money:local_promotion";

    private static Given yearTable(String... rows) {
        return new Given().table(10, YEARS, rows);
    }

    @Test
    void aTotalCellThatDiffersFromItsFundsIsReportedWithBothFigures() {
        List<Discrepancy> found = yearTable(
                        "I|2021|32.105|3.715|28.392", "I|2022|36.095|4.095|32.000", "T|Tổng|68.202|7.810|60.392")
                .found(DiscrepancyCode.ROW_TOTAL);
        assertThat(found).hasSize(1);
        Discrepancy broken = found.get(0);
        assertThat(broken.stated()).isEqualTo(Statement.of(new BigDecimal("32105000000")));
        assertThat(broken.expected()).isEqualTo(Statement.of(new BigDecimal("32107000000")));
        assertThat(broken.message()).contains("32.105", "3.715 + 28.392", "32.107", "2021");
        assertThat(broken.refs().get(0)).isEqualTo(new Ref.Cell(0, 0, 1));
        assertThat(broken.at()).containsExactly(new Anchor.OnLine(11));
    }

    @Test
    void sumsThatHoldAreSilent() {
        assertThat(yearTable("I|2021|10|4|6", "I|2022|20|-|20", "I|2023|5||5", "T|Tổng|35|4|31")
                        .found())
                .isEmpty();
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
    void figuresBeyondTheHeaderAreReported() {
        List<Discrepancy> found = new Given()
                .table(10, "label money:::Kinh_phí money:::", "I|A|10|4", "I|B|5|6")
                .found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.CELL_LOST);
        assertThat(found.get(0).message()).contains("fewer cells");
    }

    @Test
    void aRelationThatHoldsNowhereWasNeverMeant() {
        assertThat(yearTable("I|A|100|4|6", "I|B|200|9|20", "I|C|300|7|5").found())
                .isEmpty();
    }

    @Test
    void aTotalRowThatDiffersFromItsItemsIsReportedOnceAColumn() {
        List<Discrepancy> found =
                yearTable("I|2021|10|4|6", "I|2022|20|0|20", "T|Tổng|31|4|27").found();
        assertThat(found)
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.COLUMN_TOTAL, DiscrepancyCode.COLUMN_TOTAL);
        assertThat(found.get(0).message()).contains("31", "10 + 20", "30");
        assertThat(found.get(1).message()).contains("27", "6 + 20", "26");
    }

    @Test
    void yearsAddUpToThePeriodForEachFund() {
        Given given = new Given()
                .table(
                        10,
                        "label money::2021 money::2022 money::2023 money:total",
                        "I|Đào tạo|1|2|3|6",
                        "I|Tư vấn|2|2|2|7",
                        "I|Hội chợ|-|5||5");
        List<Discrepancy> found = given.found(DiscrepancyCode.ROW_TOTAL);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains("Tư vấn", "7", "2 + 2 + 2", "6");
    }

    @Test
    void columnsThatDoNotAddUpAreLeftOut() {
        Given given = new Given()
                .table(
                        10,
                        "label money:::Đơn_giá quantity:::Dân_số money:::Lũy_kế percent money:::Kinh_phí",
                        "I|A|10|100|5|20%|1",
                        "I|B|20|300|9|80%|2",
                        "T|Tổng|15|500|20|100%|3");
        assertThat(given.found(DiscrepancyCode.COLUMN_TOTAL))
                .extracting(Discrepancy::message)
                .isEmpty();
    }

    @Test
    void aGroupWithoutFiguresIsNoAddendAndClaimsNothing() {
        Given given = new Given()
                .table(
                        10,
                        "number label money:total",
                        "G|I|Đào tạo|",
                        "I|1|Lớp|10",
                        "I|2|Hội thảo|20",
                        "G|II|Tư vấn|",
                        "I|1|Thiết kế|5",
                        "T||Tổng cộng|35");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aGroupThatDiffersFromItsItemsIsReportedAndSoIsTheTotalOfTheItems() {
        Given given = new Given()
                .table(
                        10,
                        "number label money:total:2021 money:total:2022",
                        "G|I|Đào tạo|31|30",
                        "I|1|Lớp|10|10",
                        "I|2|Hội thảo|20|20",
                        "G|II|Tư vấn|5|5",
                        "I|1|Thiết kế|5|5",
                        "T||Tổng cộng|36|35");
        assertThat(given.found())
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.GROUP_TOTAL, DiscrepancyCode.COLUMN_TOTAL);
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
    void rowsThatBreakDownTheRowAboveAreNoAddends() {
        Given given = new Given()
                .table(
                        10,
                        "number label money:total",
                        "I|1|Lớp|10",
                        "I||- Trong đó: ngân sách tỉnh|4",
                        "I|2|Hội thảo|20",
                        "T||Tổng|30");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void anEqualUnitHasNoToleranceAndARoundedTotalHalfItsLastDigit() {
        assertThat(yearTable("I|A|8|3,4|4,4", "I|B|1|0,5|0,5", "I|C|2|1,0|1,0").found())
                .isEmpty();
        assertThat(yearTable("I|A|8|3,4|5,3", "I|B|1|0,5|0,5", "I|C|2|1,0|1,0").found(DiscrepancyCode.ROW_TOTAL))
                .hasSize(1);
        assertThat(yearTable("I|A|8,1|3,4|4,6", "I|B|1|0,5|0,5", "I|C|2|1,0|1,0")
                        .found(DiscrepancyCode.ROW_TOTAL))
                .hasSize(1);
    }

    @Test
    void aTableWithoutATotalRowHasNoColumnTotal() {
        assertThat(new Given()
                        .table(10, "label quantity::2021", "I|A|3", "I|B|4")
                        .found())
                .isEmpty();
    }

    @Test
    void subtotalsAreSumsOfTheirPartAndTheLastOfThem() {
        Given given = new Given()
                .table(
                        10,
                        "number label money:total",
                        "I|1|A|10",
                        "I|2|B|20",
                        "T||Cộng I|30",
                        "I|3|C|5",
                        "I|4|D|6",
                        "T||Cộng II|11",
                        "T||Tổng cộng|41");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void subtotalsThatOnlyTheirFiguresShowExplainATotal() {
        Given given = new Given()
                .table(
                        10,
                        "label money:total",
                        "I|Thiết bị|30",
                        "I|Máy chủ|10",
                        "I|Máy trạm|20",
                        "I|Quản lý|5",
                        "T|Tổng dự toán|35");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aLostZeroIsReportedOnceWithThePlacesWhereItFits() {
        String columns = "label money:total:2021 money:national_promotion:2021 money:local_promotion:2021"
                + " money:total:2022 money:national_promotion:2022 money:local_promotion:2022"
                + " money:total money:national_promotion money:local_promotion";
        Given given = new Given()
                .table(
                        10,
                        columns,
                        "I|A|5|0|5|6|1|5|11|1|10",
                        "I|B|7|7|0|8|0|8|15|7|8",
                        "I|C|1|0|1|250|250|0|251|250|1",
                        "I|D|50|50|250|0|250|300|0|300|",
                        "T|Tổng|63|7|56|514|251|263|577|258|319");
        List<Discrepancy> found = given.found();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(DiscrepancyCode.CELL_LOST);
        assertThat(found.get(0).at()).containsExactly(new Anchor.OnLine(14));
        assertThat(found.get(0).message()).contains("\"D\"", "national_promotion 2021");
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
    void itemsFarShortOfTheirTotalThatBeginInTheMiddleAreALostPage() {
        Given given = new Given().table(10, "number label money:total", "I|5|E|10", "I|6|F|20", "T||Tổng|500");
        List<Discrepancy> found = given.found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.PAGE_MISSING);
        assertThat(found.get(0).message()).contains("500", "30");
    }

    @Test
    void groupsAndItemsThatJumpTogetherAreALostPage() {
        Given given = new Given()
                .table(
                        10,
                        "number label quantity::2021",
                        "G|II|B|",
                        "I|1|x|1",
                        "I|2|y|1",
                        "I|3|z|1",
                        "I|2|u|1",
                        "I|3|v|1",
                        "G|V|E|",
                        "I|1|w|1");
        List<Discrepancy> found = given.found(DiscrepancyCode.PAGE_MISSING);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).at()).containsExactly(new Anchor.OnLine(15), new Anchor.OnLine(14));
    }

    @Test
    void oneFactInTwoTablesThatAgreeOtherwiseIsATableConflict() {
        Given given = new Given()
                .table(10, YEARS, "I|2021|10|4|6", "I|2022|20|5|15", "T|Tổng|30|9|21")
                .table(
                        30,
                        "number label money:total:2021 money:national_promotion:2021 money:local_promotion:2021"
                                + " money:total:2022 money:national_promotion:2022 money:local_promotion:2022",
                        "T||Tổng|10|4|7|20|5|15");
        List<Discrepancy> found = given.found(DiscrepancyCode.TABLE_TABLE);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).stated()).isEqualTo(Statement.of(7_000_000));
        assertThat(found.get(0).at()).containsExactly(new Anchor.OnLine(31), new Anchor.OnLine(11));
    }

    @Test
    void aTableOfMoneyThatNamesNoUnitIsReported() {
        String[] rows = {"I|1|A|10", "I|2|B|20"};
        assertThat(new Given()
                        .tableWithoutUnit(10, "number label money:total::Kinh_phí", rows)
                        .found())
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.UNIT_MISSING);
        assertThat(new Given()
                        .table(10, "number label money:total::Kinh_phí", rows)
                        .found())
                .isEmpty();
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
