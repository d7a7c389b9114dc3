package vn.trichluc.check;

import java.util.List;
import java.util.Locale;

/**
 * Words one of which is looked for in a text, in any case, within other words as well: what a pattern of mere words
 * finds, at a fraction of its cost.
 *
 * @param words lower case
 */
record AnyOf(List<String> words) {
    AnyOf {
        words = List.copyOf(words);
    }

    static AnyOf of(String... words) {
        return new AnyOf(List.of(words));
    }

    boolean isIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
