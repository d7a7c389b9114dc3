package vn.trichluc.export;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Sets the heights of rows whose texts run over several lines: where a file gives no height, programs other than Excel
 * make the row one line high, and its texts overlap.
 */
final class RowHeights {
    /** The height in points of a line of the default font, which has 11 points. */
    private static final float LINE_POINTS = 15;

    /** The largest number of lines that a row is made high for; Excel's limit is 409.5 points. */
    private static final int MAX_LINES = 27;

    /**
     * The width of letters as a multiple of the width of digits, in which columns are measured; it allows for capitals
     * and bold.
     */
    private static final double LETTER_WIDTH = 1.1;

    private static final double COLUMN_UNITS = 256;

    private RowHeights() {}

    /** Sets the height of a row so that the text of each cell fits within its column. */
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

    /**
     * Sets the heights of header rows with merged cells: a cell's lines are shared among its rows, and the last row
     * takes the rest.
     */
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
