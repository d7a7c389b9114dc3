package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the gold of a corpus; its README.md describes the format. */
final class GoldFolder {
    private static final Pattern MARKDOWN = Pattern.compile("^\\s*#{1,6}\\s+|\\*+");

    /** The folders of the corpus that hold texts. */
    private static final List<String> TEXTS = List.of("seeds", "decisions");

    private final Path corpus;
    private final ObjectMapper json = new ObjectMapper();

    GoldFolder(Path corpus) {
        this.corpus = corpus;
    }

    /** Returns all gold, by name. */
    List<Gold> read() throws IOException {
        List<Gold> result = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve("gold"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                result.add(read(file));
            }
        }
        return result;
    }

    private Gold read(Path file) throws IOException {
        String name = stem(file);
        JsonNode own = json.readTree(Files.readAllBytes(file));
        if (!own.has("same-as")) {
            return gold(name, own, textOf(name), null, own);
        }
        String seed = own.get("same-as").asText();
        JsonNode original =
                json.readTree(Files.readAllBytes(corpus.resolve("gold").resolve(seed + ".json")));
        List<String> pages = new ArrayList<>();
        own.path("pages").forEach(page -> pages.add(page.asText()));
        return gold(name, original, textOf(seed), new LineRanges(pages), own);
    }

    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /** Returns the lines of the text, the first at index 1; empty if it is not in the corpus. */
    private List<String> textOf(String name) throws IOException {
        List<String> lines = new ArrayList<>(List.of(""));
        for (String folder : TEXTS) {
            Path file = corpus.resolve(folder).resolve(name + ".txt");
            if (Files.exists(file)) {
                lines.addAll(
                        List.of(Files.readString(file, StandardCharsets.UTF_8).split("\r?\n", -1)));
                break;
            }
        }
        return lines;
    }

    /**
     * Returns the gold of a seed or of a copy, from the facts of the seed.
     *
     * @param facts the facts by lines of the seed
     * @param printed the copy's pages; null for the seed itself
     * @param own the gold file, which may change and leave out facts
     */
    private static Gold gold(
            String name, JsonNode facts, List<String> seed, @Nullable LineRanges printed, JsonNode own) {
        Places places = new Places(printed);
        Set<String> without = strings(own.path("without"));
        List<Gold.Citation> citations = new ArrayList<>();
        for (JsonNode citation : facts.path("head").path("citations")) {
            if (places.any(lines(citation.path("lines")))) {
                citations.add(new Gold.Citation(
                        strings(citation.path("numbers")),
                        citation.path("type").asText(""),
                        citation.path("date").asText(""),
                        citation.path("name").asText("")));
            }
        }
        return new Gold(
                name,
                head(facts.path("head"), own.path("head"), without),
                citations,
                headings(facts.path("headings"), places),
                tables(
                        facts.path("tables"),
                        row -> places.any(Set.of(row.path("line").asInt()))),
                amounts(facts.path("amounts"), places),
                findings(facts.path("discrepancies"), places, without),
                strings(own.path("accept")),
                text(facts.path("text"), seed, places));
    }

    private static List<Gold.Heading> headings(JsonNode headings, Places places) {
        List<Gold.Heading> result = new ArrayList<>();
        Map<Integer, Integer> indexOfLine = new HashMap<>();
        for (JsonNode heading : headings) {
            int line = heading.path("line").asInt();
            if (places.any(Set.of(line))) {
                indexOfLine.put(line, result.size());
                String kind = heading.path("kind").asText();
                int parent = Gold.Heading.NONE;
                if (kind.equals("annex")) { // no decree says whether it belongs to the decision or to the programme
                    parent = Gold.Heading.ANY;
                } else if (heading.has("parent")) {
                    parent = indexOfLine.getOrDefault(heading.get("parent").asInt(), Gold.Heading.ANY);
                }
                result.add(new Gold.Heading(
                        kind,
                        heading.path("number").asText(""),
                        heading.path("title").asText(""),
                        heading.path("runs-on").asBoolean(),
                        parent,
                        places.of(Set.of(line))));
            }
        }
        return result;
    }

    private static JsonNode head(JsonNode facts, JsonNode own, Set<String> without) {
        ObjectNode result = facts.isObject() ? facts.deepCopy() : new ObjectMapper().createObjectNode();
        own.properties().forEach(field -> result.set(field.getKey(), field.getValue()));
        result.remove("citations");
        result.remove(without);
        return result;
    }

    private static List<Gold.GoldTable> tables(JsonNode tables, Predicate<JsonNode> isPrinted) {
        List<Gold.GoldTable> result = new ArrayList<>();
        for (JsonNode table : tables) {
            List<Gold.GoldColumn> columns = new ArrayList<>();
            for (JsonNode column : table.path("columns")) {
                List<String> path = new ArrayList<>();
                column.path("path").forEach(step -> path.add(ComparableText.of(step.asText())));
                columns.add(new Gold.GoldColumn(
                        List.copyOf(path),
                        column.path("role").asText(),
                        accepted(column.path("year")),
                        accepted(column.path("fund")),
                        figure(column, "unit")));
            }
            List<Gold.GoldRow> rows = new ArrayList<>();
            Map<Integer, Integer> indexOfLine = new HashMap<>();
            for (JsonNode row : table.path("rows")) {
                if (isPrinted.test(row)) {
                    List<@Nullable BigDecimal> values = new ArrayList<>();
                    row.path("values").forEach(value -> values.add(value.isNumber() ? value.decimalValue() : null));
                    indexOfLine.put(row.path("line").asInt(), rows.size());
                    rows.add(new Gold.GoldRow(
                            ComparableText.of(row.path("label").asText()),
                            values,
                            row.path("repaired").asBoolean(),
                            row.has("kind") ? accepted(row.get("kind")) : Set.of(),
                            row.path("number").asText(""),
                            indexOfLine.getOrDefault(row.path("parent").asInt(), -1)));
                }
            }
            if (!rows.isEmpty()) {
                result.add(new Gold.GoldTable(columns, rows, figure(table, "unit")));
            }
        }
        return result;
    }

    private static List<Gold.Amount> amounts(JsonNode amounts, Places places) {
        List<Gold.Amount> result = new ArrayList<>();
        for (JsonNode amount : amounts) {
            Set<Integer> line = Set.of(amount.path("line").asInt());
            if (places.any(line)) {
                result.add(new Gold.Amount(
                        figure(amount, "vnd"),
                        figure(amount, "low"),
                        figure(amount, "high"),
                        accepted(amount.path("bound")),
                        places.of(line)));
            }
        }
        return result;
    }

    private static @Nullable Long figure(JsonNode fact, String field) {
        return fact.has(field) ? Long.valueOf(fact.get(field).asLong()) : null;
    }

    /** Returns one value or the list of accepted ones; a value that is absent or null is an empty string. */
    private static Set<String> accepted(JsonNode value) {
        if (!value.isArray()) {
            return Set.of(value.asText(""));
        }
        Set<String> result = new HashSet<>();
        value.forEach(each -> result.add(each.isNull() ? "" : each.asText()));
        return result;
    }

    /** Reads the discrepancies; one about lines that are printed only in part is accepted, but need not be found. */
    private static List<Gold.Finding> findings(JsonNode findings, Places places, Set<String> without) {
        List<Gold.Finding> result = new ArrayList<>();
        for (JsonNode finding : findings) {
            Set<Integer> lines = lines(finding.path("related"));
            lines.add(finding.path("line").asInt());
            if (places.any(lines)) {
                String id = finding.path("id").asText();
                boolean asked = places.all(lines) && !without.contains(id);
                result.add(new Gold.Finding(
                        id,
                        asked ? finding.path("tier").asText() : "optional",
                        strings(finding.path("codes")),
                        places.of(lines)));
            }
        }
        return result;
    }

    private static List<String> text(JsonNode ranges, List<String> seed, Places places) {
        List<String> result = new ArrayList<>();
        for (int line : LineRanges.lines(ranges.asText(""))) {
            if (line < seed.size() && places.any(Set.of(line)) && seed.get(line).indexOf('\t') < 0) {
                String text = MARKDOWN.matcher(seed.get(line)).replaceAll("").strip();
                if (!text.isEmpty()) {
                    result.add(text);
                }
            }
        }
        return result;
    }

    private static Set<Integer> lines(JsonNode array) {
        Set<Integer> result = new TreeSet<>();
        array.forEach(line -> result.add(line.asInt()));
        return result;
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> result = new TreeSet<>();
        array.forEach(each -> result.add(each.asText()));
        return result;
    }

    /** Turns lines of the seed into places of the document. */
    private record Places(@Nullable LineRanges printed) {
        boolean any(Set<Integer> lines) {
            return printed == null || lines.stream().anyMatch(printed::isPrinted);
        }

        boolean all(Set<Integer> lines) {
            return printed == null || lines.stream().allMatch(printed::isPrinted);
        }

        Locus of(Set<Integer> lines) {
            return printed == null ? Locus.onLines(lines) : Locus.onPages(printed.pagesOf(lines));
        }
    }
}
