package vn.trichluc.ingest.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListNumberFormatTest {
    @Test
    void countersAreWrittenAsWordDoes() {
        assertThat(ListNumberFormat.UPPER_ROMAN.format(14)).isEqualTo("XIV");
        assertThat(ListNumberFormat.LOWER_ROMAN.format(9)).isEqualTo("ix");
        assertThat(ListNumberFormat.LOWER_LETTER.format(5)).isEqualTo("e");
        assertThat(ListNumberFormat.UPPER_LETTER.format(28)).isEqualTo("BB");
        assertThat(ListNumberFormat.DECIMAL_ZERO.format(7)).isEqualTo("07");
        assertThat(ListNumberFormat.DECIMAL_ZERO.format(12)).isEqualTo("12");
    }

    @Test
    void numbersOutsideOfAFormatAreWrittenAsFigures() {
        assertThat(ListNumberFormat.UPPER_ROMAN.format(4_000)).isEqualTo("4000");
        assertThat(ListNumberFormat.LOWER_LETTER.format(0)).isEqualTo("0");
        assertThat(ListNumberFormat.LOWER_LETTER.format(Integer.MAX_VALUE)).hasSizeLessThanOrEqualTo(30);
    }
}
