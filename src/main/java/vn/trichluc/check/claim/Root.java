package vn.trichluc.check.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One slip: a wrong figure, or several that agree with one another as printed, because the first was carried on into
 * the others.
 *
 * @param changes at least one, the first wrong figure first
 */
public record Root(List<Explanation.Change> changes) {
    public Root {
        changes = List.copyOf(changes);
    }

    /**
     * Returns the slips of an explanation: changes that stand together in a constraint that holds as printed are one.
     */
    static List<Root> of(Explanation explanation, Equations all) {
        List<Set<Explanation.Change>> slips = new ArrayList<>();
        for (Explanation.Change change : explanation.changes()) {
            Set<Explanation.Change> slip = new LinkedHashSet<>(List.of(change));
            List<Set<Explanation.Change>> apart = new ArrayList<>();
            for (Set<Explanation.Change> other : slips) {
                if (other.stream().anyMatch(one -> agree(one, change, all))) {
                    slip.addAll(other);
                } else {
                    apart.add(other);
                }
            }
            apart.add(slip);
            slips = apart;
        }
        return slips.stream().map(slip -> new Root(inOrder(slip, all))).toList();
    }

    /** Orders the changes of a slip: parts stand before the wholes that they were carried on into. */
    private static List<Explanation.Change> inOrder(Set<Explanation.Change> slip, Equations all) {
        List<Explanation.Change> ordered = new ArrayList<>();
        List<Explanation.Change> left = new ArrayList<>(slip);
        left.sort(Comparator.comparingInt(Explanation.Change::index));
        while (!left.isEmpty()) {
            Explanation.Change next = left.stream()
                    .filter(change -> left.stream().noneMatch(other -> isCarried(other, change, all)))
                    .findFirst()
                    .orElse(left.get(0));
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    /** Whether {@code into} is the whole of a constraint that holds as printed and has {@code from} as a part. */
    private static boolean isCarried(Explanation.Change from, Explanation.Change into, Equations all) {
        return from.index() != into.index()
                && all.of(into.index()).stream()
                        .filter(constraint -> !all.equation(constraint).isConflict())
                        .filter(constraint -> all.equation(constraint).terms().containsKey(from.index()))
                        .anyMatch(constraint ->
                                all.indexOf(all.constraint(constraint).whole()) == into.index());
    }

    private static boolean agree(Explanation.Change one, Explanation.Change other, Equations all) {
        return all.of(one.index()).stream()
                .anyMatch(constraint -> !all.equation(constraint).isConflict()
                        && all.equation(constraint).terms().containsKey(other.index()));
    }

    /** Returns the indices of the constraints in which one of the wrong figures stands. */
    Set<Integer> constraints(Equations all) {
        Set<Integer> constraints = new LinkedHashSet<>();
        changes.forEach(change -> constraints.addAll(all.of(change.index())));
        return constraints;
    }

    /**
     * Returns the index, within the slip, of the first wrong figure that the constraint has; the number of wrong
     * figures where it has none.
     */
    public int firstIn(Constraint constraint) {
        Set<Figure.Key> keys = new HashSet<>();
        constraint.suspects().forEach(figure -> keys.add(figure.key()));
        int first = 0;
        while (first < changes.size()
                && !keys.contains(changes.get(first).figure().key())) {
            first++;
        }
        return first;
    }

    /** Whether the constraint's whole is one of the wrong figures. */
    public boolean changesWholeOf(Constraint constraint) {
        return changes.stream()
                .anyMatch(change ->
                        change.figure().key().equals(constraint.whole().key()));
    }

    public boolean isRepairable() {
        return changes.stream().allMatch(change -> change.figure().isRepairable());
    }
}
