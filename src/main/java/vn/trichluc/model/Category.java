package vn.trichluc.model;

import java.util.Locale;

/**
 * The activity that a budget line pays for.
 *
 * @param probability 0 to 1, that it is this activity rather than any other or none
 */
public record Category(Activity activity, double probability) {
    public Category {
        boolean share = probability >= 0 && probability <= 1; // false for NaN as well
        if (!share) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "not a probability: %f", probability));
        }
    }
}
