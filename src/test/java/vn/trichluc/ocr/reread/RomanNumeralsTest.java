package vn.trichluc.ocr.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.TestFonts;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.Patches;

class RomanNumeralsTest {
    private static final RomanNumerals NUMERALS = new RomanNumerals("Phần"::equals);
    private static final double DPI = 300;
    private static final double POINTS = 72 / DPI;
    private static final double LEFT = 200;
    private static final double BASE = 90;

    @ParameterizedTest
    @CsvSource({"III., II.", "III., HI.", "III., IIL", "VI., VL", "II., H."})
    void aNumberReadAsAnotherIsToldByItsStrokesAndInDoubt(String printed, String read) {
        Word told = told(printed, read.endsWith(".") || read.endsWith(",") ? read : read + ".");

        assertThat(told.text()).isEqualTo(printed);
        assertThat(told.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
        assertThat(told.readings()).hasSize(2).contains(printed);
    }

    @ParameterizedTest
    @CsvSource({"II., II.", "11., 11.", "1., 1.", "I., l.", "H., H.", "III, II"})
    void whatIsRightOrMayBeAFigureOrHasNoFullStopStays(String printed, String read) {
        assertThat(told(printed, read).text()).isEqualTo(read);
    }

    @Test
    void aNumberWithinALineStays() {
        Word number = read("III.", "II.");
        Word before = new Word(
                "theo",
                new Box(1, 10, number.box().top(), 45, number.box().bottom()),
                12,
                true,
                false,
                Confidence.of(0.9));

        assertThat(NUMERALS.told(picture("III."), List.of(before, number))).containsExactly(before, number);
    }

    @ParameterizedTest
    @CsvSource({"II, H", "III, HI", "IV, IV", "H, H", "I, I"})
    void aNumberBehindItsWordNeedsNoFullStop(String printed, String read) {
        Word number = read(printed, read);
        Word word = word("Phần", number);

        List<Word> told = NUMERALS.told(picture(printed), List.of(word, number));

        assertThat(told.get(0)).isEqualTo(word);
        assertThat(told.get(1).text()).isEqualTo(printed);
    }

    @Test
    void aNumberBehindItsWordWithinALineStays() {
        Word number = read("II", "H");
        Word word = word("Phần", number);
        Word first = word("theo", word);

        assertThat(NUMERALS.told(picture("II"), List.of(first, word, number))).containsExactly(first, word, number);
    }

    /** Left of another. */
    private static Word word(String text, Word before) {
        Box box = before.box();
        return new Word(
                text,
                new Box(1, box.left() - 26, box.top(), box.left() - 3, box.bottom()),
                12,
                true,
                false,
                Confidence.of(0.9));
    }

    private static Word told(String printed, String read) {
        return NUMERALS.told(picture(printed), List.of(read(printed, read))).get(0);
    }

    /** As recognition gives it: only as wide as what it took for letters. */
    private static Word read(String printed, String read) {
        double width = size(printed).getWidth() * Math.min(1, (double) read.length() / printed.length());
        Box box = new Box(1, LEFT * POINTS, (BASE - 38) * POINTS, (LEFT + width) * POINTS, (BASE + 3) * POINTS);
        return new Word(read, box, 12, true, false, Confidence.of(0.93));
    }

    private static Rectangle2D size(String text) {
        Graphics2D pen = new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY).createGraphics();
        pen.setFont(font());
        return pen.getFontMetrics().getStringBounds(text, pen);
    }

    private static Font font() {
        return TestFonts.serif(Font.BOLD, 54); // 13 points
    }

    private static Patch picture(String text) {
        BufferedImage pixels = new BufferedImage(600, 140, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 600, 140);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(font());
        pen.drawString(text, (float) LEFT, (float) BASE);
        pen.dispose();
        return Patches.of(pixels, DPI);
    }
}
