package vn.trichluc.structure.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.trichluc.structure.activity.ActivityTraining.Line;

/** The model in {@code models} is what its training makes of the labelled lines, and it is as good as said. */
class ActivityModelTest {
    private static final Path LINES = Path.of("corpus/activities/lines.tsv");

    private static final Path MODEL = Path.of("models/activities.maxent");

    /** Measured with each document left out in turn: docs/experiments.md, "Activities of budget lines". */
    private static final double MIN_ACCURACY = 0.95;

    @Test
    void trainingAgainGivesTheSameBytes() throws IOException {
        byte[] trained = ActivityTraining.bytes(ActivityTraining.lines(LINES));
        if (Boolean.getBoolean("models.update")) {
            Files.write(MODEL, trained);
        }

        assertThat(trained).isEqualTo(Files.readAllBytes(MODEL));
    }

    @Test
    void linesOfADocumentThatTrainingNeverSawAreTold() throws IOException {
        List<Line> lines = ActivityTraining.lines(LINES);
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String document : lines.stream().map(Line::document).distinct().toList()) {
            List<Line> others = lines.stream()
                    .filter(line -> !line.document().equals(document))
                    .toList();
            ActivityCategoriser categoriser = new ActivityCategoriser(ActivityTraining.train(others));
            for (Line line : lines) {
                if (line.document().equals(document)) {
                    String told = told(categoriser, line);
                    right += told.equals(line.category()) ? 1 : 0;
                    if (!told.equals(line.category())) {
                        wrong.add(document + ": " + line.label() + ": " + told + " for " + line.category());
                    }
                }
            }
        }

        assertThat((double) right / lines.size()).as("%s", wrong).isGreaterThan(MIN_ACCURACY);
    }

    private static String told(ActivityCategoriser categoriser, Line line) {
        return categoriser
                .category(line.label(), ActivityCategoriser.ofGroup(line.group()))
                .map(category -> category.activity().name().toLowerCase(Locale.ROOT))
                .orElse(ActivityCategoriser.NONE);
    }
}
