package vn.trichluc.structure.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;
import vn.trichluc.structure.words.Marker;
import vn.trichluc.structure.words.MarkerKind;
import vn.trichluc.text.Folding;

/** Finds each heading's parent by the numbers that are open above it, and keeps the sections in reading order. */
public final class SectionTree {
    /** The level of headings without a number: below articles, above the numbers in them. */
    private static final int UNNUMBERED_LEVEL = MarkerKind.ARTICLE.ordinal() * MarkerKind.LEVELS_PER_KIND + 5;

    private static final int ANNEX_LEVEL = -1;

    /** The step from a heading's level to that of a list below it that counts in the same or a greater kind. */
    private static final int NESTED_STEP = 5;

    private final List<Open> open = new ArrayList<>();
    private final List<OpenSection> sections = new ArrayList<>();

    /**
     * A section of which later headings may still be children.
     *
     * @param marker null for annexes and unnumbered headings
     * @param strong set in bold or marked as a heading
     */
    private record Open(OpenSection section, @Nullable Marker marker, int level, boolean strong) {}

    /** A section whose text is still being read. */
    public static final class OpenSection {
        public final String id;
        final @Nullable String parent;
        final SectionKind kind;
        final String number;
        public final PlacedText title;
        final List<Anchor> at;
        public final RunningText text = new RunningText();

        OpenSection(
                String id,
                @Nullable String parent,
                SectionKind kind,
                String number,
                PlacedText title,
                List<Anchor> at) {
            this.id = id;
            this.parent = parent;
            this.kind = kind;
            this.number = number;
            this.title = title;
            this.at = at;
        }
    }

    /** Whether the marker can be a heading's here; an uncertain one can only where a list awaits it. */
    public boolean awaits(Marker marker) {
        if (marker.values().size() > 1) {
            return marker.certain()
                    || open.stream().anyMatch(o -> o.marker() != null && marker.isWithin(o.marker()))
                    || following(marker, true)
                            .or(() -> following(marker, false))
                            .isPresent();
        }
        return marker.certain()
                || marker.isFirst()
                || open.stream().anyMatch(o -> o.marker() != null && marker.follows(o.marker()));
    }

    /** Whether a list has reached this number and not gone on. */
    boolean isOpen(Marker marker) {
        return open.stream()
                .map(Open::marker)
                .anyMatch(above -> above != null && above.isFellowOf(marker) && above.last() == marker.last());
    }

    public OpenSection annex(String number, PlacedText title, List<Anchor> at) {
        open.clear();
        return add(null, ANNEX_LEVEL, false, SectionKind.ANNEX, number, title, at);
    }

    public OpenSection unnumbered(PlacedText title, List<Anchor> at) {
        close(UNNUMBERED_LEVEL);
        return add(null, UNNUMBERED_LEVEL, true, SectionKind.HEADING, "", title, at);
    }

    public OpenSection numbered(Marker marker, boolean strong, PlacedText title, List<Anchor> at) {
        int level = makeRoom(marker, strong);
        return add(marker, level, strong, marker.kind().sectionKind(), marker.number(), title, at);
    }

    /** Closes all sections, so that no later heading stands below them. */
    public void closeAll() {
        open.clear();
    }

    public Optional<OpenSection> current() {
        return sections.isEmpty() || open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.get(open.size() - 1).section());
    }

    public Optional<OpenSection> last() {
        return sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
    }

    public Optional<OpenSection> lastAnnex() {
        for (int i = sections.size() - 1; i >= 0; i--) {
            if (sections.get(i).kind == SectionKind.ANNEX) {
                return Optional.of(sections.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the last annex has this number and title, or this number and no title is given: it is printed again. */
    public boolean isLastAnnex(String number, PlacedText title) {
        return lastAnnex()
                .filter(annex -> !number.isEmpty() && annex.number.equals(number))
                .filter(annex ->
                        title.isEmpty() || Folding.bare(annex.title.text()).equals(Folding.bare(title.text())))
                .isPresent();
    }

    public List<Section> sections() {
        List<Section> result = new ArrayList<>();
        for (OpenSection section : sections) {
            result.add(new Section(
                    section.id,
                    section.parent,
                    section.kind,
                    section.number,
                    section.title,
                    section.text.whole(),
                    section.at));
        }
        return result;
    }

    private OpenSection add(
            @Nullable Marker marker,
            int level,
            boolean strong,
            SectionKind kind,
            String number,
            PlacedText title,
            List<Anchor> at) {
        String parent = open.isEmpty() ? null : open.get(open.size() - 1).section().id;
        OpenSection section =
                new OpenSection("s" + (sections.size() + 1), parent, kind, number, title, List.copyOf(at));
        sections.add(section);
        open.add(new Open(section, marker, level, strong));
        return section;
    }

    /** Closes the sections that the marker does not stand below, and returns the level that it takes. */
    private int makeRoom(Marker marker, boolean strong) {
        Optional<Integer> before = following(marker, strong).or(() -> following(marker, !strong));
        if (before.isPresent()) {
            int level = open.get(before.get()).level();
            cut(before.get());
            return level;
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Marker above = open.get(i).marker();
            if (above != null && marker.isWithin(above)) {
                cut(i + 1);
                return marker.level();
            }
        }
        if (marker.kind() == MarkerKind.STEP && !open.isEmpty()) {
            return open.get(open.size() - 1).level() + NESTED_STEP;
        }
        if (marker.isFirst()) {
            Optional<Integer> inside = beginInside(marker, strong);
            if (inside.isPresent()) {
                return inside.get();
            }
        }
        close(marker.level());
        return marker.level();
    }

    /**
     * Returns the index of the innermost open number that the marker follows and that is set in the same way; empty
     * where there is none.
     */
    private Optional<Integer> following(Marker marker, boolean strong) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Marker before = open.get(i).marker();
            if (before != null && open.get(i).strong() == strong && marker.follows(before)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /**
     * Begins a list below a heading of its own kind (plain 1. below bold 1.) or of a lesser one (A. below I.).
     *
     * @return its level; empty where the list has the usual level of its kind
     */
    private Optional<Integer> beginInside(Marker marker, boolean strong) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Open above = open.get(i);
            Marker before = above.marker();
            if (before == null) {
                continue;
            }
            if (before.level() == marker.level()) {
                if (above.strong() && !strong && i == open.size() - 1) {
                    return Optional.of(above.level() + NESTED_STEP);
                }
                if (!above.strong() && !strong && above.level() > before.level()) {
                    cut(i);
                    return Optional.of(above.level());
                }
                return Optional.empty();
            }
            if (marker.kind() == MarkerKind.CAPITAL && before.kind() == MarkerKind.ROMAN) {
                cut(i + 1);
                return Optional.of(above.level() + NESTED_STEP);
            }
        }
        return Optional.empty();
    }

    private void close(int level) {
        while (!open.isEmpty() && open.get(open.size() - 1).level() >= level) {
            open.remove(open.size() - 1);
        }
    }

    private void cut(int size) {
        open.subList(size, open.size()).clear();
    }
}
