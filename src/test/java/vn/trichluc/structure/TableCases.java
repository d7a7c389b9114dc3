package vn.trichluc.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.provider.Arguments;

/** Reads tables of test cases: tab-separated rows, those of one case together under its name in the first column. */
public final class TableCases {
    private TableCases() {}

    /**
     * Reads a table of cases.
     *
     * @param columns of the table, the case's name among them
     * @return the case's name and its rows, each without the name
     */
    public static List<Arguments> of(String resource, int columns) throws IOException {
        Map<String, List<List<String>>> cases = new LinkedHashMap<>();
        try (InputStream in = TableCases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no such table: " + resource);
            }
            for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (row.startsWith("#") || row.startsWith("case\t")) {
                    continue;
                }
                List<String> fields = List.of(row.split("\t", -1));
                if (fields.size() != columns) {
                    throw new IllegalStateException(columns + " columns expected: " + row);
                }
                cases.computeIfAbsent(fields.get(0), name -> new ArrayList<>()).add(fields.subList(1, columns));
            }
        }
        return cases.entrySet().stream()
                .map(each -> Arguments.of(each.getKey(), each.getValue()))
                .toList();
    }
}
