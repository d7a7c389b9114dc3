package vn.trichluc.export;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Heights of rows whose texts run over several lines. Spreadsheets other than Excel leave rows of one line where the file
 * says nothing, and texts then stand over one another.
 */
final class RowHeights {
    /** Of a line of the default font, 11 points. */
    private static final float LINE_POINTS = 15;

    /** Excel's limit is 409.5 points. */
    private static final int MAX_LINES = 27;

    /** Of letters to digits, by which columns are measured: capitals and bold print are wider. */
    private static final double LETTER_WIDTH = 1.1;

    private static final double COLUMN_UNITS = 256;

    private RowHeights() {}

    /** For what stands in the cells of the row, each within its own column. */
    static void fit(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                lines = Math.max(
                        lines, lines(cell.getStringCellValue(), row.getSheet().getColumnWidth(cell.getColumnIndex())));
            }
        }
        set(row, lines);
    }

    /** For merged cells of a header: each gets its lines from the rows that it spans, what lacks from the last of them. */
    static void fit(Sheet sheet, int first, int rows, List<HeaderGrid.Span> spans) {
        int[] lines = new int[rows];
        Arrays.fill(lines, 1);
        for (HeaderGrid.Span span : spans) {
            int width = 0;
            for (int column = span.firstColumn(); column <= span.lastColumn(); column++) {
                width += sheet.getColumnWidth(column);
            }
            int lacking = lines(span.text(), width);
            for (int row = span.firstRow(); row < span.lastRow(); row++) {
                lacking -= lines[row];
            }
            lines[span.lastRow()] = Math.max(lines[span.lastRow()], lacking);
        }
        for (int row = 0; row < rows; row++) {
            set(sheet.getRow(first + row), lines[row]);
        }
    }

    private static void set(Row row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(LINE_POINTS * Math.min(MAX_LINES, lines));
        }
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(line.length() * LETTER_WIDTH * COLUMN_UNITS / width));
        }
        return lines;
    }
}
