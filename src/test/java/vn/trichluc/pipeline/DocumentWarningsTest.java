package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Decision;
import vn.trichluc.model.Document;
import vn.trichluc.model.Head;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.Table;
import vn.trichluc.model.Warning;

class DocumentWarningsTest {
    private static final Anchor HERE = new Anchor.InBox(new Box(3, 100, 90, 200, 110));

    @Test
    void aRecognisedNumberThatWasLeftOutIsTold() {
        assertThat(warnings(PlacedText.of("Số: 4+ /QĐ-UBND", HERE, Confidence.of(0.48)), ""))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("handwritten");
                    assertThat(warning.page()).isEqualTo(3);
                    assertThat(warning.message()).contains("number").contains("4+ /QĐ-UBND");
                });
    }

    @Test
    void aNumberThatWasReadIsNoDoubt() {
        assertThat(warnings(PlacedText.of("Số: 84/QĐ-UBND", HERE, Confidence.of(0.95)), "84/QĐ-UBND"))
                .isEmpty();
    }

    @Test
    void aBlankInAFileThatWasNotRecognisedIsNoHandwriting() {
        assertThat(warnings(PlacedText.of("Số: /QĐ-UBND", new Anchor.OnLine(9)), ""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, false",
        "1000, false",
        "1000000, false",
        "1000000000000, false",
        "100, true",
        "10000000, true",
        "2000, true"
    })
    void aTableInAnUnusualUnitIsTold(long vnd, boolean told) {
        Column money = new Column(List.of("Kinh phí"), ColumnRole.MONEY, null, null, null);
        Table table = new Table(
                "t1",
                null,
                PlacedText.EMPTY,
                PlacedText.of("ĐVT: 10 triệu đồng", HERE, Confidence.of(0.9)),
                new MoneyUnit(vnd, "10 triệu đồng"),
                List.of(money),
                List.of(),
                List.of());
        List<Warning> warnings =
                warnings(PlacedText.of("Số: 84/QĐ-UBND", HERE, Confidence.of(0.95)), "84/QĐ-UBND", List.of(table));
        assertThat(warnings).hasSize(told ? 1 : 0).allSatisfy(warning -> {
            assertThat(warning.code()).isEqualTo("unit-unusual");
            assertThat(warning.message()).contains("t1", "10 triệu đồng", " " + vnd + " đồng");
            assertThat(warning.page()).isEqualTo(3);
        });
    }

    @Test
    void aUnitOverATableWithoutAColumnOfMoneyIsTold() {
        Cell cell = Cell.of(PlacedText.of("1.250", HERE, Confidence.of(0.9))).withValue(new BigDecimal("1250"), null);
        Row row = new Row("t1.r1", null, RowKind.ITEM, "", "", List.of(cell), 1, List.of());
        Column count = new Column(List.of(), ColumnRole.QUANTITY, null, null, null);
        Table table = new Table(
                "t1",
                null,
                PlacedText.EMPTY,
                PlacedText.of("ĐVT: triệu đồng", HERE, Confidence.of(0.9)),
                new MoneyUnit(1_000_000, "triệu đồng"),
                List.of(count),
                List.of(row),
                List.of());
        assertThat(warnings(PlacedText.of("Số: 84/QĐ-UBND", HERE, Confidence.of(0.95)), "84/QĐ-UBND", List.of(table)))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.code()).isEqualTo("unit-unused");
                    assertThat(warning.message()).contains("t1", "ĐVT: triệu đồng");
                });
    }

    @Test
    void figuresWithoutValueAreNamedCellByCell() {
        List<Cell> cells = List.of(
                Cell.of(PlacedText.of("1.250 730", HERE, Confidence.of(0.9))),
                Cell.of(PlacedText.of("1.250", HERE, Confidence.of(0.9))).asShared(),
                Cell.of(PlacedText.of("Theo dự toán", HERE, Confidence.of(0.9))),
                Cell.of(PlacedText.of("1.250", HERE, Confidence.of(0.9))).withValue(new BigDecimal("1250"), null));
        Row row = new Row("t1.r1", null, RowKind.ITEM, "1", "Khảo sát", cells, 4, List.of());
        Column money = new Column(List.of("Kinh phí"), ColumnRole.MONEY, null, null, null);
        PlacedText none = PlacedText.EMPTY;
        Table table =
                new Table("t1", null, none, none, null, List.of(money, money, money, money), List.of(row), List.of());

        assertThat(warnings(PlacedText.of("Số: 84/QĐ-UBND", HERE, Confidence.of(0.95)), "84/QĐ-UBND", List.of(table)))
                .extracting(Warning::code, Warning::page)
                .containsExactly(tuple("cells-packed", 3), tuple("cells-merged", 3));
        assertThat(FiguresWithoutValue.in(table).get(0).message())
                .contains("t1", "row 1 (Khảo sát), column 1: \"1.250 730\"")
                .doesNotContain("column 2", "column 3", "column 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Huyện Định Hóa¶7 0 7 0 140.000.000¶Tấn 2.110.330 98,18¶4.650 -| 3",
                "1.250¶800¶12,5¶(385,5)| 3",
                "1.250¶800¶12,5| 0",
                "1.1.¶1.2.¶2.1.¶3.2| 0",
                "- Năm 2021: 1.250 triệu đồng;¶- Năm 2022: 1.300 triệu đồng;¶- Năm 2023: 1.400 triệu đồng.| 0"
            })
    void rowsOfFiguresInRunningTextAreTold(String text, int lines) {
        PlacedText placed = PlacedText.of(text.replace('¶', '\n'), HERE, Confidence.of(0.9));
        Section section = new Section("s4", null, SectionKind.HEADING, "", PlacedText.EMPTY, placed, List.of(HERE));
        assertThat(TablesAsText.in(section).map(TablesAsText.Found::lines).orElse(0))
                .isEqualTo(lines);
        assertThat(TablesAsText.in(section).map(TablesAsText.Found::message).orElse("s4 s4"))
                .contains("s4");
    }

    private static List<Warning> warnings(PlacedText number, String read) {
        return warnings(number, read, List.of());
    }

    private static List<Warning> warnings(PlacedText number, String read, List<Table> tables) {
        PlacedText none = PlacedText.EMPTY;
        Head head = new Head(none, none, number, none, none, List.of(), none, List.of(), List.of());
        Decision decision = new Decision(
                "", "", "", "", read, "", "", null, null, null, List.of(), List.of(), List.of(), Map.of(), Map.of());
        Document document = new Document(
                new SourceInfo("qd.pdf", "application/pdf", "0".repeat(64), 1, 1),
                List.of(),
                List.of(),
                List.of(),
                true,
                List.of());
        return DocumentWarnings.warnings(
                document, List.of(), new Reading(head, decision, List.of(), tables, List.of(), List.of()));
    }
}
