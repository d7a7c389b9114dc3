package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param path header cells over this column from the top, a merged cell given to every column it spans, equal
 *     neighbours down the path given once
 * @param formula what the row that numbers the columns says of it; null where it says nothing
 */
public record Column(
        List<String> path,
        ColumnRole role,
        @Nullable Integer year,
        @Nullable Fund fund,
        @Nullable MoneyUnit unit,
        @Nullable ColumnFormula formula) {
    public Column {
        path = List.copyOf(path);
    }

    /** A column without a formula. */
    public Column(
            List<String> path, ColumnRole role, @Nullable Integer year, @Nullable Fund fund, @Nullable MoneyUnit unit) {
        this(path, role, year, fund, unit, null);
    }

    public Column withUnit(MoneyUnit newUnit) {
        return new Column(path, role, year, fund, newUnit, formula);
    }
}
