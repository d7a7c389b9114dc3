package vn.trichluc.eval;

import java.util.Locale;

/**
 * The numbers of items found, expected, and both.
 *
 * @param matched the number of items that were found and expected, one to one
 */
public record Matches(int matched, int expected, int found) {
    public static final Matches NONE = new Matches(0, 0, 0);

    public Matches {
        if (matched < 0 || matched > expected || matched > found) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d of %d and %d", matched, expected, found));
        }
    }

    public Matches plus(Matches other) {
        return new Matches(matched + other.matched, expected + other.expected, found + other.found);
    }

    /** Returns the share of found items that were expected, 0 to 1; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) matched / found;
    }

    /** Returns the share of expected items that were found, 0 to 1; 1 if nothing was expected. */
    public double recall() {
        return expected == 0 ? 1 : (double) matched / expected;
    }

    @Override
    public String toString() {
        return expected == 0 && found == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f %% / %.1f %%", 100 * precision(), 100 * recall());
    }
}
