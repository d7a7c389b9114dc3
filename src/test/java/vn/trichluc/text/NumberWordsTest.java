package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    private static final String[] DIGITS = {"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"};

    /** Says a number the northern way; every group below the first with all three places. */
    private static String say(long number) {
        if (number == 0) {
            return DIGITS[0];
        }
        String[] scales = {"", " nghìn", " triệu", " tỷ"};
        List<String> groups = new ArrayList<>();
        for (int scale = 3; scale >= 0; scale--) {
            int group = (int) (number / (long) Math.pow(1000, scale) % 1000);
            if (group > 0) {
                groups.add(sayGroup(group, !groups.isEmpty()) + scales[scale]);
            }
        }
        return String.join(" ", groups);
    }

    private static String sayGroup(int group, boolean full) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        List<String> words = new ArrayList<>();
        if (hundreds > 0 || full) {
            words.add(DIGITS[hundreds] + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS[tens] + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones == 1 && tens > 1) {
            words.add("mốt");
        } else if (ones == 5 && tens > 0) {
            words.add("lăm");
        } else if (ones > 0) {
            words.add(DIGITS[ones]);
        }
        return String.join(" ", words);
    }

    @Test
    void whatIsSaidIsReadBack() {
        Random random = new Random(11);
        for (int run = 0; run < 20_000; run++) {
            long number = Math.abs(random.nextLong()) % (long) Math.pow(10, 1 + random.nextInt(12));
            assertThat(NumberWords.value(say(number))).as(say(number)).contains(BigDecimal.valueOf(number));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Hai trăm hai mươi sáu triệu không trăm tám mươi mốt nghìn đồng chẵn, 226081000",
        "mười lăm nghìn tỷ, 15000000000000",
        "một trăm lẻ năm, 105",
        "hai tỷ rưỡi, 2500000000"
    })
    void readsWhatDecisionsWrite(String words, BigDecimal value) {
        assertThat(NumberWords.value(words)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "đồng", "năm một", "triệu", "một triệu hai tỷ", "mươi", "một trăm cơ sở"})
    void otherWordsAreNoNumber(String words) {
        assertThat(NumberWords.value(words)).isEmpty();
    }
}
