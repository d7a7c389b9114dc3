package vn.trichluc.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of our own decisions add up, save where their gold names a discrepancy, and fail to where it does. */
class GoldSumsTest {
    private static final Set<String> SUMS = Set.of("row-total", "column-total", "group-total");
    private static final Set<String> ADD_UP = Set.of("money", "quantity");

    @ParameterizedTest
    @MethodSource("vn.trichluc.eval.GoldTest#decisions")
    void sumsHoldSaveThoseThatADiscrepancyNames(String text) throws IOException {
        JsonNode gold = new ObjectMapper()
                .readTree(Path.of("corpus/gold", text.substring(text.indexOf('/') + 1) + ".json")
                        .toFile());
        List<Set<Integer>> wrong = new ArrayList<>();
        for (JsonNode table : gold.path("tables")) {
            wrong.addAll(wrongSums(table));
        }
        List<Set<Integer>> named = new ArrayList<>();
        for (JsonNode discrepancy : gold.path("discrepancies")) {
            Set<String> codes = new HashSet<>();
            discrepancy.path("codes").forEach(code -> codes.add(code.asText()));
            codes.retainAll(SUMS);
            if (!codes.isEmpty()) {
                Set<Integer> places =
                        new HashSet<>(Set.of(discrepancy.path("line").asInt()));
                discrepancy.path("related").forEach(line -> places.add(line.asInt()));
                named.add(places);
            }
        }
        for (Set<Integer> rows : wrong) {
            assertThat(named).as("a discrepancy at %s", rows).anyMatch(places -> meets(places, rows));
        }
        for (Set<Integer> places : named) {
            assertThat(wrong).as("a wrong sum at %s", places).anyMatch(rows -> meets(places, rows));
        }
    }

    private static boolean meets(Set<Integer> some, Set<Integer> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** Lines of the rows that each wrong sum is made of. */
    private static List<Set<Integer>> wrongSums(JsonNode table) {
        List<Set<Integer>> wrong = new ArrayList<>();
        Map<Integer, List<JsonNode>> parts = new HashMap<>();
        List<JsonNode> highest = new ArrayList<>();
        List<JsonNode> totals = new ArrayList<>();
        for (JsonNode row : table.path("rows")) {
            for (String operation : List.of("sums", "products")) {
                for (JsonNode sum : table.path(operation)) {
                    if (!holdsAcross(row, sum, operation.equals("sums"))) {
                        wrong.add(places(table, List.of(row)));
                    }
                }
            }
            if (hasNoFigure(row)) {
                continue; // «Trong đó:»
            }
            if (row.has("parent")) {
                parts.computeIfAbsent(row.get("parent").asInt(), line -> new ArrayList<>())
                        .add(row);
            } else if (row.path("kind").asText().equals("total")) {
                totals.add(row);
            } else if (row.has("kind")) {
                highest.add(row);
            }
        }
        for (JsonNode row : table.path("rows")) {
            List<JsonNode> own =
                    parts.getOrDefault(row.path("line").asInt(), totals.contains(row) ? highest : List.of());
            if (own.isEmpty() || row.path("kind").asText().equals("item")) {
                continue; // what stands below an item is a part of it, not all
            }
            for (int c = 0; c < table.path("columns").size(); c++) {
                String role = table.path("columns").get(c).path("role").asText();
                if (ADD_UP.contains(role) && !holdsDown(row, own, c)) {
                    List<JsonNode> all = new ArrayList<>(own);
                    all.add(row);
                    wrong.add(places(table, all));
                }
            }
        }
        return wrong;
    }

    private static boolean hasNoFigure(JsonNode row) {
        for (JsonNode value : row.path("values")) {
            if (value.isNumber()) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsAcross(JsonNode row, JsonNode sum, boolean adds) {
        JsonNode total = row.path("values").get(sum.path("column").asInt());
        if (!total.isNumber()) {
            return true;
        }
        BigDecimal result = adds ? BigDecimal.ZERO : BigDecimal.ONE;
        for (JsonNode part : sum.path("parts")) {
            JsonNode value = row.path("values").get(part.asInt());
            if (adds) {
                result = result.add(number(value));
            } else if (value.isNumber()) {
                result = result.multiply(number(value));
            } else {
                return true;
            }
        }
        return result.compareTo(total.decimalValue()) == 0;
    }

    private static boolean holdsDown(JsonNode total, List<JsonNode> parts, int column) {
        JsonNode value = total.path("values").get(column);
        BigDecimal sum = parts.stream()
                .map(part -> number(part.path("values").get(column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return !value.isNumber() || sum.compareTo(value.decimalValue()) == 0;
    }

    private static BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
    }

    /** A row that is set one cell a line has all its lines. */
    private static Set<Integer> places(JsonNode table, List<JsonNode> rows) {
        Set<Integer> starts = new TreeSet<>();
        table.path("rows").forEach(row -> starts.add(row.path("line").asInt()));
        Set<Integer> result = new HashSet<>();
        for (JsonNode row : rows) {
            int line = row.path("line").asInt();
            int end = starts.stream()
                    .filter(start -> start > line)
                    .findFirst()
                    .orElse(table.path("lines").get(1).asInt() + 1);
            for (int each = line; each < end; each++) {
                result.add(each);
            }
        }
        return result;
    }
}
