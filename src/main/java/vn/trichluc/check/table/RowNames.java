package vn.trichluc.check.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.model.Table;
import vn.trichluc.text.CarriedForward;

/** The rows of a table as a tree: which rows are addends of which. Indices are those of the table's rows. */
public final class RowNames {
    /** The label of a row that breaks a row above it down or counts something else about it. */
    private static final Pattern DETAIL =
            Pattern.compile("^\\s*(?:[-+*•–]|trong đó|gồm)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern SHARE = Pattern.compile(
            "^\\s*[-+*•–]?\\s*(?:tỷ lệ|tỉ lệ|tỷ trọng|mật độ|bình quân|chiếm)|\\(%\\)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Table table;
    private final List<Integer> columns;
    private final Map<String, List<Integer>> children = new HashMap<>();
    private final List<Integer> tops = new ArrayList<>();
    private final List<Integer> totals = new ArrayList<>();
    private final List<Boolean> details = new ArrayList<>();
    private final List<Boolean> additive;

    /**
     * Makes the tree.
     *
     * @param columns indices of the columns that add up
     */
    RowNames(Table table, List<Integer> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.additive = table.rows().stream().map(this::addsUp).toList();
        Map<String, RowKind> kinds = new HashMap<>();
        boolean numbered = false;
        String family = "";
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            String parent = row.parent() != null && kinds.get(row.parent()) == RowKind.GROUP ? row.parent() : "";
            numbered = parent.equals(family) ? numbered : false;
            family = parent;
            boolean belowNoGroup = row.parent() != null && parent.isEmpty(); // says something of an item or a total
            boolean detail = belowNoGroup
                    || (numbered
                            && row.kind() == RowKind.ITEM
                            && row.number().isBlank()
                            && DETAIL.matcher(row.label()).find());
            details.add(detail);
            numbered |= !row.number().isBlank();
            kinds.put(row.id(), row.kind()); // only rows above can be parents: no row is below itself
            if (row.kind() == RowKind.TOTAL) {
                if (!CarriedForward.isRow(row.label())) {
                    totals.add(i);
                }
            } else if (!detail && isAdditive(i)) {
                if (parent.isEmpty()) {
                    tops.add(i);
                } else {
                    children.computeIfAbsent(parent, p -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** Returns the total rows, from the top, without those that carry the sum over a page's end. */
    public List<Integer> totals() {
        return List.copyOf(totals);
    }

    /** Returns the rows on the first level, other than totals; a group without figures is replaced by its own rows. */
    public List<Integer> firstLevel() {
        return addends(tops);
    }

    /** Returns the rows that no other row with figures breaks down. */
    public List<Integer> leaves() {
        List<Integer> leaves = new ArrayList<>();
        tops.forEach(row -> collectLeaves(row, leaves));
        return leaves;
    }

    /**
     * Returns every row with figures, in reading order, as if no row were a group of others: a number that recognition
     * lost makes the row above look like one.
     */
    public List<Integer> flat() {
        List<Integer> flat = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            boolean total = table.rows().get(row).kind() == RowKind.TOTAL;
            if (!total && !isDetail(row) && isAdditive(row) && hasFigures(row)) {
                flat.add(row);
            }
        }
        return flat;
    }

    /** Returns the addends of a group row with figures; empty for a row that has none below it. */
    public List<Integer> within(int group) {
        return addends(children.getOrDefault(table.rows().get(group).id(), List.of()));
    }

    public boolean isDetail(int row) {
        return details.get(row);
    }

    public boolean hasFigures(int row) {
        List<Cell> cells = table.rows().get(row).cells();
        for (int column : columns) {
            if (column < cells.size() && cells.get(column).value() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row's figures are of the kind that adds up, and not percentages between the money. */
    boolean isAdditive(int row) {
        return additive.get(row);
    }

    private boolean addsUp(Row of) {
        List<Cell> cells = of.cells();
        for (int column : columns) {
            if (column < cells.size() && cells.get(column).text().text().indexOf('%') >= 0) {
                return false;
            }
        }
        return !SHARE.matcher(of.label()).find();
    }

    private List<Integer> addends(List<Integer> rows) {
        List<Integer> addends = new ArrayList<>();
        for (int row : rows) {
            if (hasFigures(row)) {
                addends.add(row);
            } else {
                addends.addAll(within(row));
            }
        }
        return addends;
    }

    private void collectLeaves(int row, List<Integer> leaves) {
        List<Integer> below = children.getOrDefault(table.rows().get(row).id(), List.of());
        if (below.isEmpty()) {
            if (hasFigures(row)) {
                leaves.add(row);
            }
        } else {
            below.forEach(child -> collectLeaves(child, leaves));
        }
    }
}
