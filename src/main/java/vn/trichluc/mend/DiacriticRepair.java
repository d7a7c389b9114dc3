package vn.trichluc.mend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Box;
import vn.trichluc.model.Word;

/**
 * Mends the diacritics of recognised words by {@link AdministrativeWords}. A word keeps its confidence and its
 * readings: its letters are those that were read.
 */
final class DiacriticRepair {
    /** One syllable, and what stands before and behind it. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?<before>[^\\p{L}\\d]*)(?<letters>\\p{L}+)(?<behind>[^\\p{L}\\d]*)");

    /** The number of syllables of the longest province's name: Bà Rịa - Vũng Tàu. */
    private static final int PROVINCE_WORDS = 5;

    /** The widest gap between words of one line, in heights of a word. */
    private static final double MAX_GAP_HEIGHTS = 1.2;

    private final AdministrativeWords words = new AdministrativeWords();

    /** Returns the same words in the same order; words that are not known stay as they were read. */
    List<Word> repaired(List<Word> read) {
        List<Word> mended = new ArrayList<>(read);
        for (int i = 0; i < mended.size(); i++) {
            province(mended, i);
            for (int length = AdministrativeWords.LONGEST; length > 1; length--) {
                word(mended, i, length);
            }
            capitals(mended, i);
        }
        return mended;
    }

    private void word(List<Word> all, int first, int length) {
        List<String> letters = new ArrayList<>();
        for (int i = first; i < first + length; i++) {
            String syllable = i < all.size() ? letters(all.get(i), i > first, i < first + length - 1) : null;
            if (syllable == null || (i > first && !isNext(all.get(i - 1), all.get(i)))) {
                return;
            }
            letters.add(syllable);
        }
        List<String> mended = words.mended(letters);
        if (mended != null) {
            for (int i = 0; i < length; i++) {
                replace(all, first + i, letters.get(i), mended.get(i));
            }
        }
    }

    private void capitals(List<Word> all, int first) {
        if (first + 1 >= all.size() || !isNext(all.get(first), all.get(first + 1))) {
            return;
        }
        String one = letters(all.get(first), false, true);
        String other = letters(all.get(first + 1), true, false);
        if (one == null || other == null) {
            return;
        }
        String before = first > 0 && isNext(all.get(first - 1), all.get(first))
                ? all.get(first - 1).text()
                : "";
        int last = first + 2;
        String behind = last < all.size() && isNext(all.get(last - 1), all.get(last))
                ? all.get(last).text()
                : "";
        List<String> mended = words.mendedCapitals(List.of(one, other), before, behind);
        if (mended != null) {
            replace(all, first, one, mended.get(0));
            replace(all, first + 1, other, mended.get(1));
        }
    }

    private void province(List<Word> all, int at) {
        String letters = letters(all.get(at), false, true);
        int end = at + 1;
        while (end < all.size() && end <= at + PROVINCE_WORDS && isNext(all.get(end - 1), all.get(end))) {
            end++;
        }
        if (letters != null && end > at + 1) {
            String behind = all.subList(at + 1, end).stream().map(Word::text).collect(Collectors.joining(" "));
            String mended = words.mendedProvince(letters, behind);
            if (mended != null) {
                replace(all, at, letters, mended);
            }
        }
    }

    /**
     * Returns the letters of a word; null where it is more than a syllable, or signs stand between it and its
     * neighbour.
     */
    private static @Nullable String letters(Word word, boolean joinedBefore, boolean joinedBehind) {
        Matcher matcher = SYLLABLE.matcher(word.text());
        boolean one = matcher.matches()
                && (!joinedBefore || matcher.group("before").isEmpty())
                && (!joinedBehind || matcher.group("behind").isEmpty());
        return one ? matcher.group("letters") : null;
    }

    private static boolean isNext(Word word, Word next) {
        Box a = word.box();
        Box b = next.box();
        double height = Math.max(a.height(), b.height());
        double overlap = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return overlap > 0 && b.left() > a.left() && b.left() - a.right() <= MAX_GAP_HEIGHTS * height;
    }

    private static void replace(List<Word> all, int at, String letters, String mended) {
        Word word = all.get(at);
        if (!letters.equals(mended)) {
            all.set(at, word.withText(word.text().replace(letters, mended)));
        }
    }
}
