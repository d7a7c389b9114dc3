package vn.trichluc.normalise.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.Period;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.Signer;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.normalise.Sample;
import vn.trichluc.normalise.TestTable;

class HeadFieldsTest {
    private static Decision read(Sample sample) {
        return new Normaliser().read(sample.outline()).decision();
    }

    private static Sample full() {
        return new Sample()
                .head(
                        "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
                        "Số: 27 /QĐ - UBND",
                        "Kiên Giang, ngày 20 tháng 10 năm 2020",
                        "Ban hành Chương trình\nKhuyến công giai đoạn 2021 - 2025");
    }

    @Test
    void theHeadIsReadAsValues() {
        Decision decision = read(full().effect("Quyết định này có hiệu lực kể từ ngày ký."));
        assertThat(decision.number()).isEqualTo("27/QĐ-UBND");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2020, 10, 20));
        assertThat(decision.place()).isEqualTo("Kiên Giang");
        assertThat(decision.province()).isEqualTo("Kiên Giang");
        assertThat(decision.provinceCode()).isEqualTo("91");
        assertThat(decision.type()).isEqualTo("quyết định");
        assertThat(decision.title()).isEqualTo("Ban hành Chương trình Khuyến công giai đoạn 2021 - 2025");
        assertThat(decision.period()).isEqualTo(new Period(2021, 2025));
        assertThat(decision.effective()).isEqualTo(LocalDate.of(2020, 10, 20));
        assertThat(decision.at().get("number")).isEqualTo(List.of(new Anchor.OnLine(2)));
        assertThat(decision.at())
                .containsOnlyKeys(
                        "issuer", "number", "date", "place", "province", "type", "title", "period", "effective");
    }

    @Test
    void aCaptionNeverOverridesTheHead() {
        Decision decision = read(full().caption("(Kèm theo Quyết định số 245A/QĐ-UBND ngày 21/10/2020)"));
        assertThat(decision.number()).isEqualTo("27/QĐ-UBND");
        assertThat(decision.date()).isEqualTo(LocalDate.of(2020, 10, 20));
    }

    @Test
    void ofCaptionsTheFirstWellFormedOneCounts() {
        Decision decision = read(new Sample()
                .caption("(Kèm theo Quyết định số 13/0/QĐ-UBND ngày 25/01/2021 của UBND tỉnh Sơn La)")
                .caption("(Kèm theo Quyết định số 24A /QĐ-UBND ngày 25/01/2021 của UBND tỉnh Sơn La)")
                .caption("(Kèm theo Quyết định số 180 /QĐ-UBND ngày 25/01/2021 của UBND tỉnh Sơn La)")
                .caption("(Kèm theo Quyết định số /QĐ-UBND ngày /01/2021)"));
        assertThat(decision.number()).isEqualTo("180/QĐ-UBND");
        assertThat(decision.province()).isEqualTo("Sơn La");
        assertThat(decision.provinceCode()).isEqualTo("14");
    }

    @Test
    void aBlankNumberOrDateIsLeftOut() {
        Decision decision = read(new Sample()
                .head(
                        "UBND TỈNH CAO BẰNG",
                        "Số:        /QĐ-UBND",
                        "Cao Bằng, ngày     tháng 02 năm 2015",
                        "Phê duyệt"));
        assertThat(decision.number()).isEmpty();
        assertThat(decision.date()).isNull();
        assertThat(decision.provinceCode()).isEmpty();
        assertThat(decision.at()).doesNotContainKeys("number", "date");
    }

    @Test
    void theSeatOfAMinistryIsNoProvince() {
        Decision decision = read(new Sample()
                .head("CHÍNH PHỦ", "Số: 47/2020/NĐ-CP", "Hà Nội, ngày 09 tháng 4 năm 2020", "Quản lý dữ liệu số"));
        assertThat(decision.province()).isEmpty();
        assertThat(decision.place()).isEqualTo("Hà Nội");
        assertThat(decision.number()).isEqualTo("47/2020/NĐ-CP");
    }

    @Test
    void everyTextOfTheDocumentMayNameAnInstrument() {
        List<Column> columns =
                List.of(Sample.column(ColumnRole.LABEL, "Căn cứ"), Sample.column(ColumnRole.QUANTITY, "Số lượng"));
        Decision decision = read(new Sample()
                .head("UBND TỈNH SƠN LA", "Số: 27/QĐ-UBND", "", "Sửa đổi Quyết định số 1/QĐ-UBND")
                .preamble("Căn cứ Nghị định số 2/2012/NĐ-CP;")
                .section("s1", null, "Thực hiện Quyết định số 3/QĐ-TTg", "theo Quyết định số 4/QĐ-TTg")
                .table("", columns, "Quyết định số 5/QĐ-TTg|6"));
        assertThat(decision.citations())
                .extracting(Citation::number)
                .containsExactly("1/QĐ-UBND", "2/2012/NĐ-CP", "3/QĐ-TTg", "4/QĐ-TTg", "5/QĐ-TTg");
    }

    @ParameterizedTest
    @CsvSource({
        "QUYẾT ĐỊNH:, 5/QĐ-UBND, quyết định",
        "QUY CHẾ PHỐI HỢP:, 5/QĐ-UBND, quy chế phối hợp",
        "'', 5/NQ-HĐND, nghị quyết",
        "'', 24/SKHĐT-KTN, công văn",
        "'', 24/CT-UBND, chỉ thị",
        "QUYẾT ĐỊNH, 24/VBHN-BCT, văn bản hợp nhất",
        "'', '', ''"
    })
    void theTypeIsPrintedOrToldByTheSymbol(String printed, String number, String type) {
        Decision decision = read(head(printed, number, List.of()));
        assertThat(decision.type()).isEqualTo(type);
        List<Anchor> at = type.isEmpty() ? null : List.of(new Anchor.OnLine(printed.isEmpty() ? 2 : 1));
        assertThat(decision.at().get("type")).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        "BỘ TÀI CHÍNH CỤC THUẾ, 24/CT-TTHT, công văn",
        "BỘ TÀI CHÍNH CỤC THUẾ, 24/TB-CT, thông báo",
        "CỤC THUẾ, 24/CT-CT, chỉ thị",
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA, 24/CT-UBND, chỉ thị",
        "CÔNG TY CẤP THOÁT NƯỚC, 24/CTN-KD, công văn",
        "TRƯỜNG TRUNG HỌC BÌNH THUẬN, 24/THBT-VP, công văn",
        "HỌC VIỆN TOÀN BÍCH, 24/TB-HVTB, thông báo",
        "SỞ KẾ HOẠCH VÀ ĐẦU TƯ, Số:     /SKHĐT-TH, công văn",
        "ỦY BAN NHÂN DÂN TỈNH SƠN LA, Số:     /2024/QĐ-UBND, quyết định"
    })
    void theSymbolIsReadBesideItsIssuer(String issuer, String number, String type) {
        Sample sample = new Sample().head(issuer, number, "", "");
        Head head = sample.outline().head();
        assertThat(read(new Outline(
                                new Head(
                                        head.issuer(),
                                        PlacedText.EMPTY,
                                        head.number(),
                                        PlacedText.EMPTY,
                                        PlacedText.EMPTY,
                                        List.of(),
                                        PlacedText.EMPTY,
                                        List.of(),
                                        List.of()),
                                List.of(),
                                List.of(),
                                List.of()))
                        .type())
                .isEqualTo(type);
    }

    @Test
    void aLetterIsToldByItsAddressee() {
        assertThat(read(new Sample().preamble("Kính gửi: Sở Tài chính")).type()).isEqualTo("công văn");
        assertThat(read(new Sample().preamble("Nội dung thư kính gửi Sở Tài chính"))
                        .type())
                .isEmpty();
    }

    @Test
    void theCaptionOfALostHeadNamesTheType() {
        assertThat(read(new Sample().caption("(Kèm theo Công văn số 31/CT-NV ngày 02/5/2024 của Cục Thi đua)"))
                        .type())
                .isEqualTo("công văn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Kèm theo Quyết định số 31/QĐ-UBND ngày 02/5/2024 của Ủy ban nhân dân tỉnh) | 31/QĐ-UBND",
                "(Ban hành kèm theo Nghị định số 31/2024/NĐ-CP ngày 02/5/2024 của Chính phủ) | ''",
                "(Ban hành kèm theo Quyết định số 31/QĐ-TTg ngày 02/5/2024 của Thủ tướng Chính phủ) | ''",
                "(Kèm theo Quyết định số 31/QĐ-STC ngày 02/5/2024 của Sở Tài chính) | ''",
                "(Kèm theo Quyết định số 12/2019/QĐ-UBND ngày 02/5/2019 của Ủy ban nhân dân tỉnh) | ''"
            })
    void aCaptionOfAnotherInstrumentGivesNoNumber(String caption, String number) {
        String title = "Sửa đổi Quyết định số 12/2019/QĐ-UBND ngày 02/5/2019";
        Decision blank = read(new Sample()
                .head("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Số:      /QĐ-UBND", "Sơn La, ngày    tháng 5 năm 2024", title)
                .caption(caption));
        Decision lost = read(
                new Sample().head("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "", "", title).caption(caption));
        assertThat(blank.number()).isEqualTo(number);
        assertThat(lost.number()).isEqualTo(number);
        assertThat(blank.date() == null).isEqualTo(number.isEmpty());
        assertThat(lost.date() == null).isEqualTo(number.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Số:33/2025/QĐ-UBND, 33/2025/QĐ-UBND",
        "Số: 3070. /QĐ-UBND, 3070/QĐ-UBND",
        "Số 3070 . /QĐ-UBND, 3070/QĐ-UBND",
        "Số: 33⁄QĐ-UBND, 33/QĐ-UBND",
        "Số.33/QĐ-UBND, 33/QĐ-UBND",
        "Số: 33QĐ-UBND, ''",
        "Số: ..../QĐ-UBND, ''",
        "Số:        /2025/QĐ-UBND, ''"
    })
    void theNumberOfTheHeadsLine(String line, String number) {
        assertThat(read(new Sample().head("ỦY BAN NHÂN DÂN TỈNH SƠN LA", line, "", "x"))
                        .number())
                .isEqualTo(number);
    }

    @Test
    void aSignerWithoutNameIsNone() {
        List<Signer> signers = List.of(
                new Signer(PlacedText.EMPTY, placed("CHỦ TỊCH", 8), List.of()),
                new Signer(
                        placed("Lê Hồng Minh", 9),
                        placed("PHÓ CHỦ TỊCH", 8),
                        List.of(placed("TM. ỦY BAN NHÂN DÂN", 7))));
        assertThat(read(head("", "5/QĐ-UBND", signers)).signers()).containsExactly(signers.get(1));
    }

    private static Outline head(String type, String number, List<Signer> signers) {
        PlacedText none = PlacedText.EMPTY;
        Head head = new Head(none, placed(type, 1), placed(number, 2), none, none, List.of(), none, List.of(), signers);
        return new Outline(head, List.of(), List.of(), List.of());
    }

    private static PlacedText placed(String text, int line) {
        return text.isEmpty() ? PlacedText.EMPTY : PlacedText.of(text, new Anchor.OnLine(line));
    }

    private static Decision read(Outline outline) {
        return new Normaliser().read(outline).decision();
    }

    @Test
    void thePeriodIsOfTheTitleElseOfAnAnnexElseOfACaptionElseOfTheFirstHeadings() {
        assertThat(period("giai đoạn 2021 - 2025", "giai đoạn 2016-2020", "giai đoạn 2011-2015"))
                .isEqualTo(new Period(2021, 2025));
        assertThat(period("", "giai đoạn 2016-2020", "giai đoạn 2011-2015")).isEqualTo(new Period(2016, 2020));
        assertThat(period("", "", "giai đoạn 2011-2015")).isEqualTo(new Period(2011, 2015));
        assertThat(period("giai đoạn 2025-2021", "giai đoạn 2021-2021", "")).isEqualTo(new Period(2021, 2021));
        assertThat(period("", "", "")).isNull();
    }

    private static @Nullable Period period(String title, String caption, String heading) {
        return read(new Sample()
                        .head("UBND TỈNH SƠN LA", "", "", title)
                        .caption(caption)
                        .section("s1", null, heading))
                .period();
    }

    @Test
    void anAnnexNamesThePeriodBeforeACaption() {
        Outline given = new Sample()
                .caption("giai đoạn 2016-2020")
                .section("s1", null, "x")
                .outline();
        Section annex = new Section(
                "s2", null, SectionKind.ANNEX, "", placed("giai đoạn 2021-2025", 8), PlacedText.EMPTY, List.of());
        Section heading = given.sections().get(0);
        Outline outline = new Outline(given.head(), List.of(heading, annex), List.of(), List.of());
        assertThat(read(outline).period()).isEqualTo(new Period(2021, 2025));
    }

    @Test
    void aCaptionWithAnOddNumberCountsWhereNoOtherHasOne() {
        assertThat(read(new Sample()
                                .caption("(Kèm theo Quyết định số 24A/QĐ-UBND)")
                                .caption("(Kèm theo Quyết định số 25A/QĐ-UBND)"))
                        .number())
                .isEqualTo("24A/QĐ-UBND");
    }

    @Test
    void theProvinceIsToldByPlaceCaptionOrTitleWhereTheIssuerNamesNone() {
        assertThat(read(new Sample().head("ỦY BAN NHÂN DÂN", "", "Sơn La, ngày 01/02/2021", "x"))
                        .province())
                .isEqualTo("Sơn La");
        assertThat(read(new Sample().head("SỞ CÔNG THƯƠNG", "", "", "Chương trình của tỉnh Sơn La"))
                        .province())
                .isEqualTo("Sơn La");
        assertThat(read(new Sample().section("s1", null, "Chương trình khuyến công tỉnh Sơn La"))
                        .province())
                .isEqualTo("Sơn La");
        assertThat(read(new Sample().head("BỘ CÔNG THƯƠNG", "", "Sơn La, ngày 01/02/2021", "x"))
                        .province())
                .isEmpty();
    }

    @Test
    void theProvinceOfADistrictOrCommuneIsTheOnlyOneNamedAboveIt() {
        Sample commune = new Sample().head("ỦY BAN NHÂN DÂN PHƯỜNG BẮC GIANG", "", "Bắc Giang, ngày 03/10/2025", "x");
        assertThat(read(commune).province()).isEmpty();
        commune.preamble("Căn cứ Quyết định số 1120/QĐ-UBND của Ủy ban nhân dân tỉnh Bắc Ninh;");
        assertThat(read(commune).province()).isEqualTo("Bắc Ninh");
        assertThat(read(commune).provinceCode()).isEqualTo("24");
        Sample district = new Sample().head("ỦY BAN NHÂN DÂN HUYỆN ĐỊNH HÓA", "", "", "x");
        district.preamble("Phê duyệt Đề án của huyện Định Hóa, tỉnh Thái Nguyên theo kinh nghiệm của tỉnh Sơn La;");
        assertThat(read(district).province()).isEqualTo("Thái Nguyên");
        district.preamble("Theo đề nghị của UBND tỉnh Sơn La;");
        assertThat(read(district).province()).isEmpty();
    }

    static List<TestTable.Row> effects() {
        return TestTable.rows("effective-dates.tsv");
    }

    @ParameterizedTest
    @MethodSource("effects")
    void theSentenceTellsFromWhichDayItIsInForce(TestTable.Row row) {
        String sentence = row.field(0).replace('⍽', '\u00a0');
        LocalDate day = read(full().effect(sentence)).effective();
        assertThat(day == null ? "-" : day.toString()).isEqualTo(row.field(1));
    }

    @Test
    void withoutADayOfSigningOnlyANamedDayTells() {
        assertThat(read(new Sample().effect("có hiệu lực sau 10 ngày kể từ ngày ký"))
                        .effective())
                .isNull();
        assertThat(read(new Sample().effect("có hiệu lực từ ngày 01/01/2021")).effective())
                .isEqualTo(LocalDate.of(2021, 1, 1));
    }
}
