package vn.trichluc.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource({
        "Hai trăm hai mươi sáu triệu không trăm tám mươi mốt nghìn đồng chẵn, 226081000",
        "mười lăm nghìn tỷ, 15000000000000",
        "một trăm lẻ năm, 105",
        "hai trăm rưỡi, 250",
        "hai lăm, 25",
        "nửa triệu, 500000",
        "nửa tỷ, 500000000",
        "ba mươi, 30",
        "mười, 10",
        "'năm trăm nghìn đồng chẵn./.', 500000",
        "hai tỷ rưỡi, 2500000000"
    })
    void readsWhatDecisionsWrite(String words, BigDecimal value) {
        assertThat(NumberWords.value(words)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "đồng",
                "năm một",
                "triệu",
                "một triệu hai tỷ",
                "mươi",
                "một trăm cơ sở",
                "nửa",
                "nửa trăm",
                "một lăm",
                "linh năm",
                "một triệu hai",
                "rưỡi"
            })
    void otherWordsAreNoNumber(String words) {
        assertThat(NumberWords.value(words)).isEmpty();
    }
}
