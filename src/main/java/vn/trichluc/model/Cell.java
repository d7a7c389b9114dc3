package vn.trichluc.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table's body holds what is printed in one column of one row, and the number it stands for.
 *
 * @param text as printed, on one line; empty for a blank cell
 * @param value the number in the printed unit; a dash is 0, a blank and a word have none
 * @param vnd whole đồng, where the column is money and its unit is known
 * @param read what recognition first read, where it was corrected to {@code text}
 * @param shared whether one printed cell reaches over this column and others of another meaning: what stands in it is
 *     the figure of none of them alone
 */
public record Cell(
        PlacedText text,
        @Nullable BigDecimal value,
        @Nullable Long vnd,
        @Nullable String read,
        boolean shared) {
    /** A cell of one column, which shares its printed cell with no other. */
    public Cell(PlacedText text, @Nullable BigDecimal value, @Nullable Long vnd, @Nullable String read) {
        this(text, value, vnd, read, false);
    }

    /** A cell without a value, with the text that recognition chose among its readings. */
    public static Cell of(PlacedText text) {
        List<String> readings = text.readings();
        boolean replaced = !readings.isEmpty() && !readings.get(0).equals(text.text());
        return new Cell(text, null, null, replaced ? readings.get(0) : null);
    }

    public Cell withText(PlacedText newText, @Nullable String newRead) {
        return new Cell(newText, value, vnd, newRead, shared);
    }

    public Cell withValue(@Nullable BigDecimal newValue, @Nullable Long newVnd) {
        return new Cell(text, newValue, newVnd, read, shared);
    }

    public Cell asShared() {
        return new Cell(text, value, vnd, read, true);
    }
}
