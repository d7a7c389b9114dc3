package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Citation;
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

    @Test
    void aCaptionWithAnotherNumberAndTheSameDateIsAMisreadNumber() {
        List<Discrepancy> found = given().caption(
                        50, "(Kèm theo Quyết định số 13/0/QĐ-UBND ngày 25/01/2021 của UBND tỉnh)")
                .found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.NUMBER_CONFLICT);
        assertThat(found.get(0).stated()).isEqualTo(Statement.of("13/0/QĐ-UBND"));
        assertThat(found.get(0).expected()).isEqualTo(Statement.of("180/QĐ-UBND"));
        assertThat(found.get(0).cause()).isEqualTo(Cause.RECOGNITION);
        assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
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

    @Test
    void aCaptionWithTheNumberAndAnotherDateIsADateConflict() {
        List<Discrepancy> found = given().caption(50, "(Kèm theo Quyết định số 180/QĐ-UBND ngày 26/01/2021)")
                .found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.DATE_CONFLICT);
        assertThat(found.get(0).message()).contains("26/01/2021", "2021-01-25");
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
    void aFormThatLeavesItsIssuerBlankIsNotTheDecisionsCaption() {
        String form = "(Ban hành kèm theo Quyết định số: /QĐ-UBND ngày tháng năm của UBND xã ........)";
        assertThat(given().caption(50, form).found()).isEmpty();
    }

    @Test
    void aHeadThatLeavesTheNumberBlankIsReported() {
        assertThat(new Given()
                        .head("", DATE)
                        .headLines("Số:      /QĐ-UBND", "Hà Nội, ngày 25 tháng 01 năm 2021")
                        .found())
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.NUMBER_BLANK);
    }

    @Test
    void aLostFirstPageIsAMissingPart() {
        Given given = given().headLines("", "").paragraph(5, "Trong giai đoạn 2016-2020");
        assertThat(given.found()).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.PART_MISSING);
    }

    @Test
    void aDocumentThatNobodySignedLacksAPart() {
        List<Discrepancy> found = given().unsigned().found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.PART_MISSING);
        assertThat(found.get(0).message()).contains("signature");
    }

    @Test
    void aTextThatNoAuthorityIssuedLacksNoPart() {
        Given given = new Given()
                .head("", null)
                .headLines("", "")
                .untyped()
                .unsigned()
                .paragraph(5, "ĐỀ CƯƠNG");
        assertThat(given.found()).isEmpty();
    }

    @Test
    void partsThatClaimToBeAllMustComeToTheWhole() {
        List<Discrepancy> found =
                text("Tổng kinh phí: 7.756 triệu đồng, trong đó:\n- KCQG: 2.500 triệu đồng\n- Tỉnh: 5.265 triệu đồng")
                        .amount(11, "7.756 triệu đồng", 7_756_000_000L, "")
                        .amount(12, "2.500 triệu đồng", 2_500_000_000L, "a1")
                        .amount(13, "5.265 triệu đồng", 5_265_000_000L, "a1")
                        .found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.TEXT_TOTAL);
        assertThat(found.get(0).expected()).isEqualTo(Statement.of(7_765_000_000L));
        assertThat(found.get(0).at())
                .containsExactly(new Anchor.OnLine(11), new Anchor.OnLine(12), new Anchor.OnLine(13));
    }

    @Test
    void aWholeMayBeBrokenDownByItsSourcesAndThenByItsYears() {
        assertThat(text("3.450 triệu đồng, trong đó: tỉnh 2.450, huyện 1.000; năm 2019: 1.450, năm 2020: 2.000")
                        .amount(11, "3.450 triệu đồng", 3_450_000_000L, "")
                        .amount(11, "2.450 triệu đồng", 2_450_000_000L, "a1")
                        .amount(11, "1.000 triệu đồng", 1_000_000_000L, "a1")
                        .amount(11, "1.450 triệu đồng", 1_450_000_000L, "a1")
                        .amount(11, "2.000 triệu đồng", 2_000_000_000L, "a1")
                        .found())
                .isEmpty();
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
    void aPartLargerThanItsWholeIsReportedAndABoundIsNot() {
        assertThat(text("17,205 tỷ đồng, trong đó hơn 108 tỷ đồng")
                        .amount(11, "17,205 tỷ đồng", 17_205_000_000L, "")
                        .amount(11, "hơn 108 tỷ đồng", 108_000_000_000L, Bound.MORE_THAN, "", "a1")
                        .found())
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.PART_EXCEEDS_WHOLE);
        assertThat(text("17 tỷ đồng, trong đó không quá 20 tỷ đồng")
                        .amount(11, "17 tỷ đồng", 17_000_000_000L, "")
                        .amount(11, "không quá 20 tỷ đồng", 20_000_000_000L, Bound.AT_MOST, "", "a1")
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'64,3', 0", "'64,2', 1", "'64', 0"})
    void aShareHoldsWithinTheRoundingOfItsLastDigit(String share, int expected) {
        assertThat(text("75.300 triệu đồng, bao gồm:\n- 48.400 triệu đồng, chiếm " + share + "%.\n- 26.900 triệu đồng")
                        .amount(11, "75.300 triệu đồng", 75_300_000_000L, "")
                        .amount(12, "48.400 triệu đồng", 48_400_000_000L, "a1")
                        .amount(13, "26.900 triệu đồng", 26_900_000_000L, "a1")
                        .found(DiscrepancyCode.SHARE))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03;250 triệu đồng/phòng;250;;550;1",
                "03;250 triệu đồng/phòng;250;;750;0",
                "05;không quá 3.000 triệu đồng/phòng;3000;AT_MOST;30000;1",
                "05;không quá 3.000 triệu đồng/phòng;3000;AT_MOST;9000;0"
            })
    void countTimesRateIsTheAmountAndABoundIsOnlyBroken(
            String count, String rate, long each, Bound bound, long cost, int expected) {
        Given given = text("- Số lượng: " + count + " phòng\n- Định mức: " + rate + "\n- Kinh phí: " + cost
                        + " triệu đồng")
                .amount(12, rate, each * 1_000_000, bound, "phòng", "")
                .amount(13, cost + " triệu đồng", cost * 1_000_000, "");
        assertThat(given.found(DiscrepancyCode.RATE_PRODUCT)).hasSize(expected);
    }

    @Test
    void theRateOfTheSupportMayBeAPartOfTheCost() {
        Given given = text("- Số lượng: 20 nhãn hiệu.\n- Định mức: 35 triệu đồng/nhãn hiệu.\n"
                        + "- Kinh phí: 1.400 triệu đồng. Trong đó, huy động 700 triệu đồng; ngân sách 700 triệu đồng")
                .amount(12, "35 triệu đồng/nhãn hiệu", 35_000_000, null, "nhãn hiệu", "")
                .amount(13, "1.400 triệu đồng", 1_400_000_000, "")
                .amount(13, "700 triệu đồng", 700_000_000, "a2")
                .amount(13, "700 triệu đồng", 700_000_000, "a2");
        assertThat(given.found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 04 sản phẩm đạt giải, gồm: chè ô long, lạp sườn, thịt xông khói và 5 sản phẩm khác.|1",
                "Có 03 sản phẩm đạt giải, gồm: chè ô long, lạp sườn, thịt xông khói và 5 sản phẩm khác.|0",
                "Hỗ trợ 05 cơ sở: Công ty A; Công ty B; Hợp tác xã C; Hộ kinh doanh D. Với tổng kinh phí|1",
                "Hỗ trợ 05 cơ sở: Công ty A; Công ty B; Hợp tác xã C; Hộ kinh doanh D và Công ty E.|0",
                "Hỗ trợ 05 cơ sở: Công ty A; Công ty B; Hợp tác xã C;...|0",
                "Trong 05 ngày: báo cáo; rà soát; gửi hồ sơ.|0",
                "Phát triển 04 ngành, gồm: chế biến nông, lâm, thủy sản, cơ khí chế tạo, dệt.|0"
            })
    void aListThatIsClearMustHaveAsManyNamesAsAnnounced(String text, int expected) {
        assertThat(text(text).found(DiscrepancyCode.LIST_COUNT)).hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "47.585 triệu đồng (bằng chữ: bốn mươi bảy tỷ, năm trăm tám mươi lăm triệu đồng);0",
                "47.585 triệu đồng (bằng chữ: bốn mươi bảy tỷ, năm trăm tám mươi sáu triệu đồng);1",
                "47.585 triệu đồng, 03 (ba) mô hình, 04 (năm) lớp, 05 (Kế hoạch năm);1"
            })
    void aNumberInWordsIsItsFigures(String text, int expected) {
        assertThat(text(text)
                        .amount(11, "47.585 triệu đồng", 47_585_000_000L, "")
                        .found(DiscrepancyCode.WORDS_FIGURES))
                .hasSize(expected);
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
    void anAmountOfAFewDongBesideMillionsIsImplausible() {
        Given given = text("hỗ trợ là 70 đồng (trong đó: 70.000.000 đồng); 70 đồng/km")
                .amount(11, "70 đồng", 70, "")
                .amount(11, "70.000.000 đồng", 70_000_000, "")
                .amount(11, "70 đồng/km", 70, null, "km", "");
        assertThat(given.found()).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.AMOUNT_IMPLAUSIBLE);
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

    @Test
    void fundsThatTheTextNamesTogetherAreAddedUp() {
        Given given = given().section(
                        10,
                        "",
                        SectionKind.HEADING,
                        "1",
                        "Kinh phí",
                        "- Kinh phí khuyến công Quốc gia và địa phương: 7.763,445 triệu đồng.")
                .table(
                        20,
                        "label money::2014 money::2015 money",
                        "I|Kinh phí khuyến công quốc gia|3.100|1.700|4.800",
                        "I|Kinh phí khuyến công địa phương|2.327,455|636|2.963,455",
                        "T|Tổng|5.427,455|2.336|7.763,455")
                .amount(11, "7.763,445 triệu đồng", 7_763_445_000L, "");
        List<Discrepancy> found = given.found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.TEXT_TABLE);
        assertThat(found.get(0).expected()).isEqualTo(Statement.of(7_763_455_000L));
    }

    @Test
    void anAnnexThatTheTextNamesAndTheFileLacksIsReportedOnce() {
        Given given = text("(Chi tiết phụ lục số 01 kèm theo)\nXem Phụ lục I, II ban hành kèm theo Quyết định này")
                .section(30, "", SectionKind.ANNEX, "II", "DANH MỤC", "");
        List<Discrepancy> found = given.found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.ANNEX_MISSING);
        assertThat(found.get(0).at()).containsExactly(new Anchor.OnLine(11), new Anchor.OnLine(12));
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
    @ValueSource(
            strings = {
                "quy định tại Phụ lục II ban hành kèm theo Nghị quyết số 197/2025/QH15",
                "theo Mẫu 06 Phụ lục I Nghị định số 152/2025/NĐ-CP",
                "các phụ lục kèm theo",
                "phụ lục 12 tháng",
                "theo mẫu số 01 kèm theo phụ lục I Thông tư này;",
                "đính kèm Phụ lục 3 (Quy tắc xuất xứ) của Hiệp định Thương mại tự do",
                "Thay thế Phụ lục III ban hành kèm theo Quy chế bằng phụ lục của Quyết định này",
                "Bãi bỏ Phụ lục IV kèm theo Điều lệ mẫu",
                "Tiểu Phụ lục 2 sửa đổi, đính kèm theo Quyết định này"
            })
    void annexesOfOtherInstrumentsAreNotMissing(String text) {
        assertThat(text(text).found()).isEmpty();
    }

    @Test
    void headingsThatSkipOrRepeatANumberAreReported() {
        Given given = given().heading(10, "", "I", "A")
                .heading(11, "", "II", "B")
                .heading(12, "", "IV", "C")
                .heading(13, "", "IV", "D");
        List<Discrepancy> found = given.found();
        assertThat(found)
                .extracting(Discrepancy::code)
                .containsExactly(DiscrepancyCode.NUMBERING_GAP, DiscrepancyCode.NUMBERING_REPEAT);
        assertThat(found.get(0).message()).contains("III");
        assertThat(found.get(1).expected()).isEqualTo(Statement.of("V"));
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

    @Test
    void aStrokeForTheHyphenBreaksTheFormOfANumber() {
        List<Discrepancy> found = given().citation(
                        "quyết định",
                        Given.mention(20, "04/2020/QĐ/UBND", null),
                        Given.mention(62, "04/2020/QĐ/UBND", null))
                .found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.CITATION_MALFORMED);
        assertThat(found.get(0).expected()).isEqualTo(Statement.of("04/2020/QĐ-UBND"));
        assertThat(found.get(0).at()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "nghị định, 85/2016/NĐ, 85/2016/NĐ-CP",
        "nghị định, 154/2020/NĐCP, 154/2020/NĐ-CP",
        "nghị định, 45/2012-NĐ-CP, 45/2012/NĐ-CP",
        "nghị định, 45-2012/NĐ-CP, 45/2012/NĐ-CP",
        "nghị định, 45-2012-NĐ-CP, 45/2012/NĐ-CP",
        "quyết định, 1446/QĐ_BKHCN, 1446/QĐ-BKHCN",
        "quyết định, 12/QĐ/UBND, 12/QĐ-UBND",
        "quyết định, 12-QĐ-UBND, 12/QĐ-UBND",
        "quyết định, 12-QĐ/UBND, 12/QĐ-UBND",
        "quyết định, 12/QĐUBND, 12/QĐ-UBND",
        "tờ trình, 12/TTrSCT, 12/TTr-SCT",
        "nghị quyết, 23//2018/NQ-HĐND, 23/2018/NQ-HĐND",
        "thông tư, 12/2019/TT, ''",
        "quyết định, 12/QĐ, ''"
    })
    void slipsOfFormAreReportedWithTheFormThatWasMeant(String type, String printed, String meant) {
        List<Discrepancy> found =
                given().citation(type, Given.mention(20, printed, null)).found(DiscrepancyCode.CITATION_MALFORMED);
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.expected()).isEqualTo(meant.isEmpty() ? null : Statement.of(meant));
            assertThat(one.cause()).isEqualTo(Cause.SOURCE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "nghị định, 45/2012/NĐ-CP",
        "công văn, 1234/BCT-CNĐP",
        "công văn, 1043/BTP-QLXLVPHC&TDTHPL",
        "công văn, 5347/CT",
        "quyết định, 37-QĐ/TW",
        "nghị quyết, 12-NQ/ĐU",
        "quyết định, 304/QĐ-UB",
        "quyết định, 123/1999-QĐ-UB",
        "quyết định, 327-CT",
        "nghị định, 177/CP",
        "sắc lệnh, 64/SL",
        "nghị định, 45/2012",
        "thông tư liên tịch, 55/2005/TTLT/BNV-VPCP",
        "quyết định, 2152/QĐ-BNN-TCTL",
        "luật, 57/2014/QH13"
    })
    void whatIsWellFormedOrWasIsNotReported(String type, String printed) {
        assertThat(given().citation(type, Given.mention(20, printed, null)).found(DiscrepancyCode.CITATION_MALFORMED))
                .isEmpty();
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
    void aDecreeWithoutItsYearIsReportedWhereTheYearIsKnown() {
        Given given = given().citation("nghị định", Given.mention(20, "45/ND-CP", null));
        assertThat(given.found()).isEmpty();
        given.citation("nghị định", Given.mention(11, "45/2012/NĐ-CP", null));
        assertThat(given.found()).extracting(Discrepancy::expected).containsExactly(Statement.of("45/2012/NĐ-CP"));
    }

    @Test
    void theYearInANumberIsTheYearOfItsDate() {
        List<Discrepancy> found = given().citation(
                        "thông tư", Given.mention(25, "46/2013/TT-BCT", LocalDate.of(2012, 12, 28)))
                .citation("thông tư", Given.mention(26, "28/2018/TT-BTC", LocalDate.of(2018, 3, 28)))
                .found();
        assertThat(found).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.CITATION_CONFLICT);
        assertThat(found.get(0).expected()).isEqualTo(Statement.of("46/2012/TT-BCT"));
    }

    @Test
    void aMisreadingThatAnotherMentionSettledIsNoConflict() {
        LocalDate day = LocalDate.of(2021, 3, 24);
        List<Citation.Mention> mentions =
                List.of(Given.mention(10, "12/2027/QĐ-TTg", day), Given.mention(20, "12/2021/QĐ-TTg", day));
        assertThat(given().citation(new Citation("quyết định", "12/2021/QĐ-TTg", day, mentions, 0.75, "12/2027/QĐ-TTg"))
                        .found())
                .isEmpty();
    }

    @Test
    void aNumberWithoutAYearHasOneDateUnlessItsYearAndItsDayDiffer() {
        Given misdated = given().citation(
                        "quyết định",
                        Given.mention(19, "90/QĐ-TTg", LocalDate.of(2022, 1, 18)),
                        Given.mention(53, "90/QĐ-TTg", LocalDate.of(2021, 1, 18)));
        assertThat(misdated.found()).extracting(Discrepancy::code).containsExactly(DiscrepancyCode.CITATION_CONFLICT);
        Given another = given().citation(
                        "quyết định",
                        Given.mention(19, "90/QĐ-TTg", LocalDate.of(2022, 1, 18)),
                        Given.mention(53, "90/QĐ-TTg", LocalDate.of(2021, 3, 5)));
        assertThat(another.found()).isEmpty();
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
