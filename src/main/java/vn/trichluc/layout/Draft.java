package vn.trichluc.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trichluc.model.Alignment;
import vn.trichluc.model.Block;
import vn.trichluc.model.Style;

/**
 * A paragraph while it is put together.
 *
 * @param lines the lines, at least one; they are on two pages if a page break cuts the paragraph
 * @param setting the metrics of the column in which it begins
 */
record Draft(List<Line> lines, ColumnMetrics setting, Alignment alignment, TextColumn.Place place) {
    /** The share of characters in bold or italic lines from which a paragraph is bold or italic. */
    private static final double NEARLY_ALL = 0.9;

    Draft {
        lines = List.copyOf(lines);
    }

    Line firstLine() {
        return lines.get(0);
    }

    Line lastLine() {
        return lines.get(lines.size() - 1);
    }

    Draft with(Draft continuation) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(continuation.lines);
        return new Draft(all, setting, alignment, place);
    }

    Block.Paragraph paragraph() {
        int characters = 0;
        int bold = 0;
        int italic = 0;
        double size = firstLine().fontSize();
        for (Line line : lines) {
            int length = line.text().length();
            characters += length;
            bold += line.bold() ? length : 0;
            italic += line.italic() ? length : 0;
        }
        return new Block.Paragraph(
                LineText.of(lines),
                new Style(bold >= NEARLY_ALL * characters, italic >= NEARLY_ALL * characters, alignment, 0, size));
    }
}
