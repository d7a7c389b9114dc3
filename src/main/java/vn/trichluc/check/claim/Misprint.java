package vn.trichluc.check.claim;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.model.Ref;
import vn.trichluc.text.lexicon.Confusions;

/**
 * Finds how a figure may have come to be printed where another belongs: the slips of hands and eyes. Some of them are
 * much likelier than an arbitrary other number.
 */
public final class Misprint {
    /** The kinds of slips. A slip of lower oddity is likelier; the numbers serve only to rank. */
    public enum Slip {
        SWAPPED(5),
        LOST_DIGIT(5),
        DOUBLED_DIGIT(5),
        NEIGHBOUR(5),
        OTHER_UNIT(5),
        LOOKS_ALIKE(7),
        MORE_DIGITS(8),
        ONE_DIGIT(8),
        ARBITRARY(10),
        LOST_CELL(10);

        private final int oddity;

        Slip(int oddity) {
            this.oddity = oddity;
        }

        /** Whether eyes, or a recogniser, make this slip rather than a person who counts. */
        public boolean isOfReading() {
            return this == LOOKS_ALIKE
                    || this == LOST_DIGIT
                    || this == DOUBLED_DIGIT
                    || this == MORE_DIGITS
                    || this == LOST_CELL;
        }
    }

    /** The least difference in oddity by which an explanation is clearly the likelier one. */
    static final int CLEARLY_LIKELIER = 2;

    private static final int LESS_ODD_IF_DOUBTED = 3;

    private static final int THOUSANDFOLD = 3;

    /** The least number of digits, trailing zeros apart, of a figure whose equality with a neighbour is no chance. */
    private static final int TELLING_DIGITS = 3;

    private final Map<Ref, BigDecimal> values = new HashMap<>();

    /**
     * Collects neighbours.
     *
     * @param constraints whose figures are one another's neighbours
     */
    public Misprint(List<Constraint> constraints) {
        for (Constraint constraint : constraints) {
            values.put(constraint.whole().ref(), constraint.whole().value());
            constraint.parts().forEach(part -> values.put(part.ref(), part.value()));
        }
    }

    int oddity(Figure figure, BigDecimal meant) {
        return of(figure, meant).oddity - (figure.confidence().isInDoubt() ? LESS_ODD_IF_DOUBTED : 0);
    }

    /** Returns the slip by which the figure stands where {@code meant} belongs. */
    public Slip of(Figure figure, BigDecimal meant) {
        if (figure.isBlank()) {
            return Slip.LOST_CELL;
        }
        if (figure.value().stripTrailingZeros().precision() >= TELLING_DIGITS && isNeighbour(figure)) {
            return Slip.NEIGHBOUR;
        }
        BigDecimal asPrinted = figure.value().divide(figure.unit()).stripTrailingZeros();
        BigDecimal asMeant = meant.divide(figure.unit()).stripTrailingZeros();
        int scale = Math.max(0, Math.max(asPrinted.scale(), asMeant.scale()));
        String printed = digits(asPrinted, scale);
        String fitting = digits(asMeant, scale);
        if (printed.equals("0") || fitting.equals("0")) {
            return Slip.ARBITRARY;
        }
        if (isOtherUnit(printed, fitting)) {
            return Slip.OTHER_UNIT;
        }
        if (printed.length() == fitting.length()) {
            return ofDigits(printed, fitting);
        }
        if (isOneLess(printed, fitting)) {
            return Slip.LOST_DIGIT;
        }
        if (isOneLess(fitting, printed)) {
            return isDoubled(fitting, printed) ? Slip.DOUBLED_DIGIT : Slip.MORE_DIGITS;
        }
        return Slip.ARBITRARY;
    }

    private static String digits(BigDecimal number, int scale) {
        return number.movePointRight(scale).abs().toBigInteger().toString();
    }

    private static boolean isOtherUnit(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        int zeros = longer.length() - shorter.length();
        return zeros >= THOUSANDFOLD && zeros % THOUSANDFOLD == 0 && longer.equals(shorter + "0".repeat(zeros));
    }

    private static Slip ofDigits(String printed, String fitting) {
        int first = -1;
        int last = -1;
        int different = 0;
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) != fitting.charAt(i)) {
                first = first < 0 ? i : first;
                last = i;
                different++;
            }
        }
        if (different == 1) {
            boolean alike = Confusions.areAlike(printed.charAt(first), fitting.charAt(first));
            return alike ? Slip.LOOKS_ALIKE : Slip.ONE_DIGIT;
        }
        boolean swapped = different == 2
                && last == first + 1
                && printed.charAt(first) == fitting.charAt(last)
                && printed.charAt(last) == fitting.charAt(first);
        return swapped ? Slip.SWAPPED : Slip.ARBITRARY;
    }

    /** Whether the shorter is the longer without one of its digits. */
    private static boolean isOneLess(String shorter, String longer) {
        if (shorter.length() + 1 != longer.length()) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return shorter.substring(same).equals(longer.substring(same + 1));
    }

    /** Whether the digit by which one number is longer repeats the digit beside it. */
    private static boolean isDoubled(String shorter, String longer) {
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return same > 0 && longer.charAt(same) == longer.charAt(same - 1);
    }

    private boolean isNeighbour(Figure figure) {
        return figure.ref() instanceof Ref.Cell cell
                && cell.neighbours().stream()
                        .map(values::get)
                        .anyMatch(value -> value != null && value.compareTo(figure.value()) == 0);
    }
}
