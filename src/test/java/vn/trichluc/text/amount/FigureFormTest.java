package vn.trichluc.text.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like one figure, a dash, several or a misread figure, and what does not. */
class FigureFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1.500",
                "12,5",
                "1 500",
                "1\u00a0500",
                "-5",
                "− 5",
                "+99",
                "(1.200)",
                "12,5 %",
                "1.500 (1)",
                "350*",
                "1.500¹",
                "2021",
                "1.",
                "1.200.000,5"
            })
    void numbersAreFigures(String text) {
        assertThat(FigureForm.isNumber(text)).isTrue();
        assertThat(FigureForm.isFigure(text)).isTrue();
        assertThat(FigureForm.isDash(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "—", "−", " - ", "---"})
    void dashesAreFiguresWithoutDigits(String text) {
        assertThat(FigureForm.isDash(text)).isTrue();
        assertThat(FigureForm.isFigure(text)).isTrue();
        assertThat(FigureForm.isNumber(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "05 lớp", "a", "2,5 tỷ", "2021-2025", "15/3", "1.500/400", "-----", "l.000", "(*)"})
    void othersAreNone(String text) {
        assertThat(FigureForm.isFigure(text)).isFalse();
    }

    @Test
    void aYearIsNoAmountAndAMarkGroupsOrParts() {
        assertThat(FigureForm.isAmount("2021")).isFalse();
        assertThat(FigureForm.isAmount("2.021")).isTrue();
        assertThat(FigureForm.isMarked("2.021")).isTrue();
        assertThat(FigureForm.isMarked("2021")).isFalse();
    }

    @Test
    void misreadAndSeveralFiguresMayBeSome() {
        assertThat(Stream.of("2.25O", "l.000", "１.５００", "900 1.000", "1.500/400"))
                .allMatch(FigureForm::mayBeFigures);
        assertThat(Stream.of("lớp", "Io", "05 lớp")).noneMatch(FigureForm::mayBeFigures);
    }

    @Test
    void theStyleOfAPileOfFiguresIsTheOneThatMostCanBeIn() {
        assertThat(style("1,200", "12,500", "5")).isEqualTo(NumberStyle.ENGLISH);
        assertThat(style("1.200", "541,125", "3.400")).isEqualTo(NumberStyle.VIETNAMESE);
        assertThat(style("12.5", "3.75")).isEqualTo(NumberStyle.ENGLISH);
        assertThat(style("5", "7")).isEqualTo(NumberStyle.VIETNAMESE);
    }

    private static NumberStyle style(String... figures) {
        return NumberStyle.likeliest(Stream.of(figures)
                .map(PrintedNumber::of)
                .flatMap(java.util.Optional::stream)
                .toList());
    }
}
