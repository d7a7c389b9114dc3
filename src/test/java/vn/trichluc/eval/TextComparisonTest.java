package vn.trichluc.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextComparisonTest {
    private static int[] characters(String text) {
        return text.codePoints().toArray();
    }

    @Test
    void aPieceThatStandsSomewhereNeedsNoEdit() {
        assertThat(TextComparison.fewestEdits(characters("khuyến công"), characters("Chương trình khuyến công tỉnh")))
                .isZero();
        assertThat(TextComparison.fewestEdits(characters("khuyến công"), characters("Chương trình khuyên cng tỉnh")))
                .isEqualTo(2);
        assertThat(TextComparison.fewestEdits(characters("abc"), new int[0])).isEqualTo(3);
    }

    @Test
    void fewestEditsAreThoseOfTheNearestStretch() {
        Random random = new Random(45);
        for (int round = 0; round < 200; round++) {
            String piece = letters(random, 1 + random.nextInt(64));
            String text = letters(random, random.nextInt(90));
            int fewest = piece.length();
            for (int from = 0; from <= text.length(); from++) {
                for (int to = from; to <= text.length(); to++) {
                    fewest = Math.min(
                            fewest,
                            CharacterErrorRate.of(piece, text.substring(from, to))
                                    .edits());
                }
                if (text.length() > 30) {
                    break; // all stretches of short texts, beginnings of long ones
                }
            }
            int found = TextComparison.fewestEdits(characters(piece), characters(text));
            if (text.length() > 30) {
                assertThat(found).isLessThanOrEqualTo(fewest);
            } else {
                assertThat(found).isEqualTo(fewest);
            }
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < length; i++) {
            result.append((char) ('a' + random.nextInt(3)));
        }
        return result.toString();
    }
}
