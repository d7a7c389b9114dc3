package vn.trichluc.ocr.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeparatorShapesTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 100;
    private static final int LINE = 70;
    private static final int DIGIT = 34;

    private final byte[] values = new byte[WIDTH * HEIGHT];
    private int next = 20;

    SeparatorShapesTest() {
        Arrays.fill(values, (byte) 0xff);
    }

    @Test
    void whatHangsBelowTheDigitsIsAComma() {
        digits(3);
        mark(6);
        digits(2);
        assertThat(shown("188.33")).hasValue("188,33");
        assertThat(shown("188,33")).hasValue("188,33");
    }

    @Test
    void whatStandsOnTheirLineIsAFullStop() {
        digits(1);
        mark(0);
        digits(3);
        mark(5);
        digits(3);
        assertThat(shown("2,963.455")).hasValue("2.963,455");
    }

    @Test
    void betweenTheTwoNothingIsTold() {
        digits(3);
        mark(3);
        digits(2);
        assertThat(shown("188.33")).isEmpty();
    }

    @Test
    void whereInkAndCharactersDoNotAgreeInNumberNothingIsTold() {
        digits(3);
        mark(6);
        digits(2);
        assertThat(shown("18.33")).isEmpty();
        assertThat(shown("188.3Z")).isEmpty();
        assertThat(shown("188")).isEmpty();
    }

    @Test
    void aDigitWhoseThinStrokeIsLightIsOneAllTheSame() {
        digits(3);
        mark(6);
        digits(2);
        // the last digit in two dark parts with light ink between them
        for (int y = LINE - 12; y < LINE - 8; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int at = y * WIDTH + x;
                values[at] = values[at] == 0 && x > 150 ? (byte) 160 : values[at];
            }
        }
        assertThat(shown("188.33")).hasValue("188,33");
    }

    private Optional<String> shown(String text) {
        return SeparatorShapes.of(Patches.of(new GreyRaster(WIDTH, HEIGHT, values), 300), text);
    }

    private void digits(int count) {
        for (int i = 0; i < count; i++) {
            draw(next, LINE - DIGIT, next + 18, LINE);
            next += 22;
        }
    }

    private void mark(int below) {
        draw(next, LINE - 5, next + 5, LINE + below);
        next += 9;
    }

    private void draw(int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(values, y * WIDTH + left, y * WIDTH + right, (byte) 0);
        }
    }
}
