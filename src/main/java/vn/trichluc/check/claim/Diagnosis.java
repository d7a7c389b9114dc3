package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Searches for the fewest figures that can be wrong: for all smallest sets of figures with which, printed otherwise,
 * every constraint would hold. Each broken constraint must contain one of them; so must every consequence of the
 * constraints that a first guess leaves contradictory (conflict-directed hitting sets after Reiter, A theory of
 * diagnosis from first principles, 1987, with linear equations as the theory). Sets are tried by size, each once.
 */
final class Diagnosis {
    /** The largest number of wrong figures in connected constraints; more are not one document's slips. */
    private static final int MOST_CHANGES = 12;

    /** The number of equally small explanations at which the search ends: the wrong figures cannot be identified. */
    private static final int MOST_EXPLANATIONS = 200;

    private static final int DIGITS = 12;

    private final Equations all;
    private final Set<Integer> broken;
    private final Set<Integer> ignored;
    private final Misprint slips;
    private final SearchBudget work;
    private final List<Explanation> found = new ArrayList<>();

    /**
     * Makes a search.
     *
     * @param broken constraints to explain
     * @param ignored constraints that are left aside, because they are explained by themselves
     */
    Diagnosis(Equations all, Set<Integer> broken, Set<Integer> ignored, Misprint slips, SearchBudget work) {
        this.all = all;
        this.broken = Set.copyOf(new HashSet<>(broken));
        this.ignored = ignored;
        this.slips = slips;
        this.work = work;
    }

    /** Returns all smallest explanations, the likeliest first; empty where there is none within bounds. */
    List<Explanation> explanations() {
        for (int size = 1; size <= MOST_CHANGES && found.isEmpty() && !work.isUsedUp(); size++) {
            search(Suspects.none(all, new java.util.TreeSet<>(broken)), new HashSet<>(), size);
        }
        if (work.isUsedUp()) {
            return List.of(); // what was found so far may not be all that is as small
        }
        found.sort(Comparator.comparingInt(Explanation::oddity));
        return List.copyOf(found);
    }

    private void search(Suspects suspects, Set<Integer> excluded, int left) {
        List<Equations.Equation> conflicts = suspects.conflicts();
        if (conflicts.isEmpty()) {
            explanation(suspects).ifPresent(found::add);
            return;
        }
        if (left == 0 || fewest(conflicts, excluded, left) > left) {
            return;
        }
        List<Integer> candidates = candidates(conflicts, excluded, left);
        List<Integer> tried = new ArrayList<>();
        for (int candidate : candidates) {
            if (work.isUsedUp() || found.size() >= MOST_EXPLANATIONS) {
                break;
            }
            work.add(1);
            suspects.with(candidate, ignored, work).ifPresent(more -> search(more, excluded, left - 1));
            if (excluded.add(candidate)) {
                tried.add(candidate);
            }
        }
        excluded.removeAll(tried);
    }

    /**
     * Returns a lower bound of the number of wrong figures: conflicts that share no figure need one wrong figure each.
     * The count ends above {@code enough}.
     */
    private int fewest(List<Equations.Equation> conflicts, Set<Integer> excluded, int enough) {
        Set<Integer> used = new HashSet<>();
        int count = 0;
        List<Equations.Equation> shortFirst = new ArrayList<>(conflicts);
        shortFirst.sort(Comparator.comparingInt(conflict -> conflict.terms().size()));
        for (Equations.Equation conflict : shortFirst) {
            work.add(conflict.terms().size());
            if (conflict.terms().keySet().stream().noneMatch(used::contains)) {
                used.addAll(conflict.terms().keySet());
                count++;
                if (count > enough || excluded.containsAll(conflict.terms().keySet())) {
                    return enough + 1;
                }
            }
        }
        return count;
    }

    /**
     * Returns the figures of the conflict that leaves the least choice; with one figure left to find, those that are in
     * all conflicts.
     */
    private List<Integer> candidates(List<Equations.Equation> conflicts, Set<Integer> excluded, int left) {
        Equations.Equation narrowest = conflicts.get(0);
        for (Equations.Equation conflict : conflicts) {
            narrowest = conflict.terms().size() < narrowest.terms().size() ? conflict : narrowest;
        }
        List<Integer> candidates = new ArrayList<>();
        for (int figure : narrowest.terms().keySet()) {
            boolean everywhere = left > 1
                    || conflicts.stream().allMatch(conflict -> conflict.terms().containsKey(figure));
            if (everywhere && !excluded.contains(figure)) {
                candidates.add(figure);
            }
        }
        return candidates;
    }

    /**
     * Returns the explanation with the values that the suspects would have; empty where a document prints no such
     * figures.
     */
    private Optional<Explanation> explanation(Suspects suspects) {
        Map<Figure.Key, BigDecimal> values = new HashMap<>();
        List<Explanation.Change> changes = new ArrayList<>();
        int oddity = 0;
        for (Map.Entry<Integer, Equations.Equation> entry : suspects.solved().entrySet()) {
            Figure figure = all.figure(entry.getKey());
            BigDecimal error = entry.getValue()
                    .rest()
                    .divide(entry.getValue().factor(entry.getKey()), DIGITS, RoundingMode.HALF_UP);
            BigDecimal step = finestStep(entry.getKey());
            BigDecimal value = Figure.plain(figure.value()
                    .add(error)
                    .divide(step, 0, RoundingMode.HALF_UP)
                    .multiply(step));
            if ((value.signum() < 0 && figure.value().signum() >= 0) || value.compareTo(figure.value()) == 0) {
                return Optional.empty();
            }
            values.put(figure.key(), value);
            changes.add(new Explanation.Change(entry.getKey(), figure, value));
            oddity += slips.oddity(figure, value);
        }
        for (int constraint : suspects.included()) {
            work.add(all.equation(constraint).terms().size());
            if (!all.constraint(constraint).holds(figure -> values.getOrDefault(figure.key(), figure.value()))) {
                return Optional.empty();
            }
        }
        changes.sort(Comparator.comparingInt(Explanation.Change::index));
        return Optional.of(new Explanation(changes, oddity));
    }

    /**
     * Returns the finest step in which the figure may have been meant: that of its own last digit, or of a figure with
     * which it adds up.
     */
    private BigDecimal finestStep(int index) {
        BigDecimal finest = all.figure(index).step();
        for (int constraint : all.of(index)) {
            if (all.constraint(constraint) instanceof Sum sum) {
                finest = finest.min(sum.whole().step());
                for (Figure part : sum.parts()) {
                    finest = finest.min(part.step());
                }
            }
        }
        return finest;
    }
}
