package vn.trichluc.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;

class SymbolRepairTest {
    private final SymbolRepair symbols = new SymbolRepair();

    @Test
    void eachRowOfTheTableMendsItsExample() {
        assertThat(symbols.rows()).isNotEmpty().allSatisfy(row -> {
            String before = row.before().matcher("").find() ? "" : "Thông tư số";
            assertThat(row.read().matcher(row.exampleRead()).replaceAll(row.printed()))
                    .isEqualTo(row.examplePrinted());
            assertThat(symbols.repaired(row.exampleRead(), before)).isEqualTo(row.examplePrinted());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "133/QÐ-T7g, 133/QÐ-TTg",
        "2/2021/QĐ-77Tg, 2/2021/QĐ-TTg",
        "245/T7Y-STNMT, 245/TTr-STNMT",
        "10/71Y-HĐND, 10/TTr-HĐND",
        "46/2012/T7-BCT, 46/2012/TT-BCT",
        "46/2012/T77-BCT, 46/2012/TT-BCT",
        "26/2014/77LT-BTC-BCT, 26/2014/TTLT-BTC-BCT",
        "12/2012/777-UBND, 12/2012/TTr-UBND",
    })
    void slantingSymbolsReadAsFiguresAreMended(String read, String printed) {
        assertThat(symbols.repaired(read, "")).isEqualTo(printed);
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
        assertThat(symbols.repaired(read, "")).isEqualTo(read);
    }

    @Test
    void aNumberThatIsCalledACircularIsNoSubmission() {
        assertThat(symbols.repaired("46/2012/TTr-BCT", "Thông tư số")).isEqualTo("46/2012/TT-BCT");
        assertThat(symbols.repaired("46/2012/TTr-BCT", "Tờ trình số")).isEqualTo("46/2012/TTr-BCT");
        assertThat(symbols.repaired("46/TTr-BCT", "Thông tư số")).isEqualTo("46/TTr-BCT");
    }

    @Test
    void aMendedSymbolTellsHowItWasRead() {
        List<Word> read = List.of(word("Thông"), word("tư"), word("số"), word("46/2012/T7-BCT;"), word("2.500"));

        List<Word> repaired = symbols.repaired(read);

        assertThat(repaired.get(3).text()).isEqualTo("46/2012/TT-BCT;");
        assertThat(repaired.get(3).readings()).containsExactly("46/2012/T7-BCT;", "46/2012/TT-BCT;");
        assertThat(repaired.get(3).confidence()).isEqualTo(read.get(3).confidence());
        assertThat(repaired).filteredOn(word -> !word.equals(repaired.get(3))).isSubsetOf(read);
    }

    private static Word word(String text) {
        return new Word(text, new Box(1, 0, 0, 10, 10), 10, false, false, Confidence.of(0.7));
    }
}
