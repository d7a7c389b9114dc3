package vn.trichluc.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words of administrative prose whose marks can be told although one of them was misread: Quyêt định, bồ sung, NHÂN DẪN.
 *
 * <p>Recognition confuses what stands above and below letters far more often than the letters themselves. Mended are the
 * marks of words of a list, and of tỉnh before the name of a province; never letters, figures, units of money and
 * names; but for the symbols {@link #mendedSymbol} knows.
 */
public final class AdministrativeWords {
    /** Of syllables; shorter words are mended with less certainty, longer ones are not in the list. */
    public static final int LONGEST = 3;

    private static final String PROVINCE = "tỉnh";

    private static final String BARE_PROVINCE = "tinh";

    /** T and 7 before the g that ends a number. */
    private static final Pattern PRIME_MINISTER = Pattern.compile("(?<=[-/])(?!TTg)[T7]{2,3}g(?![\\p{L}\\d])");

    private static final Pattern SUBMISSION = Pattern.compile("(?<=\\d/)(?!TT[rgT])[T71]{2}[rYT7](?=-\\p{Lu}{2})");

    private final Map<String, List<String>> words = new HashMap<>();
    private final Set<String> syllables = new HashSet<>();
    private final Provinces provinces = new Provinces();

    /** The words that the program brings. */
    public AdministrativeWords() {
        entries("administrative-words.txt", ",\\s*")
                .forEach(word -> words.put(Folding.bare(word), List.of(word.split(" "))));
        entries("syllables.txt", " ").forEach(syllable -> syllables.add(Folding.spelling(syllable)));
    }

    private static List<String> entries(String resource, String between) {
        return WordList.resource(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.strip().split(between)))
                .toList();
    }

    /**
     * @param read syllables that follow each other, letters alone, in any case
     * @return as printed, in the case that was read; null where nothing is to be mended or nothing is known
     */
    public @Nullable List<String> mended(List<String> read) {
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

    private boolean isSyllable(String read) {
        return syllables.contains(Folding.spelling(read));
    }

    /**
     * "tính Lai Châu" stands for the province.
     *
     * @param behind what follows in the line, with its capitals
     * @return tỉnh in the case that was read; null where the word is right or another one
     */
    public @Nullable String mendedProvince(String word, String behind) {
        if (!Folding.bare(word).equals(BARE_PROVINCE) || isSame(word, PROVINCE)) {
            return null;
        }
        return provinces
                .first(behind)
                .filter(found -> found.start() == 0 && Character.isUpperCase(behind.charAt(0)))
                .map(found -> inCaseOf(word, PROVINCE))
                .orElse(null);
    }

    /**
     * The symbols TTg (Prime Minister) and TTr (tờ trình), of which recognition makes figures where they are slanting:
     * 133/QĐ-T7g, 1594/777-SKHCN. No symbol has figures there.
     *
     * @param number as read: 133/QĐ-T7g
     * @return the same with these symbols; {@code number} itself where none is to be mended
     */
    public static String mendedSymbol(String number) {
        return number.indexOf('/') < 0
                ? number
                : SUBMISSION
                        .matcher(PRIME_MINISTER.matcher(number).replaceAll("TTg"))
                        .replaceAll("TTr");
    }

    /** Places of tones (uỷ, ủy) and capitals do not matter. */
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
