package vn.trichluc.normalise.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Citation;
import vn.trichluc.normalise.Sample;
import vn.trichluc.normalise.TestTable;

class CitationReaderTest {
    private static List<Citation> read(String... texts) {
        Sample sample = new Sample();
        return new CitationReader("27/QĐ-UBND", LocalDate.of(2020, 10, 20))
                .read(List.of(texts).stream().map(sample::text).toList());
    }

    static List<TestTable.Row> rows() {
        return TestTable.rows("citations.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void instrumentsAreReadByTheGrammar(TestTable.Row row) {
        String[] texts = row.field(0).replace('⏎', '\n').replace('⍽', '\u00a0').split("¶");
        String named = read(texts).stream().map(CitationReaderTest::shown).collect(Collectors.joining("; "));
        assertThat(named.isEmpty() ? "-" : named).isEqualTo(row.field(1));
    }

    /** As the table writes it. */
    private static String shown(Citation citation) {
        int mentions = citation.mentions().size();
        String printed = citation.mentions().get(0).text().text().replace('\n', '⏎');
        return citation.type()
                + " "
                + (citation.number().isEmpty() ? "«" + printed + "»" : citation.number())
                + (citation.date() == null ? "" : " " + citation.date())
                + (mentions > 1 ? " ×" + mentions : "");
    }

    @Test
    void aShortFormOfTheDocumentsOwnNumberIsTheDocumentInItsYearOnly() {
        List<Citation> citations = new CitationReader("27/2020/QĐ-UBND", LocalDate.of(2020, 10, 20))
                .read(List.of(new Sample().text("Quyết định số 27/2020; Quyết định số 27; Quyết định số 27/2019")));
        assertThat(citations).extracting(Citation::number).containsExactly("27/2019");
    }

    @Test
    void mentionsOfOneInstrumentAreJoinedAndKeepWhatIsPrinted() {
        List<Citation> citations = read(
                "Nghị định số 45/2012/NĐ-CP ngày 21/5/2012",
                "theo Nghị định số 45/ND-CP của Chính phủ",
                "Nghị định 45/2012/NĐ-CP ngày 22/5/2012");
        assertThat(citations).singleElement().satisfies(citation -> {
            assertThat(citation.date()).isEqualTo(LocalDate.of(2012, 5, 21));
            assertThat(citation.mentions())
                    .extracting(Citation.Mention::number)
                    .containsExactly("45/2012/NĐ-CP", "45/ND-CP", "45/2012/NĐ-CP");
            assertThat(citation.mentions().get(2).date()).isEqualTo(LocalDate.of(2012, 5, 22));
            assertThat(citation.mentions().get(0).text().at()).containsExactly(new Anchor.OnLine(1));
        });
    }
}
