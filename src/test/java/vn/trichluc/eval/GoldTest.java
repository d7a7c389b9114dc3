package vn.trichluc.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gold says what the texts say: each fact stands where gold has it, and the figures add up save where gold says not. */
class GoldTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");
    private static final Pattern MARKS = Pattern.compile("[*#|_]+|<br>");
    private static final Set<String> SUMS = Set.of("row-total", "column-total", "group-total");
    private static final int FIRST_WORDS = 30;

    private final ObjectMapper json = new ObjectMapper();

    private static List<String> texts() throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : List.of("seeds", "decisions")) {
            try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".txt"))
                        .map(file -> folder + "/" + GoldFolder.stem(file))
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }

    private static List<String> decisions() throws IOException {
        return texts().stream().filter(name -> name.startsWith("decisions/")).toList();
    }

    private JsonNode gold(String text) throws IOException {
        return json.readTree(CORPUS.resolve("gold")
                .resolve(text.substring(text.indexOf('/') + 1) + ".json")
                .toFile());
    }

    /** The first line at index 1. */
    private static List<String> lines(String text) throws IOException {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(List.of(Files.readString(CORPUS.resolve(text + ".txt"), StandardCharsets.UTF_8)
                .split("\r?\n", -1)));
        return lines;
    }

    /** Some lines as one, without marks. */
    private static String words(List<String> lines, int from, int to) {
        return Levelled.of(MARKS.matcher(String.join(" ", lines.subList(from, Math.min(to, lines.size()))))
                .replaceAll(" ")
                .replace(" :", ":"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyLineThatGoldNamesIsInTheText(String text) throws IOException {
        int last = lines(text).size() - 1;
        for (JsonNode place : gold(text).findValues("line")) {
            assertThat(place.asInt()).isBetween(1, last);
        }
        for (String field : List.of("lines", "related")) {
            for (JsonNode places : gold(text).findValues(field)) {
                places.forEach(place -> assertThat(place.asInt()).isBetween(1, last));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aHeadingStandsAtItsLineBelowItsParent(String text) throws IOException {
        List<String> lines = lines(text);
        Set<Integer> before = new HashSet<>();
        for (JsonNode heading : gold(text).path("headings")) {
            int line = heading.path("line").asInt();
            String title = Levelled.of(heading.path("title").asText());
            assertThat(words(lines, line, line + 7))
                    .contains(heading.path("number").asText("").toLowerCase(Locale.ROOT))
                    .contains(title.substring(0, Math.min(FIRST_WORDS, title.length())));
            if (heading.has("parent")) {
                assertThat(before).contains(heading.get("parent").asInt());
            }
            before.add(line);
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aCitationIsPrintedOnItsLines(String text) throws IOException {
        List<String> lines = lines(text);
        for (JsonNode citation : gold(text).path("head").path("citations")) {
            for (JsonNode line : citation.path("lines")) {
                String printed = lines.get(line.asInt());
                List<String> accepted = new ArrayList<>();
                citation.path("numbers").forEach(number -> accepted.add(number.asText()));
                if (citation.has("name")) {
                    accepted.add(citation.get("name").asText());
                }
                assertThat(accepted).anyMatch(printed::contains);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void anAmountsFigureIsPrintedOnItsLine(String text) throws IOException {
        List<String> lines = lines(text);
        for (JsonNode amount : gold(text).path("amounts")) {
            int line = amount.path("line").asInt();
            if (lines.get(line).contains("chữ")) {
                continue; // in words
            }
            for (String field : List.of("vnd", "low", "high")) {
                if (amount.has(field)) {
                    long vnd = amount.get(field).asLong();
                    assertThat(numbers(lines.get(line)))
                            .as("%d on line %d", vnd, line)
                            .anyMatch(number -> isScaled(number, vnd));
                }
            }
        }
    }

    private static boolean isScaled(BigDecimal number, long vnd) {
        BigDecimal scaled = number;
        for (int thousands = 0; thousands <= 4; thousands++) {
            if (scaled.compareTo(BigDecimal.valueOf(vnd)) == 0) {
                return true;
            }
            scaled = scaled.movePointRight(3);
        }
        return false;
    }

    private static List<BigDecimal> numbers(String line) {
        List<BigDecimal> result = new ArrayList<>();
        Matcher number = NUMBER.matcher(line);
        while (number.find()) {
            result.add(new BigDecimal(number.group().replace(".", "").replace(',', '.')));
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aRowsLabelAndFiguresArePrintedOnItsLinesOneACell(String text) throws IOException {
        List<String> lines = lines(text);
        for (JsonNode table : gold(text).path("tables")) {
            int end = table.path("lines").get(1).asInt() + 1;
            JsonNode rows = table.path("rows");
            for (int r = 0; r < rows.size(); r++) {
                JsonNode row = rows.get(r);
                int line = row.path("line").asInt();
                int next = r + 1 < rows.size() ? rows.get(r + 1).path("line").asInt() : end;
                assertThat(row.path("values")).hasSameSizeAs(table.path("columns"));
                assertThat(words(lines, line, next))
                        .contains(Levelled.of(row.path("label").asText()));
                List<BigDecimal> printed = new ArrayList<>();
                lines.subList(line, next).forEach(each -> printed.addAll(numbers(each)));
                for (JsonNode value : row.path("values")) {
                    if (value.isNumber() && value.decimalValue().signum() != 0) {
                        assertThat(printed)
                                .as("%s of line %d", value, line)
                                .anyMatch(number -> number.compareTo(value.decimalValue()) == 0);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void sumsHoldSaveThoseThatADiscrepancyNames(String text) throws IOException {
        JsonNode gold = gold(text);
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
            for (int c = 0; c < table.path("columns").size() && !own.isEmpty(); c++) {
                if (!holdsDown(row, own, c)) {
                    List<JsonNode> all = new ArrayList<>(own);
                    all.add(row);
                    wrong.add(places(table, all));
                }
            }
        }
        return wrong;
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
