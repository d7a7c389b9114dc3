package vn.trichluc.structure.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.Style;
import vn.trichluc.structure.Structure;

class DoubtfulMarkerTest {
    private static final double UNSURE = 0.5;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "III. PHẠM VI; ?I. Phạm vi; 2. Đối tượng; 3. Nguyên tắc | III 1 2 3",
                "III. PHẠM VI; I. Phạm vi; 2. Đối tượng; 3. Nguyên tắc | III I 2 3",
                "Phần II; ?I. Phạm vi; 1. Đối tượng; 2. Nguyên tắc; II. Kinh phí | II I 1 2 II",
                "Phần II; ?I. PHẠM VI; 2. Đối tượng | II I 2",
                "a) Một; b) Hai; c) Ba; ?đ) Bốn; đ) Năm; e) Sáu | a b c d đ e",
                "a) Một; b) Hai; c) Ba; đ) Bốn; đ) Năm; e) Sáu | a b c đ đ e",
                "a) Một; b) Hai; c) Ba; ?đ) Bốn; e) Năm | a b c đ e",
                "a) Một; b) Hai; c) Ba; d) Bốn; ?d) Năm; e) Sáu | a b c d đ e",
                "a) Một; b) Hai; c) Ba; d) Bốn; ?đ) Năm; e) Sáu | a b c d đ e",
            })
    void aNumberInDoubtIsSettledByItsList(String lines, String numbers) {
        assertThat(numbers(lines.split("; "))).isEqualTo(numbers);
    }

    @Test
    void aFullStopReadAsACommaEndsANumberThatIsAwaited() {
        assertThat(numbers("8. Ủy ban nhân dân", "9, Các đoàn thể", "10. Các đơn vị"))
                .isEqualTo("8 9 10");
        assertThat(numbers("8. Ủy ban nhân dân", "5, Các đoàn thể", "9. Các đơn vị"))
                .isEqualTo("8 9");
    }

    private static String numbers(String... lines) {
        List<Block> blocks = new ArrayList<>();
        for (String line : lines) {
            Anchor at = new Anchor.InBox(new Box(1, 50, 20 * blocks.size(), 400, 20 * blocks.size() + 12));
            boolean isUnsure = line.startsWith("?");
            String text = line.substring(isUnsure ? 1 : 0);
            int end = text.indexOf(' ');
            blocks.add(new Block.Paragraph(
                    PlacedText.join(
                            " ",
                            List.of(
                                    placed(text.substring(0, end), at, isUnsure ? UNSURE : 0.97),
                                    placed(text.substring(end + 1), at, 0.97))),
                    Style.PLAIN));
        }
        return String.join(
                " ",
                new Structure()
                        .outline(blocks).sections().stream()
                                .map(Section::number)
                                .toList());
    }

    private static PlacedText placed(String text, Anchor at, @Nullable Double confidence) {
        return PlacedText.of(text, at, Confidence.stated(confidence));
    }
}
