package vn.trichluc.check.passage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Section;
import vn.trichluc.text.Folding;

/**
 * A stretch of running text: a paragraph of the preamble, or a section's title and text joined by a line feed.
 *
 * @param ref the section's text
 * @param section id
 * @param quantities what the text states, in reading order
 * @param letters of the text as {@link Folding#letters} gives them: words that are not in them need not be searched for
 */
public record Passage(Ref ref, String section, PlacedText text, List<Quantity> quantities, String letters) {
    public Passage {
        quantities = List.copyOf(quantities);
    }

    private Passage(Ref ref, String section, PlacedText text, List<Quantity> quantities) {
        this(ref, section, text, quantities, Folding.letters(text.text()));
    }

    public static List<Passage> all(Reading reading) {
        Map<String, List<Quantity>> stated = new HashMap<>();
        for (Quantity quantity : reading.quantities()) {
            stated.computeIfAbsent(quantity.section() + " " + quantity.passage(), passage -> new ArrayList<>())
                    .add(quantity);
        }
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < reading.sections().size(); i++) {
            Section section = reading.sections().get(i);
            List<PlacedText> texts = section.passages();
            for (int k = 0; k < texts.size(); k++) {
                List<Quantity> quantities = stated.getOrDefault(section.id() + " " + k, List.of());
                passages.add(new Passage(new Ref.Text(i), section.id(), texts.get(k), quantities));
            }
        }
        return passages;
    }

    /** Returns the characters of the place. */
    public String words(Quantity.Place place) {
        return string().substring(place.start(), place.end());
    }

    /** Returns the line of character {@code at}. */
    public String line(int at) {
        int end = string().indexOf('\n', at);
        return string().substring(string().lastIndexOf('\n', at - 1) + 1, end < 0 ? string().length() : end);
    }

    /** Returns the quantities that stand wholly in the place. */
    public List<Quantity> quantities(Quantity.Place place) {
        return quantities.stream()
                .filter(one -> one.start() >= place.start() && one.end() <= place.end())
                .toList();
    }

    /** Returns the number of a quantity of one value, without its unit. */
    public Figure figure(Quantity quantity) {
        Quantity.Place figure = quantity.figure();
        return figure(figure.start(), figure.end(), words(figure), Objects.requireNonNull(quantity.low()));
    }

    public String string() {
        return text.text();
    }

    public List<Ref> refs() {
        return List.of(ref);
    }

    /**
     * Gives a plain number of the passage as a figure.
     *
     * @param start its first character here
     * @param end behind the last
     */
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
