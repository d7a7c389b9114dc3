package vn.trichluc.common;

/** Levenshtein's distance: how many insertions, deletions and replacements of code points make one text the other. */
public final class EditDistance {
    private EditDistance() {}

    /** Takes time in proportion to both lengths' product, room to the shorter one's length. */
    public static int of(int[] one, int[] other) {
        return bounded(one, other, Integer.MAX_VALUE);
    }

    /** Whether the distance is at most {@code allowed}; ends as soon as it cannot be. */
    public static boolean within(String one, String other, int allowed) {
        return one.equals(other)
                || bounded(one.codePoints().toArray(), other.codePoints().toArray(), allowed) <= allowed;
    }

    /** The distance, or any number above {@code allowed} where it is above. */
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
