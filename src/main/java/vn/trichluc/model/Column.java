package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table has the header over it and the meaning that the header gives it.
 *
 * @param path header cells over this column from the top, a merged cell given to every column it spans, equal
 *     neighbours down the path given once
 * @param additive whether its figures add up down the table: those of rates, prices and shares do not
 */
public record Column(
        List<String> path,
        ColumnRole role,
        @Nullable Integer year,
        @Nullable Fund fund,
        @Nullable MoneyUnit unit,
        boolean additive) {
    public Column {
        path = List.copyOf(path);
    }

    /** A column whose header says nothing against adding its figures up. */
    public Column(
            List<String> path, ColumnRole role, @Nullable Integer year, @Nullable Fund fund, @Nullable MoneyUnit unit) {
        this(path, role, year, fund, unit, role == ColumnRole.MONEY || role == ColumnRole.QUANTITY);
    }

    public Column withUnit(MoneyUnit newUnit) {
        return new Column(path, role, year, fund, newUnit, additive);
    }
}
