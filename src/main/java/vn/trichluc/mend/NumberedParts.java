package vn.trichluc.mend;

import java.util.Set;

/**
 * Parts of a document that bear a Roman numeral: Phần II, Chương III, Mục IV. Recognition misreads such numerals most.
 */
public final class NumberedParts {
    private static final Set<String> NAMES = Set.of("Phần", "PHẦN", "Chương", "CHƯƠNG", "Mục", "MỤC");

    private NumberedParts() {}

    /** Whether a word is the name of such a part, as it is printed before the numeral. */
    public static boolean isName(String word) {
        return NAMES.contains(word);
    }
}
