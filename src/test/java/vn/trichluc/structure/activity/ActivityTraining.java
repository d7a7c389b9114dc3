package vn.trichluc.structure.activity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the model of {@link ActivityCategoriser} on labelled budget lines. Same lines, same bytes. */
final class ActivityTraining {
    private static final int COLUMNS = 4;

    private static final int ITERATIONS = 100;

    /** Pulls the weights of rare words towards nought: see docs/experiments.md, "Activities of budget lines". */
    private static final double L2_COST = 0.1;

    private ActivityTraining() {}

    /** A budget line whose activity a person told. */
    record Line(String document, String category, String group, String label) {}

    static List<Line> lines(Path table) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String row : Files.readAllLines(table)) {
            String[] fields = row.split("\t", -1);
            if (fields.length != COLUMNS) {
                throw new IllegalStateException("document, category, parent, line expected: " + row);
            }
            if (!fields[0].equals("document")) {
                lines.add(new Line(fields[0], fields[1], fields[2], fields[3]));
            }
        }
        return lines;
    }

    static MaxentModel train(List<Line> lines) throws IOException {
        return MaxentFile.read(new ByteArrayInputStream(bytes(lines)));
    }

    /** The model's file. */
    static byte[] bytes(List<Line> lines) throws IOException {
        List<Event> events = new ArrayList<>();
        for (Line line : lines) {
            List<String> features =
                    ActivityCategoriser.features(line.label(), ActivityCategoriser.ofGroup(line.group()));
            events.add(new Event(line.category(), features.toArray(String[]::new)));
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        QNTrainer trainer = new QNTrainer();
        trainer.init(parameters, new HashMap<>());
        return written((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    }

    /** As {@link MaxentFile} reads it. */
    private static byte[] written(AbstractModel model) {
        Object[] parts = model.getDataStructures();
        @SuppressWarnings("unchecked") // documented: each feature with its weights
        Map<String, Context> weighted = new TreeMap<>((Map<String, Context>) parts[1]);
        StringBuilder text = new StringBuilder(String.join("\t", (String[]) parts[2])).append('\n');
        weighted.forEach((feature, context) -> {
            text.append(feature);
            for (int i = 0; i < context.getOutcomes().length; i++) {
                long weight = Math.round(context.getParameters()[i] / MaxentFile.WEIGHT_UNIT);
                if (weight != 0) {
                    text.append('\t')
                            .append(context.getOutcomes()[i])
                            .append(':')
                            .append(weight);
                }
            }
            text.append('\n');
        });
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
