package vn.trichluc.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.text.Folding;

/** The sentence that says from when a decision is in force. */
final class EffectSentence {
    private static final Pattern IN_FORCE =
            Pattern.compile("co hieu luc(?: thi hanh| thuc hien)?(?: ke)?(?: tu| sau| ngay|,)");

    /** Where no sentence says more: the one that tells who is to carry it out. */
    private static final Pattern TO_BE_CARRIED_OUT =
            Pattern.compile("thi hanh(?: quyet dinh(?: nay)?| nghi quyet(?: nay)?)? ke tu ngay (?:ky|ban hanh)");

    private static final Pattern END = Pattern.compile("[.;](?=\\s|$)|\\./|\n");

    private EffectSentence() {}

    /**
     * @param sections the decision's own, not those of what is attached to it
     * @return empty where none says it
     */
    static PlacedText in(List<Section> sections) {
        PlacedText stated = first(IN_FORCE, sections);
        return stated.isEmpty() ? first(TO_BE_CARRIED_OUT, sections) : stated;
    }

    private static PlacedText first(Pattern pattern, List<Section> sections) {
        for (Section section : sections) {
            for (PlacedText text : List.of(section.text(), section.title())) {
                Matcher matcher = pattern.matcher(Folding.letters(text.text()));
                if (matcher.find()) {
                    return around(text, matcher.start());
                }
            }
        }
        return PlacedText.EMPTY;
    }

    private static PlacedText around(PlacedText text, int inside) {
        int start = 0;
        Matcher marks = END.matcher(text.text());
        while (marks.find()) {
            if (marks.start() >= inside) {
                return text.slice(start, marks.start() + 1).strip();
            }
            start = marks.end();
        }
        return text.slice(start).strip();
    }
}
