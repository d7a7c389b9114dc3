package vn.trichluc.check.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Section;
import vn.trichluc.text.Folding;

/**
 * A stretch of running text: a paragraph of the preamble, or a section's title and text joined by a line feed.
 *
 * @param ref the section's text
 * @param section id
 * @param letters of the text as {@link Folding#letters} gives them: what is not there need not be looked for
 */
public record Passage(Ref ref, String section, PlacedText text, String letters) {
    Passage(Ref ref, String section, PlacedText text) {
        this(ref, section, text, Folding.letters(text.text()));
    }

    public static List<Passage> all(Reading reading) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < reading.sections().size(); i++) {
            Section section = reading.sections().get(i);
            if (section.isPreamble()) {
                for (PlacedText paragraph : section.paragraphs()) {
                    passages.add(new Passage(new Ref.Text(i), section.id(), paragraph));
                }
            } else {
                PlacedText text = PlacedText.join("\n", List.of(section.title(), section.text()));
                passages.add(new Passage(new Ref.Text(i), section.id(), text));
            }
        }
        return passages;
    }

    public String string() {
        return text.text();
    }

    public List<Ref> refs() {
        return List.of(ref);
    }

    /** A plain number of the passage. @param start its first character here, @param end behind the last */
    public Figure figure(int start, int end, String printed, BigDecimal value) {
        return new Figure(
                ref,
                start,
                Phrase.NONE,
                printed,
                value,
                BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())),
                BigDecimal.ONE,
                false,
                text.confidence(start, end),
                text.at(start, end));
    }
}
