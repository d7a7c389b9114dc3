package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

class TextRulesTest {
    private static final LocalDate DATE = LocalDate.of(2021, 1, 25);

    private static Given given() {
        return new Given().head("180/QĐ-UBND", DATE);
    }

    private static Given text(String text) {
        return given().section(10, "", SectionKind.HEADING, "1", "Nội dung", text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Kèm theo Quyết định số 180 /QĐ-UBND ngày 25/01/2021 của UBND tỉnh)",
                "(Ban hành kèm theo Quyết định số: 0180/QD - UBND ngày 25 tháng 01 năm 2021)",
                "(Kèm theo Kế hoạch số 12/KH-UBND ngày 3/2/2021 của UBND tỉnh)",
                "(Kèm theo Quyết định này)"
            })
    void aCaptionThatAgreesOrSpeaksOfAnotherDocumentIsSilent(String caption) {
        assertThat(given().caption(50, caption).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(Kèm theo Quyết định số /QĐ-UBND ngày /01/2021 của UBND tỉnh);number and date",
                "(Kèm theo Quyết định số: … /QĐ-UBND ngày … tháng … năm 2021);number and date",
                "(Kèm theo Quyết định số 180/QĐ-UBND ngày    tháng 01 năm 2021);date",
                "(Kèm theo Kế hoạch A được ban hành tại Quyết định số: /QĐ-UBND ngày 25 tháng 01 năm 2021 của UBND tỉnh);number"
            })
    void aCaptionThatLeavesTheNumberOrDateBlankIsReported(String caption, String what) {
        List<Discrepancy> found = given().caption(50, caption).found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.NUMBER_BLANK);
        assertThat(found.get(0).message()).contains("'s " + what + " blank", "180/QĐ-UBND");
    }

    @Test
    void breakdownsOfPartsAndPartsThatDoNotClaimToBeAllAreSilent() {
        assertThat(text("175 triệu đồng gồm 42 triệu đồng (19 triệu đồng và 23 triệu đồng), 133 triệu đồng")
                        .amount(11, "175 triệu đồng", 175_000_000, "")
                        .amount(11, "42 triệu đồng", 42_000_000, "a1")
                        .amount(11, "19 triệu đồng", 19_000_000, "a1")
                        .amount(11, "23 triệu đồng", 23_000_000, "a1")
                        .amount(11, "133 triệu đồng", 133_000_000, "a1")
                        .found())
                .isEmpty();
        assertThat(text("175 triệu đồng, trong đó 42 triệu đồng và 19 triệu đồng")
                        .amount(11, "175 triệu đồng", 175_000_000, "")
                        .amount(11, "42 triệu đồng", 42_000_000, "a1")
                        .amount(11, "19 triệu đồng", 19_000_000, "a1")
                        .found())
                .isEmpty();
    }

    @Test
    void countsOfTheTextAreHeldAgainstRowsThatSayTheSame() {
        String text =
                "- Hỗ trợ lập quy hoạch chi tiết 04 cụm công nghiệp; mỗi năm 02 cụm công nghiệp quy hoạch chi tiết";
        String row = "I|1|Hỗ trợ quy hoạch chi tiết cho 03 cụm công nghiệp|1.500";
        List<Discrepancy> found =
                text(text).table(30, "number label money:total", row).found(DiscrepancyCode.TEXT_TABLE);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message()).contains("04 cụm", "03");
        String same = "I|1|Hỗ trợ quy hoạch chi tiết cho 04 cụm công nghiệp|1.500";
        assertThat(text(text).table(30, "number label money:total", same).found())
                .isEmpty();
    }

    @Test
    void roundsInFewerYearsThanTheyAreCountedAreNoted() {
        List<Discrepancy> found = given().table(
                        30,
                        "number label unit quantity money:total period",
                        "I|1|Bình chọn sản phẩm|Đợt|03|480|2021, 2023",
                        "I|2|Tổ chức hội chợ|Đợt|03|480|2021 - 2025")
                .found();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(DiscrepancyCode.LIST_COUNT);
        assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
    }

    @Test
    void theTextMustStateWhatTheItemsOfATableWithoutTotalComeTo() {
        Given given = text("Tổng kinh phí: 100,0 triệu đồng. Trong đó:\n- 60,0 triệu đồng\n- 40 triệu đồng")
                .amount(11, "100,0 triệu đồng", 100_000_000, "")
                .amount(12, "60,0 triệu đồng", 60_000_000, "a1")
                .amount(13, "40 triệu đồng", 40_000_000, "a1")
                .table(30, "number label money:total money:state money:other", "I|1|A|50,1|30,1|20", "I|2|B|50|30|20");
        List<Discrepancy> found = given.found();
        assertThat(found)
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.TEXT_TABLE, DiscrepancyCode.TEXT_TABLE);
        assertThat(found.get(0).message()).contains("100,0 triệu đồng", "100,1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phụ lục I ban hành kèm theo Quy chế này",
                "Phụ lục I kèm theo Quy chế",
                "chi tiết tại Phụ lục I Quyết định này",
                "Phụ lục I kèm theo Quy chế ban hành kèm theo Quyết định này"
            })
    void annexesOfWhatIsAttachedAreItsOwn(String text) {
        assertThat(text(text)
                        .section(30, "", SectionKind.ANNEX, "", "QUY CHẾ TIẾP CÔNG DÂN", "")
                        .found(DiscrepancyCode.ANNEX_MISSING))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IHI. NHIỆM VỤ HOẠT ĐỘNG;NOTE",
                "lll. NHIỆM VỤ HOẠT ĐỘNG;NOTE",
                "II. NHIỆM VỤ HOẠT ĐỘNG;WARNING",
                "Nhiệm vụ hoạt động;WARNING"
            })
    void aHeadingWhoseNumberWasMisreadIsNotLeftOut(String line, Severity expected) {
        List<Discrepancy> found = given().heading(10, "", "I", "A")
                .section(11, "", SectionKind.HEADING, "II", "B", line)
                .heading(13, "", "IV", "C")
                .found(DiscrepancyCode.NUMBERING_GAP);
        assertThat(found).extracting(Discrepancy::severity).containsExactly(expected);
    }

    @Test
    void listsThatBeginAnewAndOtherParentsAreNoGaps() {
        Given given = given().heading(10, "", "I", "A")
                .heading(11, "s1", "1", "a")
                .heading(12, "s1", "2", "b")
                .heading(13, "s1", "1", "anew")
                .heading(14, "", "II", "B")
                .heading(15, "s5", "3", "from the middle")
                .heading(16, "s5", "a", "x")
                .heading(17, "s5", "4", "on");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void aHeadingThatGoesOnFromBeforeAnInnerListIsNoGap() {
        Given given = given().heading(10, "", "IV", "outer")
                .heading(11, "", "", "example")
                .heading(12, "s2", "I", "inner")
                .heading(13, "s2", "I", "inner anew")
                .heading(14, "s2", "II", "inner")
                .heading(15, "s2", "V", "outer again");
        assertThat(given.found()).isEmpty();
    }

    /** Lists of points between bars, and what is reported: the number missing, with ! where it is a warning. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a b c d e g h i k; đ",
                "a b c d e g | a b c d e; -",
                "a b c d e g | a b c | a b c d e g h; -",
                "a b c d e g | a b c d đ e; đ",
                "a b c d e g h | a b c; đ",
                "a b c e | a b c d e | a b c d e; d!",
                "a b c d g | a b c d e | a b c d e; e!",
                "a b c d g | a b c d e g; đ! đ",
                "a b c d đ g | a b c d đ e; e!",
                "a b d | a b c; c!",
                "b c d; a!",
                "b c | a b c; a!",
                "b; -",
                "1 2 4; 3!",
                "2 3 4; 1!",
                "2 3 | 1 2 3; 1!",
                "2; -",
                "3 4 5; -",
                "2 4; 3!",
                "II III; I!",
                "1 2 3 | 1 2 3; -"
            })
    void aNumberThatAListSkipsIsMissing(String lists, String missing) {
        Given given = given();
        int line = 10;
        int article = 0;
        for (String list : lists.split(" \\| ")) {
            given.section(line++, "", SectionKind.ARTICLE, Integer.toString(++article), "", "");
            String parent = "s" + (line - 10);
            for (String number : list.split(" ")) {
                given.heading(line++, parent, number, "x");
            }
        }
        String found = given.found(DiscrepancyCode.NUMBERING_GAP).stream()
                .map(gap -> gap.expected() instanceof Statement.Words words
                        ? words.text() + (gap.severity() == Severity.WARNING ? "!" : "")
                        : "?")
                .collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sửa đổi các điểm b, c khoản 2 Điều 5 Quyết định số 10/QĐ-UBND như sau:; b c; 0",
                "Điều chỉnh danh mục như sau:; 2 3 7; 0",
                "Bổ sung các mục sau:; 16 17 19; 0",
                "Nội dung sửa chữa nhà làm việc; 2 3; 1",
                "Đã bổ sung kinh phí năm 2023. Nội dung gồm:; 1 2 4; 1"
            })
    void whatChangesAnotherInstrumentHasItsNumbers(String heading, String numbers, int gaps) {
        Given given = given().section(10, "", SectionKind.ARTICLE, "1", "", heading);
        int line = 12;
        for (String number : numbers.split(" ")) {
            given.heading(line++, "s1", number, "x");
        }
        assertThat(given.found(DiscrepancyCode.NUMBERING_GAP)).hasSize(gaps);
    }

    @Test
    void itemsOfAFormMaySkip() {
        Given given = given().section(10, "", SectionKind.ARTICLE, "1", "", "")
                .section(11, "s1", SectionKind.HEADING, "1", "", "Họ và tên: ..........")
                .section(13, "s1", SectionKind.HEADING, "3", "", "Địa chỉ: ……………")
                .section(15, "s1", SectionKind.HEADING, "5", "Ý kiến của ____________", "")
                .heading(17, "", "I", "Thành phần")
                .section(18, "s5", SectionKind.HEADING, "1", "", "Ông (bà): ........")
                .heading(20, "", "III", "Nội dung");
        assertThat(given.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ì. Sở Xây dựng chủ trì thực hiện, RECOGNITION", "Sở Xây dựng chủ trì thực hiện, SOURCE"})
    void aFirstNumberThatWasMisreadIsLaidToRecognition(String line, Cause cause) {
        List<Discrepancy> found = given().section(10, "", SectionKind.ARTICLE, "1", "", line)
                .heading(12, "s1", "2", "Các sở")
                .heading(13, "s1", "3", "Các xã")
                .found(DiscrepancyCode.NUMBERING_GAP);
        assertThat(found).extracting(Discrepancy::cause).containsExactly(cause);
    }

    @ParameterizedTest
    @CsvSource({
        "45/20l2/NĐ-CP, 45/2012/NĐ-CP",
        "l2O/2O12/NĐ-CP, 120/2012/NĐ-CP",
        "18/2025/77-BCT, 18/2025/TT-BCT",
        "26/2014/7TLT-BTC-BCT, 26/2014/TTLT-BTC-BCT",
        "O4/2020/QĐ/UBND, 04/2020/QĐ-UBND",
        "12/QĐ-IOOO, ''",
        "12/77/CP-VX, ''",
        "42a/STC-HCSN, ''",
        "30o/2008/NQ-CP, 300/2008/NQ-CP",
        "l23-IO/TW, ''",
        "58-CT/TW, ''"
    })
    void whatRecognitionTookForOtherSignsIsReportedWithItsLikelyMeaning(String printed, String meant) {
        List<Discrepancy> found =
                given().citation("văn bản", Given.mention(20, printed, null)).found(DiscrepancyCode.CITATION_MALFORMED);
        assertThat(found).hasSize(meant.isEmpty() ? 0 : 1).allSatisfy(one -> {
            assertThat(one.expected()).isEqualTo(Statement.of(meant));
            assertThat(one.cause()).isEqualTo(Cause.RECOGNITION);
        });
    }

    @Test
    void aMisreadingThatAnotherMentionSettledIsNoConflict() {
        LocalDate day = LocalDate.of(2021, 3, 24);
        List<Citation.Mention> mentions =
                List.of(Given.mention(10, "12/2027/QĐ-TTg", day), Given.mention(20, "12/2021/QĐ-TTg", day));
        assertThat(given().citation(new Citation(
                                "quyết định", "12/2021/QĐ-TTg", day, mentions, Confidence.of(0.75), "12/2027/QĐ-TTg"))
                        .found())
                .isEmpty();
    }

    @Test
    void idsFollowThePlacesWhateverTheOrderOfTheRules() {
        List<Discrepancy> found = given().heading(10, "", "I", "A")
                .heading(11, "", "III", "B")
                .caption(5, "(Kèm theo Quyết định số /QĐ-UBND)")
                .found();
        assertThat(found).extracting(Discrepancy::id).containsExactly("d1", "d2");
        assertThat(found.get(0).code()).isEqualTo(DiscrepancyCode.NUMBER_BLANK);
    }
}
