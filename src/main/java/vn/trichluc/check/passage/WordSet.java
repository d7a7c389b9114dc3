package vn.trichluc.check.passage;

import java.util.List;
import java.util.Locale;

/**
 * A set of words one of which is looked for in a text, in any case, within other words as well. It finds what a pattern
 * of mere words finds, at a fraction of the cost.
 *
 * @param words lower case
 */
public record WordSet(List<String> words) {
    public WordSet {
        words = List.copyOf(words);
    }

    public static WordSet of(String... words) {
        return new WordSet(List.of(words));
    }

    public boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
