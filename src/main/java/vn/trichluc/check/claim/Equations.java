package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The constraints of a document as linear equations. Their unknowns are the errors of the figures, 0 for every figure
 * that is right; the question is how large the errors must be for all constraints to hold.
 */
final class Equations {
    /**
     * An equation: the errors, each times its factor, come to {@code rest}, within the tolerance.
     *
     * @param terms factor by figure, none of them 0
     */
    record Equation(Map<Integer, BigDecimal> terms, BigDecimal rest, BigDecimal tolerance) {
        boolean isConflict() {
            return rest.abs().compareTo(tolerance) > 0;
        }

        BigDecimal factor(int figure) {
            return terms.getOrDefault(figure, BigDecimal.ZERO);
        }

        /** Returns this equation with the figure eliminated by means of the other one, which contains it as well. */
        Equation without(int figure, Equation other) {
            BigDecimal mine = factor(figure);
            BigDecimal theirs = other.factor(figure);
            if (mine.abs().compareTo(theirs.abs()) == 0) { // sums have factors of 1 only
                BigDecimal sign = mine.signum() == theirs.signum() ? BigDecimal.ONE.negate() : BigDecimal.ONE;
                return combine(BigDecimal.ONE, other, sign, figure);
            }
            return combine(theirs, other, mine.negate(), figure);
        }

        private Equation combine(BigDecimal times, Equation other, BigDecimal timesOther, int eliminated) {
            Map<Integer, BigDecimal> sum = new LinkedHashMap<>();
            terms.forEach((figure, factor) -> sum.put(figure, factor.multiply(times)));
            other.terms().forEach((figure, factor) -> sum.merge(figure, factor.multiply(timesOther), BigDecimal::add));
            sum.remove(eliminated);
            sum.values().removeIf(factor -> factor.signum() == 0);
            return new Equation(
                    sum,
                    rest.multiply(times).add(other.rest().multiply(timesOther)),
                    tolerance.multiply(times.abs()).add(other.tolerance().multiply(timesOther.abs())));
        }
    }

    private final List<Constraint> constraints;
    private final List<Equation> equations = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Figure.Key, Integer> byKey = new HashMap<>();
    private final List<List<Integer>> ofFigure = new ArrayList<>();

    Equations(List<Constraint> constraints) {
        this.constraints = List.copyOf(constraints);
        for (int i = 0; i < this.constraints.size(); i++) {
            Constraint constraint = this.constraints.get(i);
            Map<Integer, BigDecimal> terms = new LinkedHashMap<>();
            terms.put(index(constraint.whole()), BigDecimal.ONE);
            for (int part = 0; part < constraint.parts().size(); part++) {
                BigDecimal slope = constraint.slope(part);
                if (slope.signum() != 0) {
                    terms.merge(index(constraint.parts().get(part)), slope.negate(), BigDecimal::add);
                }
            }
            if (constraint instanceof Sum sum) {
                sum.blanks().forEach(blank -> terms.put(index(blank), BigDecimal.ONE.negate()));
            }
            terms.values().removeIf(factor -> factor.signum() == 0);
            for (int figure : terms.keySet()) {
                ofFigure.get(figure).add(i);
            }
            equations.add(new Equation(terms, constraint.difference().negate(), constraint.tolerance()));
        }
    }

    private int index(Figure figure) {
        return byKey.computeIfAbsent(figure.key(), key -> {
            figures.add(figure);
            ofFigure.add(new ArrayList<>());
            return figures.size() - 1;
        });
    }

    Constraint constraint(int index) {
        return constraints.get(index);
    }

    Equation equation(int index) {
        return equations.get(index);
    }

    Figure figure(int index) {
        return figures.get(index);
    }

    /** Returns the index of a figure that stands in some constraint. */
    int indexOf(Figure figure) {
        Integer index = byKey.get(figure.key());
        if (index == null) {
            throw new IllegalArgumentException("no constraint has the figure " + figure.printed());
        }
        return index;
    }

    /** Returns the indices of the constraints in which the figure stands. */
    List<Integer> of(int figure) {
        return ofFigure.get(figure);
    }

    /** Returns the indices of the constraints that the printed figures break. */
    List<Integer> broken() {
        List<Integer> broken = new ArrayList<>();
        for (int i = 0; i < equations.size(); i++) {
            if (equations.get(i).isConflict()) {
                broken.add(i);
            }
        }
        return broken;
    }
}
