package vn.trichluc.structure.section;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.text.Folding;

/** Finds the sentence that says from when a decision is in force. */
public final class EffectSentence {
    private static final Pattern IN_FORCE =
            Pattern.compile("co hieu luc(?: thi hanh| thuc hien)?(?: ke)?(?: tu| sau| ngay|,| vao| \\d)");

    /**
     * The words "Quyết định này". Sentences on another instrument's coming into force lack them and often stand in
     * brackets.
     */
    private static final Pattern THIS = Pattern.compile(
            "(?:(nghi quyet|nghi dinh|thong tu|quyet dinh|luat|phap lenh|chi thi|ke hoach)\\s)?(?<![a-z])nay(?![a-z])");

    /** Signs of another instrument in the sentence: its number, a law, a bracket behind it. */
    private static final Pattern OTHER = Pattern.compile("\\d|(?<![a-z])(?:luat|bo luat|phap lenh)(?![a-z])|\\(");

    /** The sentence that says who is to carry the decision out, which counts where no other says more. */
    private static final Pattern TO_BE_CARRIED_OUT =
            Pattern.compile("thi hanh(?: quyet dinh(?: nay)?| nghi quyet(?: nay)?)? ke tu ngay (?:ky|ban hanh)");

    private static final Pattern END = Pattern.compile("[.;](?=\\s|$)|\\./|\n");

    private EffectSentence() {}

    /**
     * Finds the sentence that says when the decision takes effect.
     *
     * @param sections the decision's own, not those of what is attached to it
     * @param type the word for the decision's type as printed; empty where it has none
     * @return empty where no sentence says it
     */
    public static PlacedText in(List<Section> sections, String type) {
        String own = Folding.bare(type);
        PlacedText stated = first(IN_FORCE, sections, own);
        return stated.isEmpty() ? first(TO_BE_CARRIED_OUT, sections, own) : stated;
    }

    private static PlacedText first(Pattern pattern, List<Section> sections, String type) {
        for (Section section : sections) {
            for (PlacedText text : List.of(section.text(), section.title())) {
                String letters = Folding.letters(text.text());
                Matcher matcher = pattern.matcher(letters);
                while (matcher.find()) {
                    int start = startOfSentence(text.text(), matcher.start());
                    String before = letters.substring(start, matcher.start());
                    if (isOfThis(before + matcher.group(), type)) {
                        return around(text, matcher.start());
                    }
                }
            }
        }
        return PlacedText.EMPTY;
    }

    /**
     * Whether the sentence is about this document: "Quyết định này" of a decision, or its bare word; what "Nghị định
     * này" or "Luật Đất đai" says is quoted.
     */
    private static boolean isOfThis(String sentence, String type) {
        Matcher named = THIS.matcher(sentence);
        boolean other = false;
        while (named.find()) {
            if (named.group(1) == null || type.isEmpty() || type.startsWith(named.group(1))) {
                return true;
            }
            other = true;
        }
        return !other
                && !type.isEmpty()
                && sentence.contains(type)
                && !OTHER.matcher(sentence).find();
    }

    private static int startOfSentence(String text, int inside) {
        int start = 0;
        Matcher marks = END.matcher(text);
        while (marks.find() && marks.start() < inside) {
            start = marks.end();
        }
        return start;
    }

    private static PlacedText around(PlacedText text, int inside) {
        int start = startOfSentence(text.text(), inside);
        Matcher end = END.matcher(text.text());
        return text.slice(start, end.find(inside) ? end.start() + 1 : text.length())
                .strip();
    }
}
