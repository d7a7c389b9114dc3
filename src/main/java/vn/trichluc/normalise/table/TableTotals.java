package vn.trichluc.normalise.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnFormula;
import vn.trichluc.model.Fund;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;

/**
 * Which cells of a table are stated to be the sum of which: a total row of the items above it, a group row of its items,
 * the total of a year of its sources, the total of a period of its years, and what the row of column numbers says.
 */
final class TableTotals {
    /** A table whose sums have more parts than this is no budget; the sums beyond are not looked at. */
    private static final int MAX_PARTS = 1_000_000;

    /** Indices of a cell. */
    record Place(int row, int column) {}

    /** @param parts not empty */
    record Total(Place whole, List<Place> parts) {
        Total {
            parts = List.copyOf(parts);
        }

        boolean contains(Place place) {
            return whole.equals(place) || parts.contains(place);
        }

        /** Whether the parts come to the whole exactly; a whole of nothing says nothing. */
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

    static List<Total> of(Table table) {
        TableTotals reader = new TableTotals(table);
        for (int column = 0; column < table.columns().size(); column++) {
            if (ParsedTable.hasFigures(table.columns().get(column).role())) {
                reader.column(column);
            }
        }
        List<List<Integer>> parts = reader.partsByColumn();
        for (int whole = 0; whole < parts.size(); whole++) {
            for (int row = 0; row < table.rows().size(); row++) {
                int in = row;
                reader.add(
                        new Place(row, whole),
                        parts.get(whole).stream()
                                .map(part -> new Place(in, part))
                                .toList());
            }
        }
        reader.byFormulas();
        return List.copyOf(reader.totals);
    }

    /** What the row of column numbers states: 3=4+5; 6=4-5, which is 4=6+5. */
    private void byFormulas() {
        for (int column = 0; column < table.columns().size(); column++) {
            ColumnFormula formula = table.columns().get(column).formula();
            if (formula == null || formula.columns().contains(column)) {
                continue;
            }
            List<Integer> parts = new ArrayList<>(formula.columns());
            int whole = column;
            if (formula.operation() == ColumnFormula.Operation.DIFFERENCE) {
                whole = parts.remove(0);
                parts.add(column);
            } else if (formula.operation() != ColumnFormula.Operation.SUM) {
                continue;
            }
            for (int row = 0; row < table.rows().size(); row++) {
                int in = row;
                List<Place> places =
                        parts.stream().map(part -> new Place(in, part)).toList();
                add(new Place(row, whole), places);
            }
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
                add(place, items);
            }
        }
        close(groupRow, group);
    }

    private void close(@Nullable Place groupRow, List<Place> group) {
        if (groupRow != null) {
            add(groupRow, group);
        }
        group.clear();
    }

    private void add(Place whole, List<Place> parts) {
        if (!parts.isEmpty() && parts.size() <= room) {
            room -= parts.size();
            totals.add(new Total(whole, parts));
        }
    }

    /** For each column those that it is the sum of along a row. */
    private List<List<Integer>> partsByColumn() {
        List<List<Integer>> result = new ArrayList<>();
        for (Column whole : table.columns()) {
            List<Integer> parts = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                Column part = table.columns().get(i);
                boolean ofFunds = whole.fund() == Fund.TOTAL
                        && part.fund() != null
                        && part.fund() != Fund.TOTAL
                        && Objects.equals(part.year(), whole.year());
                if (ofFunds && part != whole) {
                    parts.add(i);
                }
            }
            if (parts.isEmpty() && whole.year() == null && whole.fund() != null) {
                for (int i = 0; i < table.columns().size(); i++) {
                    Column part = table.columns().get(i);
                    if (part.year() != null && part.fund() == whole.fund()) {
                        parts.add(i);
                    }
                }
            }
            result.add(List.copyOf(parts));
        }
        return result;
    }
}
