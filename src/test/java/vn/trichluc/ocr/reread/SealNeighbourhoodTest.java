package vn.trichluc.ocr.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.Patches;

class SealNeighbourhoodTest {
    private static final double DPI = 150;

    @Test
    void aSealWithWhatHangsTogetherWithItIsOnePlace() {
        Patch picture = picture(pen -> {
            pen.drawOval(300, 400, 200, 200); // 34 mm
            pen.drawLine(480, 500, 700, 490);
            pen.fillRect(100, 100, 60, 10); // a word
        });

        assertThat(SealNeighbourhood.places(picture))
                .singleElement()
                .extracting(Patch::area)
                .satisfies(place -> {
                    assertThat(place.left()).isBetween(250, 300);
                    assertThat(place.right()).isBetween(700, 740);
                    assertThat(place.top()).isBetween(360, 400);
                    assertThat(place.bottom()).isBetween(600, 640);
                });
    }

    @Test
    void wordsAndRulesAndPicturesThatFillThePageAreNoPlaces() {
        Patch picture = picture(pen -> {
            pen.fillRect(100, 100, 400, 14); // a line of text
            pen.drawRect(20, 20, 950, 1350); // 160 mm by 229 mm
        });

        assertThat(SealNeighbourhood.places(picture)).isEmpty();
    }

    @Test
    void onlyLinesCountOfWhichAllWordsWereReadSurely() {
        List<Word> name =
                List.of(word("Phạm", 0, 100, 0.88), word("Trường", 40, 101, 0.96), word("Thọ", 90, 100, 0.97));
        List<Word> seal = List.of(
                word("xT.CHỦ", 0, 20, 0.04),
                word("TỊCH", 60, 20, 0.97), // a line that was read in part
                word("UY", 0, 60, 0.95)); // letters of the seal
        List<Word> words = new ArrayList<>(seal);
        words.addAll(name);

        assertThat(SealNeighbourhood.sureLines(words)).isEqualTo(name);
    }

    private interface Strokes {
        void draw(Graphics2D pen);
    }

    private static Patch picture(Strokes strokes) {
        BufferedImage pixels = new BufferedImage(1000, 1400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1000, 1400);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(4));
        strokes.draw(pen);
        pen.dispose();
        return Patches.of(pixels, DPI);
    }

    private static Word word(String text, double left, double top, double confidence) {
        return new Word(text, new Box(1, left, top, left + 30, top + 12), 12, false, false, Confidence.of(confidence));
    }
}
