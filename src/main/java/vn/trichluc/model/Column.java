package vn.trichluc.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param path header cells over this column from the top, a merged cell given to every column it spans, equal
 *     neighbours down the path given once
 */
public record Column(
        List<String> path,
        ColumnRole role,
        @Nullable Integer year,
        @Nullable Fund fund,
        @Nullable MoneyUnit unit) {
    public Column {
        path = List.copyOf(path);
    }
}
