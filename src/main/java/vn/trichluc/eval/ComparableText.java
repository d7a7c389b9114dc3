package vn.trichluc.eval;

import java.util.regex.Pattern;
import vn.trichluc.text.Folding;

/** Normalises text for comparison: habits of spelling and typesetting do not count, every letter and mark does. */
final class ComparableText {
    private static final Pattern AROUND_DASH = Pattern.compile("\\s*-\\s*");
    private static final Pattern EDGES = Pattern.compile("^[ .;:,]+|[ .;:,]+$");

    private ComparableText() {}

    /** Levels case, kinds of space and dash, spaces at dashes, the place of tone marks, and punctuation at the ends. */
    static String of(String text) {
        return EDGES.matcher(AROUND_DASH.matcher(Folding.key(text)).replaceAll("-"))
                .replaceAll("");
    }

    /** Whether two texts are equal but for this share of wrong characters. */
    static boolean alike(String one, String other, double share) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        int most = (int) Math.floor(share * longer);
        return Math.abs(one.length() - other.length()) <= most
                && CharacterErrorRate.of(one, other).edits() <= most;
    }
}
