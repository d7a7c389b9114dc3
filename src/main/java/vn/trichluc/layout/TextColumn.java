package vn.trichluc.layout;

import java.util.List;

/**
 * Lines that follow each other from the top: the page's whole width, or one of several columns side by side.
 *
 * @param lines the lines, at least one
 */
record TextColumn(List<Line> lines, Place place) {
    /** The part that a column has in the flow of the text. */
    enum Place {
        /** The column continues from page to page. */
        MAIN,
        /** The column is beside another one: the head's two halves, recipients and signature. */
        SIDE,
        /** The column is at the foot of a page and interrupts nothing. */
        FOOTNOTE
    }

    TextColumn {
        lines = List.copyOf(lines);
    }
}
