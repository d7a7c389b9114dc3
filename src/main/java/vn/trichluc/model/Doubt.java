package vn.trichluc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against something that the output shows. {@link DoubtRule} says it, for all that shows output: databases,
 * workbooks, pictures of pages.
 *
 * @param kind the gravest; null where nothing speaks against it
 * @param words codes of discrepancies in alphabetical order, then words of kinds; empty where {@code kind} is null
 */
public record Doubt(@Nullable Kind kind, List<String> words) {
    /** The contract's threshold: a figure, field, citation or name below it is in doubt. */
    public static final double THRESHOLD = 0.8;

    public static final Doubt NONE = new Doubt(null, List.of());

    /** The contract gives confidences to a thousandth, and whoever reads it compares those. */
    private static final double STEPS = 1_000;

    private static final Set<String> OF_READING =
            Set.of(Kind.NO_NUMBER.word(), Kind.LOW_CONFIDENCE.word(), Kind.CORRECTED.word());

    /** The gravest first. */
    public enum Kind {
        /** A discrepancy is about it: what it calls stated, or what would have to be changed for it to hold. */
        ROOT,
        /** A figure belongs there, and what is printed could not be read as one. */
        NO_NUMBER,
        /** Recognised, or understood, with less confidence than {@link #THRESHOLD}. */
        LOW_CONFIDENCE,
        /** A discrepancy names it beside its root, or names it and follows from another one. */
        SUSPECT,
        /** Recognition read something else at first. */
        CORRECTED,
        /** Said of the table or row as a whole, not of its figures. */
        NOTE;

        /** Lower case with hyphens: no-number. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Doubt {
        words = List.copyOf(words);
        if ((kind == null) != words.isEmpty()) {
            throw new IllegalArgumentException("a doubt has a kind and words: " + kind + " " + words);
        }
    }

    /** Whether that is below the threshold, as the contract writes it; false where nothing is known (no recognition). */
    public static boolean isLow(@Nullable Double confidence) {
        return confidence != null && Math.rint(confidence * STEPS) / STEPS < THRESHOLD;
    }

    /** The lesser; null where neither is known. */
    public static @Nullable Double least(@Nullable Double one, @Nullable Double other) {
        return one == null ? other : other == null ? one : Double.valueOf(Math.min(one, other));
    }

    /** Whether it is the reading that is not sure, apart from what discrepancies say. */
    public boolean isOfReading() {
        return OF_READING.stream().anyMatch(words::contains);
    }

    /** Whether discrepancies name it. */
    public boolean isNamed() {
        return !OF_READING.containsAll(words);
    }

    /** With what is known of it apart from the discrepancies. */
    Doubt with(Set<Kind> kinds) {
        if (kinds.isEmpty()) {
            return this;
        }
        Set<Kind> ordered = new TreeSet<>(kinds);
        List<String> all = new ArrayList<>(words);
        ordered.forEach(each -> all.add(each.word()));
        Kind first = ordered.iterator().next();
        return new Doubt(kind == null || kind.compareTo(first) > 0 ? first : kind, all);
    }
}
