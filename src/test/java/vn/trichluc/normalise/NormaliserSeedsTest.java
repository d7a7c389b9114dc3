package vn.trichluc.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.ingest.text.TextDocuments;
import vn.trichluc.model.Amount;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Citation;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Table;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.structure.Structure;

/** The five seed decisions as text: what their careful reader found in them. */
class NormaliserSeedsTest {
    private static Reading read(String seed) throws IOException, UnreadableDocument {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("corpus/seeds"), seed + "_*.txt")) {
            Path file = files.iterator().next();
            SourceInfo info = new SourceInfo(seed, "text/plain", "0".repeat(64), Files.size(file), null);
            return new Normaliser()
                    .read(new Structure()
                            .outline(new TextDocuments()
                                    .read(Source.of(file), info)
                                    .blocks()));
        }
    }

    private static BigDecimal value(Table table, String label, int column) {
        Cell cell = table.rows().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
        return Objects.requireNonNull(cell.value());
    }

    @ParameterizedTest
    @CsvSource({"000, 15", "001, 0", "002, 8", "003, 17", "004, 9"})
    void everyInstrumentIsCitedOnce(String seed, int instruments) throws Exception {
        assertThat(read(seed).decision().citations()).hasSize(instruments);
    }

    @Test
    void instrumentsKeepTheOrderOfTheirFirstMention() throws Exception {
        assertThat(read("004").decision().citations())
                .extracting(Citation::number)
                .containsExactly(
                        "",
                        "45/2012/NĐ-CP",
                        "1288/QĐ-TTg",
                        "46/2013/TT-BCT",
                        "26/2014/TTLT-BTC-BCT",
                        "1254/TTr-SCT",
                        "24/SKHĐT-KTN",
                        "42a/STC-HCSN",
                        "31/2008/NQ-HĐND");
    }

    @Test
    void commasGroupInOneDocumentAndAreDecimalsInAnother() throws Exception {
        Table grouped = read("003").tables().get(2);
        assertThat(value(grouped, "Tổng kinh phí", 2)).isEqualByComparingTo("175155");
        Table decimal = read("004").tables().get(0);
        assertThat(value(decimal, "Kinh phí khuyến công địa phương", 9)).isEqualByComparingTo("2963.455");
    }

    @Test
    void anAnnexWithoutUnitLineInheritsThatOfItsSibling() throws Exception {
        List<Table> tables = read("000").tables();
        assertThat(tables)
                .filteredOn(table -> table.unitLine().isEmpty() && table.unit() != null)
                .isNotEmpty()
                .allSatisfy(table -> {
                    assertThat(Objects.requireNonNull(table.unit()).vnd()).isEqualTo(1_000_000L);
                    assertThat(Objects.requireNonNull(table.unit()).text()).isEmpty();
                });
    }

    @Test
    void theProgrammesTotalHasItsParts() throws Exception {
        List<Amount> amounts = read("003").amounts();
        Amount total = amounts.stream()
                .filter(amount -> Long.valueOf(175_155_000_000L).equals(amount.vnd()))
                .findFirst()
                .orElseThrow();
        assertThat(amounts)
                .filteredOn(amount -> total.id().equals(amount.whole()))
                .extracting(Amount::vnd)
                .containsExactly(41_860_000_000L, 133_295_000_000L);
    }
}
