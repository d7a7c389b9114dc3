package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({"hoà,hòa", "Uỷ ban,ủy BAN", "khoẻ,khỏe", "THUỶ,thủy", "Ðiều,điều", "2016 – 2020,2016 - 2020"})
    void keyLevelsCaseTonePlaceAndDash(String one, String other) {
        assertThat(Folding.key(one)).isEqualTo(Folding.key(other));
    }

    @ParameterizedTest
    @CsvSource({"quý,qúy", "toàn,tòan"})
    void keyLeavesSyllablesAloneWhoseToneHasOnePlace(String right, String wrong) {
        assertThat(Folding.key(right)).isNotEqualTo(Folding.key(wrong));
    }

    @Test
    void keyKeepsMarks() {
        assertThat(Folding.key("tỉnh")).isNotEqualTo(Folding.key("tính"));
    }

    @Test
    void bareTakesEveryMarkAway() {
        assertThat(Folding.bare("  ỦY  BAN NHẢN ĐÀN ")).isEqualTo("uy ban nhan dan");
        assertThat(Folding.bare("u\u0323")).isEqualTo("u");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Ủy ban",
                "\u00a0Điều",
                "\u200bĐiều",
                "u\u0323",
                " a\u0301",
                "– gạch",
                "",
                " \u200b",
                "\u0301",
                "\u1100\u1161"
            })
    void firstIsTheFirstCharacterOfTheBareText(String text) {
        String bare = Folding.bare(text);
        assertThat(Folding.first(text)).isEqualTo(bare.isEmpty() ? ' ' : bare.charAt(0));
    }

    @Test
    void lettersStandOneForOne() {
        String text = "Điều 1.\u00a0Ủy ban – “Kèm”";
        assertThat(Folding.letters(text)).isEqualTo("dieu 1. uy ban - “kem”").hasSameSizeAs(text);
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        String text = "HOÀ bình, Uỷ  ban";
        assertThat(Folding.key(Folding.key(text))).isEqualTo(Folding.key(text));
        assertThat(Folding.bare(Folding.bare(text))).isEqualTo(Folding.bare(text));
    }
}
