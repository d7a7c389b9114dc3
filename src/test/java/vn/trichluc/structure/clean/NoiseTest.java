package vn.trichluc.structure.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;

class NoiseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 12 -",
                "Trang 3/20",
                "12 CÔNG BÁO/Số 1+2/Ngày 05-01-2021",
                "Ký bởi: Ủy ban nhân dân tỉnh Quảng Ngãi Cơ quan: Tỉnh Quảng Ngãi",
                "Người ký: VĂN PHÒNG",
                "Thời gian ký: 03/02/2025 10:47:25",
                "18.11.2024 07:25:14 +07:00",
                "ttcbth@quangngai.gov.vn",
                "Signature Not Verified",
                "SAO Y",
                "Scanned with CamScanner",
                "A circular official stamp of the Ministry, containing the text \"LƯU KIẾN\".",
                "✓",
                "Ký bởi: UBND TỈNH GIA LAI Thời gian ký: 02/12/2025 16:20:11 +07:00",
                "Người ký: Phan Thị Lụa Email: ptlua@example.vn Cơ quan: Sở Nội vụ Ngày ký: 02.12.2025 16:20:11",
                "Digitally signed by SỞ Y TẾ Date: 2025.12.02 16:20:11 +07'00'",
                "The round red seal of the People's Committee",
            })
    void whatIsNoContentGoes(String line) {
        assertThat(clean(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phê duyệt Chương trình với những nội dung như sau: qd | Phê duyệt Chương trình với những nội dung như sau:",
                "mẫu mã, bao bì. ✓ | mẫu mã, bao bì.",
                "ỦY BAN NHÂN DÂN Người ký: Cổng thông tin 05.02.2025 16:36:20 +07:00 | ỦY BAN NHÂN DÂN",
            })
    void whatRecognitionAddsToALineIsCut(String line, String rest) {
        assertThat(clean(line)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan chủ trì: Sở Công Thương",
                "Ngày ký hợp đồng là ngày 05/01",
                "An toàn lao động",
                "Kinh phí: 5 tỷ",
                "A. Ba",
                "Đơn vị tính của các số liệu về diện tích trong bảng: ha",
                "Quyết định này có hiệu lực kể từ ngày ký. /",
                "Người lao động và người ký hợp đồng đào tạo được hỗ trợ 6 triệu đồng/khóa.",
                "Người ký: Trưởng phòng, được phụ cấp 2 triệu đồng.",
                "Người ký: Giám đốc Sở",
                "Thời gian ký: trong năm 2026",
                "Ký bởi: hai bên, mức phạt 12 triệu đồng",
                "Cơ quan: Sở Xây dựng; kinh phí 45 triệu đồng; e-mail sxd@example.vn",
                "Email: sxd@example.vn, phí duy trì 15 triệu đồng/năm",
                "The official seal shall be kept by the project office.",
                "The signature pad: 3 pieces",
                "A picture of the site, 25 million dong",
                "Công trình được xếp theo quy chuẩn hiện hành vào cấp: IV",
                "Dự án do các nhà tài trợ và ngân sách tỉnh chi trả; EU",
                "Loại vật liệu được ghi trong hồ sơ thiết kế là loại: b",
                "Sao lục",
                "Sao y bản chính hồ sơ: 20 bộ",
                "12",
                "☑ Đồng ý",
                "Trang thiết bị 3/20 phòng",
                "Công báo/Số hóa tài liệu lưu trữ: 200 triệu đồng",
            })
    void contentStays(String line) {
        assertThat(clean(line)).isEqualTo(line);
    }

    private static String clean(String line) {
        return Noise.clean(PlacedText.of(line, new Anchor.OnLine(1)), new ArrayList<>())
                .text();
    }
}
