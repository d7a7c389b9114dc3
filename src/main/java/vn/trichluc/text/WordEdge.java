package vn.trichluc.text;

/**
 * The edges of words, for patterns. Java's own edges are no help: {@code \b} knows the letters of every language up to
 * Java 18 and those of English alone since, and {@code \w} never knew "đ".
 *
 * <p>A word is letters of any script, their marks and digits: "m2" is one word, "km²" ends before its note. The dash
 * and the underscore of a blank ("Số___") belong to no word. Both edges match without consuming a character. They hold
 * for folded text too, where letters that {@link Folding} has no counterpart for stay as they are.
 */
public final class WordEdge {
    private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}]";

    /** The edge before a word: no character of a word stands before it. */
    public static final String START = "(?<!" + WORD + ")";

    /** The edge behind a word: no character of a word follows. */
    public static final String END = "(?!" + WORD + ")";

    private WordEdge() {}
}
