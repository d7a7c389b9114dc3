package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Statement;

/** Counts of the running text that a table has, too. */
class CountsTest {
    private static final String YEARS =
            "number label unit quantity::2016 quantity::2017 quantity::2018 quantity::2019 quantity::2020 quantity";

    private static Given text(String text) {
        return new Given().section(10, "", SectionKind.HEADING, "1", "Nội dung", text);
    }

    private static List<Discrepancy> found(Given given) {
        return given.found(DiscrepancyCode.TEXT_TABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // text; label; unit; count of the row; flagged
                "hỗ trợ tham gia 20 hội chợ, triển lãm trong nước; Tham gia hội chợ, triển lãm trong nước; Hội chợ; 16; true",
                "hỗ trợ tham gia 20 hội chợ, triển lãm trong nước; Tham gia hội chợ, triển lãm trong nước; Hội chợ; 20; false",
                "hỗ trợ tham gia 20 hội chợ, triển lãm trong nước; Tham gia hội chợ, triển lãm ngoài nước; Hội chợ; 16; false",
                "hỗ trợ tham gia 20 hội chợ, triển lãm trong nước; Tham gia hội chợ, triển lãm trong nước; Gian; 16; false",
                "tham gia 20 hội chợ, mỗi năm triển lãm trong nước; Tham gia hội chợ, triển lãm trong nước; Hội chợ; 16; false",
                "tham gia 20 hội chợ, 3 triển lãm trong nước; Tham gia hội chợ, triển lãm trong nước; Hội chợ; 16; false",
                "quảng bá sản phẩm CN tại 05 hội chợ; Quảng bá sản phẩm công nghiệp tại hội chợ; Hội chợ; 4; true",
            })
    void aCountIsHeldAgainstTheRowThatSaysTheSameAcrossItsCommas(
            String text, String label, String unit, String count, boolean flagged) {
        Given given = text(text).table(20, "label unit quantity", "I|" + label + "|" + unit + "|" + count);
        assertThat(found(given)).hasSize(flagged ? 1 : 0);
    }

    @Test
    void whereFiguresStandBeyondTheHeaderTheLastTotalWithItsFundsIsThePeriods() {
        String columns = "label unit quantity:total:2021 quantity:local_promotion:2021 quantity:total:2022"
                + " quantity:local_promotion:2022 quantity:total quantity:local_promotion quantity:::";
        Given given = text("tham gia 20 hội chợ, triển lãm trong nước\nxây dựng và đăng ký 5 nhãn hiệu sản phẩm")
                .table(
                        20,
                        columns,
                        "I|Tham gia hội chợ, triển lãm trong nước|Hội chợ|4|4||4|4|16|16",
                        "I|Xây dựng và đăng ký nhãn hiệu sản phẩm|Nhãn hiệu|1|1||1|1||",
                        "I|Một việc khác|Cái|1|1|||1||1");
        assertThat(found(given)).singleElement().satisfies(one -> {
            assertThat(one.stated()).isEqualTo(Statement.of(20));
            assertThat(one.expected()).isEqualTo(Statement.of(16));
            assertThat(one.message()).contains("20 hội chợ", "has 16");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // text; figures of the row "Số học viên được đào tạo khởi sự doanh nghiệp"; flagged
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm 20 học viên)~ ||50||50|100~ true",
                "đào tạo khởi sự doanh nghiệp cho 100 người, mỗi năm đào tạo 20 học viên~ 30|20|20|20|10|100~ true",
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm 20 học viên)~ 20|20|20|20|20|100~ false",
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm 20 học viên)~ 20|20|20|20||100~ false",
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm khoảng 20 học viên)~ ||50||50|100~ false",
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm từ 20 học viên)~ ||50||50|100~ false",
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm 30 học viên)~ ||50||50|100~ false",
                "đào tạo khởi sự doanh nghiệp cho 120 người (mỗi năm 20 học viên)~ ||50||50|100~ false",
                "đào tạo khởi sự doanh nghiệp cho 100 người (mỗi năm 20 lớp)~ ||50||50|100~ false",
                "đào tạo nghề cho 100 người (mỗi năm 20 học viên)~ ||50||50|100~ false",
                "đào tạo khởi sự doanh nghiệp cho 100 người; mỗi năm 20 học viên~ ||50||50|100~ false",
            })
    void aCountThatTheTextSpreadsEvenlyMustStandSoInTheYears(String text, String figures, boolean flagged) {
        Given given = text("- Tổ chức các khóa " + text + ".")
                .table(
                        20,
                        YEARS,
                        "I|1|Số học viên được đào tạo khởi sự doanh nghiệp|Học viên|" + figures,
                        "I|2|Số học viên được đào tạo nâng cao năng lực quản lý|Học viên|35||||30|100");
        assertThat(found(given)).hasSize(flagged ? 1 : 0);
    }

    @Test
    void anEvenCountMayBeAWholeGroups() {
        Given given = text("- Đào tạo nghề, truyền nghề và bồi dưỡng kiến thức cho 650 lao động, mỗi năm 130 lao động")
                .table(
                        20,
                        YEARS,
                        "G|I|Nội dung 1: Đào tạo nghề, truyền nghề, bồi dưỡng kiến thức|",
                        "I|1|Số người mới học nghề|Lao động||50|50|150|100|350",
                        "I|2|Số người được truyền nghề|Lao động|60|60|60|60|60|300");
        assertThat(found(given)).singleElement().satisfies(one -> {
            assertThat(one.message()).contains("130 lao động each year", "60, 110, 110, 210, 160");
            assertThat(one.at()).containsExactly(new Anchor.OnLine(11), new Anchor.OnLine(23));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // text ~ the row's conferences ~ its delegates ~ flagged
                "05 hội nghị tập huấn nghiệp vụ, với 90 đại biểu~3~90~true",
                "05 hội nghị tập huấn nghiệp vụ, với 90 đại biểu~5~90~false",
                "05 hội nghị tập huấn nghiệp vụ, với 90 đại biểu~3~95~false",
                "05 hội nghị tổng kết, với 90 đại biểu~3~90~false",
                "05 lớp tập huấn nghiệp vụ, với 90 đại biểu~3~90~false",
                "05 hội nghị tập huấn nghiệp vụ mỗi năm, với 90 đại biểu~3~90~false",
                "05 hội nghị tập huấn nghiệp vụ, khoảng 90 đại biểu~3~90~false",
                "05 hội nghị tập huấn nghiệp vụ. Có 90 đại biểu~3~90~false",
                "07 hội nghị tập huấn nghiệp vụ, với 90 đại biểu~3~90~false",
            })
    void aCountBesideOneThatAgreesIsTheSameEvents(String text, String count, String delegates, boolean flagged) {
        Given given = text("- Tổ chức " + text + "/05 năm.")
                .table(
                        20,
                        YEARS,
                        "I|1|Số hội thảo, hội nghị tập huấn nghiệp vụ|Hội nghị|||||| " + count,
                        "I||- Số đại biểu|Đại biểu|||||| " + delegates,
                        "I|2|Số hội nghị, tập huấn nghiệp vụ khác|Hội nghị|||||| 7");
        assertThat(found(given)).hasSize(flagged ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // what the paragraph ends with ~ flagged
                "Dự kiến 05 năm xây dựng 06 mô hình (mỗi năm từ 01 đến 02)~true",
                "Dự kiến 05 năm xây dựng 05 mô hình~false",
                "Dự kiến 05 năm xây dựng khoảng 06 mô hình~false",
                "Dự kiến 03 năm xây dựng 06 mô hình~false",
                "Dự kiến 05 năm xây dựng 06 phòng~false",
                "Trong 05 năm qua xây dựng 06 mô hình~false",
            })
    void aCountOfAllYearsIsTheRowsWhoseWordsStandInItsParagraph(String end, boolean flagged) {
        Given given = text("- Hỗ trợ mô hình trình diễn kỹ thuật áp dụng công nghệ mới. " + end + ".")
                .table(
                        20,
                        YEARS,
                        "I|1|Số mô hình trình diễn kỹ thuật xây dựng được|Mô hình|1|1|1|1|1|5",
                        "I|2|Số mô hình thí điểm sản xuất sạch hơn|Mô hình|2||||1|3");
        assertThat(found(given)).hasSize(flagged ? 1 : 0);
    }
}
