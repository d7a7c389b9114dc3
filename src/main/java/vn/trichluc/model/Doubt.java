package vn.trichluc.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The doubt in one part of the output: what speaks against it. {@link DoubtRule} decides it for all that shows output:
 * databases, workbooks, pictures of pages.
 *
 * @param kind the gravest; null where nothing speaks against it
 * @param words codes of discrepancies in alphabetical order, then words of kinds; empty where {@code kind} is null
 */
public record Doubt(@Nullable Kind kind, List<String> words) {
    public static final Doubt NONE = new Doubt(null, List.of());

    private static final Set<String> OF_READING =
            Set.of(Kind.NO_NUMBER.word(), Kind.LOW_CONFIDENCE.word(), Kind.CORRECTED.word());

    /** The kinds of doubt, the gravest first. */
    public enum Kind {
        /**
         * A discrepancy is about this part: its stated side, or what would have to be changed for the claim to hold.
         */
        ROOT,
        /** A figure belongs there, and what is printed could not be read as one. */
        NO_NUMBER,
        /** The part was recognised, or understood, with less confidence than {@link Confidence.Limit#DOUBT}. */
        LOW_CONFIDENCE,
        /** A discrepancy names this part beside its root, or names it and follows from another discrepancy. */
        SUSPECT,
        /** Recognition read something else at first. */
        CORRECTED,
        /** A discrepancy is about the table or row as a whole, not about its figures. */
        NOTE;

        /** Returns the kind in lower case with hyphens: no-number. */
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

    /** Whether the reading is not sure, apart from what discrepancies say. */
    public boolean isOfReading() {
        return OF_READING.stream().anyMatch(words::contains);
    }

    /** Whether a discrepancy names this part of the output. */
    public boolean isNamed() {
        return !OF_READING.containsAll(words);
    }

    /** Returns this doubt with further kinds, which come from elsewhere than discrepancies. */
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
