package vn.trichluc.normalise.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Box;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Fund;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;
import vn.trichluc.normalise.Normaliser;
import vn.trichluc.normalise.Sample;
import vn.trichluc.normalise.TestTable;
import vn.trichluc.structure.table.ColumnRelations;

/** Styles, units and misread figures of tables, from tables.tsv. */
class TableValuesTest {
    private static final Confidence RECOGNISED = Confidence.of(0.93);

    static List<TestTable.Row> rows() {
        return TestTable.rows("tables.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void cellsAreWorthWhatTheyPrint(TestTable.Row row) {
        List<Column> columns = columns(row.field(3));
        List<Table> tables = new ArrayList<>();
        for (String body : row.field(4).split("‖")) {
            tables.add(table(row, columns, body, tables.size() + 1));
        }
        Sample sample = new Sample().section("s1", null, "", row.field(2));
        List<Table> read = new Normaliser().read(sample.outline(tables)).tables();
        assertThat(read.stream().map(TableValuesTest::shown).collect(Collectors.joining(" ‖ ")))
                .isEqualTo(row.field(5));
    }

    @Test
    void aCellInDoubtKeepsWhatRecognitionSaw() {
        TestTable.Row given = rows().stream()
                .filter(row -> row.field(4).startsWith("a|28~225 ¶ b|520 ¶ Tổng|750"))
                .findFirst()
                .orElseThrow();
        Table table = table(given, columns(given.field(3)), given.field(4), 1);

        PlacedText doubted = new Normaliser()
                .read(new Sample().outline(List.of(table)))
                .tables()
                .get(0)
                .rows()
                .get(0)
                .cells()
                .get(1)
                .text();

        assertThat(doubted.confidence()).isEqualTo(Confidence.DISPUTED);
        assertThat(doubted.readings()).containsExactly("28", "225");
    }

    private static List<Column> columns(String header) {
        List<Column> columns = new ArrayList<>();
        for (String column : header.split(Pattern.quote(" | "))) {
            String[] sides = column.split(":", 2);
            Integer year = null;
            Fund fund = null;
            String[] marks = sides[0].strip().split("@");
            for (int i = 1; i < marks.length; i++) {
                if (marks[i].matches("\\d+")) {
                    year = Integer.valueOf(marks[i]);
                } else {
                    fund = Fund.valueOf(marks[i]);
                }
            }
            String[] named = sides[1].strip().split("#", 2);
            columns.add(new Column(List.of(named[0].strip()), role(marks[0]), year, fund, null));
        }
        return columns;
    }

    /** What the headers say, and what "#1-2" behind a header says of its column: 1-2, so that 1 is the sum of both. */
    private static List<Relation> relations(List<Column> columns, String header) {
        List<Relation> relations = new ArrayList<>(ColumnRelations.of(columns));
        String[] headers = header.split(Pattern.quote(" | "));
        for (int i = 0; i < headers.length; i++) {
            if (headers[i].contains("#")) {
                List<Integer> parts = new ArrayList<>(
                        Stream.of(headers[i].split("#")[1].strip().split("-"))
                                .map(Integer::valueOf)
                                .toList());
                int whole = parts.remove(0);
                parts.add(0, i);
                relations.add(new Relation(Relation.Kind.SUM, Relation.Basis.FORMULA, whole, parts));
            }
        }
        return relations;
    }

    private static ColumnRole role(String letter) {
        return switch (letter) {
            case "L" -> ColumnRole.LABEL;
            case "M" -> ColumnRole.MONEY;
            case "Q" -> ColumnRole.QUANTITY;
            case "P" -> ColumnRole.PERCENT;
            case "U" -> ColumnRole.UNIT;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static Table table(TestTable.Row given, List<Column> columns, String body, int number) {
        boolean scan = given.field(0).equals("scan");
        List<Row> rows = new ArrayList<>();
        for (String line : body.split("¶")) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : line.strip().split("\\|", -1)) {
                cells.add(Cell.of(text(cell.strip().replace('⍽', '\u00a0'), scan)));
            }
            String label = cells.get(0).text().text();
            RowKind kind =
                    label.startsWith("Tổng") ? RowKind.TOTAL : label.startsWith("Nhóm") ? RowKind.GROUP : RowKind.ITEM;
            String id = "t" + number + ".r" + (rows.size() + 1);
            rows.add(new Row(id, null, kind, "", label, cells, cells.size(), List.of()));
        }
        PlacedText unitLine = text(given.field(1), scan);
        List<Relation> relations = relations(columns, given.field(3));
        return new Table("t" + number, null, PlacedText.EMPTY, unitLine, null, columns, relations, rows, List.of());
    }

    private static PlacedText text(String text, boolean scan) {
        if (text.isEmpty()) {
            return PlacedText.EMPTY;
        }
        if (!scan) {
            return PlacedText.of(text, new Anchor.OnLine(1));
        }
        List<String> readings = List.of(text.replace("^", "").split("~"));
        String chosen = List.of(text.split("~")).stream()
                .filter(reading -> reading.endsWith("^"))
                .map(reading -> reading.replace("^", ""))
                .findFirst()
                .orElse(readings.get(0));
        return new PlacedText(
                chosen,
                List.of(new PlacedText.Piece(
                        0,
                        chosen.length(),
                        new Anchor.InBox(new Box(1, 10, 10, 50, 20)),
                        RECOGNISED,
                        readings.size() < 2 ? List.of() : readings)));
    }

    private static String shown(Table table) {
        return table.rows().stream()
                .map(row -> java.util.stream.IntStream.range(0, row.cells().size())
                        .filter(i ->
                                ParsedTable.hasFigures(table.columns().get(i).role()))
                        .mapToObj(i -> shown(row.cells().get(i)))
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" ¶ "));
    }

    private static String shown(Cell cell) {
        StringBuilder shown = new StringBuilder();
        shown.append(
                cell.value() == null
                        ? "none"
                        : Objects.requireNonNull(cell.value())
                                .stripTrailingZeros()
                                .toPlainString());
        shown.append(cell.vnd() == null ? "" : "=" + cell.vnd());
        shown.append(cell.text().confidence().isAtMost(Confidence.Limit.DISPUTED) ? "?" : "");
        shown.append(cell.read() == null ? "" : " " + cell.text().text() + "«" + cell.read() + "»");
        return shown.toString();
    }
}
