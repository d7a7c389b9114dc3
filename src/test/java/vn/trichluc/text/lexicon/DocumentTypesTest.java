package vn.trichluc.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.trichluc.text.lexicon.DocumentTypes.Begins;
import vn.trichluc.text.lexicon.DocumentTypes.DocumentType;

class DocumentTypesTest {
    @Test
    void aTypeIsNamedWithoutItsAccents() {
        assertThat(DocumentTypes.named("de an")).contains(new DocumentType("de an", "da", Begins.SYMBOL));
        assertThat(DocumentTypes.named("cong van")).isEmpty();
    }

    @Test
    void longerNamesComeFirst() {
        List<String> names =
                DocumentTypes.all().stream().map(DocumentType::name).toList();

        assertThat(names.indexOf("nghi quyet lien tich")).isLessThan(names.indexOf("nghi quyet"));
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void anErrorNamesItsLine() {
        assertThatThrownBy(() -> DocumentTypes.read(List.of("# types", "luật\t-\tnever")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: enacts, alone, symbol or - is wanted");
        assertThatThrownBy(() -> DocumentTypes.read(List.of("kế hoạch\t-\tsymbol")))
                .hasMessage("line 1: its symbol is wanted");
    }
}
