package vn.trichluc.structure.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.structure.Blocks;
import vn.trichluc.structure.TableCases;

/** head-cases.tsv: line by line, which case of the grammar of a head takes it, and what the head ends before. */
class HeadCasesTableTest {
    private static final int COLUMNS = 3;

    static List<Arguments> cases() throws IOException {
        return TableCases.of("head-cases.tsv", COLUMNS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void eachLineIsTakenByItsCase(String name, List<List<String>> rows) {
        List<Block> lines = Blocks.of(rows.stream().map(row -> row.get(0)).toArray(String[]::new));
        HeadReading head = new HeadReading();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<HeadEnd> end = HeadEnd.before(new HeadEnd.At(head, lines, i));
            taken.add(
                    end.isPresent()
                            ? "end: " + word(end.get())
                            : word(HeadCase.take(((Paragraph) lines.get(i)).text(), head)));
        }

        assertThat(taken).isEqualTo(rows.stream().map(row -> row.get(1)).toList());
    }

    @Test
    void theTableShowsEveryCase() throws IOException {
        TreeSet<String> shown = new TreeSet<>();
        for (Arguments each : cases()) {
            ((List<?>) each.get()[1]).forEach(row -> shown.add(String.valueOf(((List<?>) row).get(1))));
        }
        assertThat(shown)
                .containsAll(Stream.of(HeadCase.values())
                        .map(HeadCasesTableTest::word)
                        .toList())
                .containsAll(Stream.of(HeadEnd.values())
                        .map(end -> "end: " + word(end))
                        .toList());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
