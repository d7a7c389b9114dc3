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

/** The cell styles of a workbook, each made once: Excel takes 64,000 and no more. */
final class Looks {
    private final Workbook workbook;
    private final Map<Look, CellStyle> styles = new HashMap<>();

    /** Where a cell stands. */
    enum Part {
        TITLE,
        PLAIN,
        HEADER,
        ITEM,
        /** A group or total row. */
        STRONG
    }

    /** What is to be said of a cell. */
    enum Flag {
        NONE,
        /** Something speaks against the figure. */
        DOUBT
    }

    /** @param format Excel's number format; empty for text */
    record Look(Part part, Flag flag, String format, boolean guarded) {}

    Looks(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = workbook.createCellStyle();
        Part part = look.part();
        if (part != Part.ITEM && part != Part.PLAIN) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            style.setFont(bold);
        }
        style.setVerticalAlignment(part == Part.HEADER ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        style.setWrapText(part != Part.TITLE);
        if (part == Part.HEADER) {
            style.setAlignment(HorizontalAlignment.CENTER);
            fill(style, IndexedColors.GREY_25_PERCENT);
        }
        if (part != Part.TITLE && part != Part.PLAIN) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.flag() == Flag.DOUBT) {
            fill(style, IndexedColors.ROSE);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        } else {
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
        style.setQuotePrefixed(look.guarded());
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
