package vn.trichluc.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trichluc.model.Confidence;

/**
 * Compares numeric cells, found by table (the one that shares most figures), row (by label, in order) and column (by
 * path, else by year and fund, else by position), and the meaning of their columns.
 */
final class TableComparison {
    /** The largest share of characters in which a label may differ. */
    private static final double ALIKE = 0.1;

    /** The weight of size, which decides between two tables that share as many figures. */
    private static final double SIZE_WEIGHT = 0.01;

    private static final int NONE = -1;

    /**
     * The result of the comparison.
     *
     * @param silent cells with a value that is not the page's, or with one where the page has none, and no doubt
     * @param columns columns of money and counts whose role, unit, year and fund are right
     * @param rows rows whose kind, number and group are right
     */
    record Found(Tally cells, int silent, Tally columns, Tally rows) {}

    private final List<String> misses;
    private Tally cells = Tally.NONE;
    private int silent;
    private Tally columns = Tally.NONE;
    private Tally rows = Tally.NONE;

    private TableComparison(List<String> misses) {
        this.misses = misses;
    }

    static Found compare(Gold gold, JsonNode result, List<String> misses) {
        TableComparison comparison = new TableComparison(misses);
        List<JsonNode> free = new ArrayList<>();
        result.path("tables").forEach(free::add);
        for (Gold.GoldTable table : gold.tables()) {
            JsonNode best = take(table, free);
            comparison.compare(table, best);
        }
        return new Found(comparison.cells, comparison.silent, comparison.columns, comparison.rows);
    }

    private static @Nullable JsonNode take(Gold.GoldTable gold, List<JsonNode> free) {
        JsonNode best = null;
        double most = 0;
        for (JsonNode table : free) {
            double shared = shared(gold, table);
            if (shared > most) {
                most = shared;
                best = table;
            }
        }
        if (best != null) {
            free.remove(best);
        }
        return best;
    }

    private static double shared(Gold.GoldTable gold, JsonNode table) {
        List<BigDecimal> pool = new ArrayList<>();
        for (JsonNode row : table.path("rows")) {
            for (JsonNode cell : row.path("cells")) {
                if (cell.has("value")) {
                    pool.add(plain(cell.get("value").decimalValue()));
                }
            }
        }
        int figures = pool.size();
        int wanted = 0;
        int hits = 0;
        for (Gold.GoldRow row : gold.rows()) {
            for (BigDecimal value : row.values()) {
                if (value != null) {
                    wanted++;
                    hits += pool.remove(plain(value)) ? 1 : 0;
                }
            }
        }
        return hits - SIZE_WEIGHT * Math.abs(figures - wanted);
    }

    private void compare(Gold.GoldTable gold, @Nullable JsonNode table) {
        if (table == null) {
            misses.add("table missing: " + gold.rows().get(0).label());
        }
        int[] columnOf = table == null ? new int[0] : matchColumns(gold, table.path("columns"));
        int[] rowOf = table == null ? new int[0] : matchRows(gold, table.path("rows"));
        compareRows(gold, table, rowOf);
        for (int c = 0; c < gold.columns().size(); c++) {
            Gold.GoldColumn column = gold.columns().get(c);
            if (!column.isNumeric()) {
                continue;
            }
            JsonNode got = table == null || columnOf[c] == NONE
                    ? null
                    : table.path("columns").get(columnOf[c]);
            boolean meaning = table != null
                    && got != null
                    && column.role().equals(got.path("role").asText())
                    && sameUnit(gold, column, table, got)
                    && sameMeaning(column, got);
            columns = columns.plus(meaning);
            if (!meaning && table != null) {
                misses.add(String.format(
                        Locale.ROOT,
                        "column %s: %s %s %s of %s đồng expected, %s read",
                        column.path(),
                        column.role(),
                        column.years(),
                        column.funds(),
                        column.unit() == null ? gold.unit() : column.unit(),
                        got == null ? "nothing" : got));
            }
            for (int r = 0; r < gold.rows().size(); r++) {
                Gold.GoldRow row = gold.rows().get(r);
                BigDecimal value = row.values().get(c);
                boolean stands = table != null && columnOf[c] != NONE && rowOf[r] != NONE;
                JsonNode cell = table != null && stands
                        ? table.path("rows").get(rowOf[r]).path("cells").path(columnOf[c])
                        : MissingNode.getInstance();
                BigDecimal read = value(cell);
                boolean lostZero = stands && row.repaired() && (value == null || value.signum() == 0);
                boolean exact = read == null ? lostZero : value != null && read.compareTo(value) == 0;
                if (value != null) {
                    cells = cells.plus(exact);
                }
                boolean wrong = read != null && !exact && !(lostZero && read.signum() == 0);
                if (wrong && isSure(cell)) {
                    silent++;
                }
                if ((value != null ? !exact : wrong) && table != null) {
                    misses.add(String.format(
                            Locale.ROOT,
                            "cell «%s» %s: %s expected, %s read%s",
                            row.label(),
                            column.path(),
                            value == null ? "nothing" : value,
                            read == null ? "nothing" : read,
                            wrong && isSure(cell) ? " without doubt" : ""));
                }
            }
        }
    }

    private static boolean isSure(JsonNode cell) {
        return Confidence.of(cell.path("confidence").asDouble(1)).isSure();
    }

    private void compareRows(Gold.GoldTable gold, @Nullable JsonNode table, int[] rowOf) {
        for (int r = 0; r < gold.rows().size(); r++) {
            Gold.GoldRow row = gold.rows().get(r);
            if (row.kinds().isEmpty()) {
                continue;
            }
            JsonNode got = table == null || rowOf[r] == NONE
                    ? null
                    : table.path("rows").get(rowOf[r]);
            JsonNode group = table == null || row.parent() < 0 || rowOf[row.parent()] == NONE
                    ? null
                    : table.path("rows").get(rowOf[row.parent()]);
            boolean right = got != null
                    && row.kinds().contains(got.path("kind").asText())
                    && row.number().equals(got.path("number").asText(""))
                    && (row.parent() < 0
                            ? !got.has("parent")
                            : group != null && group.path("id").equals(got.path("parent")));
            rows = rows.plus(right);
            if (!right && table != null) {
                misses.add(String.format(
                        Locale.ROOT,
                        "row «%s»: %s %s expected, %s read",
                        row.label(),
                        row.number(),
                        row.kinds(),
                        got == null
                                ? "nothing"
                                : got.path("number") + " " + got.path("kind") + " below " + got.path("parent")));
            }
        }
    }

    /** Whether a column has the right unit; its own unit goes before the table's. */
    private static boolean sameUnit(Gold.GoldTable gold, Gold.GoldColumn column, JsonNode table, JsonNode got) {
        Long expected = column.unit() == null ? gold.unit() : column.unit();
        if (expected == null || !column.role().equals("money")) {
            return true;
        }
        JsonNode unit = got.has("unit") ? got.get("unit") : table.path("unit");
        return unit.path("vnd").asLong() == expected;
    }

    private static @Nullable BigDecimal value(JsonNode cell) {
        return cell.has("value") ? cell.get("value").decimalValue() : null;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    private static boolean sameMeaning(Gold.GoldColumn gold, JsonNode column) {
        return gold.years().contains(column.path("year").asText(""))
                && gold.funds().contains(column.path("fund").asText(""));
    }

    private static int[] matchColumns(Gold.GoldTable gold, JsonNode columns) {
        int[] result = new int[gold.columns().size()];
        for (int g = 0; g < result.length; g++) {
            Gold.GoldColumn column = gold.columns().get(g);
            int nearest = NONE;
            int sameMeaning = NONE;
            int alike = 0;
            for (int i = 0; i < columns.size(); i++) {
                List<String> path = new ArrayList<>();
                columns.get(i).path("path").forEach(step -> path.add(ComparableText.of(step.asText())));
                if (path.equals(column.path()) && (nearest == NONE || Math.abs(i - g) < Math.abs(nearest - g))) {
                    nearest = i;
                }
                if (column.isNumeric()
                        && column.role().equals(columns.get(i).path("role").asText())
                        && sameMeaning(column, columns.get(i))) {
                    sameMeaning = i;
                    alike++;
                }
            }
            result[g] = nearest != NONE ? nearest : alike == 1 ? sameMeaning : g < columns.size() ? g : NONE;
        }
        return result;
    }

    private static int[] matchRows(Gold.GoldTable gold, JsonNode rows) {
        List<String> labels = new ArrayList<>();
        rows.forEach(row -> labels.add(ComparableText.of(row.path("label").asText(""))));
        int[] result = new int[gold.rows().size()];
        Arrays.fill(result, NONE);
        int start = 0;
        for (int g = 0; g < result.length; g++) {
            String wanted = gold.rows().get(g).label();
            for (int i = start; i < labels.size(); i++) {
                if (ComparableText.alike(wanted, labels.get(i), ALIKE)) {
                    result[g] = i;
                    start = i + 1;
                    break;
                }
            }
        }
        return result;
    }
}
