package vn.trichluc.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.trichluc.text.lexicon.HeaderWords.Meaning;

/** header-words.tsv as its head describes it; column-words.tsv shows what columns its words make. */
class HeaderWordsTest {
    @Test
    void eachExampleOfTheTableIsFoundByItsLine() {
        for (String line : WordList.resource("header-words.tsv")) {
            List<String> columns = WordList.columns(line);
            if (columns.size() > 3) {
                String word = columns.get(0);
                boolean denied = word.startsWith("-");
                Meaning meaning = Meaning.valueOf(
                        word.substring(denied ? 1 : 0).toUpperCase(Locale.ROOT).replace('-', '_'));

                assertThat(HeaderWords.standard().say(meaning, columns.get(3)))
                        .as(line)
                        .isEqualTo(!denied);
            }
        }
    }

    @Test
    void wordsAreWholeUnlessTheirLineSaysPart() {
        HeaderWords words = new HeaderWords(List.of("text\tghi chú\toutside", "period\tthời gian\tpart"));

        assertThat(words.say(Meaning.TEXT, "Ghi chú, ý kiến")).isTrue();
        assertThat(words.say(Meaning.TEXT, "Ghi chúng")).isFalse();
        assertThat(words.say(Meaning.TEXT, "Tổng (ghi chú)")).isFalse();
        assertThat(words.say(Meaning.PERIOD, "Thời gianthực hiện")).isTrue();
    }

    @Test
    void anEarlierLineWithAHyphenTakesItsWordsAway() {
        HeaderWords words = new HeaderWords(List.of("-quantity\tsố tiền\toutside", "quantity\tsố …\toutside"));

        assertThat(words.say(Meaning.QUANTITY, "Số tiền hỗ trợ")).isFalse();
        assertThat(words.say(Meaning.QUANTITY, "Số tiền, số lớp")).isTrue();
        assertThat(words.say(Meaning.QUANTITY, "Tổng số")).isFalse();
    }

    @Test
    void accentsCountWhereTheLineSaysSo() {
        HeaderWords words = new HeaderWords(List.of("money\tgiá\taccents"));

        assertThat(words.say(Meaning.MONEY, "Giá bán")).isTrue();
        assertThat(words.say(Meaning.MONEY, "Gia súc")).isFalse();
    }

    @Test
    void aBracketAtTheEndNamesWhatIsCounted() {
        HeaderWords words = new HeaderWords(List.of("quantity\t{người|ha}\tbracket"));

        assertThat(words.say(Meaning.QUANTITY, "Quy mô (người/năm)")).isTrue();
        assertThat(words.say(Meaning.QUANTITY, "Đất (ĐVT: ha)")).isTrue();
        assertThat(words.say(Meaning.QUANTITY, "Đất (ha) còn lại")).isFalse();
    }

    @Test
    void anErrorNamesItsLine() {
        assertThatThrownBy(() -> new HeaderWords(List.of("# words", "texts\tghi chú\toutside")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: \"texts\" is no meaning");
        assertThatThrownBy(() -> new HeaderWords(List.of("text\tghi chú\teverywhere")))
                .hasMessageStartingWith("line 1: \"everywhere\" is no place");
        assertThatThrownBy(() -> new HeaderWords(List.of("text\tghi chú")))
                .hasMessageStartingWith("line 1: three columns");
        assertThatThrownBy(() -> new HeaderWords(List.of("text\t…\toutside")))
                .hasMessageStartingWith("line 1: words begin with a letter");
    }
}
