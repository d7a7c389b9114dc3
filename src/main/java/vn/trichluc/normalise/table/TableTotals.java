package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Relation;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;

/**
 * Finds which cells of a table are stated to be the sum of which: a total row of the items above it, a group row of its
 * items, and in each row the sums of the table's relations of columns.
 */
final class TableTotals {
    /** The largest number of parts of all sums of a table that are looked at; a table with more is no budget. */
    private static final int MAX_PARTS = 1_000_000;

    /** The indices of a cell, from 0. */
    record Place(int row, int column) {}

    /**
     * A cell that is stated to be a sum.
     *
     * @param parts not empty
     * @param relation of columns that states it; null for a sum down a column
     */
    record Total(Place whole, List<Place> parts, @Nullable Relation relation) {
        Total {
            parts = List.copyOf(parts);
        }

        boolean contains(Place place) {
            return whole.equals(place) || parts.contains(place);
        }

        /** Whether the whole has a value above 0 and so can decide whether its parts come to it. */
        boolean tells(Function<Place, @Nullable BigDecimal> values) {
            BigDecimal stated = values.apply(whole);
            return stated != null && stated.signum() > 0;
        }

        /** Whether the whole can decide, and the parts come to it exactly. */
        boolean holds(Function<Place, @Nullable BigDecimal> values) {
            BigDecimal stated = values.apply(whole);
            if (stated == null || stated.signum() <= 0) {
                return false;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (Place part : parts) {
                BigDecimal value = values.apply(part);
                sum = value == null ? sum : sum.add(value);
            }
            return stated.compareTo(sum) == 0;
        }
    }

    private final Table table;
    private final List<Total> totals = new ArrayList<>();
    private int room = MAX_PARTS;

    private TableTotals(Table table) {
        this.table = table;
    }

    /** Returns the sums down the columns whose figures add up, and those along the rows. */
    static List<Total> of(Table table) {
        TableTotals reader = new TableTotals(table);
        for (int column = 0; column < table.columns().size(); column++) {
            if (table.columns().get(column).additive()) {
                reader.column(column);
            }
        }
        table.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.SUM)
                .forEach(reader::rows);
        return List.copyOf(reader.totals);
    }

    private void rows(Relation relation) {
        for (int row = 0; row < table.rows().size(); row++) {
            int in = row;
            add(
                    new Place(row, relation.whole()),
                    relation.parts().stream().map(part -> new Place(in, part)).toList(),
                    relation);
        }
    }

    private void column(int column) {
        List<Place> items = new ArrayList<>();
        List<Place> group = new ArrayList<>();
        Place groupRow = null;
        for (int row = 0; row < table.rows().size(); row++) {
            Place place = new Place(row, column);
            RowKind kind = table.rows().get(row).kind();
            if (kind == RowKind.ITEM) {
                items.add(place);
                group.add(place);
                continue;
            }
            close(groupRow, group);
            groupRow = kind == RowKind.GROUP ? place : null;
            if (kind == RowKind.TOTAL) {
                add(place, items, null);
            }
        }
        close(groupRow, group);
    }

    private void close(@Nullable Place groupRow, List<Place> group) {
        if (groupRow != null) {
            add(groupRow, group, null);
        }
        group.clear();
    }

    private void add(Place whole, List<Place> parts, @Nullable Relation relation) {
        if (!parts.isEmpty() && parts.size() <= room) {
            room -= parts.size();
            totals.add(new Total(whole, parts, relation));
        }
    }
}
