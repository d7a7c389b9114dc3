package vn.trichluc.check.rule;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.check.evidence.Evidence;
import vn.trichluc.check.say.Finding;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.check.table.TableSums;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cause;
import vn.trichluc.model.Cell;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Discrepancy;
import vn.trichluc.model.DiscrepancyCode;
import vn.trichluc.model.Ref;
import vn.trichluc.model.Row;
import vn.trichluc.model.Severity;
import vn.trichluc.model.Table;
import vn.trichluc.text.amount.PrintedNumber;
import vn.trichluc.text.amount.SeveralFigures;

/**
 * Figures of a table are given no value, because neither their shapes nor the sums tell whether their marks group
 * digits or set off decimals. They are reported once a table.
 *
 * <h2>Why it is in doubt</h2>
 *
 * <p>A guess would be wrong a thousandfold. Where recognition doubts each of them, its mark may be another in print,
 * and it is a note.
 *
 * <h2>What is no error</h2>
 *
 * <p>Marks whose meaning the other figures of the table, or its sums, settle.
 *
 * <h2>Source</h2>
 *
 * <p>A scan of 004's table of 2009–2015, where recognition reads some commas as points.
 */
public final class NumberAmbiguous implements Rule {
    /** So many figures stand in the message. */
    private static final int EXAMPLES = 3;

    @Override
    public List<Discrepancy> find(Evidence evidence) {
        List<Discrepancy> found = new ArrayList<>();
        for (TableSums sums : evidence.sums()) {
            List<Ref> refs = new ArrayList<>();
            List<Anchor> places = new ArrayList<>();
            List<String> figures = new ArrayList<>();
            boolean doubted = true;
            Table table = sums.table();
            for (int r = 0; r < table.rows().size(); r++) {
                Row row = table.rows().get(r);
                for (int c = 0; c < row.cells().size(); c++) {
                    if (isUnread(table, c, row.cells().get(c))) {
                        refs.add(new Ref.Cell(sums.index(), r, c));
                        places.addAll(row.cells().get(c).text().at());
                        figures.add(row.cells().get(c).text().text().strip());
                        doubted &= isDoubted(row.cells().get(c));
                    }
                }
            }
            if (!places.isEmpty()) {
                Finding.of(
                                DiscrepancyCode.NUMBER_AMBIGUOUS,
                                doubted ? Severity.NOTE : Severity.WARNING,
                                doubted ? Cause.RECOGNITION : Cause.UNCLEAR,
                                Phrase.of(
                                        "%d figures of the table (%s) are given no value: whether their marks group digits or set off decimals, or what their spaces part, cannot be told.",
                                        "%d số trong bảng (%s) không được gán giá trị: không rõ dấu phân cách hàng nghìn, dấu thập phân hay khoảng trống.",
                                        figures.size(),
                                        String.join("; ", figures.subList(0, Math.min(EXAMPLES, figures.size())))))
                        .refs(refs)
                        .at(places)
                        .addTo(found);
            }
        }
        return found;
    }

    /** Whether recognition doubts what it read: the cell says so itself, and its mark may be another in print. */
    private static boolean isDoubted(Cell cell) {
        return cell.text().confidence().isInDoubt();
    }

    private static boolean isUnread(Table table, int column, Cell cell) {
        ColumnRole role = table.columns().get(column).role();
        boolean counts = role == ColumnRole.MONEY || role == ColumnRole.QUANTITY || role == ColumnRole.PERCENT;
        return counts
                && cell.value() == null
                && PrintedNumber.of(cell.text().text().strip())
                        .filter(PrintedNumber::hasSeparator)
                        .isPresent()
                && !SeveralFigures.in(cell.text().text());
    }
}
