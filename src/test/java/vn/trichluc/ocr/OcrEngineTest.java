package vn.trichluc.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.TestFonts;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PageImage;
import vn.trichluc.model.RecognitionFailed;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.recogniser.FakeRecogniser;
import vn.trichluc.ocr.recogniser.Segmentation;

/** What the engine makes of a recogniser's words, whichever recogniser it is. */
class OcrEngineTest {
    private static final int DPI = 300;

    /** In points: around what {@link #page} draws in its second line. */
    private static final Box CELL = new Box(7, 20, 75, 90, 105);

    private final FakeRecogniser recogniser = new FakeRecogniser();
    private final OcrEngine engine = new OcrEngine(recogniser, "Phan"::equals);

    @Test
    void shouldReadThePageWithoutItsCellsAndThenEachCell() throws RecognitionFailed {
        recogniser.says(Segmentation.PAGE, "Tong").says(Segmentation.BLOCK, "kinh");

        List<Word> words = engine.read(page("Tong", "kinh phi"), List.of(CELL));

        assertThat(words).extracting(Word::text).containsExactly("Tong", "kinh");
        assertThat(words.get(1).box().left()).isBetween(20.0, 30.0);
        assertThat(words.get(1).box().page()).isEqualTo(7);
        assertThat(recogniser.asked()).startsWith("PAGE ALL").contains("BLOCK ALL");
    }

    @Test
    void shouldAskForAFigureAgainAndBelieveWhatIsReadTwice() throws RecognitionFailed {
        recogniser.says(Segmentation.BLOCK, "12.345").says(Segmentation.FIGURE, "12.345");

        List<Word> words = engine.read(page("", "12.345"), List.of(leftOf(CELL), CELL));

        assertThat(words).singleElement().satisfies(word -> {
            assertThat(word.text()).isEqualTo("12.345");
            assertThat(word.confidence()).isEqualTo(Confidence.of(0.95));
            assertThat(word.readings()).isEmpty();
        });
        assertThat(recogniser.asked()).containsExactly("PAGE ALL", "BLOCK ALL", "FIGURE FIGURES");
    }

    @Test
    void shouldDoubtAFigureThatIsReadOtherwiseTheSecondTime() throws RecognitionFailed {
        recogniser
                .says(Segmentation.BLOCK, "12.345")
                .says(Segmentation.FIGURE, "12.845")
                .says(Segmentation.LINE, "12.845");

        List<Word> words = engine.read(page("", "12.345"), List.of(leftOf(CELL), CELL));

        assertThat(words).singleElement().satisfies(word -> {
            assertThat(word.confidence()).isLessThanOrEqualTo(Confidence.of(0.5));
            assertThat(word.readings()).containsExactly("12.345", "12.845");
        });
    }

    @Test
    void shouldNotAskForWhatHoldsNoInk() throws RecognitionFailed {
        assertThat(engine.read(page("", ""), List.of(CELL))).isEmpty();
        assertThat(engine.read(new PageImage(1, new BufferedImage(5, 5, BufferedImage.TYPE_BYTE_GRAY), DPI)))
                .isEmpty();

        assertThat(recogniser.asked()).containsExactly("PAGE ALL");
    }

    @Test
    void shouldNotSayWhichSideIsUpWhereNoWordIsRead() throws RecognitionFailed {
        assertThat(engine.rotationToUpright(page("Tong", ""))).isEmpty();

        assertThat(recogniser.asked()).hasSize(4).containsOnly("SCATTERED ALL");
    }

    @Test
    void shouldGiveUpWhenThePagesTimeIsOver() {
        try (OcrEngine hurried = new OcrEngine(recogniser, word -> false, 0)) {
            assertThatThrownBy(() -> hurried.read(page("Tong", "")))
                    .isInstanceOf(RecognitionFailed.class)
                    .hasMessageContaining("Page 7");
        }
    }

    @Test
    void shouldCloseItsRecogniser() {
        engine.close();

        assertThat(recogniser.isClosed()).isTrue();
    }

    private static Box leftOf(Box cell) {
        return new Box(cell.page(), 2, cell.top(), cell.left() - 2, cell.bottom());
    }

    private static PageImage page(String... lines) {
        BufferedImage pixels = new BufferedImage(1600, 700, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, pixels.getWidth(), pixels.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(TestFonts.serif(Font.PLAIN, 60));
        for (int line = 0; line < lines.length; line++) {
            pen.drawString(lines[line], 100, 200 + 200 * line);
        }
        pen.dispose();
        return new PageImage(7, pixels, DPI);
    }
}
