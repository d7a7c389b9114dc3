package vn.trichluc.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.Looks.Part;

/**
 * Writes a sheet with a table as printed: title, unit, lines about the whole table, header, rows. Figures are numbers
 * that look as printed; if they cannot, or if something speaks against one, a comment says what is printed and what is
 * wrong, and the cell's style shows it.
 */
final class TableSheet {
    private static final int MAX_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();

    private static final int CHARACTER_WIDTH = 256;
    private static final Map<String, Integer> CHARACTERS = Map.of("label", 48, "text", 28, "number", 7);
    private static final int FIGURE_CHARACTERS = 14;

    /** The number of columns that a note of one line may cover. */
    private static final int NOTE_COLUMNS = 12;

    private final Sheet sheet;
    private final SheetCells cells;
    private final Targets targets;

    TableSheet(Sheet sheet, SheetCells cells, Targets targets) {
        this.sheet = sheet;
        this.cells = cells;
        this.targets = targets;
    }

    void fill(DatabaseReader database, String document, PrintedTable table) throws IOException {
        TableMessages messages = TableMessages.of(database, document, table.number());
        int first = 0;
        if (!table.title().isEmpty()) {
            cells.text(sheet.createRow(first++).createCell(0), table.title(), Part.TITLE);
        }
        if (!table.unit().isEmpty()) {
            cells.text(sheet.createRow(first++).createCell(0), "Đơn vị: " + table.unit(), Part.TITLE);
        }
        List<String> notes = new ArrayList<>(messages.ofTable());
        notes.addAll(limits(table));
        for (String note : notes) {
            Row line = sheet.createRow(first++);
            cells.text(line.createCell(0), note, Part.TITLE, FlagText.NOTE, List.of());
            for (int column = 1; column < Math.min(NOTE_COLUMNS, table.columns().size()); column++) {
                cells.blank(line.createCell(column), Part.TITLE, FlagText.NOTE);
            }
        }
        List<PrintedTable.Column> columns =
                table.columns().subList(0, Math.min(MAX_COLUMNS, table.columns().size()));
        int body = first + header(columns, first);
        sheet.createFreezePane(0, body);
        targets.table(table.number(), sheet.getSheetName(), body, MAX_COLUMNS);
        rows(database, document, table.number(), body, messages);
    }

    private static List<String> limits(PrintedTable table) {
        List<String> notes = new ArrayList<>();
        if (table.columns().size() > MAX_COLUMNS) {
            notes.add(String.format(
                    Locale.ROOT,
                    "A sheet holds %d columns, and this table has %d: the others stand in the database.",
                    MAX_COLUMNS,
                    table.columns().size()));
        }
        if (table.rows() > ListSheet.MAX_ROWS) {
            notes.add(String.format(
                    Locale.ROOT,
                    "A sheet holds %d rows, and this table has %d: the others stand in the database.",
                    ListSheet.MAX_ROWS,
                    table.rows()));
        }
        return notes;
    }

    /** Writes the header and returns the number of its rows. */
    private int header(List<PrintedTable.Column> columns, int first) {
        List<List<String>> paths =
                columns.stream().map(PrintedTable.Column::headers).toList();
        int rows = HeaderGrid.rows(paths);
        for (int row = 0; row < rows; row++) {
            Row line = sheet.createRow(first + row);
            for (int column = 0; column < paths.size(); column++) {
                cells.text(line.createCell(column), "", Part.HEADER);
            }
        }
        List<HeaderGrid.Span> spans = HeaderGrid.spans(paths);
        for (HeaderGrid.Span span : spans) {
            cells.text(sheet.getRow(first + span.firstRow()).getCell(span.firstColumn()), span.text(), Part.HEADER);
            if (span.firstRow() < span.lastRow() || span.firstColumn() < span.lastColumn()) {
                sheet.addMergedRegion(new CellRangeAddress(
                        first + span.firstRow(), first + span.lastRow(), span.firstColumn(), span.lastColumn()));
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            int characters = CHARACTERS.getOrDefault(columns.get(column).role(), FIGURE_CHARACTERS);
            sheet.setColumnWidth(column, characters * CHARACTER_WIDTH);
        }
        RowHeights.fit(sheet, first, rows, spans);
        return rows;
    }

    private void rows(DatabaseReader database, String document, int table, int body, TableMessages messages)
            throws IOException {
        int[] current = {0};
        Row[] line = new Row[1];
        database.rows(
                "SELECT c.row_no, c.column_no, r.kind, c.text, c.value, c.first_read, c.confidence, c.doubt,"
                        + " c.doubt_kind FROM cells c JOIN rows r"
                        + " ON r.document = c.document AND r.table_no = c.table_no AND r.row_no = c.row_no"
                        + " WHERE c.document = ? AND c.table_no = " + table + " AND c.column_no <= " + MAX_COLUMNS
                        + " AND c.row_no <= " + ListSheet.MAX_ROWS + " ORDER BY c.row_no, c.column_no",
                List.of(
                        new Field("row_no", Type.INTEGER),
                        new Field("column_no", Type.INTEGER),
                        new Field("kind", Type.STRING),
                        new Field("text", Type.STRING),
                        new Field("value", Type.NUMBER),
                        new Field("first_read", Type.STRING),
                        new Field("confidence", Type.NUMBER),
                        new Field("doubt", Type.STRING),
                        new Field("doubt_kind", Type.STRING)),
                row -> {
                    int rowNo = PrintedTable.integer(row.get(0));
                    int columnNo = PrintedTable.integer(row.get(1));
                    if (rowNo != current[0]) {
                        if (current[0] > 0) {
                            RowHeights.fit(line[0]);
                        }
                        current[0] = rowNo;
                        line[0] = sheet.createRow(body + rowNo - 1);
                    }
                    Doubtful doubt = Doubtful.of(row.get(8), row.get(7), row.get(6), row.get(5));
                    Set<String> said = new LinkedHashSet<>(messages.ofCell(rowNo, columnNo));
                    said.addAll(messages.around(rowNo, doubt.words()));
                    FlagText flag = doubt.flag();
                    if (columnNo == 1) {
                        said.addAll(messages.ofRow(rowNo));
                    }
                    if (flag == FlagText.NONE && !said.isEmpty()) {
                        flag = FlagText.NOTE;
                    }
                    Part part = row.get(2) == null || "item".equals(row.get(2)) ? Part.ITEM : Part.STRONG;
                    cell(
                            line[0].createCell(columnNo - 1),
                            part,
                            flag,
                            PrintedTable.words(row.get(3)),
                            row.get(4) instanceof BigDecimal number ? List.of(number) : List.of(),
                            doubt.lines(said));
                },
                document);
        if (current[0] > 0) {
            RowHeights.fit(line[0]);
        }
    }

    /**
     * Writes a cell as a number or, if it has no value, as text.
     *
     * @param value one value or none
     */
    private void cell(Cell cell, Part part, FlagText flag, String text, List<BigDecimal> value, List<String> said) {
        if (value.isEmpty()) {
            cells.text(cell, text, part, flag, said);
            return;
        }
        BigDecimal number = value.get(0);
        List<String> comment = new ArrayList<>();
        if (flag != FlagText.NONE || !DecimalText.isAsPrinted(text, number)) {
            comment.add("printed: " + text);
        }
        comment.addAll(said);
        cells.number(cell, number, DecimalText.format(text, number), part, flag, comment);
    }
}
