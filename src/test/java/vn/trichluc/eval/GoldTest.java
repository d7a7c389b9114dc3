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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Gold says what the texts say: each fact stands where gold has it. */
class GoldTest {
    private static final Path CORPUS = Path.of("corpus");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d{3})*(?:,\\d+)?");
    private static final Pattern MARKS = Pattern.compile("[*#|_]+|<br>");
    private static final int FIRST_WORDS = 30;

    private final ObjectMapper json = new ObjectMapper();

    static List<String> texts() throws IOException {
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

    static List<String> decisions() throws IOException {
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
        return ComparableText.of(MARKS.matcher(String.join(" ", lines.subList(from, Math.min(to, lines.size()))))
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
            String title = ComparableText.of(heading.path("title").asText());
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
                String printed = lines.get(line.asInt()).toLowerCase(Locale.ROOT);
                List<String> accepted = new ArrayList<>();
                citation.path("numbers")
                        .forEach(number -> accepted.add(number.asText().toLowerCase(Locale.ROOT)));
                if (citation.has("name")) {
                    accepted.add(citation.get("name").asText().toLowerCase(Locale.ROOT));
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
                        .contains(ComparableText.of(row.path("label").asText()));
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
}
