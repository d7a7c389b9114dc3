package vn.trichluc.eval;

import java.util.Locale;

/**
 * What was found held against what should be.
 *
 * @param matched of both, one to one
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

    /** Share of what was found that should be, 0 to 1; 1 where nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) matched / found;
    }

    /** Share of what should be that was found, 0 to 1; 1 where nothing should be. */
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
