package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.NumberWords;

/** Random numbers, said in the words of every region, are read back. */
class NumberWordsPropertyTest {
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
}
