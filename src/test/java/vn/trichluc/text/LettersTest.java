package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void everyCharacterIsWhatJavaSaysThatItIs() {
        for (int i = 0; i <= Character.MAX_VALUE; i++) {
            char c = (char) i;
            assertThat(Letters.isLetter(c)).isEqualTo(Character.isLetter(c));
            assertThat(Letters.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
            assertThat(Letters.isCapital(c)).isEqualTo(Character.isUpperCase(c));
            assertThat(Letters.isSpace(c)).isEqualTo(Character.isWhitespace(c) || Character.isSpaceChar(c));
        }
    }

    @Test
    void lettersOfVietnameseHaveTheirOwnSmallOnes() {
        String capitals = "ABCXYZÀÁẢÃẠĂẮÂẤĐÊẾÔỐƠỚƯỨỲỴ";
        for (int i = 0; i < capitals.length(); i++) {
            char c = capitals.charAt(i);
            assertThat(Letters.small(c))
                    .isEqualTo(String.valueOf(c).toLowerCase(Locale.ROOT).charAt(0));
        }
        assertThat(Letters.small('ạ')).isEqualTo('ạ');
        assertThat(Letters.small('2')).isEqualTo('2');
    }

    @Test
    void whatChangesWithItsNeighboursOrItsCodeIsUnusual() {
        for (char c : "\u0301\u0323\u00adÐðƉɖİΣ\ud83d".toCharArray()) {
            assertThat(Letters.small(c)).isEqualTo(Letters.UNUSUAL);
        }
    }
}
