package vn.trichluc.structure.activity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * Reads a maximum-entropy model as text: a line of outcomes; then a line for each feature, in order: its name and, for
 * each outcome that it speaks for or against, {@code index:weight}, the weight in units of {@link #WEIGHT_UNIT}. Tabs
 * stand between. OpenNLP's own readers start a logging framework, which costs more time than all else that a short run
 * does.
 */
final class MaxentFile {
    /**
     * The unit of a weight in the file. Processors differ in the last digits of an exponential; the file keeps those on
     * which they agree.
     */
    static final double WEIGHT_UNIT = 0.01;

    private MaxentFile() {}

    static MaxentModel read(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String head = reader.readLine();
        if (head == null) {
            throw new IOException("a model begins with its outcomes");
        }
        List<String> features = new ArrayList<>();
        List<Context> contexts = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] fields = line.split("\t");
            int[] outcomes = new int[fields.length - 1];
            double[] weights = new double[fields.length - 1];
            for (int i = 0; i < outcomes.length; i++) {
                int colon = fields[i + 1].indexOf(':');
                outcomes[i] = Integer.parseInt(fields[i + 1].substring(0, colon));
                weights[i] = Integer.parseInt(fields[i + 1].substring(colon + 1)) * WEIGHT_UNIT;
            }
            features.add(fields[0]);
            contexts.add(new Context(outcomes, weights));
        }
        return new QNModel(contexts.toArray(Context[]::new), features.toArray(String[]::new), head.split("\t"));
    }
}
