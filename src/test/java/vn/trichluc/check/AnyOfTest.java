package vn.trichluc.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnyOfTest {
    private static final AnyOf WORDS = AnyOf.of("kết quả", "đánh giá");

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
