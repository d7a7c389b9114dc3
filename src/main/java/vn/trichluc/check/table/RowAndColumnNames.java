package vn.trichluc.check.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.check.say.Phrase;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;

/** Names the rows, columns and cells of a table in messages, so that a person finds them on the page. */
public final class RowAndColumnNames {
    private static final int LABEL_IN_A_MESSAGE = 60;

    private final Table table;
    private final Map<String, Row> groups = new HashMap<>();
    private final int shared;
    private final @Nullable Phrase[] rows;
    private final @Nullable Phrase[] columns;

    RowAndColumnNames(Table table) {
        this.table = table;
        table.rows().stream().filter(row -> row.kind() == RowKind.GROUP).forEach(row -> groups.put(row.id(), row));
        this.shared = sharedHeaders(table);
        this.rows = new @Nullable Phrase[table.rows().size()];
        this.columns = new @Nullable Phrase[table.columns().size()];
    }

    public Phrase row(int row) {
        Phrase known = rows[row];
        if (known == null) {
            known = rowName(row);
            rows[row] = known;
        }
        return known;
    }

    public Phrase column(int column) {
        Phrase known = columns[column];
        if (known == null) {
            known = columnName(column);
            columns[column] = known;
        }
        return known;
    }

    /** Names a cell by row and column. */
    Phrase cell(int row, int column) {
        Phrase ofRow = row(row);
        Phrase ofColumn = column(column);
        return new Phrase(
                ofRow.english() + ", " + ofColumn.english(), ofRow.vietnamese() + ", " + ofColumn.vietnamese());
    }

    /** Names a row by its number, with those of its groups, and its shortened label: row "VI.6 Kiểm tra giám sát". */
    private Phrase rowName(int row) {
        Row of = table.rows().get(row);
        String label = (number(of) + " " + of.label()).strip();
        if (label.length() > LABEL_IN_A_MESSAGE) {
            label = label.substring(0, LABEL_IN_A_MESSAGE).strip() + "…";
        }
        return label.isEmpty()
                ? Phrase.of("row %d", "dòng thứ %d", row + 1)
                : Phrase.of("row \"%s\"", "dòng \"%s\"", label);
    }

    /** Names a column by its header from the top, without what stands above all columns of figures. */
    private Phrase columnName(int column) {
        List<String> path = table.columns().get(column).path();
        String header = String.join(" › ", path.subList(Math.min(shared, Math.max(0, path.size() - 1)), path.size()));
        return header.isBlank()
                ? Phrase.of("column %d", "cột thứ %d", column + 1)
                : Phrase.of("column \"%s\"", "cột \"%s\"", header);
    }

    /** Returns the number of a row in a group together with the group's number, unless it begins with that: "VI.6". */
    private String number(Row row) {
        String own = row.number().strip();
        Row group = row.parent() == null ? null : groups.get(row.parent());
        String above = group == null ? "" : group.number().strip();
        boolean apart = own.isEmpty() || above.isEmpty() || own.startsWith(above);
        return apart ? own : above.replaceFirst("[.)]+$", "") + "." + own;
    }

    private static int sharedHeaders(Table table) {
        List<List<String>> paths = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.role() == ColumnRole.MONEY || column.role() == ColumnRole.QUANTITY) {
                paths.add(column.path());
            }
        }
        int shared = 0;
        while (paths.size() > 1 && isShared(paths, shared)) {
            shared++;
        }
        return shared;
    }

    private static boolean isShared(List<List<String>> paths, int level) {
        return paths.stream()
                .allMatch(path -> path.size() > level
                        && path.get(level).equals(paths.get(0).get(level)));
    }
}
