package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.PlacedText;
import vn.trichluc.text.Numbering;

/**
 * Chooses among the readings of rows' numbers those that count on: I, 1, 2, II, 1. Recognition knows lone Roman numbers
 * and figures least, and reads u, m or L for II, III or 1; the rows before and after show which of its readings is
 * right.
 *
 * <p>Only what some reading gave is chosen; a number that was read in one way stays, whether it counts on or not.
 */
final class RowNumberSequence {
    /**
     * The cost of a number that neither goes on nor begins anew; it is more than that of two readings other than the
     * first.
     */
    private static final int GAP = 6;

    /** The cost of letters in a column of numbers that are no list of letters. */
    private static final int NO_NUMBER = 4;

    /** The cost of counting from I again. */
    private static final int ANEW = 1;

    /**
     * The cost of counting from 1 again although no group began: less likely than another reading that counts on (6, 1
     * or 7).
     */
    private static final int ANEW_WITHOUT_GROUP = 3;

    /** The cost of another reading than the first. */
    private static final int OTHER_READING = 2;

    /** The greatest step between two letters of a list, which may leave out đ, f, j, w or z. */
    private static final int MAX_LETTER_STEP = 2;

    /** The number of ways of reading the column that are followed at once; the best is never far behind. */
    private static final int MAX_WAYS = 40;

    /** The greatest length of a number in the column, in characters; longer texts are words: a total, a code. */
    private static final int MAX_CHARACTERS = 4;

    private RowNumberSequence() {}

    /**
     * Chooses among the readings of row numbers those that count on.
     *
     * @param numbers the cells of the number column, in order
     * @return as many, some with another of their readings
     */
    static List<PlacedText> of(List<PlacedText> numbers) {
        if (numbers.stream().allMatch(number -> number.readings().isEmpty())) {
            return numbers;
        }
        Map<Count, Way> ways = new HashMap<>();
        ways.put(Count.START, new Way(0, Count.START, "", null));
        for (PlacedText number : numbers) {
            ways = next(ways, number);
        }
        Way best =
                ways.values().stream().min(Comparator.comparingInt(Way::cost)).orElseThrow();
        List<PlacedText> chosen = new ArrayList<>(numbers);
        for (int i = numbers.size() - 1; i >= 0; i--) {
            chosen.set(i, as(best.text(), numbers.get(i)));
            Way before = best.before();
            best = before == null ? best : before;
        }
        return chosen;
    }

    private static Map<Count, Way> next(Map<Count, Way> ways, PlacedText number) {
        List<String> readings = new ArrayList<>();
        readings.add(number.text());
        number.readings().stream()
                .filter(reading ->
                        !readings.contains(reading) && RowNumber.whole(reading).isPresent())
                .forEach(readings::add);
        Map<Count, Way> next = new HashMap<>();
        for (Way way : ways.values()) {
            for (int i = 0; i < readings.size(); i++) {
                Step step = way.count().step(readings.get(i));
                int cost = way.cost() + step.cost() + (i == 0 ? 0 : OTHER_READING);
                Way known = next.get(step.count());
                if (known == null || cost < known.cost()) {
                    next.put(step.count(), new Way(cost, step.count(), readings.get(i), way));
                }
            }
        }
        if (next.size() > MAX_WAYS) {
            next.values().stream()
                    .sorted(Comparator.comparingInt(Way::cost))
                    .skip(MAX_WAYS)
                    .map(Way::count)
                    .toList()
                    .forEach(next::remove);
        }
        return next;
    }

    private static PlacedText as(String text, PlacedText read) {
        if (text.equals(read.text())) {
            return read;
        }
        PlacedText.Piece piece = read.pieces().get(0);
        return new PlacedText(
                text,
                List.of(new PlacedText.Piece(0, text.length(), piece.anchor(), piece.confidence(), piece.readings())));
    }

    /** A way of reading the column up to a row. */
    private record Way(
            int cost, Count count, String text, @Nullable Way before) {}

    private record Step(Count count, int cost) {}

    /**
     * The state of counting up to a row.
     *
     * @param capital last of A, B, C as its place in the alphabet; 0 where none was
     * @param roman last of I, II, III below it
     * @param arabic last of 1, 2, 3
     * @param small last of a, b, c below it
     * @param mayRestart whether 1 may come next: a group began, or a row without a number
     */
    private record Count(int capital, int roman, int arabic, int small, boolean mayRestart) {
        static final Count START = new Count(0, 0, 0, 0, true);

        Step step(String text) {
            if (text.isBlank()) {
                return new Step(new Count(capital, roman, arabic, small, true), 0);
            }
            Optional<RowNumber> number = RowNumber.whole(text);
            if (number.isEmpty()) {
                return new Step(this, isShort(text) ? NO_NUMBER : 0);
            }
            String digits = number.get().text();
            return switch (number.get().rank()) {
                case RowNumber.ROMAN -> roman(Numbering.roman(digits));
                case RowNumber.ARABIC -> arabic(digits);
                case RowNumber.LETTER -> {
                    int place = Numbering.letter(Character.toLowerCase(digits.charAt(0)));
                    int cost = isNext(place, capital) ? 0 : NO_NUMBER;
                    yield new Step(new Count(place, 0, arabic, 0, true), cost);
                }
                case RowNumber.SMALL_LETTER -> {
                    int place = Numbering.letter(digits.charAt(0));
                    int cost = isNext(place, small) ? 0 : NO_NUMBER;
                    yield new Step(new Count(capital, roman, arabic, place, mayRestart), cost);
                }
                default -> new Step(this, 0);
            };
        }

        private Step roman(int value) {
            int cost = value == roman + 1 ? 0 : value == 1 ? ANEW : GAP;
            return new Step(new Count(capital, value, arabic, 0, true), cost);
        }

        private Step arabic(String digits) {
            if (!digits.chars().allMatch(Character::isDigit)) {
                return new Step(this, 0); // 5a
            }
            int value = Integer.parseInt(digits);
            int cost = value == arabic + 1 || (value == 1 && mayRestart) ? 0 : value == 1 ? ANEW_WITHOUT_GROUP : GAP;
            return new Step(new Count(capital, roman, value, 0, false), cost);
        }

        /** Whether a letter may follow another. */
        private static boolean isNext(int place, int last) {
            return place == 1 || (last > 0 && place > last && place <= last + MAX_LETTER_STEP);
        }

        private static boolean isShort(String text) {
            return text.codePointCount(0, text.length()) <= MAX_CHARACTERS;
        }
    }
}
