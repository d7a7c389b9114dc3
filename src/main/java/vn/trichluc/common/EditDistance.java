package vn.trichluc.common;

/**
 * Computes Levenshtein's distance: how many insertions, deletions and replacements of code points turn one text into
 * the other.
 */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Returns the distance, in time in proportion to the product of both lengths and memory in proportion to the
     * shorter length.
     */
    public static int of(int[] one, int[] other) {
        return bounded(one, other, Integer.MAX_VALUE);
    }

    /** Whether the distance is at most {@code allowed}; it stops as soon as it cannot be. */
    public static boolean within(String one, String other, int allowed) {
        return one.equals(other)
                || bounded(one.codePoints().toArray(), other.codePoints().toArray(), allowed) <= allowed;
    }

    /** Returns the distance or, if it is above {@code allowed}, any number above that. */
    private static int bounded(int[] one, int[] other, int allowed) {
        int[] longer = one.length < other.length ? other : one;
        int[] shorter = longer == one ? other : one;
        if (longer.length - shorter.length > allowed) {
            return longer.length;
        }
        int[] above = new int[shorter.length + 1];
        int[] row = new int[shorter.length + 1];
        for (int j = 0; j <= shorter.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= longer.length; i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= shorter.length; j++) {
                int replaced = above[j - 1] + (longer[i - 1] == shorter[j - 1] ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > allowed) {
                return least;
            }
            int[] spare = above;
            above = row;
            row = spare;
        }
        return above[shorter.length];
    }
}
