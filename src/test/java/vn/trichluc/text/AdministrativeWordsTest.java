package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.text.lexicon.WordList;

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
    @CsvSource({
        "KẾT QUÁ, '', THỰC, KẾT QUẢ",
        "NỘI DỤNG, CÁC, KHUYẾN, NỘI DUNG",
        "MỤC TIỂU, '', CHUNG, MỤC TIÊU",
        "TÔ CHỨC, '', THỰC, TỔ CHỨC",
        "QUÂN LÝ, BIẾU, KẾ, QUẢN LÝ",
    })
    void inCapitalsAnotherSyllableIsMendedToo(String read, String before, String behind, String printed) {
        assertThat(words.mendedCapitals(List.of(read.split(" ")), before, behind))
                .containsExactly(printed.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "KẾT QUÁ, TỔNG, TRÌNH",
        "KẾT QUÁ, '', TRÌNH",
        "MỤC TIỂU, DANH, DỰ",
        "TỐ CHỨC, YẾU, NĂNG",
        "CHÍNH PHÙ, TÀI, HỢP",
        "NHÂN DẪN, NGUYÊN, ĐẾN",
        "BẢN HÀNH, VĂN, CHÍNH",
        "THÔNG TỪ, GIAO, NĂM",
        "ĐỊA CHÍ, '', TỈNH",
        "KẾT QUẢ, '', THỰC",
        "Mục Tiểu, '', CHUNG",
        "kết quá, '', thực",
        "NÔI DỤNG, '', CHUNG",
    })
    void inCapitalsWhatMayBePartOfAnotherWordStays(String read, String before, String behind) {
        assertThat(words.mendedCapitals(List.of(read.split(" ")), before, behind))
                .isNull();
    }

    @Test
    void aNumberThatIsCalledACircularIsNoSubmission() {
        assertThat(AdministrativeWords.mendedSymbol("46/2012/TTr-BCT", "Thông tư số"))
                .isEqualTo("46/2012/TT-BCT");
        assertThat(AdministrativeWords.mendedSymbol("46/2012/TTr-BCT", "Tờ trình số"))
                .isEqualTo("46/2012/TTr-BCT");
        assertThat(AdministrativeWords.mendedSymbol("46/TTr-BCT", "Thông tư số"))
                .isEqualTo("46/TTr-BCT");
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
        "1881/QĐ-TTs, 1881/QĐ-TTg",
        "20/2017/T1-BCT, 20/2017/TT-BCT",
        "46/2012/T7-BCT, 46/2012/TT-BCT",
        "46/2012/T77-BCT, 46/2012/TT-BCT",
        "26/2014/77LT-BTC-BCT, 26/2014/TTLT-BTC-BCT",
        "12/2012/777-UBND, 12/2012/TTr-UBND",
        "331/TTr-SC1, 331/TTr-SCT",
    })
    void slantingSymbolsReadAsFiguresAreMended(String read, String printed) {
        assertThat(AdministrativeWords.mendedSymbol(read, "")).isEqualTo(printed);
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
        "777-SKHCN",
        "46/2012/TT-BCT",
        "12/2012/TTr-UBND",
        "1881/QĐ-TTS",
        "12/2012/QH13",
        "71/2012/CT-UBND",
        "45/1977/NĐ-CP",
        "12/BC-UB1"
    })
    void otherNumbersStay(String read) {
        assertThat(AdministrativeWords.mendedSymbol(read, "")).isEqualTo(read);
    }
}
