package vn.trichluc.check.evidence;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.WordSet;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableCounts;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Quantity;
import vn.trichluc.model.Statement;
import vn.trichluc.text.Clauses;
import vn.trichluc.text.amount.Bounds;

/**
 * Compares counts of running text with counts that are planned elsewhere under nearly the same words. Only counts of
 * the whole plan are compared: none of a single year, none of what was done before, none of each of several.
 */
public final class SameWords {
    /** Words which show that a count is of something else than the plan. */
    private static final WordSet OTHERWISE = WordSet.of("/năm", "thêm", "đã ");

    /**
     * Counts that contradict a planned one.
     *
     * @param same at least one, all of which count what the planned one counts, and none as many
     */
    public record Contradiction(List<StatedCount> same, TableCounts.Count planned) {
        public Contradiction {
            same = List.copyOf(same);
        }

        public Finding finding(DiscrepancyCode code, Phrase message) {
            Finding finding = same.get(0)
                    .against(code, message)
                    .expected(Statement.of(planned.figure().value()))
                    .refs(List.of(planned.figure().ref()));
            same.forEach(one -> finding.at(one.at()));
            return finding.at(planned.figure().at());
        }
    }

    private SameWords() {}

    /** Returns the contradictions. A statement that may speak of two of the planned counts is left out. */
    public static List<Contradiction> contradictions(Evidence evidence, List<TableCounts.Count> planned) {
        IdentityHashMap<TableCounts.Count, List<StatedCount>> same = new IdentityHashMap<>();
        if (!planned.isEmpty()) {
            for (StatedCount stated : evidence.counts()) {
                List<TableCounts.Count> meant = meant(stated, planned);
                if (meant.size() == 1) {
                    same.computeIfAbsent(meant.get(0), count -> new ArrayList<>())
                            .add(stated);
                }
            }
        }
        List<Contradiction> contradictions = new ArrayList<>();
        for (TableCounts.Count count : planned) {
            List<StatedCount> ofCount = same.getOrDefault(count, List.of());
            boolean agreed = ofCount.stream().anyMatch(one -> count.isAgreed(one.value()));
            if (!ofCount.isEmpty() && !agreed) {
                contradictions.add(new Contradiction(ofCount, count));
            }
        }
        return contradictions;
    }

    private static List<TableCounts.Count> meant(StatedCount stated, List<TableCounts.Count> planned) {
        List<TableCounts.Count> inUnit =
                planned.stream().filter(count -> count.isIn(stated.noun())).toList();
        if (inUnit.isEmpty() || !isOfThePlan(stated, Clauses.PHRASE)) {
            return List.of();
        }
        Clause phrase = stated.clause(Clauses.PHRASE);
        Clause clause = isOfThePlan(stated, Clauses.CLAUSE) && isAlone(stated) ? stated.clause(Clauses.CLAUSE) : phrase;
        return inUnit.stream()
                .filter(count -> phrase.isLike(count.what()) || clause.isLike(count.what()))
                .toList();
    }

    private static boolean isOfThePlan(StatedCount stated, Clauses clauses) {
        Quantity.Place stretch = stated.within(clauses);
        String words = stated.passage().words(stretch);
        return stated.quantity().per().isEmpty()
                && !OTHERWISE.isIn(words)
                && !Bounds.speakOfEach(words)
                && stated.passage().quantities().stream().noneMatch(other -> isTimeIn(other, stretch));
    }

    /** Whether a quantity names single years in a stretch of text; "năm 2021, 2022" may reach over the comma. */
    private static boolean isTimeIn(Quantity other, Quantity.Place stretch) {
        return other.kind() == Quantity.Kind.TIME
                && !other.years().isEmpty()
                && other.start() < stretch.end()
                && other.end() > stretch.start();
    }

    /** Whether no other figure stands in the count's clause, except the years of a period. */
    private static boolean isAlone(StatedCount stated) {
        Quantity.Place clause = stated.within(Clauses.CLAUSE);
        List<Quantity.Place> told = new ArrayList<>();
        told.add(stated.quantity().figure());
        stated.passage().quantities(clause).stream()
                .filter(one -> one.kind() == Quantity.Kind.PERIOD)
                .forEach(period -> told.add(period.at()));
        String text = stated.passage().string();
        return IntStream.range(clause.start(), clause.end())
                .filter(i -> Character.isDigit(text.charAt(i)))
                .allMatch(i -> told.stream().anyMatch(place -> place.start() <= i && i < place.end()));
    }
}
