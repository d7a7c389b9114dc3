package vn.trichluc.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;

/** Holds what the discrepancies and notes of a document say of one table, its rows and its cells, in words. */
final class TableMessages {
    private record Place(int row, int column) {}

    /**
     * A line about a place.
     *
     * @param code the code of the discrepancy
     * @param line its id, code and sentence
     */
    private record Message(String code, String line) {}

    private final Map<Place, List<Message>> messages = new HashMap<>();

    private TableMessages() {}

    static TableMessages of(DatabaseReader database, String document, int table) throws IOException {
        TableMessages all = new TableMessages();
        database.rows(
                "SELECT r.row_no, r.column_no, x.id, x.code, x.message FROM discrepancy_refs r JOIN discrepancies x"
                        + " ON x.document = r.document AND x.discrepancy_no = r.discrepancy_no"
                        + " WHERE r.document = ? AND r.table_no = " + table + " ORDER BY r.discrepancy_no, r.ref_no",
                List.of(
                        new Field("row_no", Type.INTEGER),
                        new Field("column_no", Type.INTEGER),
                        new Field("id", Type.STRING),
                        new Field("code", Type.STRING),
                        new Field("message", Type.STRING)),
                row -> {
                    // a message about a column as a whole is shown with the table
                    int rowNo = PrintedTable.integer(row.get(0));
                    int columnNo = rowNo == 0 ? 0 : PrintedTable.integer(row.get(1));
                    String line = row.get(2) + " " + row.get(3) + ": " + row.get(4);
                    all.add(new Place(rowNo, columnNo), new Message(PrintedTable.words(row.get(3)), line));
                },
                document);
        database.rows(
                "SELECT r.row_no, r.column_no, r.value, x.id FROM repairs r JOIN discrepancies x"
                        + " ON x.document = r.document AND x.discrepancy_no = r.discrepancy_no"
                        + " WHERE r.document = ? AND r.table_no = " + table + " ORDER BY r.discrepancy_no, r.repair_no",
                List.of(
                        new Field("row_no", Type.INTEGER),
                        new Field("column_no", Type.INTEGER),
                        new Field("value", Type.NUMBER),
                        new Field("id", Type.STRING)),
                row -> all.add(
                        new Place(PrintedTable.integer(row.get(0)), PrintedTable.integer(row.get(1))),
                        new Message(
                                "",
                                row.get(3) + " would hold with "
                                        + (row.get(2) instanceof BigDecimal value ? value.toPlainString() : "")
                                        + " here")),
                document);
        return all;
    }

    private void add(Place place, Message message) {
        messages.computeIfAbsent(place, p -> new ArrayList<>()).add(message);
    }

    List<String> ofTable() {
        return lines(new Place(0, 0));
    }

    List<String> ofRow(int row) {
        return lines(new Place(row, 0));
    }

    List<String> ofCell(int row, int column) {
        return lines(new Place(row, column));
    }

    /**
     * Returns the lines with one of these codes about the row or the whole table, which apply to each figure within.
     */
    List<String> around(int row, List<String> codes) {
        List<String> lines = new ArrayList<>();
        for (Place place : List.of(new Place(row, 0), new Place(0, 0))) {
            messages.getOrDefault(place, List.of()).stream()
                    .filter(message -> codes.contains(message.code()))
                    .forEach(message -> lines.add(message.line()));
        }
        return lines;
    }

    private List<String> lines(Place place) {
        return messages.getOrDefault(place, List.of()).stream()
                .map(Message::line)
                .distinct()
                .toList();
    }
}
