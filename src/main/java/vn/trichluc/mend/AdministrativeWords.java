package vn.trichluc.mend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trichluc.text.Folding;
import vn.trichluc.text.lexicon.Provinces;
import vn.trichluc.text.lexicon.WordList;

/**
 * Knows words of administrative prose whose marks are certain although one of them was misread: Quyêt định, bồ sung,
 * NHÂN DẪN.
 *
 * <p>Recognition confuses what stands above and below letters far more often than the letters themselves. Only the
 * marks of words of a list are mended, and of tỉnh before the name of a province; letters, figures, units of money and
 * names never are.
 */
final class AdministrativeWords {
    /**
     * The largest number of syllables of a word. Shorter words are mended with less certainty; the list has no longer
     * ones.
     */
    static final int LONGEST = 3;

    private static final String PROVINCE = "tỉnh";

    private static final String BARE_PROVINCE = "tinh";

    /** Words that differ from one of the list by their marks alone, so that they are not mended into it. */
    private static final Set<String> OTHER_WORDS = Set.of("địa chí", "công bộ", "quốc giá");

    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<String> syllables = new HashSet<>();
    private final Provinces provinces = new Provinces();

    /** Reads the list of words that the program brings. */
    AdministrativeWords() {
        entries("administrative-words.txt", ",\\s*")
                .forEach(word -> words.put(Folding.bare(word), List.of(word.split(" "))));
        entries("syllables.txt", " ").forEach(syllable -> syllables.add(Folding.spelling(syllable)));
    }

    private static List<String> entries(String resource, String between) {
        return WordList.resource(AdministrativeWords.class, resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split(between)))
                .toList();
    }

    /**
     * Gives a word of administrative language the diacritics that it must have.
     *
     * @param read syllables that follow each other, letters alone, in any case
     * @return as printed, in the case that was read; null where nothing is to be mended or nothing is known
     */
    @Nullable
    List<String> mended(List<String> read) {
        List<String> word = words.get(Folding.bare(String.join(" ", read)));
        if (word == null) {
            return null;
        }
        List<Integer> wrong = IntStream.range(0, word.size())
                .filter(i -> !isSame(read.get(i), word.get(i)))
                .boxed()
                .toList();
        boolean certain = word.size() == LONGEST || wrong.stream().noneMatch(i -> isSyllable(read.get(i)));
        if (wrong.size() != 1 || !certain) {
            return null;
        }
        List<String> mended = new ArrayList<>(read);
        int at = wrong.get(0);
        mended.set(at, inCaseOf(read.get(at), word.get(at)));
        return mended;
    }

    /**
     * Gives a word in capitals, above which marks are small and lost most, the diacritics that it must have: KẾT QUÁ,
     * NỘI DỤNG. In capitals a misread syllable may be another Vietnamese syllable, as long as neither of both is part
     * of a word with its other neighbour: TỔNG KẾT QUÁ TRÌNH.
     *
     * @param read two syllables
     * @param before the syllable before them in the line; empty where there is none
     * @param behind the syllable behind them in the line; empty where there is none
     * @return as printed; null where nothing is to be mended or nothing is known
     */
    @Nullable
    List<String> mendedCapitals(List<String> read, String before, String behind) {
        List<String> word = words.get(Folding.bare(String.join(" ", read)));
        boolean isInCapitals =
                read.stream().allMatch(syllable -> syllable.chars().allMatch(Character::isUpperCase));
        if (word == null
                || word.size() != 2
                || !isInCapitals
                || isWord(before, read.get(0))
                || isWord(read.get(1), behind)
                || OTHER_WORDS.contains(Folding.spelling(String.join(" ", read)))
                || isSame(read.get(0), word.get(0)) == isSame(read.get(1), word.get(1))) {
            return null;
        }
        return List.of(inCaseOf(read.get(0), word.get(0)), inCaseOf(read.get(1), word.get(1)));
    }

    private boolean isWord(String first, String second) {
        String both = first + " " + second;
        List<String> word = words.get(Folding.bare(both));
        return word != null && isSame(both, String.join(" ", word));
    }

    private boolean isSyllable(String read) {
        return syllables.contains(Folding.spelling(read));
    }

    /**
     * Mends tỉnh before the name of a province, as in "tính Lai Châu".
     *
     * @param behind what follows in the line, with its capitals
     * @return tỉnh in the case that was read; null where the word is right or another one
     */
    @Nullable
    String mendedProvince(String word, String behind) {
        if (!Folding.bare(word).equals(BARE_PROVINCE) || isSame(word, PROVINCE)) {
            return null;
        }
        return provinces
                .first(behind)
                .filter(found -> found.start() == 0 && Character.isUpperCase(behind.charAt(0)))
                .map(found -> inCaseOf(word, PROVINCE))
                .orElse(null);
    }

    /** Whether two syllables are the same but for the place of the tone (uỷ, ủy) and for capitals. */
    private static boolean isSame(String read, String word) {
        return Folding.spelling(read).equals(Folding.spelling(word));
    }

    private static String inCaseOf(String read, String word) {
        int[] letters = word.codePoints().toArray();
        int[] cases = read.codePoints().toArray();
        for (int i = 0; i < letters.length && i < cases.length; i++) {
            if (Character.isUpperCase(cases[i])) {
                letters[i] = Character.toUpperCase(letters[i]);
            }
        }
        return Arrays.stream(letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
