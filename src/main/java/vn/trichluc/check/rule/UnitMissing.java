package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.say.ReadingOrder;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Table;
import vn.trichluc.text.WordEdge;

/**
 * A table of money names no unit: no unit line, none in title, header or cells.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>What its figures are taken to be comes from elsewhere, and may be wrong a thousandfold.
 *
 * <h2>What is no error</h2>
 *
 * <p>The unit may stand above the table, in its title, its header or its cells.
 *
 * <h2>Source</h2>
 *
 * <p>Seed 000: the table of annex 02, whose first page is lost.
 */
public final class UnitMissing implements Rule {
    private static final Pattern UNIT = Pattern.compile(
            "đồng|vnđ|vnd|(?:nghìn|ngàn|triệu|tỷ|tỉ|tr)" + WordEdge.END + "|usd|1[.,]?000\\s*đ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a column of money is called; other figures that a table was taken to count in money need no unit. */
    private static final Pattern MONEY = Pattern.compile(
            "kinh phí|vốn|tiền|chi phí|dự toán|ngân sách|nguồn|mức chi|đơn giá|" + WordEdge.START + "KC" + WordEdge.END
                    + "|KCQG|KCĐP|giá đất",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums sums : evidence.sums()) {
            Table table = sums.table();
            boolean figures =
                    table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.value() != null);
            if (!figures || namesAUnit(table)) {
                continue;
            }
            String titles = table.title().text() + " " + sectionText(table, evidence);
            boolean titled =
                    MONEY.matcher(titles).find() && !UNIT.matcher(titles).find();
            boolean money = table.columns().stream()
                    .anyMatch(column -> column.role() == ColumnRole.MONEY
                            && (titled
                                    || MONEY.matcher(String.join(" ", column.path()))
                                            .find()));
            if (!money) {
                continue;
            }
            Phrase taken = table.unit() == null
                    ? Phrase.of("none could be told from elsewhere", "không suy ra được từ chỗ khác")
                    : Phrase.of(
                            "it is taken to count in units of %d đồng",
                            "được hiểu là tính bằng %d đồng", table.unit().vnd());
            Phrase message = Phrase.of(
                    "The table of money that begins with %s names no unit; %s.",
                    "Bảng kinh phí bắt đầu bằng %s không ghi đơn vị tính; %s.",
                    sums.names().row(0),
                    taken);
            Finding.of(DiscrepancyCode.UNIT_MISSING, Severity.WARNING, Cause.UNCLEAR, message)
                    .refs(List.of(new Ref.Table(sums.index())))
                    .at(firstPlaces(table))
                    .addTo(found);
        }
        return found;
    }

    /** The heading that the table stands under and the text below it; empty where it stands under none. */
    private static String sectionText(Table table, Evidence evidence) {
        return evidence.reading().sections().stream()
                .filter(section -> section.id().equals(table.section()))
                .map(section -> section.title().text() + "\n" + section.text().text())
                .findFirst()
                .orElse("");
    }

    private static boolean namesAUnit(Table table) {
        boolean ofTable = table.unit() != null && !table.unit().text().isBlank();
        return !table.unitLine().isBlank()
                || ofTable
                || table.columns().stream().anyMatch(UnitMissing::namesAUnit)
                || namesUnitsInCells(table)
                || namesUnitsOfRows(table)
                || UNIT.matcher(table.title().text()).find();
    }

    private static boolean namesUnitsInCells(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.value() != null && namesAUnit(cell.text().text()));
    }

    /** A mere figure, as most cells are, need not be searched. */
    private static boolean namesAUnit(String figure) {
        for (int i = 0; i < figure.length(); i++) {
            if (Character.isLetter(figure.charAt(i))) {
                return UNIT.matcher(figure).find();
            }
        }
        return false;
    }

    /** Without a unit of the table, every figure of money has one of its row: "đồng/kg" in the column of units. */
    private static boolean namesUnitsOfRows(Table table) {
        boolean valued = false;
        for (Row row : table.rows()) {
            for (int i = 0; i < Math.min(row.cells().size(), table.columns().size()); i++) {
                Cell cell = row.cells().get(i);
                if (table.columns().get(i).role() == ColumnRole.MONEY && cell.value() != null) {
                    if (cell.vnd() == null) {
                        return false;
                    }
                    valued = true;
                }
            }
        }
        return valued && table.unit() == null;
    }

    private static boolean namesAUnit(Column column) {
        boolean own = column.unit() != null && !column.unit().text().isBlank();
        return own || UNIT.matcher(String.join(" ", column.path())).find();
    }

    /** The table's first place and that of its first row: where the unit would be looked for. */
    private static List<Anchor> firstPlaces(Table table) {
        List<Anchor> places = new ArrayList<>();
        table.at().stream().min(ReadingOrder.PLACES).ifPresent(places::add);
        table.rows().stream().limit(1).forEach(row -> places.addAll(row.at()));
        return places;
    }
}
