package vn.trichluc.check.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.passage.SectionPaths;
import vn.trichluc.model.Bound;
import vn.trichluc.model.Quantity;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.Folding;

/**
 * Finds figures that stand twice in the same words under the same headings: once in the decision's articles and once in
 * the programme attached to it.
 */
public final class RepeatedSentences {
    /**
     * The greatest length of a sentence that is compared, in characters: it is compared once for each of its figures.
     */
    private static final int MOST_SENTENCE_CHARACTERS = 1_000;

    /** The largest number of figures of a sentence that is compared. */
    private static final int MOST_FIGURES_IN_A_SENTENCE = 12;

    private static final Pattern NOT_TOLD = Pattern.compile("[\\s!-/:-@\\[-`{-~]+");

    /**
     * Two figures in the same words.
     *
     * @param first the one that is read first, in the articles or in the programme
     */
    public record Pair(Said first, Said second) {}

    /**
     * A figure with its sentence.
     *
     * @param sentence the words around the figure
     */
    public record Said(Figure figure, String sentence) {}

    private final SectionPaths paths;
    private final IdentityHashMap<Passage, List<LocatedAmount>> amounts = new IdentityHashMap<>();

    private RepeatedSentences(Evidence evidence, SectionPaths paths) {
        this.paths = paths;
        evidence.amounts()
                .forEach(amount -> amounts.computeIfAbsent(amount.passage(), passage -> new ArrayList<>())
                        .add(amount));
    }

    public static List<Pair> of(Evidence evidence) {
        SectionPaths paths = evidence.paths();
        Map<String, List<Passage>> byPath = new LinkedHashMap<>();
        if (!anyOfDecision(evidence)) {
            return List.of();
        }
        for (Passage passage : evidence.passages()) {
            String path = paths.path(passage.section());
            if (!path.replace("/", "").isBlank()) {
                byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(passage);
            }
        }
        RepeatedSentences copies = new RepeatedSentences(evidence, paths);
        List<Pair> pairs = new ArrayList<>();
        for (List<Passage> alike : byPath.values()) {
            if (alike.size() == 2 && copies.isOfDecision(alike.get(0)) != copies.isOfDecision(alike.get(1))) {
                copies.addPairs(alike.get(0), alike.get(1), pairs);
            }
        }
        return pairs;
    }

    /** Whether the decision's articles have headings; in most documents they have none. */
    private static boolean anyOfDecision(Evidence evidence) {
        return evidence.passages().stream()
                .map(Passage::section)
                .anyMatch(section -> evidence.paths().isOfDecision(section)
                        && !evidence.paths().headings(section).isEmpty());
    }

    private boolean isOfDecision(Passage passage) {
        return paths.isOfDecision(passage.section());
    }

    private void addPairs(Passage one, Passage other, List<Pair> pairs) {
        Map<String, Said> first = said(one);
        Map<String, Said> second = said(other);
        first.forEach((context, said) -> {
            Said again = second.get(context);
            if (again != null) {
                pairs.add(new Pair(said, again));
            }
        });
    }

    /**
     * Returns the figures of a passage by the words around them; figures of one passage with the same words are left
     * out.
     */
    private Map<String, Said> said(Passage passage) {
        Map<String, Said> said = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        String text = passage.string();
        int start = 0;
        while (start < text.length()) {
            int stop = Clauses.ITEM.end(text, start);
            if (stop - start <= MOST_SENTENCE_CHARACTERS) {
                addSaid(passage, new Quantity.Place(start, stop), said, twice);
            }
            start = stop + 1;
        }
        said.keySet().removeAll(twice);
        return said;
    }

    private void addSaid(Passage passage, Quantity.Place sentence, Map<String, Said> said, Set<String> twice) {
        Map<Quantity.Place, Figure> figures = new LinkedHashMap<>();
        for (LocatedAmount amount : amounts.getOrDefault(passage, List.of())) {
            boolean within = amount.start() >= sentence.start() && amount.end() <= sentence.end();
            if (within && amount.amount().vnd() != null) {
                figures.put(new Quantity.Place(amount.start(), amount.end()), amount.figure());
            }
        }
        for (Quantity quantity : passage.quantities(sentence)) {
            if (isPlain(quantity)) {
                figures.put(quantity.figure(), passage.figure(quantity));
            }
        }
        if (figures.size() <= MOST_FIGURES_IN_A_SENTENCE) {
            String words = passage.words(sentence);
            figures.forEach((place, figure) -> {
                String context = context(
                        words, place.start() - sentence.start(), place.end() - sentence.start(), figure.money());
                if (said.putIfAbsent(context, new Said(figure, words.strip())) != null) {
                    twice.add(context);
                }
            });
        }
    }

    /** Whether a quantity is a count or a share of one value. */
    private static boolean isPlain(Quantity quantity) {
        boolean kind = quantity.isCount() || quantity.kind() == Quantity.Kind.SHARE;
        return kind && quantity.sure() && quantity.low() != null && quantity.bound() != Bound.RANGE;
    }

    private static String context(String sentence, int start, int end, boolean money) {
        String gap = money ? " ¤ " : " # ";
        String folded = Folding.key(sentence.substring(0, start)) + gap + Folding.key(sentence.substring(end));
        return NOT_TOLD.matcher(folded).replaceAll(" ").strip();
    }
}
