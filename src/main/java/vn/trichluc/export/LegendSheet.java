package vn.trichluc.export;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import vn.trichluc.export.Looks.Part;

/** Writes the sheet that explains what the styles of cells mean. */
final class LegendSheet {
    private static final int CHARACTER_WIDTH = 256;

    private LegendSheet() {}

    static void fill(Sheet sheet, SheetCells cells) {
        int[] widths = {26, 90, 90};
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER_WIDTH);
        }
        int next = 0;
        Row head = sheet.createRow(next++);
        cells.text(head.createCell(0), "look", Part.HEADER);
        cells.text(head.createCell(1), "meaning", Part.HEADER);
        cells.text(head.createCell(2), "ý nghĩa", Part.HEADER);
        for (FlagText flag : FlagText.values()) {
            if (flag != FlagText.NONE) {
                Row line = sheet.createRow(next++);
                cells.text(line.createCell(0), flag.title(), Part.ITEM, flag, List.of());
                cells.text(line.createCell(1), flag.english(), Part.ITEM);
                cells.text(line.createCell(2), flag.vietnamese(), Part.ITEM);
            }
        }
        Row more = sheet.createRow(next);
        cells.text(more.createCell(0), "Comment", Part.ITEM);
        cells.text(
                more.createCell(1),
                "Says why, what is printed where the cell cannot show it, and what was first read.",
                Part.ITEM);
        cells.text(
                more.createCell(2),
                "Nói rõ lý do, chữ số in trên văn bản nếu ô không hiện được, và kết quả nhận dạng ban đầu.",
                Part.ITEM);
    }
}
