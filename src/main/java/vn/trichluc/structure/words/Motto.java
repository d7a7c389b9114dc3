package vn.trichluc.structure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/**
 * A motto, quốc hiệu or tiêu ngữ, in characters {@code start} (inclusive) to {@code end} (exclusive) of a line (Decree
 * 30/2020/NĐ-CP, Appendix I, box 1), as recognition may have left it. A sentence that names the state ("Hiến pháp nước
 * Cộng hòa xã hội chủ nghĩa Việt Nam") holds none.
 */
public record Motto(int start, int end) {
    private static final Pattern WORDS = Pattern.compile(
            "c[o0]ng h\\S{1,3} x[a-z] h[o0][iíl1] ch\\S ngh\\S{1,3} v\\S{2,3}t n[a-z]m|d[o0]c\\s*l[a-z]p\\s*-*\\s*t\\S\\s*d[o0]\\s*-*\\s*h[a-z]nh\\s*ph[a-z]{2}");

    /** The beginnings of all matches of the pattern: a cheap condition, since most paragraphs have none. */
    private static final List<String> BEGINNINGS = List.of("cong h", "c0ng h", "doc", "d0c");

    /** The greatest length of a line with a motto beside the issuer's line, in characters; a sentence is longer. */
    private static final int MAX_LINE_CHARACTERS = 180;

    private static final String SENTENCE_MARKS = ".;:,)";

    private static final String QUOTES = "“”\"«»";

    public static Optional<Motto> in(String text) {
        String letters = Folding.letters(text);
        if (!mayHold(letters)) {
            return Optional.empty();
        }
        Matcher matcher = WORDS.matcher(letters);
        while (matcher.find()) {
            boolean alone = isEdge(text, matcher.start() - 1, -1) && isEdge(text, matcher.end(), 1);
            boolean setApart = matcher.group().startsWith("d")
                    || AdministrativePhrases.isCapitals(text.substring(matcher.start(), matcher.end()));
            boolean quoted = isQuoted(text, matcher.start() - 1, -1) || isQuoted(text, matcher.end(), 1);
            if (alone || (setApart && !quoted && text.length() <= MAX_LINE_CHARACTERS)) {
                return Optional.of(new Motto(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static boolean mayHold(String letters) {
        for (String beginning : BEGINNINGS) {
            if (letters.contains(beginning)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isIn(String text) {
        return in(text).isPresent();
    }

    /**
     * Takes every motto out of a text.
     *
     * @param leftOut gets the mottoes
     * @return the texts around them, without blanks
     */
    public static List<PlacedText> takenFrom(PlacedText text, Leavings leftOut) {
        List<PlacedText> rest = new ArrayList<>();
        PlacedText behind = text;
        for (Optional<Motto> next = in(behind.text()); next.isPresent(); next = in(behind.text())) {
            Motto motto = next.get();
            rest.add(behind.slice(0, motto.start()).strip());
            leftOut.add(LeftOut.Reason.MOTTO, behind.slice(motto.start(), motto.end()));
            behind = behind.slice(motto.end());
        }
        rest.add(behind.strip());
        rest.removeIf(PlacedText::isBlank);
        return rest;
    }

    /**
     * Whether a quotation mark stands next, as in a sentence on how to print the motto: "Dòng thứ nhất: “CỘNG HÒA XÃ
     * HỘI CHỦ NGHĨA VIỆT NAM”;".
     */
    private static boolean isQuoted(String text, int index, int step) {
        int i = index;
        while (i >= 0 && i < text.length() && text.charAt(i) == ' ') {
            i += step;
        }
        return i >= 0 && i < text.length() && QUOTES.indexOf(text.charAt(i)) >= 0;
    }

    /** Whether only marks that no sentence ends with stand from the index to the end of its line. */
    private static boolean isEdge(String text, int index, int step) {
        int i = index;
        while (i >= 0 && i < text.length() && text.charAt(i) != '\n') {
            if (Character.isLetterOrDigit(text.charAt(i)) || SENTENCE_MARKS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
            i += step;
        }
        return true;
    }
}
