package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeWordsTest {
    private final AdministrativeWords words = new AdministrativeWords();

    @ParameterizedTest
    @CsvSource({
        "Quyêt định, Quyết định",
        "QUYÉT ĐỊNH, QUYẾT ĐỊNH",
        "bồ sung, bổ sung",
        "vê việc, về việc",
        "BAN NHÂN DẪN, BAN NHÂN DÂN",
        "động nhân dân, đồng nhân dân",
    })
    void marksOfWordsOfTheListAreMendedInTheCaseRead(String read, String printed) {
        assertThat(words.mended(List.of(read.split(" ")))).containsExactly(printed.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "thông từ", // giao thông từ
        "bản hành", // văn bản hành chính
        "chính phù", // tài chính phù hợp
        "nhân dẫn", // nguyên nhân dẫn đến
        "quý định", // hằng quý định kỳ
    })
    void otherWordsThatAreSpeltSoAreLeftAlone(String read) {
        assertThat(words.mended(List.of(read.split(" ")))).isNull();
    }

    @Test
    void whatIsRightStays() {
        assertThat(words.mended(List.of("quyết", "định"))).isNull();
        assertThat(words.mended(List.of("UỶ", "BAN")))
                .as("another place of the tone")
                .isNull();
    }

    @Test
    void nothingIsMendedWithoutASyllableThatIsRight() {
        assertThat(words.mended(List.of("quyêt", "đinh"))).isNull();
    }

    @Test
    void noEntryHasAnotherSpellingInTheList() {
        List<String> entries = WordList.resource("administrative-words.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(", ")).stream())
                .toList();

        assertThat(entries.stream().map(Folding::bare)).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(entry -> assertThat(entry.split(" ")).hasSizeBetween(2, 3));
    }

    @ParameterizedTest
    @CsvSource({"tính, Lai Châu, tỉnh", "TÍNH, QUẢNG NGÃI, TỈNH", "Tĩnh, Bà Rịa - Vũng Tàu, Tỉnh"})
    void aWordBeforeAProvinceIsItsTitle(String read, String behind, String printed) {
        assertThat(words.mendedProvince(read, behind)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"tính, đồng bộ", "tính, hà nội", "tính, toán của Lai Châu", "tỉnh, Lai Châu", "tin, Lai Châu"})
    void noProvinceBehindItMendsNothing(String read, String behind) {
        assertThat(words.mendedProvince(read, behind)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "133/QÐ-T7g, 133/QÐ-TTg",
        "2/2021/QĐ-77Tg, 2/2021/QĐ-TTg",
        "1594/777-SKHCN, 1594/TTr-SKHCN",
        "245/T7Y-STNMT, 245/TTr-STNMT",
        "10/71Y-HĐND, 10/TTr-HĐND",
    })
    void slantingSymbolsReadAsFiguresAreMended(String read, String printed) {
        assertThat(AdministrativeWords.mendedSymbol(read)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "45/2012/NĐ-CP",
        "12/TT-BTC",
        "12/TTLT-BTC-BCT",
        "5/TTg-KTN",
        "77g",
        "1/777",
        "245/TTr-STNMT",
        "777-SKHCN"
    })
    void otherNumbersStay(String read) {
        assertThat(AdministrativeWords.mendedSymbol(read)).isEqualTo(read);
    }
}
