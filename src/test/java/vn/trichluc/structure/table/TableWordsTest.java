package vn.trichluc.structure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Column;
import vn.trichluc.model.Row;
import vn.trichluc.structure.Grids;
import vn.trichluc.text.lexicon.Lexicons;

/** The tables column-words.tsv and row-kinds.tsv, which someone who knows such decisions can extend. */
class TableWordsTest {
    private final ColumnReader reader = new ColumnReader(Lexicons.standard());

    @ParameterizedTest
    @CsvFileSource(resources = "column-words.tsv", delimiter = '\t', quoteCharacter = '\0')
    void headersMeanTheirColumns(String header, String cells, String unit, String role, String year, String fund) {
        List<List<String>> paths = List.of(List.of("TT"), List.of("Nội dung"), List.of(header.split(" › ")));
        List<String> body = new ArrayList<>();
        for (String cell : cells.split(";")) {
            body.add((body.size() + 1) + "|Việc|" + cell);
        }
        Column column = reader.read(
                        paths,
                        TableLine.of(Grids.grid(body.toArray(new String[0]))),
                        unit.equals("yes") ? ColumnReader.Money.UNIT_KNOWN : ColumnReader.Money.UNKNOWN)
                .get(2);

        assertThat(List.of(word(column.role()), word(column.year()), word(column.fund())))
                .containsExactly(role, year, fund);
    }

    private static String word(@Nullable Object constant) {
        return constant == null
                ? "-"
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest
    @MethodSource("smallTables")
    void rowsAreWhatTheirNumbersAndWordsSay(List<List<String>> lines) {
        List<String> grid = new ArrayList<>(List.of("TT|Nội dung|Kinh phí"));
        List<String> expected = new ArrayList<>();
        for (List<String> line : lines) {
            grid.add(String.join("|", line.subList(0, 3)));
            expected.add(line.get(1) + ": " + line.get(3) + " of " + line.get(4));
        }
        List<Row> rows = Grids.table(grid.toArray(new String[0])).rows();

        assertThat(rows)
                .extracting(row -> row.label() + ": "
                        + row.kind().name().toLowerCase(Locale.ROOT) + " of "
                        + Objects.requireNonNullElse(row.parent(), "-").replace("t1.r", ""))
                .containsExactlyElementsOf(expected);
    }

    static Stream<List<List<String>>> smallTables() throws IOException {
        List<List<List<String>>> tables = new ArrayList<>(List.of(new ArrayList<>()));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TableWordsTest.class.getResourceAsStream("row-kinds.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank()) {
                    tables.add(new ArrayList<>());
                } else if (!line.startsWith("#")) {
                    tables.get(tables.size() - 1).add(List.of(line.split("\t", -1)));
                }
            }
        }
        return tables.stream().filter(table -> !table.isEmpty());
    }
}
