package vn.trichluc.normalise.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Ties short mentions to the instrument that another mention names in full, where only one can be meant. */
final class ShortMentions {
    /** The largest number of instruments with one ordinal among which the meant one is looked for. */
    private static final int MAX_ALIKE = 50;

    private final List<CitationDraft> drafts;
    private final Map<String, List<CitationDraft>> byOrdinal = new HashMap<>();
    private final Map<String, List<CitationDraft>> byType = new HashMap<>();
    private final Map<String, CitationDraft> alone = new LinkedHashMap<>();

    private ShortMentions(List<CitationDraft> drafts) {
        this.drafts = drafts;
        for (CitationDraft draft : drafts) {
            byType.computeIfAbsent(draft.type(), unused -> new ArrayList<>()).add(draft);
            InstrumentNumber number = draft.number();
            if (number != null) {
                byOrdinal
                        .computeIfAbsent(draft.type() + number.ordinalKey(), unused -> new ArrayList<>())
                        .add(draft);
            }
        }
        byType.values().forEach(alike -> alike.sort(CitationDraft.ORDER));
    }

    /**
     * Adds each mention in short to the instrument that it names.
     *
     * @param drafts what is named in full
     * @param places what is named in short, in reading order
     * @return all instruments, those that are named in short only behind the others
     */
    static List<CitationDraft> join(List<CitationDraft> drafts, List<CitationDraft.Place> places) {
        ShortMentions mentions = new ShortMentions(drafts);
        for (CitationDraft.Place place : places) {
            if (place.cited().form() == CitationMention.Form.BACK) {
                mentions.back(place);
            } else {
                mentions.numbered(place, Objects.requireNonNull(place.cited().number()));
            }
        }
        List<CitationDraft> result = new ArrayList<>(mentions.drafts);
        result.addAll(mentions.alone.values());
        return List.copyOf(result);
    }

    private void numbered(CitationDraft.Place place, InstrumentNumber number) {
        CitationMention cited = place.cited();
        List<CitationDraft> alike = byOrdinal.getOrDefault(cited.type() + number.ordinalKey(), List.of());
        if (alike.size() > MAX_ALIKE) {
            return;
        }
        List<CitationDraft> meant = alike.stream()
                .filter(draft -> number.year() == null || number.year().equals(draft.year()))
                .filter(draft -> draft.canBeOf(cited.date()))
                .toList();
        if (meant.size() == 1) {
            meant.get(0).add(place);
        } else if (meant.isEmpty() && cited.form() == CitationMention.Form.SHORT) {
            alone.computeIfAbsent(cited.type() + number.key(), unused -> new CitationDraft())
                    .add(place);
        }
    }

    /** Ties a mention that points back to the only instrument of its type that is named before. */
    private void back(CitationDraft.Place place) {
        List<CitationDraft> alike = byType.getOrDefault(place.cited().type(), List.of());
        boolean one = !alike.isEmpty() && alike.get(0).isBefore(place);
        boolean two = alike.size() > 1 && alike.get(1).isBefore(place);
        if (one && !two) {
            alike.get(0).add(place);
        }
    }
}
