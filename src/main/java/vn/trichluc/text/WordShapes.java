package vn.trichluc.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a run of letters has the shape of a word of some language in Latin script. Vowels and consonants take turns
 * in all of them: English {@code strengths} has five consonants in a row, {@code queueing} five vowels. What a font
 * with a wrong character map or of an old encoding leaves has neither: {@code FzQJ}, {@code thWnh}.
 */
public final class WordShapes {
    private static final String VOWELS = "aeiouyæøœ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int MAX_CONSONANTS = 5;
    private static final int MAX_VOWELS = 5;

    private WordShapes() {}

    /**
     * Tells whether letters could be a word.
     *
     * @param letters two or more, in any case and any normal form, without punctuation
     */
    public static boolean isWordLike(String letters) {
        if (VietnameseSyllables.isSyllable(letters)) {
            return isEvenlyCased(letters);
        }
        int vowels = 0;
        int vowelsInRow = 0;
        int consonantsInRow = 0;
        for (char c : plain(letters).toCharArray()) {
            if (VOWELS.indexOf(c) >= 0) {
                vowels++;
                vowelsInRow++;
                consonantsInRow = 0;
            } else {
                consonantsInRow++;
                vowelsInRow = 0;
            }
            if (vowelsInRow > MAX_VOWELS || consonantsInRow > MAX_CONSONANTS) {
                return false;
            }
        }
        return vowels > 0 && isEvenlyCased(letters);
    }

    /** Counts the vowels among letters. */
    public static int vowels(String letters) {
        return (int) plain(letters).chars().filter(c -> VOWELS.indexOf(c) >= 0).count();
    }

    private static String plain(String letters) {
        return MARKS.matcher(Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Whether a word is all small, all capitals, or has one capital at the start; {@code tHnh} is none of these. */
    private static boolean isEvenlyCased(String letters) {
        String rest = letters.substring(letters.offsetByCodePoints(0, 1));
        return rest.equals(rest.toLowerCase(Locale.ROOT)) || letters.equals(letters.toUpperCase(Locale.ROOT));
    }
}
