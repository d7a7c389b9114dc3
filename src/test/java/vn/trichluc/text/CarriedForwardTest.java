package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriedForwardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mang sang", "Cộng mang sang", "MANG SANG TRANG SAU", "Số mang sang", "Cộng chuyển sang trang sau",
                "Chuyển trang sau", "Trang trước mang sang", "Trang trước chuyển sang:", "Cộng trang này",
                        "Cộng trang 2",
                "Từ trang trước chuyển qua", "Lũy kế đến hết trang này", "Mang sang trang 3"
            })
    void sumsSoFarAreCarried(String label) {
        assertThat(CarriedForward.isRow(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kinh phí năm trước chuyển sang",
                "Nguồn năm 2024 mang sang",
                "Chuyển sang năm sau",
                "Chuyển sang",
                "Số dư mang sang năm 2026",
                "Mang sang nhượng",
                "Trang thiết bị",
                "Cộng",
                "Trang trí sân khấu",
                "Chuyển giao công nghệ sang xã",
                "Sửa trang web",
                "Lũy kế",
                "In trang bìa",
                "Cộng trang",
                "Cộng mang sang trạm y tế"
            })
    void moneyThatGoesFromYearToYearIsNot(String label) {
        assertThat(CarriedForward.isRow(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(tiếp theo)",
                "Phụ lục (tiếp theo)",
                "PHỤ LỤC II (tiếp)",
                "Biểu số 02 (tiếp theo)",
                "Bảng 1.2 (tt)",
                "Tiếp theo",
                "Phụ lục số 3 tiếp theo",
                "[tiếp theo]",
                "(Tiếp theo...)"
            })
    void linesSayThatATableGoesOn(String line) {
        assertThat(CarriedForward.isLine(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phụ lục II",
                "Phụ lục II: Kinh phí các năm tiếp theo",
                "Những năm tiếp theo",
                "(tiếp theo Phụ lục của Sở)",
                "TT",
                "Tiếp nhận",
                "Biểu 02",
                "Giai đoạn tiếp theo",
                ""
            })
    void linesWithWordsOfTheirOwnDoNot(String line) {
        assertThat(CarriedForward.isLine(line)).isFalse();
    }
}
