package vn.trichluc.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in its normal form (the shown text) together with the text that was given (the original); each character of
 * one knows its place in the other.
 *
 * <p>The shown text is in Unicode NFC. It has Vietnamese letters in the place of look-alikes ({@link LookAlikes}: ð for
 * đ, ƣ for ư), one kind of space besides tabs and line ends, a hyphen for the no-break hyphen, and nothing that has
 * neither ink nor width (soft hyphens, zero-width characters, marks of direction). Spelling stays as printed: hoà is
 * not made hòa, and what is printed in capitals stays. Forms for comparison, which change those too, are {@link
 * Folding}'s.
 *
 * <p>Text of an encoding from before Unicode is to be decoded first: there a soft hyphen is a letter.
 *
 * <p>Making one takes time in proportion to the length. Making one of a shown text changes nothing.
 */
public final class AlignedText {
    /**
     * The largest number of marks on one letter; more are no writing (Stream-Safe Text Format, Unicode Standard Annex
     * 15), and further ones are not shown. It also bounds the cost of putting them into order.
     */
    private static final int MAX_MARKS = 30;

    /** The first combining mark. No character below it joins the one before it, and each of them is its own NFC. */
    static final char FIRST_MARK = '\u0300';

    /**
     * Characters {@code start} (inclusive) to {@code end} (exclusive), counted in 16-bit units as everywhere in Java.
     */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "not a range: [%d, %d)", start, end));
            }
        }
    }

    private final String original;
    private final String text;

    /**
     * For each character of the text the index in the original where it begins, and at the end the original's length;
     * null where no character moved.
     */
    private final int @Nullable [] starts;

    private AlignedText(String original, String text, int @Nullable [] starts) {
        this.original = original;
        this.text = text;
        this.starts = starts;
    }

    public static AlignedText of(String original) {
        return isShownAsItIs(original) ? new AlignedText(original, original, null) : new Making(original).aligned();
    }

    /** Returns the characters as given. */
    public String original() {
        return original;
    }

    /** Returns the characters as shown. */
    public String text() {
        return text;
    }

    /**
     * Returns the range of the original that characters {@code start} to {@code end} of the shown text stand for.
     * Neighbouring ranges stand for neighbouring ones: an original character that is not shown belongs to the character
     * before it, or to the first; what several shown characters stand for together belongs to the first of them. The
     * whole text stands for all of the original.
     *
     * @throws IndexOutOfBoundsException beyond the text
     */
    public Span original(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        if (starts == null) {
            return new Span(start, end);
        }
        return new Span(starts[start], starts[end]);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Whether the text needs no change, as most Vietnamese texts do not; it is found without a copy. */
    private static boolean isShownAsItIs(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isShownAsItIs(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character neither changes nor joins the one before it. */
    static boolean isShownAsItIs(char c) {
        if (c >= ' ' && c < 0x7F) {
            return true;
        }
        boolean lineOrTab = c == '\t' || c == '\n' || c == '\r';
        boolean letter =
                (c >= '\u1EA0' && c <= '\u1EF9') || (c > '\u00AD' && c < '\u0218' && !LookAlikes.isLookAlike(c));
        boolean punctuation = (c > '\u2011' && c < '\u2028') || (c > '\u00A0' && c < '\u00AD');
        return letter || punctuation || lineOrTab;
    }

    /** The state of one text while its shown form is made. */
    private static final class Making {
        private final String original;
        private final StringBuilder kept;
        private final int[] keptStarts;
        private final StringBuilder text;
        private int[] starts;

        Making(String original) {
            this.original = original;
            this.kept = new StringBuilder(original.length());
            this.keptStarts = new int[original.length() + 1];
            this.text = new StringBuilder(original.length());
            this.starts = new int[original.length() + 1];
        }

        AlignedText aligned() {
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                if (!isUnseen(c)) {
                    keptStarts[kept.length()] = i;
                    kept.append(shown(c));
                }
            }
            int from = 0;
            while (from < kept.length()) {
                int end = letterEnd(from);
                compose(from, end);
                from = end;
            }
            starts = Arrays.copyOf(starts, text.length() + 1);
            starts[text.length()] = original.length();
            if (!text.isEmpty()) {
                starts[0] = 0;
            }
            return new AlignedText(original, text.toString(), starts);
        }

        /** Returns the end of the character at {@code from} with all marks upon it. */
        private int letterEnd(int from) {
            int end = from + Character.charCount(kept.codePointAt(from));
            while (end < kept.length()) {
                int next = kept.codePointAt(end);
                if (!joins(next)) {
                    break;
                }
                end += Character.charCount(next);
            }
            return end;
        }

        private void compose(int from, int end) {
            String letter = kept.substring(from, end);
            if (end - from > 1 || letter.charAt(0) >= FIRST_MARK) {
                // some marks are two in NFC: what it made may be too long again
                letter = atMost(Normalizer.normalize(atMost(letter), Normalizer.Form.NFC));
            }
            int behind = end < kept.length() ? keptStarts[end] : original.length();
            boolean same = letter.contentEquals(kept.subSequence(from, end));
            while (text.length() + letter.length() >= starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length + letter.length());
            }
            for (int i = 0; i < letter.length(); i++) {
                starts[text.length() + i] = same ? keptStarts[from + i] : i == 0 ? keptStarts[from] : behind;
            }
            text.append(letter);
        }

        /** Returns the first {@link #MAX_MARKS} characters. The beginning of a text in NFC is in NFC. */
        private static String atMost(String letter) {
            int length = letter.length();
            return length <= MAX_MARKS || letter.codePointCount(0, length) <= MAX_MARKS
                    ? letter
                    : letter.substring(0, letter.offsetByCodePoints(0, MAX_MARKS));
        }

        /**
         * Whether NFC may join the character with the one before it: it is a mark, or a letter of Hangul that continues
         * a syllable.
         */
        private static boolean joins(int codePoint) {
            if (codePoint < FIRST_MARK) {
                return false;
            }
            int type = Character.getType(codePoint);
            return type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || (codePoint >= 0x1160 && codePoint <= 0x11FF);
        }

        private static boolean isUnseen(char c) {
            return c == '\u00AD'
                    || (c >= '\u200B' && c <= '\u200F')
                    || (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2060' && c <= '\u2069')
                    || c == '\uFEFF';
        }

        private static char shown(char c) {
            if (c == '\u2011') {
                return '-';
            }
            boolean space =
                    c != '\t' && c != '\n' && c != '\r' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
            return space ? ' ' : LookAlikes.toVietnamese(c);
        }
    }
}
