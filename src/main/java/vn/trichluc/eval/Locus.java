package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The place of something: lines of a text, or pages. One of both is empty. */
record Locus(Set<Integer> lines, Set<Integer> pages) {
    Locus {
        lines = Set.copyOf(lines);
        pages = Set.copyOf(pages);
    }

    static Locus onLines(Collection<Integer> lines) {
        return new Locus(Set.copyOf(lines), Set.of());
    }

    static Locus onPages(Collection<Integer> pages) {
        return new Locus(Set.of(), Set.copyOf(pages));
    }

    /** Returns the place that the contract's list of anchors gives. */
    static Locus of(JsonNode anchors) {
        Set<Integer> lines = new HashSet<>();
        Set<Integer> pages = new HashSet<>();
        for (JsonNode anchor : anchors) {
            if (anchor.has("line")) {
                lines.add(anchor.get("line").asInt());
            }
            if (anchor.has("page")) {
                pages.add(anchor.get("page").asInt());
            }
        }
        return new Locus(lines, pages);
    }

    boolean meets(Locus other) {
        return lines.stream().anyMatch(other.lines::contains) || pages.stream().anyMatch(other.pages::contains);
    }
}
