package vn.trichluc.ocr.reread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Box;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Word;

/**
 * Chooses among the readings of one figure. Readings that its ink contradicts are out; of the others the one wins that
 * most and surest readings show. A choice against another reading is in doubt and carries all readings. Nothing is
 * chosen that no reading showed.
 */
public final class FigureVote {
    /**
     * The weight added to a first reading's confidence. Readings that allow figures alone are surer of themselves than
     * the first, to which all letters were open.
     */
    private static final double FIRST_BONUS = 0.2;

    /** The greatest length of a figure in a table, in characters. */
    private static final int MAX_CHARS = 24;

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private final Predicate<String> fits;

    /**
     * Makes the vote on one figure.
     *
     * @param fits whether a figure may be what the ink shows
     */
    FigureVote(Predicate<String> fits) {
        this.fits = fits;
    }

    /** Whether one of the readings is a figure that the ink does not contradict. */
    boolean isDecided(@Nullable Word first, List<Seen> others) {
        return (first != null && isFigure(first.text()) && fits.test(first.text()))
                || others.stream().anyMatch(seen -> !seen.isNone() && fits.test(seen.text()));
    }

    /**
     * Chooses among readings of one figure.
     *
     * @param first the word of the cell's first reading; null where that found none
     * @param others later readings, in their order
     * @param place of a figure that the first reading lost
     * @return empty where nothing was read, or nothing but a first reading that the ink allows
     */
    Optional<Word> chosen(@Nullable Word first, List<Seen> others, Box place) {
        List<Seen> seen = others.stream().filter(other -> !other.isNone()).toList();
        if (first == null) {
            return seen.isEmpty() ? Optional.empty() : Optional.of(found(seen, place));
        }
        Set<String> readings = new LinkedHashSet<>(List.of(first.text()));
        seen.forEach(other -> readings.add(other.text()));
        boolean contradicted = isFigure(first.text()) && !fits.test(first.text());
        double firstWeight = first.confidence().fraction();
        if (readings.size() < 2) {
            return contradicted ? Optional.of(doubted(first, first.text(), List.of())) : Optional.empty();
        }
        boolean letters = !isFigure(first.text());
        boolean stays = letters
                ? !first.confidence().isBelow(Confidence.Limit.DISPUTED)
                : !first.confidence().isBelow(Confidence.Limit.BELIEVED) && !contradicted;
        List<Seen> all = new ArrayList<>(seen);
        if (!letters) {
            all.add(0, new Seen(first.text(), firstWeight + FIRST_BONUS));
        }
        Seen best = stays ? new Seen(first.text(), firstWeight) : best(all);
        return Optional.of(first.withText(best.text())
                .withConfidence(Confidence.of(Math.min(1, best.weight())).min(Confidence.DISPUTED))
                .withReadings(List.copyOf(readings)));
    }

    /**
     * Returns a figure that only later readings show. It is in doubt unless several of them agree and the ink allows
     * it.
     */
    private Word found(List<Seen> seen, Box place) {
        Seen best = best(seen);
        List<String> readings = seen.stream().map(Seen::text).distinct().toList();
        boolean agreed = readings.size() == 1 && seen.size() > 1 && fits.test(best.text());
        Confidence confidence = agreed
                ? Confidence.least(seen.stream().map(each -> Confidence.of(each.weight())))
                : Confidence.DISPUTED;
        return new Word(best.text(), place, 0, false, false, confidence, readings.size() < 2 ? List.of() : readings);
    }

    /**
     * Returns the reading whose digits have the greatest confidence over all readings, among those that the ink allows,
     * if there are any; the earliest of equal ones.
     */
    private Seen best(List<Seen> seen) {
        List<Seen> fitting =
                seen.stream().filter(reading -> fits.test(reading.text())).toList();
        List<Seen> candidates = fitting.isEmpty() ? seen : fitting;
        Comparator<Seen> byWeight = Comparator.<Seen>comparingDouble(
                        reading -> weight(candidates, other -> sameDigits(other, reading.text())))
                .thenComparingDouble(reading -> weight(candidates, reading.text()::equals));
        Seen best = candidates.get(0);
        for (Seen reading : candidates) {
            if (byWeight.compare(reading, best) > 0) {
                best = reading;
            }
        }
        return best;
    }

    private static double weight(List<Seen> candidates, Predicate<String> isLike) {
        return candidates.stream()
                .filter(other -> isLike.test(other.text()))
                .mapToDouble(Seen::weight)
                .sum();
    }

    /** Returns a word in doubt, with the given text and all its readings. */
    public static Word doubted(Word word, String text, List<String> readings) {
        return word.withText(text)
                .withConfidence(word.confidence().min(Confidence.DISPUTED))
                .withReadings(readings);
    }

    static boolean sameDigits(String a, String b) {
        return NO_DIGIT.matcher(a).replaceAll("").equals(NO_DIGIT.matcher(b).replaceAll(""));
    }

    /**
     * Whether a reading can be voted on as a figure: half of its characters are digits, whatever the rest was taken
     * for.
     */
    static boolean isFigure(String text) {
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits > 0 && text.length() <= MAX_CHARS && 2 * digits >= text.length();
    }

    /**
     * One reading of a figure.
     *
     * @param text empty where nothing was recognised
     * @param weight its confidence, 0 to 1, or more for a first reading
     */
    record Seen(String text, double weight) {
        static final Seen NONE = new Seen("", 0);

        boolean isNone() {
            return text.isEmpty();
        }

        /** Returns the reading with the marks of the figure that the ink shows, where both have the same digits. */
        Seen withMarks(Optional<String> shown) {
            return shown.isPresent() && sameDigits(text, shown.get()) ? new Seen(shown.get(), weight) : this;
        }
    }
}
