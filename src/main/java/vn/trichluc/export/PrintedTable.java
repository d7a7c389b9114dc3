package vn.trichluc.export;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;

/**
 * The description of a table above its rows.
 *
 * @param number the number of the table, from 1
 * @param title the title; empty if the table has none
 * @param unit the printed words of its unit of money; empty if it has none
 * @param rows the number of its rows
 */
record PrintedTable(int number, String title, String unit, List<Column> columns, int rows) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A column of the table.
     *
     * @param headers the texts of the header cells over it, from the top
     */
    record Column(List<String> headers, String role) {
        Column {
            headers = List.copyOf(headers);
        }
    }

    PrintedTable {
        columns = List.copyOf(columns);
    }

    static List<PrintedTable> of(DatabaseReader database, String document) throws IOException {
        Map<Integer, List<Column>> columns = new HashMap<>();
        database.rows(
                "SELECT table_no, headers, role FROM columns WHERE document = ? ORDER BY table_no, column_no",
                List.of(
                        new Field("table_no", Type.INTEGER),
                        new Field("headers", Type.STRING),
                        new Field("role", Type.STRING)),
                row -> columns.computeIfAbsent(integer(row.get(0)), n -> new ArrayList<>())
                        .add(new Column(
                                JSON.readValue(words(row.get(1)), new TypeReference<List<String>>() {}),
                                words(row.get(2)))),
                document);
        List<PrintedTable> tables = new ArrayList<>();
        database.rows(
                "SELECT t.table_no, t.title, t.unit_text, (SELECT COUNT(*) FROM rows r WHERE r.document = t.document"
                        + " AND r.table_no = t.table_no) AS row_no FROM tables t WHERE t.document = ? ORDER BY t.table_no",
                List.of(
                        new Field("table_no", Type.INTEGER),
                        new Field("title", Type.STRING),
                        new Field("unit_text", Type.STRING),
                        new Field("row_no", Type.INTEGER)),
                row -> {
                    int number = integer(row.get(0));
                    tables.add(new PrintedTable(
                            number,
                            words(row.get(1)),
                            words(row.get(2)),
                            columns.getOrDefault(number, List.of()),
                            integer(row.get(3))));
                },
                document);
        return tables;
    }

    static int integer(@Nullable Object value) {
        return value instanceof Long number ? Math.toIntExact(number) : 0;
    }

    static String words(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
