package vn.trichluc.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.text.Folding;
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
        List<String> entries = WordList.resource(AdministrativeWords.class, "administrative-words.txt").stream()
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
}
