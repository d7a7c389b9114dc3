package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.TestFonts;

class FigureWidthTest {
    /** Times, its bold, Arial; a face as narrow as Arial Narrow and one as wide as DejaVu Serif Bold. */
    private static final Map<String, Font> FACES = Map.of(
            "serif", TestFonts.serif(Font.PLAIN, 100),
            "bold serif", TestFonts.serif(Font.BOLD, 100),
            "sans", TestFonts.sans(100),
            "narrow", TestFonts.sans(100).deriveFont(AffineTransform.getScaleInstance(0.82, 1)),
            "wide", TestFonts.serif(Font.BOLD, 100).deriveFont(AffineTransform.getScaleInstance(1.24, 1)));

    private static final List<String> SURE = List.of("2024", "1.250", "37.400", "815", "1.000.000");

    /** Widths of Times New Roman and of Arial, in heights of a digit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "serif|95|1.42|9%",
                "sans|95|1.47|9%",
                "serif|2.420|3.27|24.420",
                "serif|27.605|4.01|27.6605",
                "serif|32|1.40|320",
                "serif|1.600|3.22|600",
                "serif|9%|1.87|95"
            })
    void aCharacterTooManyOrTooFewIsTold(String face, String printed, double width, String read) {
        FigureWidth page = learnt(FACES.get(face));
        assertThat(page.contradicts(read, width)).isTrue();
        assertThat(page.contradicts(printed, width)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.420",
                "2420",
                "1,100,000",
                "7.928,455",
                "0",
                "11",
                "100%",
                "12.345.678.900",
                "95",
                "9%",
                "0,25",
                "123.456.789.000"
            })
    void theTextThatIsPrintedIsNotContradicted(String printed) {
        FACES.forEach((name, face) -> assertThat(learnt(face).contradicts(printed, ink(printed, face)))
                .as(name)
                .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2.420|24.420", "27.605|27.6605", "320|32", "1.600|600", "95|9%", "2024|204", "815|8815"})
    void anotherTextIsContradictedInEveryFace(String printed, String read) {
        FACES.forEach((name, face) -> assertThat(learnt(face).contradicts(read, ink(printed, face)))
                .as(name)
                .isTrue());
    }

    @Test
    void nothingIsSaidOfAFaceThatIsNotKnown() {
        FigureWidth page = new FigureWidth();
        assertThat(page.contradicts("24.420", 3.27)).isFalse();
        page.learn("2024", 2.84);
        page.learn("2025", 2.84);
        page.learn("17", 1.3);
        page.learn("1.2", 1.5);
        page.learn("Hà", 1.5);
        assertThat(page.contradicts("24.420", 3.27)).isFalse();
        page.learn("2026", 2.84);
        assertThat(page.contradicts("24.420", 3.27)).isTrue();
    }

    /** A heading's face beside that of a table. */
    @Test
    void aPageOfTwoFacesIsJudgedByBoth() {
        FigureWidth page = new FigureWidth();
        for (String face : List.of("narrow", "wide")) {
            SURE.forEach(text -> page.learn(text, ink(text, FACES.get(face))));
        }
        for (String face : List.of("narrow", "serif", "wide")) {
            assertThat(page.contradicts("27.605", ink("27.605", FACES.get(face))))
                    .as(face)
                    .isFalse();
        }
        assertThat(page.contradicts("27.605", ink("605", FACES.get("serif")))).isTrue();
    }

    @Test
    void oneFigureThatWasReadWronglyChangesNothing() {
        FigureWidth page = learnt(FACES.get("serif"));
        SURE.forEach(text -> page.learn(text, ink(text, FACES.get("serif"))));
        page.learn("24.420", 3.27);
        assertThat(page.contradicts("24.420", 3.27)).isTrue();
    }

    private static FigureWidth learnt(Font face) {
        FigureWidth page = new FigureWidth();
        SURE.forEach(text -> page.learn(text, ink(text, face)));
        return page;
    }

    private static double ink(String text, Font font) {
        return bounds(text, font).getWidth() / bounds("8", font).getHeight();
    }

    private static Rectangle2D bounds(String text, Font font) {
        return font.createGlyphVector(new FontRenderContext(null, true, true), text)
                .getVisualBounds();
    }
}
