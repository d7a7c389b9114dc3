package vn.trichluc.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfusionsTest {
    @ParameterizedTest
    @EnumSource
    void everyViewHasSignsThatStandForOthers(Confusions view) {
        assertThat(view.seen()).isNotEmpty();
        assertThat(view.seen().chars().boxed()).doesNotHaveDuplicates();
        assertThat(view.seen().chars().boxed())
                .allSatisfy(
                        sign -> assertThat(view.meant((char) sign.intValue())).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "FIGURE, l.5OO, 1.500",
        "FIGURE, §.500, §.500",
        "PROSE, §.500, 5.500",
        "NUMBER, 2I|O, 21|0",
        "ARTICLE, i|o, 110",
        "ROMAN, VI1, VII",
        "KNOWN_ROMAN, IHI, IIII",
        "KNOWN_ROMAN, YTL, VII"
    })
    void aTextHasTheLikeliestMeaningOfEachSign(Confusions view, String seen, String meant) {
        assertThat(view.plain(seen)).isEqualTo(meant);
    }

    @Test
    void severalDigitsMayBeMeantInACell() {
        assertThat(Confusions.CELL.meant('§')).containsExactly("5", "8", "3", "6");
        assertThat(Confusions.CELL.meant('1')).isEmpty();
        assertThat(Confusions.NUMBER.seenFor('1')).isEqualTo("lI");
    }

    @Test
    void digitsAreAlikeEitherWay() {
        assertThat(Confusions.areAlike('3', '8')).isTrue();
        assertThat(Confusions.areAlike('8', '3')).isTrue();
        assertThat(Confusions.areAlike('1', '2')).isFalse();
    }
}
