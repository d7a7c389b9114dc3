package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.text.amount.Dates;
import vn.trichluc.text.amount.NumberStyle;
import vn.trichluc.text.amount.PrintedNumber;
import vn.trichluc.text.lexicon.Provinces;

class LexiconTest {
    private final Provinces provinces = new Provinces();

    @ParameterizedTest
    @CsvSource({
        "An Giang, 2025-06-30, 89",
        "An Giang, 2025-07-01, 91",
        "Bến Tre, 2021-07-12, 83",
        "Huế, 2025-03-01, 46",
        "Cao Bằng, 2026-01-01, 04"
    })
    void aCodeIsThatOfTheDay(String name, LocalDate day, String code) {
        assertThat(provinces.code(name, day)).contains(code);
    }

    @Test
    void aMergedProvinceHasNoCodeAfterwards() {
        assertThat(provinces.code("Bến Tre", LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG, Kiên Giang",
        "UBND TP. HCM, Hồ Chí Minh",
        "Uy ban nhan dan tinh Ba Ria – Vung Tau, Bà Rịa - Vũng Tàu",
        "UBND TỈNH THỪA THIÊN HUẾ, Thừa Thiên Huế"
    })
    void aProvinceIsKnownByItsName(String text, String name) {
        assertThat(provinces.first(text)).map(Provinces.Found::name).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cho thuê đất", "BỘ CÔNG THƯƠNG", ""})
    void otherTextNamesNoProvince(String text) {
        assertThat(provinces.first(text)).isEmpty();
    }

    @Test
    void specksBetweenTheWordsOfADateAreNoPartOfIt() {
        assertThat(Dates.first("Lai Châu, ngày 27 tháng 6: năm 2025"))
                .map(Dates.Found::date)
                .contains(LocalDate.of(2025, 6, 27));
    }

    @Test
    void datesAreFoundInBothForms() {
        assertThat(Dates.find("ngày 21 tháng 5 năm 2012, ngày 20 / 10 /2020; ngày tháng 02 năm 2015; 31/02/2020"))
                .map(Dates.Found::date)
                .isEqualTo(List.of(LocalDate.of(2012, 5, 21), LocalDate.of(2020, 10, 20)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "175,155 | 175.155 | 175155",
                "188,33 | 188.33 | ",
                "2.963,455 | 2963.455 | ",
                "1.341 | 1341 | 1.341"
            })
    void aFigureIsWorthWhatItsStyleSays(String printed, String vietnamese, String english) {
        PrintedNumber number = PrintedNumber.of(printed).orElseThrow();
        assertThat(number.value(NumberStyle.VIETNAMESE).map(Object::toString).orElse(null))
                .isEqualTo(vietnamese);
        assertThat(number.value(NumberStyle.ENGLISH).map(Object::toString).orElse(null))
                .isEqualTo(english);
    }
}
