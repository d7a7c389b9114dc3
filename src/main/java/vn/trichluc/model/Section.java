package vn.trichluc.model;

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
    public Section {
        at = List.copyOf(at);
    }
}
