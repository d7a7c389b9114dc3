package vn.trichluc.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Records where in a workbook the parts of a document are while its sheets are written, so that links can lead there.
 */
final class Targets {
    private final Map<Integer, Body> tables = new HashMap<>();
    private final Map<String, Target> others = new HashMap<>();

    /**
     * A place in the workbook.
     *
     * @param words a short name for a cell that links to it, such as "Amounts C7"
     * @param address the address in the notation of Excel's links
     */
    record Target(String words, String address) {}

    /**
     * The rows of a table on its sheet.
     *
     * @param body the sheet's row, from 0, at which the rows of the table begin
     * @param columns how many of the table's columns the sheet holds
     */
    private record Body(String sheet, int body, int columns) {}

    void table(int tableNo, String sheet, int body, int columns) {
        tables.put(tableNo, new Body(sheet, body, columns));
    }

    /**
     * Records the place of an item that is not in a table.
     *
     * @param row the row of the sheet, from 0
     */
    void other(String what, String sheet, int row) {
        others.put(what, target(sheet, sheet, row, 0));
    }

    /**
     * Returns the place of an amount, a citation, a signer, a field of the head or a discrepancy; null if it is on no
     * sheet.
     */
    @Nullable
    Target other(String what) {
        return others.get(what);
    }

    /**
     * Returns the place of a cell, a row or a table; null if it is on no sheet.
     *
     * @param rowNo the number of the row; 0 for the table as a whole
     * @param columnNo the number of the column; 0 for the row as a whole
     */
    @Nullable
    Target cell(int tableNo, int rowNo, int columnNo) {
        Body body = tables.get(tableNo);
        if (body == null || columnNo > body.columns()) {
            return null;
        }
        String name = "table " + tableNo;
        return rowNo == 0
                ? target(name, body.sheet(), 0, 0)
                : target(name, body.sheet(), body.body() + rowNo - 1, Math.max(0, columnNo - 1));
    }

    private static Target target(String name, String sheet, int row, int column) {
        String cell = new CellReference(row, column).formatAsString();
        return new Target(name + " " + cell, "'" + sheet.replace("'", "''") + "'!" + cell);
    }
}
