package vn.trichluc.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table or view of the database for reading.
 *
 * @param fields the fields in their order
 * @param key the names of the fields that identify its rows, by which it is sorted; not unique in a view
 * @param parent the name of the table that its first field leads to; empty for the documents and the views
 */
public record Dataset(String name, List<Field> fields, List<String> key, String parent) {
    private static final Set<String> INTEGERS = Set.of(
            "bytes",
            "source_pages",
            "period_from",
            "period_to",
            "page",
            "line",
            "year",
            "unit_vnd",
            "vnd",
            "vnd_low",
            "vnd_high",
            "rotation",
            "left_out_characters",
            "characters");

    private static final Set<String> NUMBERS = Set.of(
            "value",
            "stated_number",
            "expected_number",
            "difference",
            "confidence",
            "activity_confidence",
            "width",
            "height",
            "skew");

    private static final Set<String> DATES = Set.of("date", "effective", "decision_date");

    private static final List<String> FACTS = List.of(
            "document",
            "name",
            "status",
            "province",
            "province_code",
            "decision_number",
            "decision_date",
            "period_from",
            "period_to",
            "table_no",
            "table_title",
            "row_no",
            "row_number",
            "row_label",
            "row_kind",
            "group_path",
            "activity",
            "activity_confidence",
            "column_no",
            "column_path",
            "role",
            "year",
            "fund",
            "unit",
            "unit_vnd",
            "text",
            "first_read",
            "value",
            "vnd",
            "confidence",
            "doubt",
            "page",
            "line",
            "doubt_kind",
            "table_doubt");

    private static final List<String> REPORT = List.of(
            "document",
            "name",
            "province",
            "decision_number",
            "decision_date",
            "discrepancy_no",
            "id",
            "code",
            "severity",
            "cause",
            "message",
            "stated",
            "expected",
            "difference",
            "root",
            "repair",
            "page",
            "line");

    /** The type of a field, which its name determines in every table. */
    public enum Type {
        STRING,
        /** A whole number that fits a long. */
        INTEGER,
        NUMBER,
        DATE
    }

    /** A column of the table. */
    public record Field(String name, Type type) {
        static Field of(String name) {
            Type type = name.endsWith("_no") || INTEGERS.contains(name)
                    ? Type.INTEGER
                    : NUMBERS.contains(name) ? Type.NUMBER : DATES.contains(name) ? Type.DATE : Type.STRING;
            return new Field(name, type);
        }
    }

    public Dataset {
        fields = List.copyOf(fields);
        key = List.copyOf(key);
    }

    /** Returns all tables, parents before children, then the views. */
    public static List<Dataset> all() {
        List<Dataset> all = new ArrayList<>();
        for (StoredTable relation : StoredTable.values()) {
            List<String> key = Stream.concat(
                            Stream.of("document"),
                            relation.columns().stream().skip(1).takeWhile(Dataset::counts))
                    .toList();
            all.add(of(
                    relation.table(), relation.columns(), key, relation == StoredTable.DOCUMENTS ? "" : "documents"));
        }
        all.add(of("budget_facts", FACTS, List.of("document", "table_no", "row_no", "column_no"), ""));
        all.add(of("discrepancy_report", REPORT, List.of("document", "discrepancy_no"), ""));
        return List.copyOf(all);
    }

    private static boolean counts(String column) {
        return column.endsWith("_no") || column.equals("page");
    }

    private static Dataset of(String name, List<String> columns, List<String> key, String parent) {
        return new Dataset(name, columns.stream().map(Field::of).toList(), key, parent);
    }

    /** Returns the query for all rows, in the order of the key, which is the same in every database. */
    public String query() {
        return "SELECT " + String.join(", ", fields.stream().map(Field::name).toList()) + " FROM " + name + " ORDER BY "
                + String.join(", ", key);
    }
}
