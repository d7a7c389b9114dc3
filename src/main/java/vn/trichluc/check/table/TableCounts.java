package vn.trichluc.check.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.passage.Clause;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.text.amount.FigureSearch;

/** How many of what the rows of a table plan for its whole period. */
public final class TableCounts {
    /** "… cụm công nghiệp (03 cụm)", "… cho 03 cụm công nghiệp": the count stands in the label. */
    private static final Pattern IN_LABEL = Pattern.compile("(?<![\\d.,/-])(\\d{1,5})\\s+(\\p{L}+)(?!\\s*\\d)");

    private static final Pattern FIRST_WORD = Pattern.compile("[\\s/]+");

    /**
     * @param unit lower case: hội chợ
     * @param word the one that tells the unit from others, as {@link #firstWord} gives it
     * @param figure the count in its place
     */
    public record Count(int row, Clause what, String unit, String word, Figure figure) {
        public Count(int row, Clause what, String unit, Figure figure) {
            this(row, what, unit, firstWord(unit), figure);
        }
    }

    private TableCounts() {}

    public static List<Count> of(TableSums table) {
        List<Count> counts = new ArrayList<>();
        List<Row> rows = table.table().rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.kind() != RowKind.ITEM || !table.isRagged() && !table.isSound(i)) {
                continue;
            }
            FigureSearch search = new FigureSearch(IN_LABEL, row.label());
            if (search.find()) {
                Matcher inLabel = search.matcher();
                Clause what = Clause.of(row.label().replaceFirst("\\([^()]*\\)\\s*$", ""));
                counts.add(new Count(
                        i, what, inLabel.group(2).toLowerCase(Locale.ROOT), inLabel(table, i, inLabel.group(1))));
            } else {
                int counted = i;
                Optional<String> unit = unit(table, row);
                Optional<Figure> figure = unit.flatMap(one -> period(table, counted));
                if (unit.isPresent() && figure.isPresent()) {
                    counts.add(new Count(i, Clause.of(row.label()), unit.get(), figure.get()));
                }
            }
        }
        return counts;
    }

    private static Figure inLabel(TableSums table, int row, String printed) {
        BigDecimal value = new BigDecimal(printed);
        return new Figure(
                new Ref.Label(table.index(), row),
                table.names().row(row),
                printed,
                value,
                BigDecimal.ONE,
                BigDecimal.ONE,
                false,
                null,
                labelPlace(table.table().rows().get(row)));
    }

    private static List<Anchor> labelPlace(Row row) {
        return row.cells().stream()
                .filter(cell -> !row.label().isBlank() && cell.text().text().equals(row.label()))
                .map(cell -> cell.text().at())
                .findFirst()
                .orElse(row.at());
    }

    /** What the row counts in the whole period. */
    public static Optional<Figure> period(TableSums table, int row) {
        if (!table.isRagged()) {
            return periodColumn(table).flatMap(column -> table.figure(row, column));
        }
        return MissingCells.periodTotal(table, row)
                .flatMap(column -> table.figure(row, column))
                .map(figure -> figure.named(table.names().row(row)));
    }

    /** The unit that the row counts in, lower case; empty where none is named. */
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

    /** The word that tells a unit from others in running text. */
    public static String firstWord(String unit) {
        return Clause.word(FIRST_WORD.split(unit, 2)[0]);
    }

    /** The one column of counts that belongs to no year and no single fund. */
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
