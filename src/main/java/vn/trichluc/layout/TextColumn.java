package vn.trichluc.layout;

import java.util.List;

/**
 * Lines that follow each other from the top: the page's whole width, or one of several columns side by side.
 *
 * @param lines at least one
 */
record TextColumn(List<Line> lines, Place place) {
    /** What part a column has in the flow of the text. */
    enum Place {
        /** Runs on from page to page. */
        MAIN,
        /** Stands beside another column: the head's two halves, recipients and signature. */
        SIDE,
        /** Stands at the foot of a page and interrupts nothing. */
        FOOTNOTE
    }

    TextColumn {
        lines = List.copyOf(lines);
    }
}
