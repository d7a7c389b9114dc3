package vn.trichluc.structure.activity;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.ml.model.MaxentModel;
import vn.trichluc.model.Activity;
import vn.trichluc.model.Category;
import vn.trichluc.model.EnvironmentUnusable;

/**
 * Finds the activity of Article 4 of Decree 45/2012/NĐ-CP that a budget line pays for. A maximum-entropy model decides
 * it by the line's words and pairs of them, and the activities that those and the words of its group point to. It was
 * trained on the labelled lines in {@code corpus/activities}; {@code models/README.md} says how.
 */
public final class ActivityCategoriser {
    /** The outcome for lines that pay for no activity: totals, years, funds. */
    static final String NONE = "none";

    /**
     * The probability below which a line is left without a category: see docs/experiments.md, "Activities of budget
     * lines".
     */
    static final double MIN_PROBABILITY = 0.4;

    private static final String RESOURCE = "/models/activities.maxent";

    private final MaxentModel model;

    ActivityCategoriser(MaxentModel model) {
        this.model = model;
    }

    /** Makes a categoriser with the model of the class path. */
    static ActivityCategoriser ofClassPath() {
        try (InputStream in = ActivityCategoriser.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new EnvironmentUnusable("the program lacks " + RESOURCE + ": build it anew");
            }
            return new ActivityCategoriser(MaxentFile.read(in));
        } catch (IOException e) {
            throw new EnvironmentUnusable("cannot read " + RESOURCE + ": build the program anew", e);
        }
    }

    /**
     * Names the activity of industrial promotion that a budget line pays for.
     *
     * @param label of the line, NFC
     * @param ofGroup what {@link #ofGroup} gives for the row that it belongs to
     * @return empty where the line pays for no such activity, or none is likely enough
     */
    Optional<Category> category(String label, List<String> ofGroup) {
        double[] probabilities = model.eval(features(label, ofGroup).toArray(String[]::new));
        String best = model.getBestOutcome(probabilities);
        double probability = probabilities[model.getIndex(best)];
        return best.equals(NONE) || probability < MIN_PROBABILITY
                ? Optional.empty()
                : Optional.of(new Category(Activity.valueOf(best.toUpperCase(Locale.ROOT)), Math.min(1, probability)));
    }

    /**
     * Returns what the model knows of a line: its words and pairs of neighbours, and the activities that they and its
     * group name.
     *
     * @param ofGroup what {@link #ofGroup} gives
     */
    static List<String> features(String label, List<String> ofGroup) {
        List<String> features = new ArrayList<>();
        List<String> words = ActivityWords.of(label);
        String before = "^";
        for (String word : words) {
            features.add("w=" + word);
            features.add("b=" + before + "_" + word);
            before = word;
        }
        features.add("b=" + before + "_$");
        ActivityWords.activities(words).forEach(activity -> features.add("k=" + activity));
        features.addAll(ofGroup);
        return features;
    }

    /**
     * Returns what the model knows of all lines of a group.
     *
     * @param label of the group's row; empty where a line belongs to none
     */
    static List<String> ofGroup(String label) {
        List<String> features = new ArrayList<>();
        List<String> words = ActivityWords.of(label);
        ActivityWords.activities(words).forEach(activity -> features.add("g=" + activity));
        features.add("group=" + !words.isEmpty());
        return features;
    }
}
