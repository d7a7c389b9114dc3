package vn.trichluc.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.WorkbookUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 Dự toán chi | 1 Dự toán chi",
                "2 Chi [a]: b/c*d? \\ e | 2 Chi a b c d e",
                "'Phụ biểu' | Phụ biểu",
                "3 ''Phụ biểu'' | 3 ''Phụ biểu",
                "4 a\uFFFEb\uFFFFc\u0001d | 4 a b c d",
                "5 mã _x0041_ | 5 mã x0041_",
                "6 Tổng hợp nhu cầu vốn đầu tư cho các xã | 6 Tổng hợp nhu cầu vốn đầu tư c",
                "7 \uD83D lẻ | 7 lẻ",
                "8 Tổng hợp nhu cầu vốn đầu tư 💰 | 8 Tổng hợp nhu cầu vốn đầu tư",
                "9 Tổng hợp nhu cầu vốn đầu t 💰 | 9 Tổng hợp nhu cầu vốn đầu t 💰"
            })
    void aNameIsOneThatExcelTakes(String wanted, String name) {
        assertThat(new SheetNames().next(wanted)).isEqualTo(name);
        WorkbookUtil.validateSheetName(name);
    }

    @Test
    void namesAreApartWithoutRegardToCase() {
        SheetNames names = new SheetNames();
        String longTitle = "Biểu tổng hợp kinh phí hỗ trợ các xã";
        List<String> all = List.of(
                names.next("Amounts"),
                names.next("AMOUNTS"),
                names.next(longTitle),
                names.next(longTitle),
                names.next("???"),
                names.next(""));
        assertThat(all)
                .containsExactly(
                        "Amounts",
                        "AMOUNTS 2",
                        "Biểu tổng hợp kinh phí hỗ trợ c",
                        "Biểu tổng hợp kinh phí hỗ trợ 2",
                        "2",
                        "3");
        assertThat(all.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    }
}
