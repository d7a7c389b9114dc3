package vn.trichluc.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How surely something was read: {@link #PRINTED} where the file holds it as characters, else what recognition gives, 0 to 1.
 * All questions about confidences are asked here, so that the whole program has one scale: {@link #isInDoubt} is the
 * contract's threshold, {@link Limit} names the others.
 */
public final class Confidence implements Comparable<Confidence> {
    /** As the file has it: no recognition had a say. It is surer than all that was recognised. */
    public static final Confidence PRINTED = new Confidence(1, true);

    /** What is seen in two ways of which none is the better, at most: as likely wrong as right. */
    public static final Confidence DISPUTED = of(Limit.DISPUTED.value);

    /** The contract gives confidences to a thousandth, and whoever reads it compares those. */
    private static final double STEPS = 1_000;

    /** Confidences that decide something, each of them measured: {@code docs/experiments.md}. */
    public enum Limit {
        /** Noise at the edges of paper: it measured 0 to 0.21, print in margins 0.5 and more. */
        EDGE_NOISE(0.3),
        /** Marks that stand alone: printed dashes and commas are read with more, specks and rests of rulings with less. */
        SPECK(0.4),
        /** What pens, specks and seals are read with has less; print in margins had 0.5 and more, noise there 0.21 at most. */
        SCRIBBLE(0.5),
        /** What readings that disagree have at most. */
        DISPUTED(0.5),
        /** A figure that is read again by itself: right readings had 0.6 and more but for few. */
        GUESS(0.6),
        /** A line of print beside which diacritics were read apart: edges of paper and seals are read with less. */
        PRINT(0.6),
        /** A line of diacritics that were read apart from their letters: such had 0.31 to 0.55, words of small print more. */
        DIACRITICS(0.7),
        /** A word of a label: right ones had 0.75 and more but for few. */
        LABEL(0.7),
        /** A word that tells which way up a page is: hardly one has more that is read upside down or lying. */
        UPRIGHT(0.7),
        /** A line that the analysis of the page passed over: rests of stamps and handwriting are read with less. */
        MISSED_LINE(0.75),
        /** The contract's threshold: a figure, field, citation or name below it is in doubt. */
        DOUBT(0.8),
        /** A name beside a seal: right ones had 0.95 and more, letters of seals and strokes 0.69 and less. */
        BESIDE_SEAL(0.85),
        /**
         * Letters from here on are believed against their neighbours; wrong numbers of headings had 0.5 to 0.6,
         * wrong figures of cells 0.68 and less, and one 0.84.
         */
        BELIEVED(0.9),
        /** A field or citation from here on is given without its confidence, as the contract asks. */
        STATED(0.9),
        /** Recognition that is as sure of a figure hardly misread it. */
        HARDLY_MISREAD(0.95);

        private final double value;

        Limit(double value) {
            this.value = value;
        }
    }

    private final double value;
    private final boolean printed;

    private Confidence(double value, boolean printed) {
        this.value = value;
        this.printed = printed;
    }

    /**
     * Takes the confidence that recognition gives.
     *
     * @param value 0 to 1
     */
    public static Confidence of(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1: " + value);
        }
        return new Confidence(value, false);
    }

    /** The mean of recognised and printed ones; {@link #PRINTED} where there are none. */
    public static Confidence mean(List<Confidence> confidences) {
        return confidences.stream().allMatch(Confidence::isPrinted)
                ? PRINTED
                : of(confidences.stream()
                        .mapToDouble(Confidence::fraction)
                        .average()
                        .orElse(1));
    }

    /** That of the least sure; {@link #PRINTED} where there are none. */
    public static Confidence least(Stream<Confidence> confidences) {
        return confidences.reduce(PRINTED, Confidence::min);
    }

    /** The confidence that an output states, brought between 0 and 1; {@link #PRINTED} where it states none. */
    public static Confidence stated(@Nullable Double value) {
        return value == null ? PRINTED : of(Math.max(0, Math.min(1, value)));
    }

    /** From 0 to 1; 1 where nothing was recognised. */
    public double fraction() {
        return value;
    }

    public boolean isPrinted() {
        return printed;
    }

    public boolean isRecognised() {
        return !printed;
    }

    /** Whether it is below the contract's threshold, as the contract writes it: to a thousandth. */
    public boolean isInDoubt() {
        return isRecognised() && Math.rint(value * STEPS) / STEPS < Limit.DOUBT.value;
    }

    public boolean isSure() {
        return !isInDoubt();
    }

    /** Whether it was recognised, and less surely. */
    public boolean isBelow(Limit limit) {
        return isRecognised() && value < limit.value;
    }

    /** Whether it was recognised, and no more surely. */
    public boolean isAtMost(Limit limit) {
        return isRecognised() && value <= limit.value;
    }

    /** Itself, or {@link #PRINTED} where the contract leaves it out because it is no longer in doubt: {@link Limit#STATED}. */
    public Confidence unlessStated() {
        return isBelow(Limit.STATED) ? this : PRINTED;
    }

    /** The less sure of the two. */
    public Confidence min(Confidence other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether it is surer by so much and more. */
    public boolean isSurer(Confidence other, double by) {
        return value >= other.value + by;
    }

    /** The surer of the two. */
    public Confidence max(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Confidence other) {
        int byValue = Double.compare(value, other.value);
        return byValue != 0 ? byValue : Boolean.compare(printed, other.printed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Confidence confidence && compareTo(confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value) + Boolean.hashCode(printed);
    }

    /** For tests and logs: printed, 0.875. */
    @Override
    public String toString() {
        return printed ? "printed" : Double.toString(value);
    }
}
