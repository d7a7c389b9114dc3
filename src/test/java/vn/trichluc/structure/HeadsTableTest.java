package vn.trichluc.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Head;

/** heads.tsv: line by line, what of a head belongs to which field. */
class HeadsTableTest {
    private static final int COLUMNS = 7;

    static List<Arguments> cases() throws IOException {
        return TableCases.of("heads.tsv", COLUMNS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachFieldIsReadFromItsLines(String name, List<List<String>> rows) {
        String[] lines = rows.stream().map(row -> row.get(0)).toArray(String[]::new);

        Head head = new Structure().outline(Blocks.of(lines)).head();

        assertThat(head.issuer()).as("issuer").hasToString(field(rows, 1));
        assertThat(head.number()).as("number").hasToString(field(rows, 2));
        assertThat(head.placeAndDate()).as("place and date").hasToString(field(rows, 3));
        assertThat(head.type()).as("type").hasToString(field(rows, 4));
        assertThat(head.title()).as("title").hasToString(field(rows, 5));
    }

    private static String field(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
