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

/** The cell styles of a workbook, each made once: Excel takes 64,000 and no more. */
final class Looks {
    /** Of a text. */
    static final String TEXT = "@";

    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    /** Where a cell stands. */
    enum Part {
        TITLE,
        PLAIN,
        /** Of the head: on the left, also where it is a number or a date. */
        VALUE,
        HEADER,
        ITEM,
        /** A group or total row. */
        STRONG,
        /** Leads to another cell. */
        LINK
    }

    /**
     * @param format Excel's number format
     * @param guarded whether it is marked as text, so that it stays one when somebody edits it
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

    /** Told apart without colours as well: a root is bold, what was not read surely in italics. */
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
