package vn.trichluc.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.Looks.Look;
import vn.trichluc.export.Looks.Part;

/**
 * Puts values into the cells of one workbook; nothing else does, so that no text is a formula and all text is
 * well-formed.
 */
final class SheetCells {
    /** The largest number of characters in a comment, about a screenful. */
    private static final int MAX_COMMENT = 1_500;

    private static final int COMMENT_COLUMNS = 5;
    private static final int COMMENT_ROWS = 8;

    /** The largest number of links on a sheet; Excel allows hardly more. */
    private static final int MAX_LINKS = 65_000;

    /** The number of significant digits that Excel holds of a number. */
    private static final int MAX_DIGITS = 15;

    /** The first year of Excel's calendar. */
    private static final int FIRST_YEAR = 1900;

    private final CreationHelper helper;
    private final Looks looks;
    private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();
    private final Map<Sheet, Integer> links = new HashMap<>();

    SheetCells(Workbook workbook) {
        this.helper = workbook.getCreationHelper();
        this.looks = new Looks(workbook);
    }

    void text(Cell cell, String text, Part part) {
        text(cell, text, part, FlagText.NONE, List.of());
    }

    /**
     * Puts a text into a cell. It is never a formula; a text that begins like one is marked as text as well, so that it
     * stays text when somebody edits it.
     *
     * @param comment the lines of the cell's comment; a note is added if the workbook cannot hold the text as it is
     */
    void text(Cell cell, String text, Part part, FlagText flag, List<String> comment) {
        WorkbookText shown = WorkbookText.of(text);
        boolean guarded = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        cell.setCellValue(shown.text());
        cell.setCellStyle(looks.of(new Look(part, flag, Looks.TEXT, guarded)));
        comment(cell, comment, shown.notes());
    }

    /** Gives a cell a style and no value, so that the text of the cell before it runs over it. */
    void blank(Cell cell, Part part, FlagText flag) {
        cell.setCellStyle(looks.of(new Look(part, flag, Looks.TEXT, false)));
    }

    /** Puts a number into a cell, in a number format of its own. */
    void number(Cell cell, BigDecimal value, String format, Part part, FlagText flag, List<String> comment) {
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(looks.of(new Look(part, flag, format, false)));
        comment(cell, comment, List.of());
    }

    /** The ways in which a value of the database is shown. */
    enum Shape {
        /** A number that counts pages, lines or years, without separators between its digits. */
        PLAIN,
        DATE,
        FIGURE;

        static Shape of(Field field) {
            boolean counts = field.name().endsWith("_no") || COUNTING.contains(field.name());
            return field.type() == Type.DATE ? DATE : counts ? PLAIN : FIGURE;
        }

        private static final Set<String> COUNTING = Set.of("year", "page", "line", "period_from", "period_to");
    }

    /**
     * Puts a value of the database into a cell with its type: a number, a date or a text. A number with more digits
     * than Excel holds becomes a text.
     */
    void value(Cell cell, @Nullable Object value, Shape shape, Part part, FlagText flag, List<String> comment) {
        if (value instanceof Long whole) {
            value(cell, BigDecimal.valueOf(whole), shape, part, flag, comment);
        } else if (value instanceof BigDecimal number
                && number.stripTrailingZeros().precision() <= MAX_DIGITS) {
            int decimals = Math.max(0, number.stripTrailingZeros().scale());
            String digits = shape == Shape.FIGURE ? "#,##0" : "0";
            number(cell, number, decimals == 0 ? digits : digits + "." + "0".repeat(decimals), part, flag, comment);
        } else if (shape == Shape.DATE
                && value != null
                && LocalDate.parse(value.toString()).getYear() >= FIRST_YEAR) {
            cell.setCellValue(LocalDate.parse(value.toString()));
            cell.setCellStyle(looks.of(new Look(part, flag, "dd/mm/yyyy", false)));
            comment(cell, comment, List.of());
        } else {
            String text = CsvExport.text(value);
            text(cell, text == null ? "" : text, part, flag, comment);
        }
    }

    /**
     * Puts words into a cell that link to a place in the workbook, or plain words if it has none. They should be short:
     * some programs do not wrap them.
     */
    void link(Cell cell, String words, Targets.@Nullable Target target) {
        if (target == null || links.merge(cell.getSheet(), 1, Integer::sum) > MAX_LINKS) {
            text(cell, words, Part.ITEM);
            return;
        }
        text(cell, words, Part.LINK);
        Hyperlink link = helper.createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(target.address());
        cell.setHyperlink(link);
    }

    private void comment(Cell cell, List<String> lines, List<String> more) {
        if (lines.isEmpty() && more.isEmpty()) {
            return;
        }
        String text = String.join("\n", lines);
        String notes = String.join("\n", more);
        String cut =
                WorkbookText.of(text, Math.max(1, MAX_COMMENT - notes.length())).text();
        String all = notes.isEmpty() ? cut : cut.isEmpty() ? notes : cut + "\n" + notes;
        Drawing<?> drawing = drawings.computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch);
        ClientAnchor anchor = helper.createClientAnchor();
        int lastColumn = SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
        int lastRow = SpreadsheetVersion.EXCEL2007.getLastRowIndex();
        anchor.setCol1(cell.getColumnIndex()); // the anchor's corner is the cell that the comment belongs to
        anchor.setCol2(Math.min(lastColumn, cell.getColumnIndex() + COMMENT_COLUMNS));
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(Math.min(lastRow, cell.getRowIndex() + COMMENT_ROWS));
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor("trichluc");
        comment.setString(helper.createRichTextString(all));
        cell.setCellComment(comment);
    }
}
