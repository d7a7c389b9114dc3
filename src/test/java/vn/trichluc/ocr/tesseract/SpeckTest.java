package vn.trichluc.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;

class SpeckTest {
    @ParameterizedTest
    @ValueSource(strings = {"|", "—", "..", "~", "|_", "'", "“|"})
    void isMarksAloneOfWhichRecognitionIsNotSure(String text) {
        assertThat(Speck.isSpeck(word(text, 0.2))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ";", "./."})
    void isNoMarkOfWhichRecognitionIsSure(String text) {
        assertThat(Speck.isSpeck(word(text, 0.9))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "|1", "l", "-5", "I", "đ"})
    void isNothingWithALetterOrDigitHoweverUnsure(String text) {
        assertThat(Speck.isSpeck(word(text, 0.01))).isFalse();
    }

    private static Word word(String text, double confidence) {
        return new Word(text, new Box(1, 0, 0, 5, 5), 12, false, false, Confidence.of(confidence));
    }
}
