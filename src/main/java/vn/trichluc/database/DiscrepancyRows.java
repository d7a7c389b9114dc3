package vn.trichluc.database;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a document's discrepancies, what they refer to, and what they propose. */
final class DiscrepancyRows {
    private final DocumentRows rows;

    DiscrepancyRows(DocumentRows rows) {
        this.rows = rows;
    }

    void add(List<Fields> discrepancies) throws UnfitDocument {
        int number = 1;
        for (Fields each : discrepancies) {
            StoredAnchors at = StoredAnchors.needed(each);
            rows.add(
                    StoredTable.DISCREPANCIES,
                    number,
                    each.textNeeded("id"),
                    each.textNeeded("code"),
                    each.textNeeded("severity"),
                    each.textNeeded("cause"),
                    each.textNeeded("message"),
                    each.textOrNumber("stated"),
                    number(each, "stated"),
                    each.textOrNumber("expected"),
                    number(each, "expected"),
                    each.number("difference"),
                    each.text("root"),
                    repairs(number, each.objects("repair")),
                    at.page(),
                    at.line(),
                    at.json());
            int refNo = 1;
            for (String ref : each.texts("refs")) {
                RefColumns columns = RefColumns.of(ref);
                rows.add(
                        StoredTable.DISCREPANCY_REFS,
                        number,
                        refNo++,
                        ref,
                        columns.table(),
                        columns.row(),
                        columns.column(),
                        columns.amount(),
                        columns.section(),
                        columns.citation(),
                        columns.signer(),
                        columns.field());
            }
            number++;
        }
    }

    private static @Nullable BigDecimal number(Fields discrepancy, String side) throws UnfitDocument {
        return discrepancy.isNumber(side) ? discrepancy.number(side) : null;
    }

    /** Adds the rows, and returns what they propose in one line; null if nothing is proposed. */
    private @Nullable String repairs(int discrepancy, List<Fields> repairs) throws UnfitDocument {
        StringJoiner line = new StringJoiner("; ");
        int repairNo = 1;
        for (Fields each : repairs) {
            String ref = each.textNeeded("ref");
            RefColumns columns = RefColumns.of(ref);
            BigDecimal value = each.number("value");
            if (value == null) {
                throw new UnfitDocument("a repair without a value at /discrepancies/" + (discrepancy - 1));
            }
            rows.add(
                    StoredTable.REPAIRS,
                    discrepancy,
                    repairNo++,
                    ref,
                    value,
                    columns.table(),
                    columns.row(),
                    columns.column(),
                    columns.amount());
            line.add(ref + " = " + value.toPlainString());
        }
        return repairs.isEmpty() ? null : line.toString();
    }
}
