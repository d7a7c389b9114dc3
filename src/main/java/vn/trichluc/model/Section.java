package vn.trichluc.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with its own running text, before the next heading. The tree is in {@code parent}.
 *
 * @param number alone, without its word and closing mark: I, 1.1, a; empty where it has none
 * @param title the heading's own words on one line; empty where it has none
 * @param text paragraphs and list items under it, joined by a line feed; list items keep their mark
 * @param at where the heading stands
 */
public record Section(
        String id,
        @Nullable String parent,
        SectionKind kind,
        String number,
        PlacedText title,
        PlacedText text,
        List<Anchor> at) {
    /**
     * The id of the preamble: the section without number and title that holds the text between the head and the first
     * heading (căn cứ, theo đề nghị), and all other text that stands in no section.
     */
    public static final String PREAMBLE = "preamble";

    public Section {
        at = List.copyOf(at);
    }

    /**
     * Makes the preamble.
     *
     * @param paragraphs at least one, in reading order
     */
    public static Section preamble(List<PlacedText> paragraphs) {
        PlacedText whole = PlacedText.join("\n", paragraphs);
        return new Section(
                PREAMBLE,
                null,
                SectionKind.HEADING,
                "",
                PlacedText.EMPTY,
                whole,
                paragraphs.get(0).at());
    }

    /** Returns the paragraphs and list items of the text, in order. */
    public List<PlacedText> paragraphs() {
        List<PlacedText> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int feed = text.text().indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            paragraphs.add(text.slice(start, end));
            start = end + 1;
        }
        return paragraphs;
    }

    /**
     * Returns the running text in passages: each paragraph of the preamble by itself; of any other section the title
     * and text together, joined by a line feed.
     */
    public List<PlacedText> passages() {
        return isPreamble() ? paragraphs() : List.of(PlacedText.join("\n", List.of(title, text)));
    }

    /** Whether it is the preamble of the decision, or of another document of its file: {@code doc2.preamble}. */
    public boolean isPreamble() {
        return id.equals(PREAMBLE) || id.endsWith("." + PREAMBLE);
    }

    public Section withId(String newId, @Nullable String newParent) {
        return new Section(newId, newParent, kind, number, title, text, at);
    }
}
