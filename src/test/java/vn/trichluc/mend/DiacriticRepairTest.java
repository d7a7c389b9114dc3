package vn.trichluc.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;

class DiacriticRepairTest {
    private static final double HEIGHT = 12;
    private static final double CONFIDENCE = 0.7;

    private final DiacriticRepair marks = new DiacriticRepair();

    @Test
    void wordsOfALineAreMendedWithTheSignsAroundThem() {
        assertThat(texts(marks.repaired(line("sửa", "đổi,", "bồ", "sung;", "“Quyêt", "định”"))))
                .containsExactly("sửa", "đổi,", "bổ", "sung;", "“Quyết", "định”");
    }

    @Test
    void aMendedWordKeepsItsPlaceAndConfidence() {
        List<Word> read = line("TÍNH", "LAI", "CHÂU");

        Word mended = marks.repaired(read).get(0);

        assertThat(mended.text()).isEqualTo("TỈNH");
        assertThat(mended.box()).isEqualTo(read.get(0).box());
        assertThat(mended.confidence()).isEqualTo(Confidence.of(CONFIDENCE));
    }

    @Test
    void signsBetweenTwoWordsPartThem() {
        assertThat(texts(marks.repaired(line("bồ,", "sung")))).containsExactly("bồ,", "sung");
    }

    @Test
    void wordsOfTwoCellsAreNoneOfOneLine() {
        List<Word> cells = List.of(word("bồ", 0), word("sung", 100));

        assertThat(marks.repaired(cells)).isEqualTo(cells);
    }

    @Test
    void figuresAreNeverTouched() {
        List<Word> line = line("5bồ", "sung", "2.500");

        assertThat(marks.repaired(line)).isEqualTo(line);
    }

    @Test
    void inCapitalsTheWordsAroundTellWhatIsMended() {
        assertThat(texts(marks.repaired(line("KẾT", "QUÁ", "THỰC", "HIỆN")))).startsWith("KẾT", "QUẢ");
        assertThat(texts(marks.repaired(line("TỔNG", "KẾT", "QUÁ", "TRÌNH"))))
                .containsExactly("TỔNG", "KẾT", "QUÁ", "TRÌNH");
        assertThat(texts(marks.repaired(line("KẾT", "QUÁ", "TRÌNH", "BÀY")))).startsWith("KẾT", "QUÁ");
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static List<Word> line(String... texts) {
        List<Word> words = new ArrayList<>();
        double left = 0;
        for (String text : texts) {
            Word word = word(text, left);
            words.add(word);
            left = word.box().right() + HEIGHT / 4;
        }
        return words;
    }

    private static Word word(String text, double left) {
        return new Word(
                text,
                new Box(1, left, 0, left + text.length() * HEIGHT / 2, HEIGHT),
                HEIGHT,
                false,
                false,
                Confidence.of(CONFIDENCE));
    }
}
