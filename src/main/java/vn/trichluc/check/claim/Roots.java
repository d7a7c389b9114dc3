package vn.trichluc.check.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the wrong figures behind broken constraints: the smallest explanation of all connected constraints, divided
 * into slips. Where two explanations are equally good, only the changes of both are taken.
 */
public final class Roots {
    /** The largest amount of work for connected constraints, in terms of equations: some tenths of a second at most. */
    public static final long MOST_WORK = 400_000;

    /** The number of figures above which a constraint is left aside where all together are too much work. */
    private static final int NARROW_TERMS = 40;

    /** The state of knowledge on a broken constraint's root. */
    public enum Knowledge {
        /** A wrong figure in the constraint is known. */
        FOUND,
        /** Several figures explain the constraint equally well. */
        AMBIGUOUS,
        /** The search stopped at its bound, or no few figures explain it. */
        GIVEN_UP
    }

    private final Equations all;
    private final Misprint slips;
    private final List<Root> roots = new ArrayList<>();
    private final Map<Integer, Knowledge> knowledge = new HashMap<>();
    private final IdentityHashMap<Constraint, List<Root>> touching = new IdentityHashMap<>();

    public Roots(List<Constraint> constraints) {
        all = new Equations(constraints);
        slips = new Misprint(constraints);
        List<Integer> broken = all.broken();
        for (Set<Integer> together : components(broken, constraint -> true)) {
            if (!explain(together, Set.of(), MOST_WORK)) {
                apart(together);
            }
        }
        for (Root root : roots) {
            for (int constraint : root.constraints(all)) {
                touching.computeIfAbsent(all.constraint(constraint), c -> new ArrayList<>())
                        .add(root);
            }
        }
    }

    /** Returns the slips, each with the changes that mend it. */
    public List<Root> all() {
        return List.copyOf(roots);
    }

    /** Returns the slips that have a part in a constraint. */
    public List<Root> touching(Constraint constraint) {
        return touching.getOrDefault(constraint, List.of());
    }

    public Misprint slips() {
        return slips;
    }

    public Knowledge of(Constraint broken) {
        for (int i : all.of(all.indexOf(broken.whole()))) {
            if (all.constraint(i).equals(broken)) {
                return knowledge.getOrDefault(i, Knowledge.GIVEN_UP);
            }
        }
        return Knowledge.GIVEN_UP;
    }

    /**
     * Explains connected constraints in smaller groups where all together are too much work: short constraints that
     * share figures are explained together, and long ones are left aside. A long one counts as explained if one of its
     * wrong figures is found.
     */
    private void apart(Set<Integer> together) {
        Set<Integer> narrow = new LinkedHashSet<>();
        for (int constraint : together) {
            if (all.equation(constraint).terms().size() <= NARROW_TERMS) {
                narrow.add(constraint);
            }
        }
        together.forEach(constraint -> knowledge.put(constraint, Knowledge.GIVEN_UP));
        List<Set<Integer>> clusters = components(new ArrayList<>(narrow), narrow::contains);
        for (Set<Integer> cluster : clusters) {
            Set<Integer> others = new HashSet<>(together);
            others.removeAll(cluster);
            if (!others.isEmpty()) {
                explain(cluster, others, MOST_WORK / clusters.size());
            }
        }
        roots.forEach(root -> root.constraints(all).forEach(constraint -> {
            if (together.contains(constraint)) {
                knowledge.put(constraint, Knowledge.FOUND);
            }
        }));
    }

    private boolean explain(Set<Integer> broken, Set<Integer> ignored, long most) {
        List<Explanation> found = new Diagnosis(all, broken, ignored, slips, new SearchBudget(most)).explanations();
        if (found.isEmpty()) {
            return false;
        }
        Set<Root> certain = new LinkedHashSet<>(Root.of(found.get(0), all));
        for (Explanation other : found) {
            if (other.oddity() - found.get(0).oddity() < Misprint.CLEARLY_LIKELIER) {
                certain.retainAll(Root.of(other, all));
            }
        }
        roots.addAll(certain);
        Set<Integer> touched = new HashSet<>();
        certain.forEach(root -> touched.addAll(root.constraints(all)));
        for (int constraint : broken) {
            knowledge.put(constraint, touched.contains(constraint) ? Knowledge.FOUND : Knowledge.AMBIGUOUS);
        }
        return true;
    }

    /** Groups the broken constraints that are connected through figures of {@code through}, in their order. */
    private List<Set<Integer>> components(List<Integer> broken, IntPredicate through) {
        Map<Integer, Integer> component = new HashMap<>();
        int next = 0;
        for (int start : broken) {
            if (!component.containsKey(start)) {
                spread(start, next++, through, component);
            }
        }
        Map<Integer, Set<Integer>> byComponent = new TreeMap<>();
        for (int constraint : broken) {
            @Nullable Integer of = component.get(constraint);
            byComponent
                    .computeIfAbsent(of == null ? -1 : of, c -> new LinkedHashSet<>())
                    .add(constraint);
        }
        return List.copyOf(byComponent.values());
    }

    private void spread(int start, int number, IntPredicate through, Map<Integer, Integer> component) {
        List<Integer> open = new ArrayList<>(List.of(start));
        component.put(start, number);
        while (!open.isEmpty()) {
            int constraint = open.remove(open.size() - 1);
            for (int figure : all.equation(constraint).terms().keySet()) {
                for (int other : all.of(figure)) {
                    if (through.test(other) && component.putIfAbsent(other, number) == null) {
                        open.add(other);
                    }
                }
            }
        }
    }
}
