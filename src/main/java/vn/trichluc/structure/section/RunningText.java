package vn.trichluc.structure.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Style;

/**
 * The paragraphs under one heading. Those since the last table wait, because a table below may take its title from
 * them.
 */
public final class RunningText {
    private final List<PlacedText> settled = new ArrayList<>();
    private final List<Paragraph> waiting = new ArrayList<>();

    public void add(Paragraph paragraph) {
        waiting.add(paragraph);
    }

    /** Adds lines that had no style of their own, each a paragraph. */
    public void addAll(List<PlacedText> lines) {
        lines.forEach(line -> add(new Paragraph(line, Style.PLAIN)));
    }

    /** Returns the paragraphs since the heading or the last table, in order. */
    public List<Paragraph> waiting() {
        return List.copyOf(waiting);
    }

    /** Ends the waiting when a table was read that took the paragraphs with these indices out of {@link #waiting()}. */
    public void settle(Set<Integer> taken) {
        for (int i = 0; i < waiting.size(); i++) {
            if (!taken.contains(i)) {
                settled.add(waiting.get(i).text());
            }
        }
        waiting.clear();
    }

    public void clear() {
        settled.clear();
        waiting.clear();
    }

    boolean isEmpty() {
        return settled.isEmpty() && waiting.isEmpty();
    }

    public List<PlacedText> paragraphs() {
        List<PlacedText> all = new ArrayList<>(settled);
        waiting.forEach(paragraph -> all.add(paragraph.text()));
        return all;
    }

    PlacedText whole() {
        return PlacedText.join("\n", paragraphs());
    }
}
