package vn.trichluc.check.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Fund;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.text.lexicon.Funds;

/**
 * Finds the facts that a table of money states about its whole programme: the amount of a fund in a year, or in the
 * whole period.
 */
public final class TableFacts {
    /** The label of a year: 2021, Năm 2021. */
    private static final Pattern YEAR =
            Pattern.compile("^(?:năm\\s*)?((?:19|20)\\d{2})$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * The kind of a fact.
     *
     * @param year null for the whole period
     */
    public record Key(Fund fund, @Nullable Integer year) {}

    private TableFacts() {}

    public static Map<Key, Figure> of(TableSums table, Funds names) {
        Map<Key, Figure> facts = new LinkedHashMap<>();
        boolean fundsInColumns = table.table().columns().stream().anyMatch(column -> column.fund() != null);
        int onlyTotal =
                table.rows().totals().size() == 1 ? table.rows().totals().get(0) : -1;
        List<Row> rows = table.table().rows();
        for (int row = 0; row < rows.size(); row++) {
            Optional<Integer> year = year(rows.get(row));
            Optional<Fund> fund = fundsInColumns ? Optional.empty() : fund(rows.get(row), names);
            if (row == onlyTotal || year.isPresent() || fund.isPresent()) {
                addRow(table, row, fund, year, fundsInColumns, facts);
            }
        }
        return facts;
    }

    private static void addRow(
            TableSums table,
            int row,
            Optional<Fund> ofRow,
            Optional<Integer> yearOfRow,
            boolean fundsInColumns,
            Map<Key, Figure> facts) {
        for (int column : table.additive()) {
            Column of = table.table().columns().get(column);
            boolean clash = yearOfRow.isPresent() && of.year() != null;
            Fund fund = ofRow.orElse(of.fund() != null ? of.fund() : fundsInColumns ? null : Fund.TOTAL);
            Integer year = yearOfRow.orElse(of.year());
            if (of.role() == ColumnRole.MONEY && !clash && fund != null) {
                table.figure(row, column).ifPresent(figure -> facts.putIfAbsent(new Key(fund, year), figure));
            }
        }
    }

    private static Optional<Integer> year(Row row) {
        Matcher year = YEAR.matcher(row.label().strip());
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    /** Returns the one fund that the label of a row on the first level names. */
    private static Optional<Fund> fund(Row row, Funds names) {
        Set<Fund> funds = row.kind() == RowKind.TOTAL || row.parent() != null ? Set.of() : names.named(row.label());
        return funds.size() == 1 ? funds.stream().findFirst() : Optional.empty();
    }
}
