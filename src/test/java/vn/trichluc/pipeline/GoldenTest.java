package vn.trichluc.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.output.DecisionSchema;

/**
 * Whole results as they were accepted: text in two manners. {@code -Dgolden.update=true} writes them anew and fails, so
 * that the switch is never left on.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @ParameterizedTest
    @ValueSource(strings = {"001_421f65a688c4a2f5.txt", "002_28f33fe040b4b0a2.txt"})
    void aSeedGivesWhatWasAccepted(String name) throws IOException {
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(1))) {
            Outcome outcome = pipeline.extract(Source.of(Path.of("corpus/seeds", name)));
            assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
            byte[] bytes = new DecisionJson().write(((Outcome.Extracted) outcome).extraction());
            assertThat(new DecisionSchema().violations(bytes)).isEmpty();
            String result = json.writeValueAsString(json.readTree(bytes)) + "\n";
            Path accepted = GOLDEN.resolve(name.replace(".txt", ".json"));
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(accepted, result, StandardCharsets.UTF_8);
                fail("%s is written anew: read the difference, then run without -Dgolden.update", accepted);
            }
            assertThat(result).isEqualTo(Files.readString(accepted, StandardCharsets.UTF_8));
        }
    }
}
