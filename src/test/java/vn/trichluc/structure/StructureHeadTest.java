package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Head;
import vn.trichluc.model.Outline;
import vn.trichluc.model.PlacedText;

class StructureHeadTest {
    @Test
    void columnsMayComeOneAfterTheOther() {
        Head head = head(
                "ỦY BAN NHÂN DÂN",
                "TỈNH KIÊN GIANG",
                "Số: 2454/QĐ-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Kiên Giang, ngày 20 tháng 10 năm 2020",
                "QUYẾT ĐỊNH",
                "Ban hành Chương trình Khuyến công",
                "giai đoạn 2021 - 2025",
                "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG",
                "Căn cứ Luật Tổ chức chính quyền địa phương;",
                "QUYẾT ĐỊNH:",
                "Điều 1. Ban hành Chương trình.");

        assertThat(head.issuer()).hasToString("ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG");
        assertThat(head.issuer().at()).containsExactly(new Anchor.OnLine(1), new Anchor.OnLine(2));
        assertThat(head.number()).hasToString("Số: 2454/QĐ-UBND");
        assertThat(head.placeAndDate()).hasToString("Kiên Giang, ngày 20 tháng 10 năm 2020");
        assertThat(head.type()).hasToString("QUYẾT ĐỊNH");
        assertThat(head.title()).hasToString("Ban hành Chương trình Khuyến công giai đoạn 2021 - 2025");
    }

    @Test
    void columnsMayBeReadLineByLine() {
        Head head = head(
                "ỦY BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "TỈNH SƠN LA Độc lập - Tự do - Hạnh phúc",
                "Số: 180/QĐ-UBND Sơn La, ngày 25 tháng 01 năm 2021",
                "QUYẾT ĐỊNH",
                "Phê duyệt Chương trình khuyến công",
                "Căn cứ Luật Tổ chức chính quyền địa phương;");

        assertThat(head.issuer()).hasToString("ỦY BAN NHÂN DÂN TỈNH SƠN LA");
        assertThat(head.number()).hasToString("Số: 180/QĐ-UBND");
        assertThat(head.placeAndDate()).hasToString("Sơn La, ngày 25 tháng 01 năm 2021");
        assertThat(head.title()).hasToString("Phê duyệt Chương trình khuyến công");
    }

    @Test
    void aHeadInTheCellsOfATableIsNoTable() {
        List<Block> blocks = new Blocks()
                .row("ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
                .row("Số: 33/2023/QĐ-UBND", "Bến Tre, ngày 22 tháng 8 năm 2023")
                .bold("QUYẾT ĐỊNH", "Ban hành Quy chế")
                .plain("Căn cứ Luật An ninh mạng;", "QUYẾT ĐỊNH:", "Điều 1. Ban hành Quy chế.")
                .list();
        Outline outline = new Structure().outline(blocks);

        assertThat(outline.tables()).isEmpty();
        assertThat(outline.head().issuer()).hasToString("ỦY BAN NHÂN DÂN TỈNH BẾN TRE");
        assertThat(outline.head().number()).hasToString("Số: 33/2023/QĐ-UBND");
        assertThat(outline.head().placeAndDate()).hasToString("Bến Tre, ngày 22 tháng 8 năm 2023");
    }

    @Test
    void aBlankNumberIsKeptAsPrinted() {
        Head head = head(
                "ỦY BAN NHÂN DÂN",
                "TỈNH SƠN LA",
                "Số:      /QĐ-UBND",
                "Sơn La, ngày    tháng    năm 2021",
                "QUYẾT ĐỊNH",
                "Phê duyệt");

        assertThat(head.number().text()).startsWith("Số:").endsWith("/QĐ-UBND");
        assertThat(head.placeAndDate().text()).startsWith("Sơn La, ngày");
    }

    @Test
    void aRegistrysStampGivesNoNumberAndNoIssuer() {
        Head head = head(
                "CỔNG THÔNG TIN ĐIỆN TỬ CHÍNH PHỦ",
                "CÔNG VĂN ĐẾN",
                "Số: 1234",
                "THỦ TƯỚNG CHÍNH PHỦ",
                "Số: 729/QĐ-TTg",
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Hà Nội, ngày 23 tháng 4 năm 2026",
                "QUYẾT ĐỊNH",
                "Phê chuẩn kết quả bầu chức vụ",
                "THỦ TƯỚNG CHÍNH PHỦ",
                "Căn cứ Luật Tổ chức Chính phủ;");

        assertThat(head.issuer()).hasToString("THỦ TƯỚNG CHÍNH PHỦ");
        assertThat(head.number()).hasToString("Số: 729/QĐ-TTg");
    }

    @Test
    void theBodyAboveTheIssuerIsPartOfItsName() {
        Head head = head(
                "UBND TỈNH PHÚ THỌ",
                "SỞ THÔNG TIN VÀ TRUYỀN THÔNG",
                "Số: 275/STTTT-CNTT",
                "V/v đăng ký danh sách",
                "tham gia Hội thi",
                "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Phú Thọ, ngày 16 tháng 12 năm 2011",
                "Kính gửi: Các đơn vị trực thuộc sở");

        assertThat(head.issuer()).hasToString("UBND TỈNH PHÚ THỌ SỞ THÔNG TIN VÀ TRUYỀN THÔNG");
        assertThat(head.title()).hasToString("V/v đăng ký danh sách tham gia Hội thi");
        assertThat(head.type().isEmpty()).isTrue();
    }

    @Test
    void aLettersDateMayComeBehindItsAddressee() {
        Outline outline = new Structure()
                .outline(Blocks.of(
                        "SỞ GIÁO DỤC VÀ ĐÀO TẠO",
                        "Số: 1906/SGDĐT-CTrTT",
                        "V/v phòng, chống dịch",
                        "Kính gửi:",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Đà Nẵng, ngày 26 tháng 7 năm 2020",
                        "- Các trường đại học.",
                        "Thực hiện chỉ đạo, Sở đề nghị như sau:",
                        "1. Thời gian nghỉ học"));

        assertThat(outline.head().placeAndDate()).hasToString("Đà Nẵng, ngày 26 tháng 7 năm 2020");
        assertThat(outline.sections()).hasSize(2);
        assertThat(outline.sections().get(0).number()).isEmpty();
        assertThat(outline.sections().get(0).text().text())
                .isEqualTo("Kính gửi:\n- Các trường đại học.\nThực hiện chỉ đạo, Sở đề nghị như sau:");
    }

    @Test
    void anIssuerThatLostItsSecondLineIsReadBelowTheTitle() {
        Head head = head(
                "ỦY BAN NHÂN DÂN",
                "Số: 12/QĐ-UBND",
                "QUYẾT ĐỊNH",
                "Phê duyệt Kế hoạch",
                "ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
                "Căn cứ Luật;");

        assertThat(head.issuer()).hasToString("ỦY BAN NHÂN DÂN TỈNH CAO BẰNG");
    }

    @Test
    void aCaptionSaysWhoseDecisionIsLost() {
        Outline outline = new Structure()
                .outline(Blocks.of(
                        "CHƯƠNG TRÌNH KHUYẾN CÔNG TỈNH LAI CHÂU",
                        "(Kèm theo Quyết định số 407/QĐ-UBND ngày 14 tháng 4 năm 2020 của Ủy ban nhân dân tỉnh Lai Châu)",
                        "I. MỤC TIÊU",
                        "1. Mục tiêu chung"));

        assertThat(outline.head().type()).hasToString("Quyết định");
        assertThat(outline.head().issuer()).hasToString("Ủy ban nhân dân tỉnh Lai Châu");
        assertThat(outline.head().number().isEmpty()).isTrue();
        assertThat(outline.head().captions()).hasSize(1);
        assertThat(outline.sections().get(0).title()).hasToString("CHƯƠNG TRÌNH KHUYẾN CÔNG TỈNH LAI CHÂU");
    }

    @Test
    void legalBasesAreThePreamble() {
        Outline outline = new Structure()
                .outline(Blocks.of(
                        "QUYẾT ĐỊNH",
                        "Phê duyệt Kế hoạch",
                        "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH CAO BẰNG",
                        "Căn cứ Luật Tổ chức;",
                        "Xét đề nghị của Sở Công Thương,",
                        "QUYẾT ĐỊNH:",
                        "Điều 1. Phê duyệt Kế hoạch."));

        assertThat(outline.sections().get(0).paragraphs())
                .extracting(PlacedText::text)
                .containsExactly("Căn cứ Luật Tổ chức;", "Xét đề nghị của Sở Công Thương,", "QUYẾT ĐỊNH:");
        assertThat(outline.sections()).hasSize(2);
    }

    @Test
    void whatDigitalSigningPrintsIsASignatureWithoutAName() {
        String[] lines = {
            "QUYẾT ĐỊNH",
            "Phê duyệt Kế hoạch",
            "Điều 1. Phê duyệt Kế hoạch./.",
            "Nơi nhận:",
            "- Lưu: VT.",
            "Ký bởi: Ủy ban nhân dân tỉnh Nam Sơn",
            "Thời gian ký: 18/11/2024 10:22:31 +07:00"
        };
        assertThat(head(lines).signers())
                .singleElement()
                .satisfies(signer -> assertThat(signer.name().isBlank()).isTrue());
        assertThat(head(Arrays.copyOf(lines, 5)).signers()).isEmpty();
    }

    private static Head head(String... lines) {
        return new Structure().outline(Blocks.of(lines)).head();
    }
}
