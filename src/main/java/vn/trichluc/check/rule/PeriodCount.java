package vn.trichluc.check.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trichluc.check.claim.Figure;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Statement;

/**
 * A row counts rounds (đợt, kỳ) and lists fewer years than that: 03 đợt in "2021, 2023".
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A year may be lost, or the count be wrong. Two rounds may fall into one year, so it is only a note.
 *
 * <h2>What is no error</h2>
 *
 * <p>As many years or more; a span of years (2021 - 2025).
 *
 * <h2>Source</h2>
 *
 * <p>Seed 003.
 */
public final class PeriodCount implements Rule {
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?:\\s*[,;]\\s*(?:19|20)\\d{2})++");
    private static final Pattern ROUNDS = Pattern.compile("đợt|kỳ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums table : evidence.sums()) {
            for (int row = 0; row < table.table().rows().size(); row++) {
                check(table, row, found);
            }
        }
        return found;
    }

    private static void check(TableSums table, int row, List<Discrepancy> found) {
        Optional<Integer> unit = column(table, ColumnRole.UNIT);
        Optional<Integer> quantity = column(table, ColumnRole.QUANTITY);
        Optional<Integer> period = column(table, ColumnRole.PERIOD);
        Row of = table.table().rows().get(row);
        if (unit.isEmpty() || quantity.isEmpty() || period.isEmpty()) {
            return;
        }
        String years = text(of, period.get());
        Optional<Figure> count = table.figure(row, quantity.get());
        boolean rounds = ROUNDS.matcher(text(of, unit.get())).matches();
        if (!rounds || count.isEmpty() || !YEARS.matcher(years).matches()) {
            return;
        }
        BigDecimal listed = BigDecimal.valueOf(years.split("[,;]").length);
        if (listed.compareTo(count.get().value()) < 0) {
            Phrase message = Phrase.of(
                    "%s counts %s %s, but %s years are listed: %s.",
                    "%s ghi %s %s, nhưng liệt kê %s năm: %s.",
                    table.names().row(row).capital(),
                    count.get().printed(),
                    text(of, unit.get()),
                    listed.toPlainString(),
                    years);
            Finding.of(DiscrepancyCode.LIST_COUNT, Severity.NOTE, Cause.SOURCE, message)
                    .stated(Statement.of(count.get().value()))
                    .expected(Statement.of(listed))
                    .refs(List.of(count.get().ref(), new Ref.Cell(table.index(), row, period.get())))
                    .at(count.get().at())
                    .at(of.cells().get(period.get()).text().at())
                    .addTo(found);
        }
    }

    private static String text(Row row, int column) {
        List<Cell> cells = row.cells();
        return column < cells.size() ? cells.get(column).text().text().strip() : "";
    }

    /** The only column of the role. */
    private static Optional<Integer> column(TableSums table, ColumnRole role) {
        List<Column> columns = table.table().columns();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                found.add(i);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
