package vn.trichluc.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against each figure, as words: the codes of the discrepancies (errors and warnings) that name it, then
 * {@code corrected} where recognition first read something else, and {@code no-number} where a figure is printed that
 * could not be read as one. How sure recognition was is not among them: it has a column of its own.
 */
final class Doubts {
    private static final String CORRECTED = "corrected";
    private static final String NO_NUMBER = "no-number";

    /** A note is worth a look; it does not say that a figure is wrong. */
    private static final Set<String> GRAVE = Set.of("error", "warning");

    /** Of what is said of a whole row or table, this holds for every figure in it. */
    private static final Set<String> OF_ALL_WITHIN =
            Set.of("cell-lost", "cell-shifted", "unit-missing", "number-ambiguous");

    private record Place(
            @Nullable Integer table,
            @Nullable Integer row,
            @Nullable Integer column) {}

    private final Map<Place, Set<String>> cells = new HashMap<>();
    private final Map<Integer, Set<String>> amounts = new HashMap<>();

    Doubts(List<Fields> discrepancies) throws UnfitDocument {
        for (Fields each : discrepancies) {
            String code = each.textNeeded("code");
            if (GRAVE.contains(each.textNeeded("severity"))) {
                for (String ref : each.texts("refs")) {
                    note(code, Pointer.of(ref));
                }
            }
        }
    }

    private void note(String code, Pointer pointer) {
        Integer amount = pointer.amount();
        if (amount != null) {
            amounts.computeIfAbsent(amount, n -> new TreeSet<>()).add(code);
        } else if (pointer.table() != null && (isCell(pointer) || OF_ALL_WITHIN.contains(code))) {
            cells.computeIfAbsent(new Place(pointer.table(), pointer.row(), pointer.column()), p -> new TreeSet<>())
                    .add(code);
        }
    }

    private static boolean isCell(Pointer pointer) {
        return pointer.row() != null && pointer.column() != null;
    }

    /** Words with a space between them; null where nothing speaks against the cell. */
    @Nullable
    String ofCell(int table, int row, int column, Reading reading) {
        Set<String> words = new TreeSet<>();
        for (Place place : List.of(
                new Place(table, row, column),
                new Place(table, row, null),
                new Place(table, null, column),
                new Place(table, null, null))) {
            if (reading != Reading.WORDS || place.column() != null && place.row() != null) {
                words.addAll(cells.getOrDefault(place, Set.of()));
            }
        }
        return joined(words, reading);
    }

    @Nullable
    String ofAmount(int amount) {
        return joined(amounts.getOrDefault(amount, Set.of()), Reading.FIGURE);
    }

    private static @Nullable String joined(Set<String> words, Reading reading) {
        String joined = String.join(" ", words);
        String more = reading == Reading.CORRECTED ? CORRECTED : reading == Reading.NO_NUMBER ? NO_NUMBER : "";
        return joined.isEmpty() && more.isEmpty() ? null : (joined + " " + more).strip();
    }

    /** How the text of a cell was read. */
    enum Reading {
        /** No figure is expected, or nothing is printed. */
        WORDS,
        FIGURE,
        /** A figure of which something else was read at first. */
        CORRECTED,
        /** Something is printed where a figure belongs, and it is none. */
        NO_NUMBER
    }
}
