package vn.trichluc.database;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.Confidence;
import vn.trichluc.model.Doubt;
import vn.trichluc.model.DoubtRule;

/** Makes the rows of a document's tables with their columns, rows and cells. */
final class TableInserts {
    /** The text between the parts of a path, as in the messages of discrepancies. */
    static final String PATH_SEPARATOR = " › ";

    /** The deepest nesting of groups (I, 1, 1.1, a and a few more), a limit against files that nest without end. */
    private static final int MAX_GROUPS = 16;

    /** The roles of columns into which figures belong, in the contract's words. */
    private static final Set<String> FIGURES = Arrays.stream(ColumnRole.values())
            .filter(ColumnRole::isFigure)
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final DocumentRows rows;
    private final DoubtRule doubts;

    TableInserts(DocumentRows rows, DoubtRule doubts) {
        this.rows = rows;
        this.doubts = doubts;
    }

    void add(List<Fields> tables) throws UnfitDocument {
        int tableNo = 1;
        for (Fields table : tables) {
            StoredAnchors at = StoredAnchors.needed(table);
            Unit unit = Unit.of(table);
            rows.add(
                    StoredTable.TABLES,
                    tableNo,
                    table.textNeeded("id"),
                    table.text("section"),
                    table.text("title"),
                    unit.vnd(),
                    unit.text(),
                    at.page(),
                    at.line(),
                    at.json(),
                    words(doubts.ofTable(tableNo - 1)));
            rows(tableNo, table.objectsNeeded("rows"), columns(tableNo, table.objectsNeeded("columns")));
            tableNo++;
        }
    }

    private List<String> columns(int tableNo, List<Fields> columns) throws UnfitDocument {
        List<String> roles = new ArrayList<>();
        for (Fields column : columns) {
            String role = column.textNeeded("role");
            roles.add(role);
            Unit unit = Unit.of(column);
            List<String> path = column.texts("path");
            String headers = column.json("path");
            rows.add(
                    StoredTable.COLUMNS,
                    tableNo,
                    roles.size(),
                    String.join(PATH_SEPARATOR, path),
                    headers == null ? "[]" : headers,
                    role,
                    column.integer("year"),
                    column.text("fund"),
                    unit.vnd(),
                    unit.text());
        }
        return roles;
    }

    private void rows(int tableNo, List<Fields> tableRows, List<String> roles) throws UnfitDocument {
        Map<String, Fields> byId = new HashMap<>();
        for (Fields row : tableRows) {
            byId.putIfAbsent(row.textNeeded("id"), row);
        }
        int rowNo = 1;
        for (Fields row : tableRows) {
            List<Fields> cells = row.objectsNeeded("cells");
            Fields category = row.object("category");
            StoredAnchors at = firstPlace(cells);
            rows.add(
                    StoredTable.ROWS,
                    tableNo,
                    rowNo,
                    row.textNeeded("id"),
                    row.text("parent"),
                    row.textNeeded("kind"),
                    row.text("number"),
                    row.text("label"),
                    groupPath(row, byId),
                    unitOf(cells, roles),
                    category == null ? null : category.textNeeded("code"),
                    category == null ? null : category.fraction("confidence"),
                    at.page(),
                    at.line(),
                    words(doubts.ofRow(tableNo - 1, rowNo - 1)));
            for (int i = 0; i < cells.size(); i++) {
                cell(tableNo, rowNo, i + 1, cells.get(i), i < roles.size() ? roles.get(i) : "");
            }
            rowNo++;
        }
    }

    private void cell(int tableNo, int rowNo, int columnNo, Fields cell, String role) throws UnfitDocument {
        String text = cell.textNeeded("text");
        BigDecimal value = cell.number("value");
        Long vnd = cell.wholeNumber("vnd");
        String firstRead = cell.text("read");
        StoredAnchors at = StoredAnchors.of(cell);
        Double confidence = cell.fraction("confidence");
        Doubt doubt = doubts.ofCell(
                tableNo - 1,
                rowNo - 1,
                columnNo - 1,
                new DoubtRule.Shown(
                        FIGURES.contains(role),
                        !text.isEmpty(),
                        value != null || vnd != null,
                        firstRead != null,
                        Confidence.stated(confidence)));
        rows.add(
                StoredTable.CELLS,
                tableNo,
                rowNo,
                columnNo,
                text,
                value,
                vnd,
                firstRead,
                confidence,
                words(doubt),
                at.page(),
                at.line(),
                at.json(),
                kind(doubt));
    }

    /** Returns the words of a doubt with a space between them; null if nothing speaks against it. */
    static @Nullable String words(Doubt doubt) {
        return doubt.words().isEmpty() ? null : String.join(" ", doubt.words());
    }

    static @Nullable String kind(Doubt doubt) {
        Doubt.Kind kind = doubt.kind();
        return kind == null ? null : kind.word();
    }

    private static StoredAnchors firstPlace(List<Fields> cells) throws UnfitDocument {
        for (Fields cell : cells) {
            StoredAnchors at = StoredAnchors.of(cell);
            if (at.json() != null) {
                return at;
            }
        }
        return StoredAnchors.NONE;
    }

    /**
     * Returns the labels of the groups above a row, from the top; null if it has none. A circle is cut, and so is
     * nesting deeper than {@link #MAX_GROUPS}.
     */
    private static @Nullable String groupPath(Fields row, Map<String, Fields> byId) throws UnfitDocument {
        Deque<String> labels = new ArrayDeque<>();
        Set<String> seen = new HashSet<>(List.of(row.textNeeded("id")));
        String id = row.text("parent");
        while (id != null && seen.add(id) && labels.size() < MAX_GROUPS) {
            Fields parent = byId.get(id);
            if (parent == null) {
                break;
            }
            String label = parent.text("label");
            labels.addFirst(label == null ? id : label);
            id = parent.text("parent");
        }
        return labels.isEmpty() ? null : String.join(PATH_SEPARATOR, labels);
    }

    /** Returns the unit that the row counts in, from its column of units. */
    private static @Nullable String unitOf(List<Fields> cells, List<String> roles) throws UnfitDocument {
        for (int i = 0; i < Math.min(cells.size(), roles.size()); i++) {
            String text = cells.get(i).textNeeded("text");
            if (roles.get(i).equals("unit") && !text.isEmpty()) {
                return text;
            }
        }
        return null;
    }

    /** The unit of money of a table or a column, if it states one. */
    private record Unit(@Nullable Long vnd, @Nullable String text) {
        static Unit of(Fields fields) throws UnfitDocument {
            Fields unit = fields.object("unit");
            return unit == null ? new Unit(null, null) : new Unit(unit.wholeNumber("vnd"), unit.text("text"));
        }
    }
}
