package vn.trichluc.text.lexicon;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trichluc.text.Folding;

/** The family names of the peoples of Vietnam, as {@code family-names.txt} has them, without regard to marks. */
public final class FamilyNames {
    private static final Set<String> NAMES = WordList.resource("family-names.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
            .map(Folding::bare)
            .collect(Collectors.toUnmodifiableSet());

    private FamilyNames() {}

    /**
     * Whether a word is a Vietnamese family name.
     *
     * @param word a name's first word in any case: NGUYỄN, Giàng, H'Hoa, K'Brếp
     */
    public static boolean isOne(String word) {
        String bare = Folding.bare(word).replace('’', '\'');
        return NAMES.contains(bare) || bare.startsWith("h'") || bare.startsWith("k'");
    }
}
