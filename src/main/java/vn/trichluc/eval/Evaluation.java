package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares results with the gold of a corpus. */
public final class Evaluation {
    private final Path corpus;
    private final ObjectMapper json = new ObjectMapper();

    /** @param corpus the folder that holds {@code gold}, {@code seeds} and {@code decisions} */
    public Evaluation(Path corpus) {
        this.corpus = corpus;
    }

    /**
     * Returns a score for each document that has gold. A document without a result has missed everything.
     *
     * @param results the folder of results in the contract's JSON; the one of a document has its file name, with the
     *     extension {@code json}, in any folder below
     * @throws IOException if gold or a result cannot be read
     */
    public EvaluationReport compare(Path results) throws IOException {
        Map<String, Path> files = new HashMap<>();
        try (Stream<Path> below = Files.walk(results)) {
            below.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .forEach(path -> files.putIfAbsent(GoldFolder.stem(path), path));
        }
        List<DocumentScore> scores = new ArrayList<>();
        for (Gold gold : new GoldFolder(corpus).read()) {
            Path file = files.get(gold.name());
            JsonNode result = file == null ? json.createObjectNode() : json.readTree(Files.readAllBytes(file));
            List<String> misses = new ArrayList<>();
            if (file == null) {
                misses.add("no result");
            }
            scores.add(score(gold, result, misses));
        }
        return new EvaluationReport(scores);
    }

    private static DocumentScore score(Gold gold, JsonNode result, List<String> misses) {
        Tally head = HeadComparison.compare(gold, result, misses);
        HeadingComparison.Found headings = HeadingComparison.compare(gold, result, misses);
        TableComparison.Found tables = TableComparison.compare(gold, result, misses);
        Matches amounts = AmountComparison.compare(gold, result, misses);
        DiscrepancyComparison.Found discrepancies = DiscrepancyComparison.compare(gold, result, misses);
        CharacterErrorRate text = TextComparison.compare(gold, result);
        return new DocumentScore(
                gold.name(),
                head,
                headings.headings(),
                headings.titles(),
                headings.parents(),
                tables.cells(),
                tables.silent(),
                tables.columns(),
                tables.rows(),
                amounts,
                discrepancies.required(),
                discrepancies.stretch(),
                discrepancies.falseAlarms(),
                text,
                misses);
    }
}
