package vn.trichluc.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.TestFonts;

class FigureWidthTest {
    /** Widths of Times New Roman and of Arial, in heights of a digit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95|1.42|9%",
                "95|1.47|9%",
                "2.420|3.27|24.420",
                "27.605|4.01|27.6605",
                "32|1.40|320",
                "1.600|3.22|600",
                "9%|1.87|95"
            })
    void aCharacterTooManyOrTooFewIsTold(String printed, double width, String read) {
        assertThat(FigureWidth.contradicts(read, width)).isTrue();
        assertThat(FigureWidth.contradicts(printed, width)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2.420", "2420", "1,100,000", "7.928,455", "0", "11", "100%", "12.345.678.900"})
    void theTextThatIsPrintedIsNotContradicted(String printed) {
        for (Font font :
                List.of(TestFonts.serif(Font.PLAIN, 100), TestFonts.serif(Font.BOLD, 100), TestFonts.sans(100))) {
            assertThat(FigureWidth.contradicts(printed, ink(printed, font)))
                    .as(font.getFontName())
                    .isFalse();
        }
    }

    private static double ink(String text, Font font) {
        return bounds(text, font).getWidth() / bounds("8", font).getHeight();
    }

    private static Rectangle2D bounds(String text, Font font) {
        return font.createGlyphVector(new FontRenderContext(null, true, true), text)
                .getVisualBounds();
    }
}
