package vn.trichluc.structure.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.PlacedText;
import vn.trichluc.structure.TableCases;

/** close-cases.tsv: line by line, which case of the grammar of a close takes it. */
class CloseCasesTableTest {
    private static final int COLUMNS = 4;

    static List<Arguments> cases() throws IOException {
        return TableCases.of("close-cases.tsv", COLUMNS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachLineIsTakenByItsCase(String name, List<List<String>> rows) {
        CloseReading close = new CloseReading();
        List<String> taken = new ArrayList<>();
        for (List<String> row : rows) {
            Double confidence = row.get(0).isEmpty() ? null : Double.valueOf(row.get(0));
            taken.add(word(close.read(PlacedText.of(row.get(1), new Anchor.OnLine(1), Confidence.stated(confidence)))));
        }

        assertThat(taken).isEqualTo(rows.stream().map(row -> row.get(2)).toList());
    }

    @Test
    void theTableShowsEveryCase() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        for (Arguments each : cases()) {
            ((List<?>) each.get()[1]).forEach(row -> shown.add(String.valueOf(((List<?>) row).get(2))));
        }
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Stream.of(CloseCase.values())
                        .map(CloseCasesTableTest::word)
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
