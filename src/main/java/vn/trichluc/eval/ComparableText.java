package vn.trichluc.eval;

import java.util.regex.Pattern;
import vn.trichluc.text.Folding;

/** Text for comparison: what is a matter of spelling habit or setting does not count, every letter and mark does. */
final class ComparableText {
    private static final Pattern AROUND_DASH = Pattern.compile("\\s*-\\s*");
    private static final Pattern EDGES = Pattern.compile("^[ .;:,]+|[ .;:,]+$");

    private ComparableText() {}

    /** Case, kinds of space and dash, spaces at dashes, the place of tone marks and marks at the ends are levelled. */
    static String of(String text) {
        return EDGES.matcher(AROUND_DASH.matcher(Folding.key(text)).replaceAll("-"))
                .replaceAll("");
    }

    /** Equal but for so small a share of wrong characters. */
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
