package vn.trichluc.structure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Column;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Relation;

/**
 * Rows that lost a cell on the way: the cells behind it stand one column too far left, and the row ends with a blank.
 * Where the row's own sums (sources to a year's total, years to the period's) hold for one way only to move them back,
 * they are moved, and a blank stands where the cell was lost. No figure is changed or invented, and the row says that it
 * has fewer printed cells than columns.
 */
final class LostCells {
    /** More lost cells than this leave too many ways, and none is believed. */
    private static final int MAX_LOST = 3;

    /** Ways grow with the columns' third power; the widest annex seen has 38. */
    private static final int MAX_FIGURE_COLUMNS = 60;

    /** A table with more broken rows than this is no table that lost some cells. */
    private static final int MAX_ROWS = 200;

    private final int first;
    private final int count;
    private final int columns;
    private final List<Relation> claimed;
    private final FigureSizes of;

    LostCells(List<Column> columns, List<Relation> relations, FigureSizes of) {
        this.of = of;
        int from = columns.size();
        while (from > 0 && ColumnReader.isFigures(columns.get(from - 1).role())) {
            from--;
        }
        this.columns = columns.size();
        this.first = from;
        this.count = columns.size() - from;
        this.claimed = relations.stream().filter(this::isAmongFigures).toList();
    }

    /** The rows, those that lost cells realigned where their sums tell how. */
    List<RowReader.Draft> realign(List<RowReader.Draft> rows) {
        if (claimed.isEmpty() || count > MAX_FIGURE_COLUMNS || rows.stream().noneMatch(row -> isShort(figures(row)))) {
            return rows;
        }
        List<Relation> sums = kept(rows);
        if (sums.isEmpty()) {
            return rows;
        }
        List<RowReader.Draft> result = new ArrayList<>();
        int tried = 0;
        for (RowReader.Draft row : rows) {
            List<PlacedText> figures = figures(row);
            Optional<List<PlacedText>> moved = Optional.empty();
            if (tried < MAX_ROWS && isShort(figures) && !holds(figures, sums)) {
                moved = moved(figures, sums);
                tried++;
            }
            result.add(moved.isEmpty() ? row : with(row, moved.get()));
        }
        return result;
    }

    /** The sums that the table keeps: those that hold in most rows that lost nothing. */
    private List<Relation> kept(List<RowReader.Draft> rows) {
        List<List<BigDecimal>> whole = new ArrayList<>();
        for (RowReader.Draft row : rows) {
            List<PlacedText> figures = figures(row);
            if (figures.stream().anyMatch(figure -> !figure.isBlank()) && !isShort(figures)) {
                whole.add(sizes(figures));
            }
        }
        List<Relation> kept = new ArrayList<>();
        for (Relation sum : claimed) {
            int held = 0;
            for (List<BigDecimal> sizes : whole) {
                held += !sizes.isEmpty() && holds(sizes, sum) ? 1 : 0;
            }
            if (Relation.isMeant(held, whole.size())) {
                kept.add(sum);
            }
        }
        return kept;
    }

    private List<PlacedText> figures(RowReader.Draft row) {
        return row.cells().subList(first, first + count);
    }

    private boolean isShort(List<PlacedText> figures) {
        int blanks = trailingBlanks(figures);
        return blanks > 0 && blanks < count;
    }

    private RowReader.Draft with(RowReader.Draft row, List<PlacedText> figures) {
        List<PlacedText> cells = new ArrayList<>(row.cells().subList(0, first));
        cells.addAll(figures);
        int lost = trailingBlanks(row.cells().subList(first, first + count)) - trailingBlanks(figures);
        return row.with(cells, columns - lost, row.at());
    }

    /** The figures with as few blanks put in as make all sums hold; empty where none do, or others would as well. */
    private Optional<List<PlacedText>> moved(List<PlacedText> figures, List<Relation> sums) {
        int spare = Math.min(MAX_LOST, trailingBlanks(figures));
        Search search = new Search(sums);
        for (int lost = 1; lost <= spare && !search.several; lost++) {
            search.place(new ArrayList<>(figures.subList(0, count - lost)), 0, lost);
        }
        return search.several ? Optional.empty() : Optional.ofNullable(search.found);
    }

    /** Tries the places for lost cells from the left. */
    private final class Search {
        @Nullable
        List<PlacedText> found;

        boolean several;

        private final List<Relation> sums;

        Search(List<Relation> sums) {
            this.sums = sums;
        }

        void place(List<PlacedText> figures, int from, int lost) {
            if (lost == 0) {
                if (holds(figures, sums)) {
                    if (found == null) {
                        found = List.copyOf(figures);
                    } else {
                        several |= !sizes(found).equals(sizes(figures));
                    }
                }
                return;
            }
            for (int at = from; at <= figures.size() && !several; at++) {
                figures.add(at, PlacedText.EMPTY);
                place(figures, at + 1, lost - 1);
                figures.remove(at);
            }
        }
    }

    private boolean isAmongFigures(Relation relation) {
        return relation.kind() == Relation.Kind.SUM
                && relation.whole() >= first
                && relation.parts().stream().allMatch(part -> part >= first);
    }

    private boolean holds(List<PlacedText> figures, List<Relation> sums) {
        List<BigDecimal> sizes = sizes(figures);
        if (sizes.isEmpty()) {
            return false;
        }
        for (Relation sum : sums) {
            if (!holds(sizes, sum)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(List<BigDecimal> sizes, Relation sum) {
        BigDecimal total = BigDecimal.ZERO;
        for (int part : sum.parts()) {
            total = total.add(sizes.get(part - first));
        }
        return total.compareTo(sizes.get(sum.whole() - first)) == 0;
    }

    /** Empty where a cell is no plain number. */
    private List<BigDecimal> sizes(List<PlacedText> figures) {
        List<BigDecimal> sizes = new ArrayList<>();
        for (PlacedText figure : figures) {
            Optional<BigDecimal> size = figure.isEmpty() ? Optional.of(BigDecimal.ZERO) : of.size(figure.text());
            if (size.isEmpty()) {
                return List.of();
            }
            sizes.add(size.get().stripTrailingZeros());
        }
        return sizes;
    }

    private static int trailingBlanks(List<PlacedText> figures) {
        int blanks = 0;
        while (blanks < figures.size()
                && figures.get(figures.size() - 1 - blanks).isBlank()) {
            blanks++;
        }
        return blanks;
    }
}
