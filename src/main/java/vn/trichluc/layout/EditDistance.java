package vn.trichluc.layout;

/** Levenshtein's distance, up to a bound. */
final class EditDistance {
    /** Longer lines are compared by their first characters. */
    private static final int MAX_LENGTH = 160;

    private EditDistance() {}

    /** Whether at most {@code allowed} insertions, deletions and replacements make one text the other. */
    static boolean within(String a, String b, int allowed) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.abs(a.length() - b.length()) > allowed) {
            return false;
        }
        String one = a.substring(0, Math.min(a.length(), MAX_LENGTH));
        String other = b.substring(0, Math.min(b.length(), MAX_LENGTH));
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
                least = Math.min(least, current[j]);
            }
            if (least > allowed) {
                return false;
            }
            previous = current;
        }
        return previous[other.length()] <= allowed;
    }
}
