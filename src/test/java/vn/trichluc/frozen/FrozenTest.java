package vn.trichluc.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.Heavy;
import vn.trichluc.model.Outcome;
import vn.trichluc.model.Source;
import vn.trichluc.output.DecisionJson;
import vn.trichluc.pipeline.Batch;
import vn.trichluc.pipeline.Pipeline;
import vn.trichluc.pipeline.PipelineConfig;

/**
 * The bytes of results, by digest, are those that were accepted, whether one document is read at a time or four. {@code
 * -Dfrozen.update=true} writes the digests anew and fails, so that the switch is never left on.
 */
@Heavy("reads every document of the corpus twice")
class FrozenTest {
    private static final Path DIGESTS = Path.of("src/test/resources/frozen.sha256");

    @TempDir
    private Path folder;

    @Test
    void resultsAreThoseThatWereAccepted() throws IOException {
        List<Path> documents = FrozenDocuments.all(folder);
        SortedMap<String, String> digests = digests(documents, 1);
        assertThat(digests(documents, 4)).as("by four jobs").isEqualTo(digests);
        if (Boolean.getBoolean("frozen.update")) {
            Files.writeString(DIGESTS, lines(digests), StandardCharsets.UTF_8);
            fail(
                    "%s is written anew: read what changed (scripts/frozen HEAD), then run without -Dfrozen.update",
                    DIGESTS);
        }
        assertThat(differing(accepted(), digests))
                .as(
                        "documents whose results are not those of %s. `scripts/frozen HEAD` shows where they differ from the"
                                + " last commit; where each change is meant, -Dfrozen.update=true accepts them",
                        DIGESTS)
                .isEmpty();
    }

    private SortedMap<String, String> digests(List<Path> documents, int jobs) {
        SortedMap<String, String> digests = Collections.synchronizedSortedMap(new TreeMap<>());
        try (Pipeline pipeline = new Pipeline(PipelineConfig.withJobs(jobs))) {
            new Batch(jobs).run(documents.size(), i -> {
                Outcome outcome = pipeline.extract(Source.of(documents.get(i)));
                assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
                digests.put(
                        name(documents.get(i)),
                        sha256(new DecisionJson().write(((Outcome.Extracted) outcome).extraction())));
            });
        }
        return digests;
    }

    private String name(Path document) {
        Path shown = document.startsWith(folder) ? folder.relativize(document) : document;
        return shown.toString().replace('\\', '/');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String lines(Map<String, String> digests) {
        StringBuilder lines = new StringBuilder();
        digests.forEach(
                (name, digest) -> lines.append(digest).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private static Map<String, String> accepted() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : Files.readAllLines(DIGESTS, StandardCharsets.UTF_8)) {
            String[] fields = line.split(" {2}", 2);
            digests.put(fields[1], fields[0]);
        }
        return digests;
    }

    private static List<String> differing(Map<String, String> accepted, Map<String, String> found) {
        TreeSet<String> names = new TreeSet<>(accepted.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(name -> !found.getOrDefault(name, "").equals(accepted.get(name)))
                .map(name -> name
                        + (found.containsKey(name) ? accepted.containsKey(name) ? "" : " (new)" : " (no longer there)"))
                .toList();
    }
}
