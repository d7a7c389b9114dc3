package vn.trichluc.check.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.text.Folding;

/** Finds the headings under which each section stands, and the document's part. */
public final class SectionPaths {
    private static final WordSet LOOKS_BACK = WordSet.of("kết quả", "đánh giá", "thực trạng", "tồn tại");

    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, List<Section>> above = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Set<String> lookingBack = new HashSet<>();

    public SectionPaths(Reading reading) {
        reading.sections().forEach(section -> sections.put(section.id(), section));
        for (Section section : sections.values()) {
            if (LOOKS_BACK.isIn(section.title().text())) {
                lookingBack.add(section.id());
            }
        }
    }

    /** Returns the section and those above it, the nearest first; empty for the preamble. */
    public List<Section> above(@Nullable String id) {
        if (id == null) {
            return List.of();
        }
        List<Section> known = above.get(id);
        if (known == null) {
            known = chain(id);
            above.put(id, known);
        }
        return known;
    }

    private List<Section> chain(String id) {
        List<Section> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        @Nullable Section section = sections.get(id);
        while (section != null && seen.add(section.id())) {
            chain.add(section);
            section = sections.get(Objects.requireNonNullElse(section.parent(), ""));
        }
        return List.copyOf(chain);
    }

    /** Returns the headings of numbered levels above a section, the nearest first. */
    public List<Section> headings(@Nullable String id) {
        return above(id).stream()
                .filter(section -> section.kind() == SectionKind.HEADING)
                .toList();
    }

    /**
     * Returns the titles of these headings in a form that is equal for two copies of one passage; empty where there are
     * none.
     */
    public String path(@Nullable String id) {
        StringBuilder path = new StringBuilder();
        for (Section heading : headings(id)) {
            path.append('/')
                    .append(keys.computeIfAbsent(
                            heading.id(), key -> Folding.key(heading.title().text())));
        }
        return path.toString();
    }

    /** Returns the id of the outermost section; empty for the preamble. */
    String root(@Nullable String id) {
        List<Section> chain = above(id);
        return chain.isEmpty() ? "" : chain.get(chain.size() - 1).id();
    }

    /** Whether the section belongs to the decision itself, not to what is attached. */
    public boolean isOfDecision(@Nullable String id) {
        List<Section> chain = above(id);
        return chain.isEmpty() || chain.get(chain.size() - 1).kind() == SectionKind.ARTICLE;
    }

    /** Whether a heading above says that the passage is about the past. */
    public boolean looksBack(@Nullable String id) {
        for (Section section : above(id)) {
            if (lookingBack.contains(section.id())) {
                return true;
            }
        }
        return false;
    }
}
