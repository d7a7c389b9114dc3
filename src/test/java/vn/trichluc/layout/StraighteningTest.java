package vn.trichluc.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Page;
import vn.trichluc.model.PageInfo;
import vn.trichluc.model.Ruling;
import vn.trichluc.model.TextOrigin;

class StraighteningTest {
    @Test
    void leavesLinesAloneThatRunDownTheWholeTableWhereverTheyStand() {
        Random random = new Random(7);
        for (int page = 0; page < 200; page++) {
            List<Ruling> lines = new ArrayList<>();
            double left = 40;
            for (int line = 0; line < 10; line++) {
                lines.add(new Ruling(new Box(1, left, 125.1, left + 0.7, 548.6)));
                left += 25 + 60 * random.nextDouble();
            }
            assertThat(Straightening.of(page(lines)).isNone()).isTrue();
        }
    }

    @Test
    void findsTheLeanOfLinesInPieces() {
        List<Ruling> lines = new ArrayList<>();
        for (int line = 0; line < 8; line++) {
            for (int piece = 0; piece < 8; piece++) {
                double top = 60 + 50 * piece;
                double left = 60 + 70 * line + 0.03 * (top + 25);
                lines.add(new Ruling(new Box(1, left, top, left + 0.7, top + 50)));
            }
        }
        assertThat(Straightening.of(page(lines)).leanAtMiddle()).isBetween(0.025, 0.035);
    }

    private static Page page(List<Ruling> lines) {
        return new Page(new PageInfo(1, TextOrigin.OCR, 842, 595, 0, 0, Confidence.of(0.9)), List.of(), lines);
    }
}
