package vn.trichluc.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;

/**
 * Collects the places that the discrepancies of a document name, and the changes that their repairs propose, in words.
 */
final class NamedPlaces {
    /** The length in characters to which a label or title is cut in the name of a place. */
    private static final int MAX_NAME = 60;

    private static final String NAMED = """
            SELECT p.discrepancy_no, p.repair, p.no, p.table_no, p.row_no, p.column_no, p.amount_no, p.section_no,
                   p.citation_no, p.signer_no, p.field, p.proposed,
                   w.number AS row_number, w.label AS row_label, k.path AS column_path,
                   s.kind AS section_kind, s.number AS section_number, s.title AS section_title,
                   COALESCE(c.text, a.text, q.text, g.name, f.text) AS text, c.value AS value, a.vnd AS vnd
            FROM (SELECT document, discrepancy_no, 1 AS repair, repair_no AS no, table_no, row_no, column_no, amount_no,
                         value AS proposed, NULL AS section_no, NULL AS citation_no, NULL AS signer_no, NULL AS field
                  FROM repairs WHERE document = ?
                  UNION ALL
                  SELECT document, discrepancy_no, 0, ref_no, table_no, row_no, column_no, amount_no,
                         NULL, section_no, citation_no, signer_no, field
                  FROM discrepancy_refs WHERE document = ?) p
            LEFT JOIN rows w ON w.document = p.document AND w.table_no = p.table_no AND w.row_no = p.row_no
            LEFT JOIN columns k ON k.document = p.document AND k.table_no = p.table_no AND k.column_no = p.column_no
            LEFT JOIN cells c ON c.document = p.document AND c.table_no = p.table_no AND c.row_no = p.row_no
                AND c.column_no = p.column_no
            LEFT JOIN amounts a ON a.document = p.document AND a.amount_no = p.amount_no
            LEFT JOIN sections s ON s.document = p.document AND s.section_no = p.section_no
            LEFT JOIN citations q ON q.document = p.document AND q.citation_no = p.citation_no
            LEFT JOIN signers g ON g.document = p.document AND g.signer_no = p.signer_no
            LEFT JOIN fields f ON f.document = p.document AND f.field = p.field
            ORDER BY p.discrepancy_no, p.repair, p.no""";

    private static final List<Field> FIELDS = List.of(
            new Field("discrepancy_no", Type.INTEGER),
            new Field("repair", Type.INTEGER),
            new Field("no", Type.INTEGER),
            new Field("table_no", Type.INTEGER),
            new Field("row_no", Type.INTEGER),
            new Field("column_no", Type.INTEGER),
            new Field("amount_no", Type.INTEGER),
            new Field("section_no", Type.INTEGER),
            new Field("citation_no", Type.INTEGER),
            new Field("signer_no", Type.INTEGER),
            new Field("field", Type.STRING),
            new Field("proposed", Type.NUMBER),
            new Field("row_number", Type.STRING),
            new Field("row_label", Type.STRING),
            new Field("column_path", Type.STRING),
            new Field("section_kind", Type.STRING),
            new Field("section_number", Type.STRING),
            new Field("section_title", Type.STRING),
            new Field("text", Type.STRING),
            new Field("value", Type.NUMBER),
            new Field("vnd", Type.INTEGER));

    /** Those parts in {@link #FIELDS} that {@link Targets} knows by a name and a number. */
    private static final List<String> NUMBERED = List.of("amount", "section", "citation", "signer");

    private static final int FIRST_NUMBERED = 6;

    /**
     * A place that a discrepancy names or that its repair would change.
     *
     * @param repair whether a change of the place is proposed
     * @param words what the place is and where it is in the document
     * @param target its place in the workbook; null if it is on no sheet
     * @param printed the printed text; empty if the place has no single text
     * @param value the value of a cell in its unit or of an amount in đồng; null if it has none
     * @param proposed the value that the repair proposes, in the same unit; null if none is proposed
     */
    record Named(
            boolean repair,
            String words,
            Targets.@Nullable Target target,
            String printed,
            @Nullable BigDecimal value,
            @Nullable BigDecimal proposed) {}

    private NamedPlaces() {}

    /**
     * Returns the places by the number of the discrepancy: those that it names, the stated side first, then those that
     * its repair would change.
     */
    static Map<Integer, List<Named>> of(DatabaseReader database, String document, Targets targets) throws IOException {
        Map<Integer, List<Named>> all = new TreeMap<>();
        database.rows(
                NAMED,
                FIELDS,
                row -> all.computeIfAbsent(PrintedTable.integer(row.get(0)), n -> new ArrayList<>())
                        .add(named(row, targets)),
                document,
                document);
        return all;
    }

    private static Named named(List<@Nullable Object> row, Targets targets) {
        int table = PrintedTable.integer(row.get(3));
        String other = PrintedTable.words(row.get(10));
        for (int i = 0; i < NUMBERED.size(); i++) {
            other = row.get(FIRST_NUMBERED + i) == null ? other : NUMBERED.get(i) + " " + row.get(FIRST_NUMBERED + i);
        }
        Targets.Target target = table != 0
                ? targets.cell(table, PrintedTable.integer(row.get(4)), PrintedTable.integer(row.get(5)))
                : targets.other(other);
        BigDecimal value = row.get(19) instanceof BigDecimal number
                ? number
                : row.get(20) instanceof Long vnd ? BigDecimal.valueOf(vnd) : null;
        return new Named(
                PrintedTable.integer(row.get(1)) == 1,
                words(row),
                target,
                PrintedTable.words(row.get(18)),
                value,
                row.get(11) instanceof BigDecimal proposed ? proposed : null);
    }

    private static String words(List<@Nullable Object> row) {
        int table = PrintedTable.integer(row.get(3));
        if (table != 0) {
            return inTable(table, row);
        }
        if (row.get(6) != null) {
            return String.format(Locale.ROOT, "amount %d of the text", PrintedTable.integer(row.get(6)));
        }
        if (row.get(7) != null) {
            String title = shortened(row.get(17));
            return (PrintedTable.words(row.get(15)) + " " + PrintedTable.words(row.get(16))).strip()
                    + (title.isEmpty() ? "" : " (" + title + ")");
        }
        if (row.get(8) != null) {
            return "citation " + PrintedTable.integer(row.get(8));
        }
        if (row.get(9) != null) {
            return "signer " + PrintedTable.integer(row.get(9));
        }
        return row.get(10) == null ? "" : "the decision's " + row.get(10);
    }

    private static String inTable(int table, List<@Nullable Object> row) {
        StringBuilder words = new StringBuilder("table ").append(table);
        if (row.get(4) != null) {
            String number = PrintedTable.words(row.get(12));
            String label = shortened(row.get(13));
            words.append(", row ").append(PrintedTable.integer(row.get(4)));
            if (!number.isEmpty() || !label.isEmpty()) {
                words.append(" (").append((number + " " + label).strip()).append(')');
            }
        }
        if (row.get(5) != null) {
            String path = PrintedTable.words(row.get(14));
            words.append(", ").append(path.isEmpty() ? "column " + PrintedTable.integer(row.get(5)) : path);
        }
        return words.toString();
    }

    private static String shortened(@Nullable Object text) {
        String all = PrintedTable.words(text);
        return all.length() <= MAX_NAME ? all : WorkbookText.cut(all, MAX_NAME - 1) + "…";
    }
}
