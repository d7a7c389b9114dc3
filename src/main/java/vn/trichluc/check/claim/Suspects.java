package vn.trichluc.check.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures supposed to be wrong, and what follows for all others: the equations in which they stand, solved for them
 * (Gauss and Jordan). An equation that cannot hold whatever values they take is a conflict: some further figure in it
 * is wrong as well, or one of the suspects is right.
 */
final class Suspects {
    private final Equations all;
    private final Set<Integer> broken;
    private final Set<Integer> included;
    private final List<Equations.Equation> open;
    private final Map<Integer, Equations.Equation> solved;

    private Suspects(
            Equations all,
            Set<Integer> broken,
            Set<Integer> included,
            List<Equations.Equation> open,
            Map<Integer, Equations.Equation> solved) {
        this.all = all;
        this.broken = broken;
        this.included = included;
        this.open = open;
        this.solved = solved;
    }

    /**
     * Begins without a suspect.
     *
     * @param broken the constraints to explain
     */
    static Suspects none(Equations all, Set<Integer> broken) {
        return new Suspects(all, broken, Set.of(), List.of(), Map.of());
    }

    /**
     * Returns the suspects with one figure more; empty where its error can be anything, so that it need not be wrong at
     * all.
     */
    Optional<Suspects> with(int figure, Set<Integer> ignored, SearchBudget work) {
        Set<Integer> nowIncluded = new HashSet<>(included);
        List<Equations.Equation> having = new ArrayList<>();
        List<Equations.Equation> nowOpen = new ArrayList<>();
        for (Equations.Equation equation : open) {
            (equation.terms().containsKey(figure) ? having : nowOpen).add(equation);
        }
        for (int constraint : all.of(figure)) {
            if (!ignored.contains(constraint) && nowIncluded.add(constraint)) {
                having.add(all.equation(constraint));
            }
        }
        if (having.isEmpty()) {
            return Optional.empty();
        }
        int chosen = 0;
        for (int i = 1; i < having.size(); i++) {
            chosen = isBetter(having.get(i), having.get(chosen)) ? i : chosen;
        }
        Equations.Equation pivot = having.get(chosen);
        for (int i = 0; i < having.size(); i++) {
            Equations.Equation equation = having.get(i);
            if (i != chosen) {
                work.add(equation.terms().size() + pivot.terms().size());
                nowOpen.add(equation.without(figure, pivot));
            }
        }
        Map<Integer, Equations.Equation> nowSolved = new LinkedHashMap<>();
        for (Map.Entry<Integer, Equations.Equation> entry : solved.entrySet()) {
            Equations.Equation equation = entry.getValue();
            boolean has = equation.terms().containsKey(figure);
            work.add(has ? equation.terms().size() + pivot.terms().size() : 1);
            nowSolved.put(entry.getKey(), has ? equation.without(figure, pivot) : equation);
        }
        nowSolved.put(figure, pivot);
        return Optional.of(new Suspects(all, broken, nowIncluded, nowOpen, nowSolved));
    }

    /** Whether an equation is the better one to eliminate a figure with: exact before rounded, short before long. */
    private static boolean isBetter(Equations.Equation one, Equations.Equation other) {
        int exact = one.tolerance().compareTo(other.tolerance());
        return exact < 0 || (exact == 0 && one.terms().size() < other.terms().size());
    }

    /**
     * Returns the equations that cannot hold unless a further figure is wrong; empty where the suspects explain
     * everything.
     */
    List<Equations.Equation> conflicts() {
        List<Equations.Equation> conflicts = new ArrayList<>();
        for (int constraint : broken) {
            if (!included.contains(constraint)) {
                conflicts.add(all.equation(constraint));
            }
        }
        for (Equations.Equation equation : open) {
            if (equation.isConflict()) {
                conflicts.add(equation);
            }
        }
        return conflicts;
    }

    /** Returns for each suspect the equation that gives its error, if all other figures are right. */
    Map<Integer, Equations.Equation> solved() {
        return solved;
    }

    /** Returns the constraints in which suspects stand. */
    Set<Integer> included() {
        return included;
    }
}
