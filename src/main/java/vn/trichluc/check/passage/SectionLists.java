package vn.trichluc.check.passage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trichluc.model.Reading;
import vn.trichluc.model.Section;
import vn.trichluc.model.SectionKind;

/** Gathers headings that count on from one another: those of one parent, kind and way of counting, in reading order. */
public final class SectionLists {
    /**
     * A heading of a list.
     *
     * @param index of the section
     */
    public record Entry(int index, Section section, Outlines.Place place) {}

    private SectionLists() {}

    /** Returns the lists. Each runs from a 1, or from wherever it begins, to before the next 1. */
    public static List<List<Entry>> of(Reading reading) {
        Map<String, List<Entry>> open = new LinkedHashMap<>();
        List<List<Entry>> lists = new ArrayList<>();
        for (int i = 0; i < reading.sections().size(); i++) {
            Section section = reading.sections().get(i);
            Optional<Outlines.Place> place = Outlines.place(section.number());
            if (place.isEmpty() || section.kind() == SectionKind.ANNEX) {
                continue;
            }
            String key = key(section, place.get());
            List<Entry> list = open.get(key);
            if (list == null || place.get().value() == 1) {
                list = new ArrayList<>();
                open.put(key, list);
                lists.add(list);
            }
            list.add(new Entry(i, section, place.get()));
        }
        return lists;
    }

    /**
     * Returns a key for the headings that count together. Articles count through a document whatever chapter they stand
     * in; all others count within their parent.
     */
    private static String key(Section section, Outlines.Place place) {
        String parent = section.kind() == SectionKind.ARTICLE ? "" : String.valueOf(section.parent());
        return section.kind() + "|" + parent + "|" + place.style() + "|" + place.prefix();
    }
}
