package vn.trichluc.normalise.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Folding;

/**
 * Finds mentions of a law by its name alone, where the document names it with its date, year or number in another
 * place.
 */
final class LawMentions {
    /** Names without marks, each with its law; those that two laws bear are left out. */
    private final TreeMap<String, CitationDraft> byName = new TreeMap<>();

    LawMentions(List<CitationDraft> drafts) {
        Map<String, Integer> bearers = new HashMap<>();
        for (CitationDraft draft : drafts) {
            for (String name : names(draft)) {
                bearers.merge(name, 1, Integer::sum);
                byName.put(name, draft);
            }
        }
        byName.keySet().removeIf(name -> bearers.getOrDefault(name, 0) > 1);
    }

    private static List<String> names(CitationDraft draft) {
        return draft.places().stream()
                .map(place -> name(place.cited()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private static String name(CitationMention cited) {
        return words(Folding.bare(cited.name()));
    }

    /** Joins the mentions of one law by number, by day or by year, unless two numbers or two days differ. */
    static List<CitationDraft> join(List<CitationDraft> drafts) {
        Map<String, List<CitationDraft>> alike = new LinkedHashMap<>();
        for (CitationDraft draft : drafts) {
            for (String name : names(draft)) {
                alike.computeIfAbsent(name + "@" + draft.year(), unused -> new ArrayList<>())
                        .add(draft);
            }
        }
        Set<CitationDraft> joined = new HashSet<>();
        for (List<CitationDraft> laws : alike.values()) {
            laws.removeIf(joined::contains);
            long numbers = laws.stream().filter(law -> law.number() != null).count();
            long days = laws.stream()
                    .map(CitationDraft::date)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count();
            if (laws.size() > 1 && numbers <= 1 && days <= 1) {
                CitationDraft fullest = laws.stream()
                        .filter(law -> law.number() != null)
                        .findFirst()
                        .orElse(laws.get(0));
                laws.stream().filter(law -> law != fullest).forEach(law -> {
                    law.places().forEach(fullest::add);
                    joined.add(law);
                });
            }
        }
        return drafts.stream().filter(draft -> !joined.contains(draft)).toList();
    }

    /**
     * Adds to each known law the places where its name stands without more.
     *
     * @param plains the texts as {@link InstrumentNumber#plain} gives them
     * @param cited what is found in each text already
     */
    void addTo(List<PlacedText> texts, List<String> plains, List<List<CitationMention>> cited) {
        for (int i = 0; i < texts.size() && !byName.isEmpty(); i++) {
            String plain = plains.get(i);
            if (!LawNames.mayName(plain)) {
                continue;
            }
            Matcher law = LawNames.LAW.matcher(plain);
            int next = 0;
            List<CitationMention> known = cited.get(i);
            while (law.find()) {
                while (next < known.size() && known.get(next).end() <= law.start()) {
                    next++;
                }
                boolean free = next == known.size() || known.get(next).start() > law.start();
                String name = free ? named(plain, law.end()) : "";
                CitationDraft draft = byName.get(name);
                if (draft != null) {
                    draft.add(new CitationDraft.Place(at(plain, law, name), i, texts.get(i)));
                }
            }
        }
    }

    private static CitationMention at(String plain, Matcher law, String name) {
        Matcher words = pattern(name).matcher(window(plain, law.end()));
        int end = law.end() + (words.lookingAt() ? words.end() : 0);
        String type = law.group().toLowerCase(Locale.ROOT);
        return new CitationMention(CitationMention.Form.LOOSE, type, null, name, null, null, law.start(), end);
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("\\s+" + Pattern.quote(name).replace(" ", "\\E[\\s,]+\\Q"));
    }

    /** Returns the text on one line and without commas: names are printed with and without them. */
    private static String words(String text) {
        return text.replaceAll("[\\s,]+", " ").strip();
    }

    private static String window(String plain, int start) {
        return Folding.letters(plain.substring(start, Math.min(plain.length(), start + LawNames.NAME_WINDOW)));
    }

    /** Returns the longest known name that stands there; empty where none does. */
    private String named(String plain, int start) {
        String all = words(window(plain, start));
        String words = all;
        String name = byName.floorKey(words);
        while (name != null) {
            boolean stands = words.startsWith(name);
            if (stands && (all.length() == name.length() || !Character.isLetter(all.charAt(name.length())))) {
                return name;
            }
            words = words.substring(0, stands ? name.length() - 1 : common(words, name));
            name = words.isEmpty() ? null : byName.floorKey(words);
        }
        return "";
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < one.length() && common < other.length() && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }
}
