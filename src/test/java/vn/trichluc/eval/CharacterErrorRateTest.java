package vn.trichluc.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterErrorRateTest {
    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3, 6",
        "đồng, đông, 1, 4",
        "1.000, 1000, 1, 5",
        "1000, 1.000, 1, 4",
        "abc, '', 3, 3",
        "'', abc, 3, 0",
        "'', '', 0, 0"
    })
    void countsInsertionsDeletionsAndReplacements(String expected, String actual, int edits, int length) {
        assertThat(CharacterErrorRate.of(expected, actual)).isEqualTo(new CharacterErrorRate(edits, length));
    }

    @Test
    void doesNotCountHowALetterIsComposedNorHowSpaceIsMade() {
        String expected = "Uỷ ban nhân dân";
        String actual = "  " + Normalizer.normalize("Uỷ\u00a0ban\n\tnhân  dân", Normalizer.Form.NFD) + "\n";
        assertThat(CharacterErrorRate.of(expected, actual).edits()).isZero();
    }

    @Test
    void countsACharacterBeyondTheBasicPlaneOnce() {
        assertThat(CharacterErrorRate.of("a\ud83d\ude00b", "ab")).isEqualTo(new CharacterErrorRate(1, 3));
    }

    @Test
    void isARateOfTheExpectedText() {
        assertThat(CharacterErrorRate.of("abcd", "abxd").value()).isCloseTo(0.25, within(1e-9));
        assertThat(CharacterErrorRate.of("a", "abcd").value()).isCloseTo(3, within(1e-9));
        assertThat(CharacterErrorRate.of("", "x").value()).isEqualTo(1);
        assertThat(CharacterErrorRate.of("", "").value()).isZero();
    }

    @Test
    void weighsSeveralTextsByTheirLength() {
        CharacterErrorRate both = new CharacterErrorRate(1, 10).plus(new CharacterErrorRate(9, 90));
        assertThat(both.value()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void isADistance() {
        Random random = new Random(20);
        for (int round = 0; round < 300; round++) {
            String a = text(random);
            String b = text(random);
            String c = text(random);
            int ab = CharacterErrorRate.of(a, b).edits();
            assertThat(CharacterErrorRate.of(a, a).edits()).isZero();
            assertThat(CharacterErrorRate.of(b, a).edits()).isEqualTo(ab);
            assertThat(ab)
                    .isLessThanOrEqualTo(CharacterErrorRate.of(a, c).edits()
                            + CharacterErrorRate.of(c, b).edits())
                    .isGreaterThanOrEqualTo(Math.abs(a.length() - b.length()))
                    .isLessThanOrEqualTo(Math.max(a.length(), b.length()));
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4)
                .collect(StringBuilder::new, (made, i) -> made.append("aăâđ".charAt(i)), StringBuilder::append)
                .toString();
    }
}
