package vn.trichluc.check.passage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.text.Folding;

/** The telling words of a clause or a label, for judging whether two of them speak of one thing. */
public record Clause(Set<String> words) {
    /** Words that nearly every line of such a programme has, so that they distinguish nothing. */
    private static final Set<String> EMPTY_WORDS = Set.copyOf(List.of(
            "hỗ", "trợ", "tổ", "chức", "cho", "các", "và", "được", "số", "của", "tại", "về", "trên", "địa", "bàn",
            "được", "tỉnh", "trong", "để", "từ", "với", "là", "dự", "kiến", "thực", "hiện", "việc", "những", "một",
            "đối"));

    /**
     * Words that distinguish one plan from its sister, however alike the rest is: fairs at home and abroad, of a
     * district.
     */
    private static final Set<String> CONTRASTS = Set.of("ngoài", "huyện", "xã", "quốc", "vực");

    private static final Pattern INDUSTRY = Pattern.compile("(?<!\\p{L})cn(?!\\p{L})");

    /** The least number of telling words that can be alike. */
    private static final int FEWEST_WORDS = 4;

    /** The share of the words of each that must stand in the other. */
    private static final double SHARED = 0.75;

    public Clause {
        words = Set.copyOf(words);
    }

    public static Clause of(String text) {
        Set<String> words = new LinkedHashSet<>();
        String key = Folding.key(text);
        String plain = key.contains("cn")
                ? INDUSTRY.matcher(key.replace("cnnt", "công nghiệp nông thôn")).replaceAll("công nghiệp")
                : key;
        int from = 0;
        while (from < plain.length()) {
            int end = from;
            while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
                end++;
            }
            if (end - from > 1) {
                String word = plain.substring(from, end);
                if (!EMPTY_WORDS.contains(word)) {
                    words.add(word);
                }
            }
            from = end + 1;
        }
        return new Clause(words);
    }

    static String word(String word) {
        return Folding.key(word);
    }

    public boolean isLike(Clause other) {
        long shared = words.stream().filter(other.words()::contains).count();
        return shared >= FEWEST_WORDS
                && CONTRASTS.stream()
                        .allMatch(word -> words.contains(word) == other.words().contains(word))
                && shared >= SHARED * words.size()
                && shared >= SHARED * other.words().size();
    }

    /** Counts the words that both have. */
    public int shared(Clause other) {
        return (int) words.stream().filter(other.words()::contains).count();
    }

    /** Whether at least that share of the words of this one stands in the longer other one. */
    public boolean isWithin(Clause longer, double share) {
        return words.size() >= FEWEST_WORDS && shared(longer) >= share * words.size();
    }
}
