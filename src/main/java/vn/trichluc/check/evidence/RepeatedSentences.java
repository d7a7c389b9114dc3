package vn.trichluc.check.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.LocatedAmount;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.passage.SectionPaths;
import vn.trichluc.text.Folding;

/**
 * Figures that stand twice in the same words under the same headings: once in the decision's articles and once in the
 * programme attached to it.
 */
public final class RepeatedSentences {
    /** A longer sentence is left alone: it would be compared once for each of its figures. */
    private static final int MOST_SENTENCE_CHARACTERS = 1_000;

    /** The same of figures in one sentence. */
    private static final int MOST_FIGURES_IN_A_SENTENCE = 12;

    private static final Pattern SENTENCE_END = Pattern.compile("[;\\n]|\\.(?=\\s)");

    private static final Pattern COUNT =
            Pattern.compile("(?<![\\d.,/:-])\\d{1,3}(?:\\.\\d{3})*+(?=\\s+\\p{L})(?![\\d.,/-]*\\d)");

    /** Words before a number that is no count but a name. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:số|điều|khoản|điểm|mục|chương|phần|phụ lục|biểu|bảng|ngày|tháng|năm|quý|thứ|giai đoạn|quyết định)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of the words in {@link #NAMED}, in characters. */
    private static final int LONGEST_NAMED = "quyết định".length();

    private static final Pattern NOT_TOLD = Pattern.compile("[\\s!-/:-@\\[-`{-~]+");

    /** @param first in the articles, or the other way round: in reading order */
    public record Pair(Said first, Said second) {}

    /**
     * @param sentence the words around the figure
     * @param amount whether it is money
     */
    public record Said(Passage passage, Figure figure, String sentence, boolean amount) {}

    private final SectionPaths paths;
    private final Map<Passage, List<LocatedAmount>> amounts = new IdentityHashMap<>();

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

    /** Whether the decision's articles have headings: most have none. */
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
            if (again != null && again.amount() == said.amount()) {
                pairs.add(new Pair(said, again));
            }
        });
    }

    /** By their contexts; what has one context with another of the same passage is left out. */
    private Map<String, Said> said(Passage passage) {
        Map<String, Said> said = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        String text = passage.string();
        Matcher end = SENTENCE_END.matcher(text);
        int start = 0;
        while (start < text.length()) {
            int stop = end.find(start) ? end.start() : text.length();
            if (stop - start <= MOST_SENTENCE_CHARACTERS) {
                addSaid(passage, start, stop, said, twice);
            }
            start = stop == text.length() ? stop : end.end();
        }
        said.keySet().removeAll(twice);
        return said;
    }

    private void addSaid(Passage passage, int start, int stop, Map<String, Said> said, Set<String> twice) {
        String sentence = passage.string().substring(start, stop);
        List<LocatedAmount> money = amounts.getOrDefault(passage, List.of()).stream()
                .filter(amount -> amount.start() >= start && amount.end() <= stop)
                .toList();
        Map<int[], Figure> figures = new LinkedHashMap<>();
        for (LocatedAmount amount : money) {
            if (amount.amount().vnd() != null) {
                figures.put(new int[] {amount.start() - start, amount.end() - start}, amount.figure());
            }
        }
        Matcher count = COUNT.matcher(sentence);
        while (count.find()) {
            int from = count.start();
            boolean isMoney =
                    money.stream().anyMatch(amount -> amount.start() - start <= from && from < amount.end() - start);
            if (!isMoney && !isNamed(sentence, from)) {
                figures.put(new int[] {from, count.end()}, count(passage, start + from, start + count.end()));
            }
        }
        if (figures.size() > MOST_FIGURES_IN_A_SENTENCE) {
            return;
        }
        figures.forEach((place, figure) -> {
            String context = context(sentence, place[0], place[1], figure.money());
            Said one = new Said(passage, figure, sentence.strip(), figure.money());
            if (said.putIfAbsent(context, one) != null) {
                twice.add(context);
            }
        });
    }

    /** Whether such a word stands before the number; the sentence before it need not be searched. */
    private static boolean isNamed(String sentence, int number) {
        int end = number;
        while (end > 0 && Character.isWhitespace(sentence.charAt(end - 1))) {
            end--;
        }
        return NAMED.matcher(sentence)
                .region(Math.max(0, end - LONGEST_NAMED), number)
                .find();
    }

    private static String context(String sentence, int start, int end, boolean money) {
        String gap = money ? " ¤ " : " # ";
        String folded = Folding.key(sentence.substring(0, start)) + gap + Folding.key(sentence.substring(end));
        return NOT_TOLD.matcher(folded).replaceAll(" ").strip();
    }

    private static Figure count(Passage passage, int start, int end) {
        String printed = passage.string().substring(start, end);
        return passage.figure(start, end, printed, new BigDecimal(printed.replace(".", "")));
    }
}
