package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {
    @Test
    void romanNumbersAreReadAsTheyAreWritten() {
        assertThat(IntStream.range(1, 400).filter(value -> value != 50 && value != 100))
                .allSatisfy(value ->
                        assertThat(Numbering.roman(Numbering.roman(value))).isEqualTo(value));
        assertThat(IntStream.range(1, 40))
                .allSatisfy(value -> assertThat(Numbering.roman(value)).matches(Numbering.ROMAN));
        assertThat(Numbering.roman(1_984)).isEqualTo("MCMLXXXIV");
        assertThat(Numbering.roman(4_000)).isEmpty();
    }

    @Test
    void romanNumbersThatNobodyWritesAreNone() {
        for (String none : new String[] {"", "IIII", "VX", "IC", "XXXX", "C", "L", "D", "M", "iv", "IVa"}) {
            assertThat(Numbering.roman(none)).as(none).isZero();
        }
        assertThat("XXXX").doesNotMatch(Numbering.ROMAN);
        assertThat("").doesNotMatch(Numbering.ROMAN);
    }

    @Test
    void pointsHaveTheirOwnAlphabet() {
        assertThat(Numbering.point("a")).isEqualTo(1);
        assertThat(Numbering.point("đ")).isEqualTo(5);
        assertThat(Numbering.point("e")).isEqualTo(6);
        assertThat(Numbering.point("g")).isEqualTo(7);
        assertThat(Numbering.point("f")).isZero();
        assertThat(Numbering.point("")).isZero();
        assertThat(Numbering.point(23)).isEqualTo("y");
        assertThat(Numbering.point(24)).isEmpty();
        assertThat(Numbering.letter('e') - Numbering.letter('d')).isEqualTo(2);
    }

    @Test
    void headingsAreNumberedByFiguresWordsAndRomanNumbers() {
        assertThat(Numbering.value("12")).isEqualTo(12);
        assertThat(Numbering.value("nhat")).isEqualTo(1);
        assertThat(Numbering.value("bon")).isEqualTo(4);
        assertThat(Numbering.value("xiv")).isEqualTo(14);
        assertThat(Numbering.value("abc")).isZero();
    }
}
