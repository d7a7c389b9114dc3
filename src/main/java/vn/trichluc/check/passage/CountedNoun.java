package vn.trichluc.check.passage;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;

/**
 * The noun of a count: "cụm công nghiệp" in running text is "Cụm" in a table's unit.
 *
 * @param words folded, at most {@link #MOST_WORDS}, up to the first mark
 */
public record CountedNoun(List<String> words) {
    private static final int MOST_WORDS = 4;

    private static final Pattern FIRST_PART = Pattern.compile("[/(,;].*", Pattern.DOTALL);

    private static final String TURNS = "lượt";

    public CountedNoun {
        words = List.copyOf(words);
    }

    public static CountedNoun of(String printed) {
        String plain = FIRST_PART.matcher(Folding.key(printed)).replaceFirst("").strip();
        List<String> words = Arrays.asList(plain.split("\\s+"));
        return new CountedNoun(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    /** Whether one noun is the other, or its beginning; turns of people are counted as people. */
    public boolean isLike(CountedNoun other) {
        return begins(words, other.words) || begins(ofTurns(words), ofTurns(other.words));
    }

    private static boolean begins(List<String> some, List<String> others) {
        int shared = Math.min(some.size(), others.size());
        return some.subList(0, shared).equals(others.subList(0, shared));
    }

    private static List<String> ofTurns(List<String> words) {
        return words.size() > 1 && words.get(0).equals(TURNS) ? words.subList(1, words.size()) : words;
    }
}
