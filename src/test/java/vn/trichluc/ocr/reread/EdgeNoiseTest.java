package vn.trichluc.ocr.reread;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;
import vn.trichluc.ocr.ink.Patch;
import vn.trichluc.ocr.ink.Patches;

class EdgeNoiseTest {
    private static final Patch PAGE = Patches.of(new BufferedImage(595, 842, BufferedImage.TYPE_BYTE_GRAY), 72);

    @Test
    void isWhatIsNotSureBesideTheText() {
        assertThat(isNoise(new Box(1, 10, 176, 13, 183), 0.1)).isTrue();
        assertThat(isNoise(new Box(1, 0, 0, 300, 15), 0.2)).isTrue();
        assertThat(isNoise(new Box(1, 570, 300, 590, 320), 0.0)).isTrue();
        assertThat(isNoise(new Box(1, 200, 820, 220, 840), 0.0)).isTrue();
    }

    @Test
    void isNoPageNumber() {
        assertThat(isNoise(new Box(1, 290, 25, 300, 35), 0.9)).isFalse();
    }

    @Test
    void isNoTextThatIsHardToRead() {
        assertThat(isNoise(new Box(1, 60, 100, 120, 112), 0.1)).isFalse();
        assertThat(isNoise(new Box(1, 30, 100, 120, 112), 0.1)).isFalse();
    }

    private static boolean isNoise(Box box, double confidence) {
        List<Word> words = List.of(new Word("Z_", box, 10, false, false, Confidence.of(confidence)));
        return EdgeNoise.without(PAGE, words).isEmpty();
    }
}
