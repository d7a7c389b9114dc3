package vn.trichluc.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.Looks.Flag;
import vn.trichluc.export.Looks.Part;

/**
 * A sheet with a table as printed: title, unit, header, rows. Figures are numbers that look as printed; where they cannot,
 * or where something speaks against one, a comment says what is printed and what is wrong, and the cell is coloured.
 */
final class TableSheet {
    /** Excel's limits: on a sheet, and comfortable in a comment. */
    private static final int MAX_ROWS = 1_048_000;

    private static final int MAX_COMMENT = 1_500;
    private static final int COMMENT_COLUMNS = 5;
    private static final int COMMENT_ROWS = 8;

    private static final int CHARACTER_WIDTH = 256;
    private static final Map<String, Integer> CHARACTERS = Map.of("label", 48, "text", 28, "number", 7);
    private static final int FIGURE_CHARACTERS = 14;

    private final Sheet sheet;
    private final DocumentWorkbook workbook;
    private final Drawing<?> drawing;
    private final CreationHelper helper;

    TableSheet(Sheet sheet, DocumentWorkbook workbook) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.drawing = sheet.createDrawingPatriarch();
        this.helper = sheet.getWorkbook().getCreationHelper();
    }

    private record Place(int row, int column) {}

    void fill(DatabaseReader database, String document, PrintedTable table) throws IOException {
        int first = 0;
        if (!table.title().isEmpty()) {
            workbook.text(sheet.createRow(first++).createCell(0), table.title(), Part.TITLE);
        }
        if (!table.unit().isEmpty()) {
            workbook.text(sheet.createRow(first++).createCell(0), "Đơn vị: " + table.unit(), Part.TITLE);
        }
        int body = first + header(table, first);
        sheet.createFreezePane(0, body);
        rows(database, document, table.number(), body, messages(database, document, table.number()));
    }

    /** Returns the number of its rows. */
    private int header(PrintedTable table, int first) {
        List<List<String>> paths =
                table.columns().stream().map(PrintedTable.Column::headers).toList();
        int rows = HeaderGrid.rows(paths);
        for (int row = 0; row < rows; row++) {
            Row line = sheet.createRow(first + row);
            for (int column = 0; column < paths.size(); column++) {
                workbook.text(line.createCell(column), "", Part.HEADER);
            }
        }
        for (HeaderGrid.Span span : HeaderGrid.spans(paths)) {
            workbook.text(sheet.getRow(first + span.firstRow()).getCell(span.firstColumn()), span.text(), Part.HEADER);
            if (span.firstRow() < span.lastRow() || span.firstColumn() < span.lastColumn()) {
                sheet.addMergedRegion(new CellRangeAddress(
                        first + span.firstRow(), first + span.lastRow(), span.firstColumn(), span.lastColumn()));
            }
        }
        for (int column = 0; column < table.columns().size(); column++) {
            int characters = CHARACTERS.getOrDefault(table.columns().get(column).role(), FIGURE_CHARACTERS);
            sheet.setColumnWidth(column, characters * CHARACTER_WIDTH);
        }
        return rows;
    }

    /** What the discrepancies say that name a cell, one line each; notes as well. */
    private static Map<Place, StringJoiner> messages(DatabaseReader database, String document, int table)
            throws IOException {
        Map<Place, StringJoiner> messages = new HashMap<>();
        database.rows(
                "SELECT r.row_no, r.column_no, x.code, x.message FROM discrepancy_refs r JOIN discrepancies x"
                        + " ON x.document = r.document AND x.discrepancy_no = r.discrepancy_no"
                        + " WHERE r.document = ? AND r.table_no = " + table
                        + " AND r.row_no IS NOT NULL ORDER BY r.discrepancy_no, r.ref_no",
                List.of(
                        new Field("row_no", Type.INTEGER),
                        new Field("column_no", Type.INTEGER),
                        new Field("code", Type.STRING),
                        new Field("message", Type.STRING)),
                row -> messages.computeIfAbsent(
                                new Place(PrintedTable.integer(row.get(0)), PrintedTable.integer(row.get(1))),
                                p -> new StringJoiner("\n"))
                        .add(row.get(2) + ": " + row.get(3)),
                document);
        return messages;
    }

    private void rows(DatabaseReader database, String document, int table, int body, Map<Place, StringJoiner> messages)
            throws IOException {
        int[] current = {0};
        Row[] line = new Row[1];
        database.rows(
                "SELECT c.row_no, c.column_no, r.kind, c.text, c.value, c.first_read, c.doubt FROM cells c JOIN rows r"
                        + " ON r.document = c.document AND r.table_no = c.table_no AND r.row_no = c.row_no"
                        + " WHERE c.document = ? AND c.table_no = " + table + " ORDER BY c.row_no, c.column_no",
                List.of(
                        new Field("row_no", Type.INTEGER),
                        new Field("column_no", Type.INTEGER),
                        new Field("kind", Type.STRING),
                        new Field("text", Type.STRING),
                        new Field("value", Type.NUMBER),
                        new Field("first_read", Type.STRING),
                        new Field("doubt", Type.STRING)),
                row -> {
                    int rowNo = PrintedTable.integer(row.get(0));
                    int columnNo = PrintedTable.integer(row.get(1));
                    if (rowNo > MAX_ROWS) {
                        throw new IOException("a table of more than " + MAX_ROWS + " rows fits no sheet");
                    }
                    if (rowNo != current[0]) {
                        current[0] = rowNo;
                        line[0] = sheet.createRow(body + rowNo - 1);
                    }
                    StringJoiner own = messages.getOrDefault(new Place(rowNo, columnNo), new StringJoiner("\n"));
                    StringJoiner ofRow = columnNo == 1 ? messages.getOrDefault(new Place(rowNo, 0), own) : own;
                    Part part = row.get(2) == null || "item".equals(row.get(2)) ? Part.ITEM : Part.STRONG;
                    cell(
                            line[0].createCell(columnNo - 1),
                            part,
                            new Printed(
                                    PrintedTable.words(row.get(3)),
                                    row.get(4) instanceof BigDecimal number ? List.of(number) : List.of(),
                                    PrintedTable.words(row.get(5)),
                                    PrintedTable.words(row.get(6)),
                                    ofRow.toString()));
                },
                document);
    }

    /** @param value one or none */
    private record Printed(String text, List<BigDecimal> value, String firstRead, String doubt, String messages) {}

    private void cell(Cell cell, Part part, Printed printed) {
        Flag flag = printed.doubt().isEmpty() ? Flag.NONE : Flag.DOUBT;
        StringJoiner comment = new StringJoiner("\n");
        if (printed.value().isEmpty()) {
            workbook.text(cell, printed.text(), part, flag);
        } else {
            BigDecimal value = printed.value().get(0);
            workbook.number(cell, value.doubleValue(), PrintedNumber.format(printed.text(), value), part, flag);
            if (flag == Flag.DOUBT || !PrintedNumber.isAsPrinted(printed.text(), value)) {
                comment.add("printed: " + printed.text());
            }
        }
        if (!printed.firstRead().isEmpty()) {
            comment.add("first read: " + printed.firstRead());
        }
        if (flag == Flag.DOUBT && printed.messages().isEmpty()) {
            comment.add("doubt: " + printed.doubt());
        }
        if (!printed.messages().isEmpty()) {
            comment.add(printed.messages());
        }
        if (comment.length() > 0) {
            comment(cell, comment.toString());
        }
    }

    private void comment(Cell cell, String text) {
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex()); // the anchor's corner is the cell that the comment belongs to
        anchor.setCol2(cell.getColumnIndex() + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("trichluc");
        comment.setString(helper.createRichTextString(
                text.length() <= MAX_COMMENT ? text : text.substring(0, MAX_COMMENT) + "…"));
        cell.setCellComment(comment);
    }
}
