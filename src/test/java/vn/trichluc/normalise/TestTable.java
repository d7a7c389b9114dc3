package vn.trichluc.normalise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of a table of test cases: tab-separated, a header, comments behind #. */
public final class TestTable {
    /**
     * A row of the table.
     *
     * @param line number in the file, from 1
     */
    public record Row(int line, List<String> fields) {
        public String field(int index) {
            return index < fields.size() ? fields.get(index) : "";
        }

        @Override
        public String toString() {
            return "line " + line + ": " + String.join(" | ", fields);
        }
    }

    private TestTable() {}

    public static List<Row> rows(String name) {
        try (InputStream in = Objects.requireNonNull(TestTable.class.getResourceAsStream(name), name)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return java.util.stream.IntStream.range(0, lines.size())
                    .filter(i -> !lines.get(i).startsWith("#") && !lines.get(i).isBlank())
                    .skip(1)
                    .mapToObj(i -> new Row(i + 1, List.of(lines.get(i).split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
