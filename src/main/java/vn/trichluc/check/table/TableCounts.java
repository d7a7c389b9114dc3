package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.check.passage.CountedNoun;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.text.amount.Amounts;
import vn.trichluc.text.amount.Mention;

/** Finds how many of a thing each row of a table plans for its whole period. */
public final class TableCounts {
    private static final Pattern LAST_BRACKET = Pattern.compile("\\([^()]*\\)\\s*$");

    /**
     * A planned count.
     *
     * @param what the words that name it
     * @param unit lower case: hội chợ
     * @param figure the count in its place
     */
    public record Count(Clause what, String unit, CountedNoun noun, Figure figure) {
        public Count(Clause what, String unit, Figure figure) {
            this(what, unit, CountedNoun.of(unit), figure);
        }

        public boolean isIn(CountedNoun other) {
            return noun.isLike(other);
        }

        public boolean isAgreed(BigDecimal stated) {
            return stated.compareTo(figure.value()) == 0;
        }
    }

    private TableCounts() {}

    public static List<Count> of(TableSums table) {
        List<Count> counts = new ArrayList<>();
        List<Row> rows = table.table().rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.kind() != RowKind.ITEM || (!table.isRagged() && !table.isSound(i))) {
                continue;
            }
            Optional<Count> count = inLabel(table, i);
            if (count.isPresent()) {
                counts.add(count.get());
            } else {
                inCells(table, i).ifPresent(counts::add);
            }
        }
        return counts;
    }

    private static Optional<Count> inCells(TableSums table, int row) {
        Row of = table.table().rows().get(row);
        return unit(table, of)
                .flatMap(unit -> period(table, row).map(figure -> new Count(Clause.of(of.label()), unit, figure)));
    }

    /** Returns the count in a row's label: "… cụm công nghiệp (03 cụm)", "… cho 03 cụm công nghiệp". */
    private static Optional<Count> inLabel(TableSums table, int row) {
        String label = table.table().rows().get(row).label();
        for (Mention mention : Amounts.parse(label)) {
            if (mention instanceof Mention.Count count && count.number().isSingle() && isExact(count)) {
                return Optional.of(
                        inLabel(table, row, count, count.unit(), count.number().low()));
            }
            if (mention instanceof Mention.Number number && isExact(number)) {
                return Optional.of(inLabel(table, row, number, number.unit(), number.value()));
            }
        }
        return Optional.empty();
    }

    private static boolean isExact(Mention.Quantity count) {
        return count.bound() == null && count.per().isEmpty() && count.doubts().isEmpty();
    }

    private static Count inLabel(TableSums table, int row, Mention.Quantity count, String unit, BigDecimal value) {
        Row of = table.table().rows().get(row);
        Mention.Place digits = count.places().figure();
        Figure figure = new Figure(
                new Ref.Label(table.index(), row),
                table.names().row(row),
                of.label().substring(digits.start(), digits.end()),
                value,
                BigDecimal.ONE,
                BigDecimal.ONE,
                false,
                Confidence.PRINTED,
                labelPlace(of));
        Clause what = Clause.of(LAST_BRACKET.matcher(of.label()).replaceFirst(""));
        return new Count(what, unit.toLowerCase(Locale.ROOT), figure);
    }

    private static List<Anchor> labelPlace(Row row) {
        return row.cells().stream()
                .filter(cell -> !row.label().isBlank() && cell.text().text().equals(row.label()))
                .map(cell -> cell.text().at())
                .findFirst()
                .orElse(row.at());
    }

    /** Returns the count of the row in the whole period. */
    public static Optional<Figure> period(TableSums table, int row) {
        if (!table.isRagged()) {
            return periodColumn(table).flatMap(column -> table.figure(row, column));
        }
        return MissingCells.periodTotal(table, row)
                .flatMap(column -> table.figure(row, column))
                .map(figure -> figure.named(table.names().row(row)));
    }

    /** Returns the unit in which the row counts, in lower case; empty where none is named. */
    public static Optional<String> unit(TableSums table, Row row) {
        List<Column> columns = table.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == ColumnRole.UNIT && i < row.cells().size()) {
                String unit = row.cells().get(i).text().text().strip().toLowerCase(Locale.ROOT);
                return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Returns the columns of counts by year, where each year has one. */
    public static List<Integer> years(TableSums table) {
        List<Column> columns = table.table().columns();
        List<Integer> years = table.additive().stream()
                .filter(i -> columns.get(i).role() == ColumnRole.QUANTITY
                        && columns.get(i).year() != null)
                .toList();
        long distinct =
                years.stream().map(i -> columns.get(i).year()).distinct().count();
        return distinct == years.size() ? years : List.of();
    }

    /** Returns the one column of counts that belongs to no year and no single fund. */
    private static Optional<Integer> periodColumn(TableSums table) {
        List<Integer> columns = table.additive().stream()
                .filter(i -> table.table().columns().get(i).role() == ColumnRole.QUANTITY)
                .filter(i -> table.table().columns().get(i).year() == null)
                .toList();
        List<Integer> totals = columns.stream()
                .filter(i -> table.table().columns().get(i).fund() == Fund.TOTAL)
                .toList();
        List<Integer> candidates = totals.isEmpty() ? columns : totals;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
