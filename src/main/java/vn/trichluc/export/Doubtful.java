package vn.trichluc.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Doubt;

/**
 * What speaks against something of a database.
 *
 * @param words of its {@code doubt}
 * @param confidence as a decimal; empty where it is not known
 * @param firstRead empty where nothing else was read at first
 */
record Doubtful(FlagText flag, List<String> words, String confidence, String firstRead) {
    Doubtful {
        words = List.copyOf(words);
    }

    /** Of the columns of a row. */
    static Doubtful of(
            @Nullable Object kind, @Nullable Object doubt, @Nullable Object confidence, @Nullable Object firstRead) {
        return new Doubtful(
                FlagText.of(kind),
                doubt == null ? List.of() : List.of(doubt.toString().split(" ")),
                confidence instanceof BigDecimal known ? percent(known) : "",
                PrintedTable.words(firstRead));
    }

    /** Rounded down: what is just below the threshold looks so. */
    private static String percent(BigDecimal confidence) {
        return confidence.movePointRight(2).setScale(0, RoundingMode.FLOOR).toPlainString() + " %";
    }

    /**
     * For a comment: what was read and how surely, then what is said of it; where nothing is said, the words of the doubt.
     *
     * @param said sentences
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
