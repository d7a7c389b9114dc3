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
import vn.trichluc.ocr.ink.GreyRaster;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.Patches;
import vn.trichluc.ocr.ink.PixelArea;
import vn.trichluc.ocr.recogniser.FakeRecogniser;
import vn.trichluc.ocr.tesseract.OcrModel;
import vn.trichluc.ocr.tesseract.TesseractRecogniser;

class FigureReaderTest {
    @Test
    void aFigureBelowOrAboveWhichTheCellHasMoreInkIsInDoubt() throws RecognitionFailed {
        Word first = new Word("225", new Box(1, 2.4, 2.4, 7, 9.6), 12, false, false, Confidence.of(0.96));
        Patch page = Patches.of(new GreyRaster(200, 200, new byte[200 * 200]), 300);
        CellInk twoRows = new CellInk(page.part(new PixelArea(10, 10, 30, 100)), 2, false);
        CellInk oneRow = new CellInk(page.part(new PixelArea(10, 10, 30, 45)), 2, false);
        FigureReader reader = new FigureReader(new FakeRecogniser());

        assertThat(reader.read(twoRows, List.of(first))).hasValueSatisfying(word -> {
            assertThat(word.text()).isEqualTo("225");
            assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
        });
        assertThat(reader.read(oneRow, List.of(first))).isEmpty();
    }

    @Test
    void aNumberOfRunningTextThatIsReadAgainAsAnotherIsInDoubt() throws RecognitionFailed {
        BufferedImage pixels = new BufferedImage(400, 120, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 120);
        pen.setColor(Color.BLACK);
        pen.setFont(TestFonts.serif(Font.PLAIN, 60));
        pen.drawString("2025", 100, 90);
        pen.dispose();
        Box box = new Box(1, 22.8, 10, 54, 22.8); // 95, 42 to 225, 95 in pixels
        try (TesseractRecogniser tesseract = new TesseractRecogniser(OcrModel.vietnamese())) {
            FigureReader reader = new FigureReader(tesseract);
            Word right = new Word("2025", box, 12, false, false, Confidence.of(0.85));
            Word wrong = new Word("2023", box, 12, false, false, Confidence.of(0.88));
            Word sure = new Word("2023", box, 12, false, false, Confidence.of(0.95));
            Patch page = Patches.of(pixels, 300);
            assertThat(reader.confirmed(page, List.of(right, sure))).containsExactly(right, sure);
            assertThat(reader.confirmed(page, List.of(wrong))).singleElement().satisfies(word -> {
                assertThat(word.text()).isEqualTo("2023");
                assertThat(word.confidence()).isEqualTo(Confidence.of(0.5));
                assertThat(word.readings()).hasSize(2).startsWith("2023");
            });
        }
    }
}
