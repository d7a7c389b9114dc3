package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseSyllablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết", "định", "ỦY", "uỷ", "nghiêng", "khuyến", "công", "giết", "gì", "quốc", "hoà", "hòa", "thuế",
                        "ngoằn",
                "yêu", "ý", "Đắk", "rượu", "khuỷu", "xoong", "oăm", "huỳnh", "thuở", "quýt", "a", "chuyên", "toàn",
                        "bảng"
            })
    void syllablesOfTheLanguageHaveItsShape(String word) {
        boolean foreign = word.equals("Đắk"); // names from other languages keep their spelling
        assertThat(VietnameseSyllables.isSyllable(word)).isEqualTo(!foreign);
        assertThat(VietnameseSyllables.isSyllable(Normalizer.normalize(word, Normalizer.Form.NFD)))
                .isEqualTo(!foreign);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CQNG", "HQI", "VIVT", "NGHIAA", "phtic", "duoc1", "Web", "báảo", "tìch", "bàc", "đị̉nh", "", "ngh", "́"
            })
    void whatRecognitionGarblesHasNot(String word) {
        assertThat(VietnameseSyllables.isSyllable(word)).isFalse();
    }

    @Test
    void aStoppedRimeCarriesTwoTonesOnly() {
        assertThat(VietnameseSyllables.isSyllable("các")).isTrue();
        assertThat(VietnameseSyllables.isSyllable("cạc")).isTrue();
        assertThat(VietnameseSyllables.isSyllable("cảc")).isFalse();
    }

    @Test
    void vietnameseMarksAreTold() {
        assertThat(VietnameseSyllables.hasVietnameseLetter("đi")).isTrue();
        assertThat(VietnameseSyllables.hasVietnameseLetter("Số")).isTrue();
        assertThat(VietnameseSyllables.hasVietnameseLetter("So\u0302\u0301")).isTrue();
        assertThat(VietnameseSyllables.hasVietnameseLetter("ban")).isFalse();
        assertThat(VietnameseSyllables.hasVietnameseLetter("garçon")).isFalse();
        assertThat(VietnameseSyllables.hasVietnameseLetter("für")).isFalse();
    }
}
