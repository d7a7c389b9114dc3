package vn.trichluc.ocr.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.TestFonts;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patches;
import vn.trichluc.ocr.tesseract.OcrModel;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

class DiacriticLinesTest {
    private static final double DPI = 200;

    private final List<Word> above = List.of(word("Hỗ", 66, 293, 80, 303, 0.97), word("trợ", 84, 295, 103, 304, 0.97));
    private final List<Word> below =
            List.of(word("nghiệp,", 66, 306, 95, 315, 0.97), word("làng", 98, 306, 114, 315, 0.97));

    @Test
    void areMarksThatStandLowAndUnsureWithinTheLineBelow() {
        List<Word> marks = List.of(word("S4", 81, 306, 87, 308, 0.3), word("ˆ", 100, 305, 103, 308, 0.6));
        assertThat(DiacriticLines.areMarks(marks, below)).isTrue();
        assertThat(DiacriticLines.areMarks(marks, above)).isFalse();
    }

    @Test
    void areNoMarksWhereTheyWereReadSurely() {
        assertThat(DiacriticLines.areMarks(List.of(word("(1)", 81, 306, 87, 309, 0.95)), below))
                .isFalse();
    }

    @Test
    void areNoMarksOfWhatIsNoPrintItself() {
        List<Word> noise = List.of(word("ĐI", 24, 201, 45, 214, 0.2));
        assertThat(DiacriticLines.areMarks(List.of(word(":", 30, 204, 33, 206, 0.1)), noise))
                .isFalse();
    }

    @Test
    void areNoMarksWhereSmallPrintStandsApart() {
        assertThat(DiacriticLines.areMarks(List.of(word("ghi", 81, 301, 87, 306, 0.3)), below))
                .isFalse();
        assertThat(DiacriticLines.areMarks(List.of(word("ghi", 140, 306, 150, 309, 0.3)), below))
                .isFalse();
    }

    @Test
    void areNoMarksWhereTheyAreAsHighAsTheLine() {
        assertThat(DiacriticLines.areMarks(List.of(word("nghê", 66, 307, 95, 316, 0.3)), below))
                .isFalse();
    }

    @Test
    void doNotCountAsWords() throws RecognitionFailed {
        List<Word> read =
                List.of(above.get(0), above.get(1), word("S4", 81, 306, 87, 308, 0.3), below.get(0), below.get(1));
        try (TesseractRecogniser tesseract = new TesseractRecogniser(OcrModel.vietnamese())) {
            assertThat(new DiacriticLines(tesseract).withDiacritics(Patches.of(paper(), DPI), read))
                    .containsExactly(above.get(0), above.get(1), below.get(0), below.get(1));
        }
    }

    @Test
    void giveTheLineThatIsReadAgainItsMarksAndNoOtherDigits() throws RecognitionFailed {
        BufferedImage page = paper();
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(TestFonts.serif(Font.PLAIN, 32));
        pen.drawString("triển khai năm 2021", 100, 200);
        double left = 98 * 72 / DPI;
        double top = 165 * 72 / DPI;
        double right = 420 * 72 / DPI;
        double bottom = 210 * 72 / DPI;
        Word marks = word("ˆ?", left + 10, top, left + 20, top + 5, 0.3);
        try (TesseractRecogniser tesseract = new TesseractRecogniser(OcrModel.vietnamese())) {
            DiacriticLines lines = new DiacriticLines(tesseract);
            Word same = word("trien khai nam 2021", left, top, right, bottom, 0.7);
            assertThat(lines.withDiacritics(Patches.of(page, DPI), List.of(marks, same)))
                    .extracting(Word::text)
                    .containsExactly("triển", "khai", "năm", "2021");
            Word other = word("trien khai nam 2027", left, top, right, bottom, 0.7);
            assertThat(lines.withDiacritics(Patches.of(page, DPI), List.of(marks, other)))
                    .containsExactly(other);
        }
    }

    private static BufferedImage paper() {
        BufferedImage page = new BufferedImage(900, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 900, 1000);
        return page;
    }

    private static Word word(String text, double left, double top, double right, double bottom, double confidence) {
        return new Word(text, new Box(1, left, top, right, bottom), 10, false, false, Confidence.of(confidence));
    }
}
