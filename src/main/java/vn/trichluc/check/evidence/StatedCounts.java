package vn.trichluc.check.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.CountInText;
import vn.trichluc.check.passage.Passage;
import vn.trichluc.check.passage.WordSet;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.model.Anchor;

/**
 * Exact counts of running text that speak of the whole plan, not of a year or of what was done before, each with the
 * clause it stands in.
 */
public final class StatedCounts {
    private static final Pattern CLAUSE_END = Pattern.compile("[;:\\n]|\\.(?=\\s|$)|,\\s");

    private static final Pattern SENTENCE_END = Pattern.compile("[;:\\n]|\\.(?=\\s|$)");

    /** What both begin with. */
    private static final String MARKS = ";:\n.,";

    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Words that make a count another one than that of the whole plan, or no exact one. */
    private static final WordSet OTHERWISE = WordSet.of(
            "mỗi",
            "hàng năm",
            "hằng năm",
            "/năm",
            "khoảng",
            "trên",
            "hơn",
            "gần",
            "dưới",
            "ít nhất",
            "tối đa",
            "tối thiểu",
            "không quá",
            "thêm",
            "đã ");

    private static final Pattern IN_A_YEAR =
            Pattern.compile("năm \\d{4}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * A count of running text with the clause it stands in.
     *
     * @param printed the figure alone
     * @param wide the clause with what follows it behind commas: "20 hội chợ, triển lãm trong nước"
     * @param at the figure and its unit
     */
    public record Stated(
            Passage passage,
            String printed,
            String unit,
            Clause clause,
            Clause wide,
            BigDecimal value,
            List<Anchor> at) {
        public Stated {
            at = List.copyOf(at);
        }

        /** Whether it counts what the other one counts, in its unit. */
        boolean isOf(TableCounts.Count count) {
            return unit.equals(count.word()) && (clause.isLike(count.what()) || wide.isLike(count.what()));
        }
    }

    /** @param same at least one, all of which count what the planned one counts, and none as many */
    public record Contradiction(List<Stated> same, TableCounts.Count planned) {
        public Contradiction {
            same = List.copyOf(same);
        }
    }

    private StatedCounts() {}

    /** @param units first words of units, folded: counts in others are left out */
    public static List<Stated> of(Evidence evidence, Set<String> units) {
        List<Stated> stated = new ArrayList<>();
        for (CountInText count : evidence.counts()) {
            if (units.contains(count.unit())) {
                String clause = clause(CLAUSE_END, count);
                if (!isOtherwise(clause)) {
                    stated.add(stated(count, clause));
                }
            }
        }
        return stated;
    }

    private static Stated stated(CountInText count, String clause) {
        Passage passage = count.passage();
        return new Stated(
                passage,
                count.printed(),
                count.unit(),
                Clause.of(clause),
                wide(count, clause),
                new BigDecimal(count.printed().replace(".", "")),
                passage.text().at(count.start(), count.end()));
    }

    private static boolean isOtherwise(String clause) {
        return OTHERWISE.isIn(clause) || IN_A_YEAR.matcher(clause).find();
    }

    /** The first words of the units that are counted in. */
    public static Set<String> units(List<TableCounts.Count> counts) {
        Set<String> units = new HashSet<>();
        counts.forEach(count -> units.add(count.word()));
        return units;
    }

    /** Those of the counts that what is stated contradicts; a statement that may speak of two of them is left out. */
    public static List<Contradiction> contradictions(List<Stated> stated, List<TableCounts.Count> counts) {
        Map<TableCounts.Count, List<Stated>> same = new IdentityHashMap<>();
        for (Stated one : stated) {
            List<TableCounts.Count> meant = counts.stream().filter(one::isOf).toList();
            if (meant.size() == 1) {
                same.computeIfAbsent(meant.get(0), count -> new ArrayList<>()).add(one);
            }
        }
        List<Contradiction> contradictions = new ArrayList<>();
        for (TableCounts.Count count : counts) {
            List<Stated> ofCount = same.getOrDefault(count, List.of());
            boolean agreed = ofCount.stream()
                    .anyMatch(one -> one.value().compareTo(count.figure().value()) == 0);
            if (!ofCount.isEmpty() && !agreed) {
                contradictions.add(new Contradiction(ofCount, count));
            }
        }
        return contradictions;
    }

    private static String clause(Pattern ends, CountInText count) {
        String text = count.passage().string();
        Matcher stop = ends.matcher(text);
        int end = stop.find(count.end()) ? stop.start() : text.length();
        return text.substring(clauseStart(ends, text, count.start()), end);
    }

    /** The clause across its commas, unless another figure or another manner of counting stands there. */
    private static Clause wide(CountInText count, String clause) {
        String wide = clause(SENTENCE_END, count);
        String rest = wide.replaceFirst(count.printed(), "");
        return DIGIT.matcher(rest).find() || isOtherwise(wide) ? Clause.of(clause) : Clause.of(wide);
    }

    /** Behind the last mark before the count; where the count itself stands there behind a colon, one mark before. */
    private static int clauseStart(Pattern ends, String text, int count) {
        int start = lastEnd(ends, text, count);
        boolean labelled = start > 0
                && text.charAt(start - 1) == ':'
                && text.substring(start, count).isBlank();
        return labelled ? lastEnd(ends, text, start - 1) : start;
    }

    /** Where the last clause that ends before {@code limit} has ended; 0 where none does. It looks back no further. */
    private static int lastEnd(Pattern ends, String text, int limit) {
        for (int from = limit - 1; from >= 0; from--) {
            if (MARKS.indexOf(text.charAt(from)) >= 0) {
                Matcher stop = ends.matcher(text)
                        .region(from, limit)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                if (stop.lookingAt()) {
                    return stop.end();
                }
            }
        }
        return 0;
    }
}
