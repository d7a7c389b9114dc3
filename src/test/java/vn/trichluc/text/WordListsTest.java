package vn.trichluc.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Fund;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.text.lexicon.Funds;
import vn.trichluc.text.lexicon.MoneyUnits;

class WordListsTest {
    private final Funds funds = Funds.standard();
    private final MoneyUnits units = MoneyUnits.standard();

    @ParameterizedTest
    @CsvFileSource(resources = "fund-names.tsv", delimiter = '\t', quoteCharacter = '\0')
    void namesMeanTheirFunds(String where, String name, String expected) {
        if (where.equals("header")) {
            String found = funds.inHeader(name).map(WordListsTest::word).orElse("none");

            assertThat(found).isEqualTo(expected);
        } else {
            Set<Fund> named = funds.named(name);

            assertThat(
                            named.isEmpty()
                                    ? "none"
                                    : String.join(
                                            "+",
                                            named.stream()
                                                    .map(WordListsTest::word)
                                                    .toList()))
                    .satisfiesAnyOf(
                            words -> assertThat(words).isEqualTo(expected),
                            words -> assertThat(Set.of(words.split("\\+"))).isEqualTo(Set.of(expected.split("\\+"))));
        }
    }

    private static String word(Fund fund) {
        return fund.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest
    @CsvFileSource(resources = "unit-names.tsv", delimiter = '\t', quoteCharacter = '\0')
    void wordsNameTheirUnit(String where, String words, long vnd, String text) {
        Optional<MoneyUnit> found = switch (where) {
            case "line" -> units.inLine(words).map(MoneyUnits.Line::unit);
            case "header" -> units.inHeader(words);
            default -> units.behindFigure(words);
        };

        assertThat(found).isEqualTo(vnd == 0 ? Optional.empty() : Optional.of(new MoneyUnit(vnd, text)));
    }

    @Test
    void aNameKeepsItsPlaceThroughSpacesAndCapitals() {
        List<Funds.Found> found = funds.all("Từ  NGÂN \u00a0sách   tỉnh, KCĐP");

        assertThat(found)
                .containsExactly(new Funds.Found(Fund.PROVINCE, 4, 21), new Funds.Found(Fund.LOCAL_PROMOTION, 23, 27));
    }

    @Test
    void oneNameCanMeanTwoFundsAndThenNoneOfThem() {
        assertThat(funds.all("khuyến công quốc gia và địa phương"))
                .extracting(Funds.Found::fund)
                .containsExactly(Fund.NATIONAL_PROMOTION, Fund.LOCAL_PROMOTION);
        assertThat(funds.inText("khuyến công quốc gia và địa phương")).isEmpty();
    }

    @Test
    void aUsersNamesCountBeforeTheProgrammes() {
        Funds own = Funds.with(List.of("# ours", "", "other\tQuỹ {khuyến công|kc} tỉnh", "none\tngân sách mở"));

        assertThat(own.inText("Quỹ khuyến công tỉnh")).contains(Fund.OTHER);
        assertThat(own.inText("ngân sách mở")).isEmpty();
        assertThat(own.inText("khuyến công tỉnh")).contains(Fund.LOCAL_PROMOTION);
        assertThat(funds.inText("Quỹ khuyến công tỉnh")).contains(Fund.LOCAL_PROMOTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "bank\tvốn ngân hàng", "other\t{a|b", "other\tx\tsomewhere", "other\t[a]"})
    void aLineThatCannotBeUnderstoodIsNamed(String line) {
        assertThatThrownBy(() -> Funds.with(List.of("# ours", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: ");
    }

    @Test
    void aUsersUnitsStandBesideTheProgrammes() {
        MoneyUnits own = MoneyUnits.with(List.of("1000000\tchai"));

        assertThat(own.inLine("ĐVT: chai đồng"))
                .map(MoneyUnits.Line::unit)
                .contains(new MoneyUnit(1_000_000, "chai đồng"));
        assertThat(own.inLine("ĐVT: tỷ đồng")).isPresent();
        assertThatThrownBy(() -> MoneyUnits.with(List.of("many\tchai"))).hasMessageStartingWith("line 1: ");
    }

    /** Work in proportion to the text, whatever stands in it. */
    @Tag("slow")
    @Test
    void aLongTextOfNamesIsReadAtOnce() {
        assertThat(funds.all("ngân sách tỉnh, khuyến công quốc gia ".repeat(20_000)))
                .hasSize(40_000);
    }
}
