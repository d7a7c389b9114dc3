package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordEdgeTest {
    private static final Pattern UNIT = Pattern.compile(WordEdge.START + "(?:tỷ|đ|m|m2|so)" + WordEdge.END);

    @ParameterizedTest
    @ValueSource(
            strings = {"tỷ", "(tỷ)", "5 tỷ.", "1.000đ/m", "-đ", "m²", "m2,", "so:", "so___", "_so_", "“đ”", "so\u00a05"
            })
    void aWordStandsBetweenWhatIsNoLetterMarkOrDigit(String text) {
        assertThat(UNIT.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tỷu",
                "ấtỷ",
                "đồng",
                "ởđ",
                "mỗi",
                "em",
                "m3",
                "2so",
                "so2",
                "số",
                "so\u0301",
                "sơ",
                "soж",
                "soß",
                "đĐ"
            })
    void aPartOfAWordIsNone(String text) {
        assertThat(UNIT.matcher(text).find()).isFalse();
    }
}
