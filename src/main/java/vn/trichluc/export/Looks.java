package vn.trichluc.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Makes the cell styles of a workbook, each only once, as Excel allows no more than 64,000. */
final class Looks {
    /** Excel's number format for text. */
    static final String TEXT = "@";

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    /** The parts of a sheet that differ in style. */
    enum Part {
        TITLE,
        PLAIN,
        /** A value of the head, aligned to the left even if it is a number or a date. */
        VALUE,
        HEADER,
        ITEM,
        /** A cell of a group or total row. */
        STRONG,
        /** A cell that links to another cell. */
        LINK
    }

    /**
     * All that determines a cell's style.
     *
     * @param format Excel's number format
     * @param guarded whether the cell is marked as text, so that it stays text when somebody edits it
     */
    record Look(Part part, FlagText flag, String format, boolean guarded) {}

    Looks(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = workbook.createCellStyle();
        Part part = look.part();
        style.setFont(font(part, look.flag()));
        style.setVerticalAlignment(part == Part.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(part != Part.TITLE);
        if (part == Part.HEADER) {
            style.setAlignment(HorizontalAlignment.CENTER);
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (part == Part.VALUE) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        if (part != Part.TITLE && part != Part.PLAIN && part != Part.VALUE) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.flag() != FlagText.NONE) {
            style.setFillForegroundColor(new XSSFColor(look.flag().colour(), null));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setQuotePrefixed(look.guarded());
        return style;
    }

    /**
     * Returns the font; it distinguishes flags without colours too: a root is bold, an uncertain reading in italics.
     */
    private Font font(Part part, FlagText flag) {
        Font font = workbook.createFont();
        font.setBold(part == Part.TITLE || part == Part.HEADER || part == Part.STRONG || flag == FlagText.ROOT);
        font.setItalic(flag == FlagText.UNSURE);
        if (part == Part.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.BLUE.getIndex());
        }
        return font;
    }
}
