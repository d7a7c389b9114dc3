package vn.trichluc.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trichluc.Heavy;
import vn.trichluc.model.Extraction;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.model.Warning;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;

/** Nothing disappears: what was read stands in the output, or is left out by a reason. */
@Heavy("reads every document of the corpus, scans included")
class ConservationTest {
    private static final int MADE_UP_DOCUMENTS = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern TAG = Pattern.compile("</?[a-z]+[^<>]*>");

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Pipeline pipeline;

    @BeforeAll
    static void open() {
        pipeline = new Pipeline(PipelineConfig.withJobs(2));
    }

    @AfterAll
    static void close() {
        pipeline.close();
    }

    static List<Path> corpus() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("seeds", "decisions", "pdf", "scans")) {
            try (Stream<Path> files = Files.list(Path.of("corpus", folder))) {
                files.filter(file -> file.toString().matches(".*\\.(txt|pdf|html)"))
                        .sorted()
                        .forEach(all::add);
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void everyCharacterOfTheCorpusIsGivenOrLeftOutByAReason(Path file) {
        Extraction extraction = extract(file);
        assertThat(extraction.leftOut())
                .filteredOn(each -> each.reason() == LeftOut.Reason.UNEXPLAINED)
                .isEmpty();
        assertThat(extraction.warnings()).extracting(Warning::code).doesNotContain("text-left-out");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyWordOfATextStandsInTheFileOrIsLeftOut(Path file) throws IOException {
        assertThat(missing(TAG.matcher(Files.readString(file)).replaceAll(" "), extract(file)))
                .isEmpty();
    }

    static Stream<Path> texts() throws IOException {
        return corpus().stream().filter(file -> file.toString().endsWith(".txt"));
    }

    @Test
    void everyWordOfMadeUpDecisionsStandsInTheFileOrIsLeftOut(@TempDir Path folder) throws IOException {
        for (long seed = 1; seed <= MADE_UP_DOCUMENTS; seed++) {
            Draft draft = new Draft(seed);
            new Planter(draft).plant((int) (seed % 3));
            String text = Scribe.write(draft).text();
            Path file = Files.writeString(folder.resolve(seed + ".txt"), text);
            Extraction extraction = extract(file);
            assertThat(missing(text, extraction))
                    .as("made-up decision %d", seed)
                    .isEmpty();
            assertThat(extraction.leftOut())
                    .as("made-up decision %d", seed)
                    .noneMatch(each -> each.reason() == LeftOut.Reason.UNEXPLAINED);
        }
    }

    @Test
    void aWordThatIsTakenAwayIsMissed(@TempDir Path folder) throws IOException {
        String text = "Điều 1. Hỗ trợ 5 triệu đồng.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n";
        Extraction extraction = extract(Files.writeString(folder.resolve("a.txt"), text));
        assertThat(missing(text + "Điều 3. Hỗ trợ thêm 7 triệu đồng.", extraction))
                .containsKeys("7", "thêm");
    }

    private static Extraction extract(Path file) {
        Outcome outcome = pipeline.extract(Source.of(file));
        assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        return ((Outcome.Extracted) outcome).extraction();
    }

    /** Words of the text, with how many of each are neither in the output nor among what is left out. */
    private static Map<String, Integer> missing(String text, Extraction extraction) throws IOException {
        Map<String, Integer> open = new HashMap<>();
        count(text, 1, open);
        JsonNode json = JSON.readTree(new DecisionJson().write(extraction));
        count(given(json), -1, open);
        extraction.leftOut().forEach(each -> count(each.text().text(), -1, open));
        if (json.path("decision").has("date")) { // given as a date, not as it is printed
            count(extraction.reading().head().placeAndDate().text(), -1, open);
        }
        open.values().removeIf(count -> count <= 0);
        return open;
    }

    private static String given(JsonNode json) {
        StringBuilder given = new StringBuilder();
        JsonNode decision = json.path("decision");
        for (String field : List.of("issuer", "type", "number", "title")) {
            add(decision.path(field), given);
        }
        decision.path("recipients").forEach(line -> add(line, given));
        for (JsonNode signer : decision.path("signers")) {
            add(signer.path("name"), given);
            add(signer.path("position"), given);
            signer.path("authority").forEach(line -> add(line, given));
        }
        for (JsonNode section : json.path("sections")) {
            for (String field : List.of("number", "title", "text")) {
                add(section.path(field), given);
            }
        }
        for (JsonNode table : json.path("tables")) {
            add(table.path("title"), given);
            add(table.path("unit").path("text"), given);
            table.path("columns").forEach(column -> column.path("path").forEach(name -> add(name, given)));
            table.path("rows").forEach(row -> row.path("cells").forEach(cell -> add(cell.path("text"), given)));
        }
        return given.toString();
    }

    private static void add(JsonNode node, StringBuilder given) {
        given.append(node.asText("")).append('\n');
    }

    private static void count(String text, int step, Map<String, Integer> words) {
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find()) {
            words.merge(matcher.group().toLowerCase(java.util.Locale.ROOT), step, Integer::sum);
        }
    }
}
