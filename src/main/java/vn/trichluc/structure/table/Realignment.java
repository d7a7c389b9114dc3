package vn.trichluc.structure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Placement;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.RowSums;

/**
 * Rows that lost a cell on the way: the cells behind it stand one column too far left, and the row ends with a blank.
 * Where the sums allow one way only to move them back, they are moved, and a blank stands where the cell was lost. No
 * figure is changed or invented, and the row says which blanks were put in. The sums are the row's own (sources to a
 * year's total, years to the period's), and where these do not tell, those of its total or group: what that is more
 * than its other rows is what this row has in each column.
 */
final class Realignment {
    /** More lost cells than this leave too many ways, and none is believed. */
    private static final int MAX_LOST = 3;

    /** Ways grow with the columns' third power; the widest annex seen has 38. */
    private static final int MAX_FIGURE_COLUMNS = 60;

    /** A table with more broken rows than this is no table that lost some cells. */
    private static final int MAX_ROWS = 200;

    private static final Cell BLANK = Cell.of(PlacedText.EMPTY);

    /** Index of the first of the columns of figures at the table's end. */
    private final int first;

    private final int columns;
    private final RowSums claimed;
    private final FigureSizes sizes;

    Realignment(List<Column> columns, List<Relation> relations, FigureSizes sizes) {
        int from = columns.size();
        while (from > 0 && ColumnReader.isFigures(columns.get(from - 1).role())) {
            from--;
        }
        this.first = from;
        this.columns = columns.size();
        this.sizes = sizes;
        this.claimed = RowSums.of(IntStream.range(from, this.columns).boxed().toList(), relations);
    }

    /** The rows, those that lost cells realigned where their own sums tell how. */
    List<Row> alongRows(List<Row> rows) {
        if (claimed.isEmpty()
                || columns - first > MAX_FIGURE_COLUMNS
                || rows.stream().noneMatch(this::isShort)) {
            return rows;
        }
        RowSums sums = claimed.meantIn(whole(rows));
        if (sums.isEmpty()) {
            return rows;
        }
        List<Row> result = new ArrayList<>();
        int tried = 0;
        for (Row row : rows) {
            boolean broken = tried < MAX_ROWS && isShort(row) && !sums.hold(sizes(row));
            tried += broken ? 1 : 0;
            result.add(broken ? realigned(row, sums::hold) : row);
        }
        return result;
    }

    /** The rows, with the cells of those moved that the total or the group of the row tells how. */
    List<Row> downColumns(List<Row> rows) {
        if (columns - first < 2
                || columns - first > MAX_FIGURE_COLUMNS
                || rows.stream().noneMatch(this::hasFewer)) {
            return rows;
        }
        List<Row> result = new ArrayList<>(rows);
        addends(rows).forEach((whole, parts) -> {
            List<Integer> fewer =
                    parts.stream().filter(part -> hasFewer(rows.get(part))).toList();
            if (fewer.size() == 1 && parts.size() > 1 && !hasFewer(rows.get(whole))) {
                int row = fewer.get(0);
                List<Row> others = parts.stream()
                        .filter(part -> part != row)
                        .map(rows::get)
                        .toList();
                rest(rows.get(whole), others)
                        .ifPresent(rest -> result.set(row, realigned(rows.get(row), rest::equals)));
            }
        });
        return List.copyOf(result);
    }

    /** The rows that each group, and the table's only total, is the sum of. */
    private static Map<Integer, List<Integer>> addends(List<Row> rows) {
        Map<String, Integer> byId = new HashMap<>();
        Map<Integer, List<Integer>> addends = new HashMap<>();
        List<Integer> tops = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            byId.put(row.id(), i);
            Integer parent = row.parent() == null ? null : byId.get(row.parent());
            if (row.kind() == RowKind.TOTAL) {
                totals.add(i);
            } else if (parent == null) {
                tops.add(i);
            } else if (rows.get(parent).kind() == RowKind.GROUP) {
                addends.computeIfAbsent(parent, key -> new ArrayList<>()).add(i);
            }
        }
        if (totals.size() == 1) {
            addends.put(totals.get(0), tops);
        }
        return addends;
    }

    /** What the whole is more than the other rows, column by column; empty where a cell of these is no number. */
    private Optional<List<BigDecimal>> rest(Row whole, List<Row> others) {
        List<BigDecimal> rest = sizes(whole);
        for (Row other : others) {
            List<BigDecimal> less = sizes(other);
            List<BigDecimal> next = new ArrayList<>();
            for (int i = 0; i < rest.size() && i < less.size(); i++) {
                next.add(rest.get(i).subtract(less.get(i)).stripTrailingZeros());
            }
            rest = next;
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(rest);
    }

    /** Returns the figures of the rows that lost nothing. */
    private List<List<BigDecimal>> whole(List<Row> rows) {
        return rows.stream()
                .filter(row -> !isShort(row) && !figures(row).stream().allMatch(Realignment::isBlank))
                .map(this::sizes)
                .toList();
    }

    /** The row ends with a blank behind figures. */
    private boolean isShort(Row row) {
        int blanks = trailingBlanks(row);
        return blanks > 0 && blanks < columns - first;
    }

    /** The source gave the row fewer cells, it ends in a blank for each, and none was moved yet. */
    private boolean hasFewer(Row row) {
        int printed = row.printedCells();
        return row.realigned().isEmpty()
                && printed > first
                && printed < columns
                && trailingBlanks(row) >= columns - printed;
    }

    private List<Cell> figures(Row row) {
        return row.cells().subList(first, columns);
    }

    private static boolean isBlank(Cell cell) {
        return cell.text().isBlank();
    }

    private int trailingBlanks(Row row) {
        int blanks = 0;
        while (blanks < columns - first && isBlank(row.cells().get(columns - 1 - blanks))) {
            blanks++;
        }
        return blanks;
    }

    /** Empty where a cell is no plain number. */
    private List<BigDecimal> sizes(Row row) {
        List<BigDecimal> found = new ArrayList<>();
        for (Cell figure : figures(row)) {
            Optional<BigDecimal> size = sizes.size(figure.text().text());
            if (size.isEmpty()) {
                return List.of();
            }
            found.add(size.get().stripTrailingZeros());
        }
        return found;
    }

    /** The row with the fewest blanks put in so that its figures fit; as it is where none do, or others would as well. */
    private Row realigned(Row row, Predicate<List<BigDecimal>> fits) {
        List<BigDecimal> printed = sizes(row);
        if (printed.isEmpty() || fits.test(printed)) {
            return row;
        }
        Set<List<BigDecimal>> different = new HashSet<>();
        List<Placement> ways = IntStream.rangeClosed(1, Math.min(MAX_LOST, trailingBlanks(row)))
                .boxed()
                .flatMap(lost -> Placement.all(printed.subList(0, printed.size() - lost), lost))
                .filter(way -> fits.test(way.figures()) && different.add(way.figures()))
                .limit(2)
                .toList();
        return ways.size() == 1 ? moved(row, ways.get(0)) : row;
    }

    private Row moved(Row row, Placement way) {
        int left = columns - way.blanks().size();
        List<Cell> cells = new ArrayList<>(row.cells().subList(0, left));
        List<Integer> blanks = way.blanks().stream().map(blank -> first + blank).toList();
        blanks.forEach(blank -> cells.add(blank, BLANK));
        return row.withRealigned(cells, left, blanks);
    }
}
