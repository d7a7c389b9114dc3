package vn.trichluc.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.sourceforge.lept4j.Leptonica1;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.natives.NativeLibraries;

class BrickTest {
    @BeforeAll
    static void loadLibraries() {
        NativeLibraries.load();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3", "1, 2", "2, 1", "35, 1", "36, 1", "71, 1", "1, 65", "1, 64", "4, 9", "30, 30"})
    void bricksGiveWhatLeptonicasOwnGive(int width, int height) {
        for (int seed = 0; seed < 4; seed++) {
            try (Pix picture = noise(131 + 32 * seed, 97 + 11 * seed, seed);
                    Pix opened = picture.opened(width, height);
                    Pix closed = picture.closed(width, height);
                    Pix dilated = picture.dilated(width, height);
                    Pix openedThere = Pix.owning(Leptonica1.pixOpenBrick(null, picture.handle(), width, height));
                    Pix closedThere = Pix.owning(Leptonica1.pixCloseSafeBrick(null, picture.handle(), width, height));
                    Pix dilatedThere = Pix.owning(Leptonica1.pixDilateBrick(null, picture.handle(), width, height))) {
                assertSame(opened, openedThere);
                assertSame(closed, closedThere);
                assertSame(dilated, dilatedThere);
            }
        }
    }

    @Test
    void greyValuesComeBackAsTheyWentIn() {
        byte[] values = new byte[13 * 5];
        new Random(7).nextBytes(values);
        try (Pix picture = Pix.of(new GreyPage(13, 5, values))) {
            assertThat(picture.toGrey().values()).isEqualTo(values);
        }
    }

    @Test
    void bricksLargerThanThePictureLeaveNothingOfIt() {
        try (Pix picture = noise(40, 30, 1);
                Pix opened = picture.opened(50, 1)) {
            assertThat(opened.pieces()).isEqualTo(List.of());
        }
    }

    private static void assertSame(Pix picture, Pix expected) {
        IntBuffer same = IntBuffer.allocate(1);
        assertThat(Leptonica1.pixEqual(picture.handle(), expected.handle(), same))
                .isZero();
        assertThat(same.get(0)).isOne();
    }

    /** Dark areas with runs of all lengths, up to the picture's edges. */
    private static Pix noise(int width, int height, int seed) {
        Random random = new Random(seed);
        byte[] values = new byte[width * height];
        Arrays.fill(values, (byte) 255);
        for (int i = 0; i < 60; i++) {
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            int right = Math.min(width, left + 1 + random.nextInt(i % 3 == 0 ? 5 : 110));
            int bottom = Math.min(height, top + 1 + random.nextInt(i % 3 == 1 ? 5 : 80) / (1 + i % 4));
            for (int y = top; y < bottom; y++) {
                Arrays.fill(values, y * width + left, y * width + right, (byte) (i % 2 == 0 ? 0 : 255));
            }
        }
        try (Pix grey = Pix.of(new GreyPage(width, height, values))) {
            return grey.darkerThan(128);
        }
    }
}
