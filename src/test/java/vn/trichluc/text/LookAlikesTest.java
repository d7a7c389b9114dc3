package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookAlikesTest {
    @Test
    void lettersThatVietnameseDoesNotHaveBecomeTheirLookAlikes() {
        assertThat(LookAlikes.toVietnamese("nhà nƣớc, CHƢƠNG, ðiều, Ðiều")).isEqualTo("nhà nước, CHƯƠNG, điều, Điều");
    }

    @Test
    void lengthAndOtherLettersStay() {
        String text = "Điều 1. ƣu đãi 14.200 € Đường";
        assertThat(LookAlikes.toVietnamese(text)).hasSameSizeAs(text).isEqualTo(text.replace('ƣ', 'ư'));
        String vietnamese = "Phê duyệt";
        assertThat(LookAlikes.toVietnamese(vietnamese)).isSameAs(vietnamese);
    }
}
