package vn.trichluc.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Doubt;

/**
 * The doubts that the database records about a cell or another item.
 *
 * @param words the words of the column {@code doubt}
 * @param confidence the confidence in percent, as text; empty if it is not known
 * @param firstRead the text that was read at first; empty if nothing else was read at first
 */
record Doubtful(FlagText flag, List<String> words, String confidence, String firstRead) {
    Doubtful {
        words = List.copyOf(words);
    }

    /** Returns the doubts that these columns of a row express. */
    static Doubtful of(
            @Nullable Object kind, @Nullable Object doubt, @Nullable Object confidence, @Nullable Object firstRead) {
        return new Doubtful(
                FlagText.of(kind),
                doubt == null ? List.of() : List.of(doubt.toString().split(" ")),
                confidence instanceof BigDecimal known ? percent(known) : "",
                PrintedTable.words(firstRead));
    }

    /**
     * Returns a confidence in percent, rounded down so that a value just below the threshold does not seem to reach it.
     */
    private static String percent(BigDecimal confidence) {
        return confidence.movePointRight(2).setScale(0, RoundingMode.FLOOR).toPlainString() + " %";
    }

    /**
     * Returns the lines of a cell comment: what was read and how surely, then the sentences about it or, if there are
     * none, the words of the doubt.
     *
     * @param said the sentences of discrepancies and notes about the cell
     */
    List<String> lines(Collection<String> said) {
        List<String> lines = new ArrayList<>();
        if (words.contains(Doubt.Kind.NO_NUMBER.word())) {
            lines.add("not read as a number: sums pass it over");
        }
        if (words.contains(Doubt.Kind.LOW_CONFIDENCE.word())) {
            lines.add("confidence: " + confidence);
        }
        if (!firstRead.isEmpty()) {
            lines.add("first read: " + firstRead);
        }
        lines.addAll(said);
        if (lines.isEmpty() && !words.isEmpty()) {
            lines.add("in doubt: " + String.join(" ", words));
        }
        return lines;
    }
}
