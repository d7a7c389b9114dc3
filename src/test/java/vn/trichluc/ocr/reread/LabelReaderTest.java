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
import vn.trichluc.ocr.ink.CellInk;
import vn.trichluc.ocr.ink.Patches;
import vn.trichluc.ocr.tesseract.OcrModel;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

class LabelReaderTest {
    private static final double DPI = 200;

    @Test
    void theSurerReadingStandsAndTellsTheOther() throws RecognitionFailed {
        Word read = word("Nuồn", 0.4);

        List<Word> words = surer("Nguồn", List.of(read));

        assertThat(words).singleElement().satisfies(word -> {
            assertThat(word.text()).isEqualTo("Nguồn");
            assertThat(word.readings()).containsExactly("Nuồn", "Nguồn");
            assertThat(word.box()).isEqualTo(read.box());
        });
    }

    @Test
    void whatWasReadSurelyStays() throws RecognitionFailed {
        List<Word> read = List.of(word("Nuồn", 0.8));
        assertThat(surer("Nguồn", read)).isEqualTo(read);
    }

    @Test
    void noDigitIsChanged() throws RecognitionFailed {
        List<Word> read = List.of(word("đợt1", 0.3));
        assertThat(surer("đợt7", read)).isEqualTo(read);
        List<Word> letters = List.of(word("KHA", 0.3));
        assertThat(surer("125", letters)).isEqualTo(letters);
    }

    private static List<Word> surer(String printed, List<Word> read) throws RecognitionFailed {
        BufferedImage page = new BufferedImage(400, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 120);
        pen.setColor(Color.BLACK);
        pen.setFont(TestFonts.serif(Font.PLAIN, 34));
        pen.drawString(printed, 60, 70);
        CellInk ink = CellInk.of(Patches.of(page, DPI));
        try (TesseractRecogniser tesseract = new TesseractRecogniser(OcrModel.vietnamese())) {
            return new LabelReader(tesseract).surer(ink, read);
        }
    }

    private static Word word(String text, double confidence) {
        return new Word(text, new Box(1, 20, 10, 60, 26), 10, false, false, Confidence.of(confidence));
    }
}
