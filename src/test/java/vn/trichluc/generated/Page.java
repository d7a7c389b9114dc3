package vn.trichluc.generated;

import java.util.ArrayList;
import java.util.List;

/** Writes a made-up decision down, and notes on which line each figure comes to stand. */
final class Page {
    private final Manner manner;
    private final List<String> lines = new ArrayList<>();

    Page(Manner manner) {
        this.manner = manner;
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }

    /** Writes a paragraph and returns the number of its line. A figure in it is noted there. */
    int paragraph(Object... parts) {
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(part instanceof Fig fig ? fig.printed : part);
        }
        lines.addAll(List.of(text.toString().split("\n", -1)));
        for (Object part : parts) {
            if (part instanceof Fig fig) {
                fig.line = lines.size();
            }
        }
        int line = lines.size();
        if (manner != Manner.ONE_CELL_A_LINE) {
            lines.add("");
        }
        return line;
    }

    int heading(String text) {
        return paragraph(manner == Manner.MARKDOWN ? "**" + text + "**" : text);
    }

    int bigHeading(String text) {
        return paragraph(manner == Manner.MARKDOWN ? "## " + text : text);
    }

    void lines(String... more) {
        lines.addAll(List.of(more));
    }

    void table(Grid grid) {
        if (!grid.unitLine.isEmpty() && !grid.unitLost) {
            paragraph(manner == Manner.MARKDOWN ? "**" + grid.unitLine + "**" : grid.unitLine);
        }
        grid.line = lines.size() + 1;
        boolean twoRows = grid.columns.stream().anyMatch(column -> !column.top().isEmpty());
        List<String> first = new ArrayList<>(grid.numbered ? List.of("TT", "Nội dung") : List.of("Năm"));
        List<String> second = new ArrayList<>(grid.numbered ? List.of("", "") : List.of(""));
        String last = "";
        for (Grid.Col column : grid.columns) {
            boolean spanned = column.top().equals(last) && manner != Manner.ONE_CELL_A_LINE;
            first.add(!twoRows || column.top().isEmpty() ? column.name() : spanned ? "" : column.top());
            second.add(column.top().isEmpty() ? "" : column.name());
            last = column.top();
        }
        row(first);
        if (twoRows) {
            row(second);
        }
        for (Grid.Line line : grid.rows) {
            line.line = lines.size() + 1;
            row(line, grid.numbered);
        }
        lines.add("");
    }

    private void row(Grid.Line line, boolean numbered) {
        List<Object> cells = new ArrayList<>(numbered ? List.of(line.number, line.label) : List.of(line.label));
        int before = cells.size();
        List<Object> own = new ArrayList<>(line.cells);
        if (line.dropped >= 0) {
            own.remove(line.dropped);
        }
        if (line.shift > 0) {
            own.add(line.shift - 1, "");
            own.remove(own.size() - 1);
        }
        cells.addAll(own);
        if (manner == Manner.ONE_CELL_A_LINE) {
            for (Object cell : cells) {
                lines.add("\t" + (cell instanceof Fig fig ? fig.printed : cell));
                if (cell instanceof Fig fig) {
                    fig.line = lines.size();
                }
            }
            lines.add("");
            return;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            text.append(i == 0 ? "" : "\t").append(cell instanceof Fig fig ? fig.printed : cell);
        }
        lines.add(text.toString());
        for (Object cell : cells.subList(before, cells.size())) {
            if (cell instanceof Fig fig) {
                fig.line = lines.size();
            }
        }
    }

    private void row(List<String> cells) {
        if (manner == Manner.ONE_CELL_A_LINE) {
            cells.forEach(cell -> lines.add("\t" + cell));
            lines.add("");
        } else {
            lines.add(String.join("\t", cells));
        }
    }
}
