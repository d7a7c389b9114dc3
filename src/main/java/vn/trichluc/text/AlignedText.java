package vn.trichluc.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is shown and worked on, beside the characters that were given, each character of the one knowing its
 * place in the other.
 *
 * <p>Shown is: Unicode NFC; Vietnamese letters in the place of look-alikes ({@link LookAlikes}: ð for đ, ƣ for ư); one
 * kind of space, tabs and line ends apart; a hyphen for the no-break hyphen; nothing that has neither ink nor width
 * (soft hyphens, zero-width characters, marks of direction). Spelling stays as printed: hoà is not made hòa, and what
 * is printed in capitals stays. Forms for comparison, which change those too, are {@link Folding}'s.
 *
 * <p>Text of an encoding from before Unicode is to be decoded first: there a soft hyphen is a letter.
 *
 * <p>Making one takes time in proportion to the length. Making one of a shown text changes nothing.
 */
public final class AlignedText {
    /**
     * Marks on one letter, of which more are no writing (Stream-Safe Text Format, Unicode Standard Annex 15); further
     * ones are not shown. It also bounds what putting them into order costs.
     */
    private static final int MAX_MARKS = 30;

    /** Below it nothing joins what stands before it, and every character is its own NFC. */
    static final char FIRST_MARK = '\u0300';

    /**
     * Characters {@code start} (inclusive) to {@code end} (exclusive), 16-bit units as everywhere in Java.
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
     * Where in the original the characters of the text begin, and its length behind the last; null where nothing moved.
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

    /** The characters as given. */
    public String original() {
        return original;
    }

    /** The characters as shown. */
    public String text() {
        return text;
    }

    /**
     * The given characters that characters {@code start} to {@code end} of the shown text stand for. Neighbouring spans
     * stand for neighbouring ones: what is not shown belongs to the character before it, or to the first; what several
     * shown characters stand for together belongs to the first of them. The whole text stands for all that was given.
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

    /** Text in Vietnamese as most sources have it: nothing to do, found without a copy. */
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

    /** One text on its way. */
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

        /** Where the character at {@code from} ends, with all marks upon it. */
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

        /** The first {@link #MAX_MARKS} characters. The beginning of a text in NFC is in NFC. */
        private static String atMost(String letter) {
            int length = letter.length();
            return length <= MAX_MARKS || letter.codePointCount(0, length) <= MAX_MARKS
                    ? letter
                    : letter.substring(0, letter.offsetByCodePoints(0, MAX_MARKS));
        }

        /**
         * Marks, and the letters of Hangul that go on a syllable: NFC may put them into one with what stands before.
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
