package vn.trichluc.structure.words;

import java.util.List;

/**
 * The number before a heading's words.
 *
 * @param number alone, as printed: I, 1.1, a, đ
 * @param values one for each part of the number: [4, 6, 2] for IV.6.2; the place in a b c d đ e g … for a letter
 * @param end index in the paragraph behind the marker and its closing mark and spaces
 * @param certain false where the sign alone could be something else ("2.5 triệu"), so that only its place among the
 * other numbers decides
 */
public record Marker(MarkerKind kind, String number, List<Integer> values, int end, boolean certain) {
    public Marker {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a marker has a value: " + number);
        }
    }

    public int last() {
        return values.get(values.size() - 1);
    }

    /** Returns the depth among the kinds: smaller is further out. */
    public int level() {
        return kind.ordinal() * MarkerKind.LEVELS_PER_KIND + Math.min(values.size(), MarkerKind.LEVELS_PER_KIND) - 1;
    }

    /** Whether a list of its kind begins with it. */
    public boolean isFirst() {
        return last() == 1;
    }

    /** Whether both count in one way below the same number. */
    public boolean isFellowOf(Marker other) {
        return level() == other.level()
                && values.subList(0, values.size() - 1).equals(other.values.subList(0, other.values.size() - 1));
    }

    public boolean follows(Marker other) {
        return isFellowOf(other) && last() == other.last() + 1;
    }

    /** Whether its number begins with the whole of the other's: 1.1 below 1. */
    public boolean isWithin(Marker other) {
        return kind == other.kind
                && values.size() > other.values.size()
                && values.subList(0, other.values.size()).equals(other.values);
    }
}
