package vn.trichluc.check;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.text.Folding;

/** The telling words of a clause or a label, for judging whether two of them speak of one thing. */
record Clause(Set<String> words) {
    /** Words that nearly every line of such a programme has: they tell nothing. */
    private static final Set<String> EMPTY_WORDS = Set.copyOf(List.of(
            "hỗ", "trợ", "tổ", "chức", "cho", "các", "và", "được", "số", "của", "tại", "về", "trên", "địa", "bàn",
            "tỉnh", "trong", "để", "từ", "với", "là", "dự", "kiến", "thực", "hiện", "việc", "những", "một", "đối"));

    /** Fewer telling words than this make no likeness. */
    private static final int FEWEST_WORDS = 4;

    /** This part of the words of the one must stand in the other, and the other way round. */
    private static final double SHARED = 0.75;

    Clause {
        words = Set.copyOf(words);
    }

    static Clause of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Arrays.stream(Folding.key(text).replace("cnnt", "công nghiệp nông thôn").split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .forEach(words::add);
        return new Clause(words);
    }

    static String word(String word) {
        return Folding.key(word);
    }

    boolean isLike(Clause other) {
        long shared = words.stream().filter(other.words()::contains).count();
        return shared >= FEWEST_WORDS
                && shared >= SHARED * words.size()
                && shared >= SHARED * other.words().size();
    }
}
