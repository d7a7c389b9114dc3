package vn.trichluc.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.text.Folding;
import vn.trichluc.text.lexicon.DocumentTypes.Cited;
import vn.trichluc.text.lexicon.DocumentTypes.DocumentType;
import vn.trichluc.text.lexicon.DocumentTypes.Head;

class DocumentTypesTest {
    @Test
    void aTypeIsNamedWithoutItsAccents() {
        assertThat(DocumentTypes.ofHead("de an"))
                .contains(new DocumentType("đề án", "de an", "ĐA", Head.SYMBOL, Cited.SYMBOL, false));
    }

    @Test
    void aTypeThatOnlyCitationsNameIsInNoHead() {
        assertThat(DocumentTypes.ofHead("cong van")).isEmpty();
        assertThat(DocumentTypes.cited()).extracting(DocumentType::spelling).contains("công văn");
    }

    @Test
    void aTypeThatIsNotCitedByNumberStandsInHeads() {
        assertThat(DocumentTypes.ofHead("giay moi")).isPresent();
        assertThat(DocumentTypes.cited()).extracting(DocumentType::spelling).doesNotContain("giấy mời");
    }

    @Test
    void noTwoCitedTypesShareASymbol() {
        assertThat(DocumentTypes.cited().stream()
                        .map(DocumentType::symbol)
                        .filter(symbol -> !symbol.isEmpty())
                        .map(Folding::bare))
                .doesNotHaveDuplicates();
    }

    @Test
    void longerNamesComeFirst() {
        List<String> names =
                DocumentTypes.ofHeads().stream().map(DocumentType::name).toList();

        assertThat(names.indexOf("nghi quyet lien tich")).isLessThan(names.indexOf("nghi quyet"));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void anErrorNamesItsLine() {
        assertThatThrownBy(() -> DocumentTypes.read(List.of("# types", "luật\t-\tsome\tword\tbases")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: enacts, alone, symbol, never or - is wanted");
        assertThatThrownBy(() -> DocumentTypes.read(List.of("kế hoạch\t-\tsymbol\t-\t-")))
                .hasMessage("line 1: its symbol is wanted");
        assertThatThrownBy(() -> DocumentTypes.read(List.of("kế hoạch\t-\tnever\tsymbol\t-")))
                .hasMessage("line 1: its symbol is wanted");
        assertThatThrownBy(() -> DocumentTypes.read(List.of("kế hoạch\tKH\tsymbol")))
                .hasMessage("line 1: 5 columns are wanted");
    }
}
