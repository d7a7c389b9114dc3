package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    /** Half of them with few digits, so that small numbers and noughts are among them. */
    static long any(Random random) {
        long size = (long) Math.pow(10, 1 + random.nextInt(15));
        long number = Math.floorMod(random.nextLong(), size);
        return random.nextInt(3) == 0 ? number / 1000 * 1000 % size : number;
    }

    @Test
    void whatIsSaidIsReadBackInEveryRegion() {
        Random random = new Random(11);
        SpokenNumber speech = new SpokenNumber(random);
        for (int run = 0; run < 20_000; run++) {
            long number = any(random);
            String said = speech.say(number);
            assertThat(NumberWords.value(said)).as(said).contains(BigDecimal.valueOf(number));
        }
    }

    @Test
    void theLargestNumberIsSaidAndReadBack() {
        String said = new SpokenNumber(new Random(1)).say(999_999_999_999_999L);
        assertThat(NumberWords.value(said)).as(said).contains(BigDecimal.valueOf(999_999_999_999_999L));
    }

    @Test
    void moneyInWordsIsReadBackFromRunningText() {
        Random random = new Random(12);
        SpokenNumber speech = new SpokenNumber(random);
        for (int run = 0; run < 5_000; run++) {
            long number = 1 + any(random);
            String text = "Tổng kinh phí: " + speech.say(number) + " đồng chẵn.";
            assertThat(Notation.of(Amounts.parse(text))).as(text).isEqualTo(number + " đồng");
        }
    }

    @Test
    void wordsInBracketsAgreeWithTheirFigure() {
        Random random = new Random(13);
        SpokenNumber speech = new SpokenNumber(random);
        for (int run = 0; run < 5_000; run++) {
            long number = any(random);
            String text = number + " đồng (bằng chữ: " + speech.say(number) + " đồng./.)";
            assertThat(Notation.of(Amounts.parse(text))).as(text).isEqualTo(number + " đồng, words " + number);
        }
    }

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
