package vn.trichluc.generated;

import java.util.ArrayList;
import java.util.List;

/** A table of a made-up decision. */
final class Grid {
    /** @param top what stands above the column in the upper header row; empty for a header of one row */
    record Col(String top, String name) {}

    /** Rows: with a number and a label, words or figures in the other columns. */
    static final class Line {
        final String number;
        final String label;
        final List<Object> cells = new ArrayList<>();
        int group;
        int shift;
        int dropped = -1;
        int line;

        Line(String number, String label) {
            this.number = number;
            this.label = label;
        }

        List<Fig> figures() {
            return cells.stream()
                    .filter(Fig.class::isInstance)
                    .map(Fig.class::cast)
                    .toList();
        }
    }

    final String unitLine;
    final boolean numbered;
    final List<Col> columns = new ArrayList<>();
    final List<Line> rows = new ArrayList<>();
    boolean unitLost;
    int line;

    Grid(String unitLine, boolean numbered) {
        this.unitLine = unitLine;
        this.numbered = numbered;
    }
}
