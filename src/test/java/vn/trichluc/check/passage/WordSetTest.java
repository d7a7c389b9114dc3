package vn.trichluc.check.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {
    private static final WordSet WORDS = WordSet.of("kết quả", "đánh giá");

    @Test
    void findsAWordWhateverItsCase() {
        assertThat(WORDS.isIn("I. ĐÁNH GIÁ CHUNG")).isTrue();
        assertThat(WORDS.isIn("1. Kết quả đạt được")).isTrue();
    }

    @Test
    void marksCount() {
        assertThat(WORDS.isIn("Ket qua, danh gia, kết qủa")).isFalse();
    }
}
