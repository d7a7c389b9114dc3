package vn.trichluc.structure.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phần I | PART | I",
                "PhầnI | PART | I",
                "PHẦNIII | PART | III",
                "9, Các đoàn thể | ARABIC | 9",
                "3: Sở Kế hoạch và Đầu tư | ARABIC | 3",
                "PHẦN THỨ HAI | PART | THỨ HAI",
                "Chương II QUY ĐỊNH | CHAPTER | II",
                "Mục 3. BẢO ĐẢM | DIVISION | 3",
                "Điều 12. Hiệu lực | ARTICLE | 12",
                "Điều 5a: Trách nhiệm | ARTICLE | 5a",
                "VIII. TỔ CHỨC THỰC HIỆN | ROMAN | VIII",
                "IV.6.2 Kế hoạch thực hiện | ROMAN | IV.6.2",
                "7. Cung cấp thông tin | ARABIC | 7",
                "08/ Chế độ báo cáo | ARABIC | 08",
                "1.1.2.. Hỗ trợ đầu tư | ARABIC | 1.1.2",
                "2.1.6. - Hỗ trợ phòng trưng bày | ARABIC | 2.1.6",
                "đ) Xây dựng kế hoạch | LETTER | đ",
                "- g) Sản xuất hàng | LETTER | g",
                "2) Nội dung | BRACKETED | 2",
                "Điều 8[7]. Hiệu lực | ARTICLE | 8",
                "Điều 2a [3]. Hồ sơ | ARTICLE | 2a",
                "a[2]) Những người đã nhận | LETTER | a",
                "3[12]. Bộ Tài chính | ARABIC | 3",
            })
    void numbersOfHeadings(String text, MarkerKind kind, String number) {
        assertThat(Markers.at(text)).hasValueSatisfying(marker -> {
            assertThat(marker.kind()).isEqualTo(kind);
            assertThat(marker.number()).isEqualTo(number);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.400 tỷ đồng cho cả giai đoạn",
                "2.5 triệu đồng mỗi hộ",
                "15/11 hàng năm báo cáo",
                "20.10.2020 là ngày ký",
                "1. 000 triệu đồng",
                "2021 đến 2025",
                "Điều 4 Nghị định số 45/2012/NĐ-CP",
                "Mục tiêu chung",
                "Chương trình khuyến công",
                "Phần mềm quản lý",
                "Phầni mềm",
                "1, Hội nghị",
                "2, Điều 5 Nghị định",
                "9, các đoàn thể",
                "2,5 triệu đồng",
                "V/v tham gia ý kiến",
                "c/ụm công nghiệp",
                "f) không có trong bảng chữ cái",
                "I",
                "",
            })
    void wordsAndFiguresAreNoNumbers(String text) {
        assertThat(Markers.at(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Il. YÊU CẦU | II", "lV. NỘI DUNG | IV", "Điều l. Phê duyệt | 1"})
    void misreadStrokesCountOnlyWhereAListAwaitsThem(String text, String number) {
        assertThat(Markers.at(text)).hasValueSatisfying(marker -> {
            assertThat(marker.number()).isEqualTo(number);
            assertThat(marker.certain()).isFalse();
        });
    }

    @Test
    void pointsRunInVietnameseOrder() {
        Marker d = Markers.at("d) Thứ tư").orElseThrow();
        Marker dd = Markers.at("đ) Thứ năm").orElseThrow();
        Marker e = Markers.at("e) Thứ sáu").orElseThrow();
        Marker g = Markers.at("g) Thứ bảy").orElseThrow();

        assertThat(dd.follows(d)).isTrue();
        assertThat(e.follows(dd)).isTrue();
        assertThat(g.follows(e)).isTrue();
        assertThat(e.follows(d)).isFalse();
    }

    @Test
    void aListOfCapitalsGoesOnWithCAndL() {
        assertThat(Markers.at("C. TỔ CHỨC").map(Marker::kind)).contains(MarkerKind.CAPITAL);
        assertThat(Markers.at("L. TỔ CHỨC").map(Marker::kind)).contains(MarkerKind.CAPITAL);
    }
}
