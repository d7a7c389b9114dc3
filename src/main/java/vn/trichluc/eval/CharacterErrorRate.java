package vn.trichluc.eval;

import java.text.Normalizer;
import java.util.Locale;
import vn.trichluc.common.EditDistance;

/**
 * The difference between a text that was read and the text that is printed.
 *
 * <p>The rate is the Levenshtein distance in code points, divided by the length of the expected text. Both are compared
 * in NFC, with each run of white space as one space and none at the ends.
 *
 * @param edits the insertions, deletions and replacements that turn one into the other
 * @param length the length of the expected text, in code points
 */
public record CharacterErrorRate(int edits, int length) {
    public CharacterErrorRate {
        if (edits < 0 || length < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no error rate: %d edits, length %d", edits, length));
        }
    }

    /**
     * Compares two texts, in time in proportion to the product of both lengths and memory in proportion to the shorter
     * length.
     */
    public static CharacterErrorRate of(String expected, String actual) {
        int[] one = folded(expected);
        int[] other = folded(actual);
        return new CharacterErrorRate(EditDistance.of(one, other), one.length);
    }

    /** Returns the rate over both texts together. */
    public CharacterErrorRate plus(CharacterErrorRate other) {
        return new CharacterErrorRate(edits + other.edits, length + other.length);
    }

    /**
     * Returns the rate: 0 if nothing is wrong; more than 1 if more was read than is printed; 1 if something was read on
     * nothing.
     */
    public double value() {
        if (length == 0) {
            return edits == 0 ? 0 : 1;
        }
        return (double) edits / length;
    }

    private static int[] folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .codePoints()
                .toArray();
    }
}
