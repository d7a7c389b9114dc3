package vn.trichluc.structure.words;

import vn.trichluc.common.EditDistance;
import vn.trichluc.text.Folding;

/** Compares cells of headers by their letters, of which recognition misreads some. */
public final class HeaderLetters {
    /** The largest share of letters, in per cent of the longer cell's, in which two equal header cells may differ. */
    private static final int LETTERS_PERCENT = 25;

    /** The number of characters of a header cell that are compared. */
    private static final int MAX_COMPARED_CHARACTERS = 60;

    private HeaderLetters() {}

    /** Returns the characters of a cell that are compared: letters without marks, digits, percent signs. */
    public static String bare(String text) {
        String folded = Folding.bare(text);
        StringBuilder compared = new StringBuilder(MAX_COMPARED_CHARACTERS);
        for (int i = 0; i < folded.length() && compared.length() < MAX_COMPARED_CHARACTERS; i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '%') {
                compared.append(c);
            }
        }
        return compared.toString();
    }

    /** Whether two cells have the same letters but for a few; their digits, which are those of years, must be equal. */
    public static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longer = Math.max(one.length(), other.length());
        int allowed = longer * LETTERS_PERCENT / 100;
        return Math.abs(one.length() - other.length()) <= allowed
                && digits(one).equals(digits(other))
                && EditDistance.within(one, other, allowed);
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }
}
