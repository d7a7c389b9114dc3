package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Cell;
import vn.trichluc.model.Column;
import vn.trichluc.model.ColumnRole;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Row;
import vn.trichluc.model.RowKind;
import vn.trichluc.text.amount.FigureForm;

/**
 * Makes rows of body lines: one cell a column, the number and the label apart, a row that the source gives as two lines
 * (its label on one, its figures on the next; its text broken by a page's end) as one. {@link RowTree} says what they
 * are.
 */
final class RowReader {
    private static final Pattern ONLY_DASHES = Pattern.compile("[-–—.…\\s]*");

    private final List<Column> columns;
    private final int numberColumn;
    private final int labelColumn;

    /** The number of columns that the header names, from the left; a row that fills them lost no cell. */
    private final int named;

    RowReader(List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.numberColumn = indexOf(columns, ColumnRole.NUMBER);
        this.labelColumn = indexOf(columns, ColumnRole.LABEL);
        this.named = named(columns);
    }

    /**
     * A row whose kind, parent and id are not known yet.
     *
     * @param over the label of an earlier row whose merged cell reaches down over this row's; otherwise empty
     * @param shared columns whose cell reaches over figures of other columns as well
     */
    record Draft(List<PlacedText> cells, String over, boolean bold, int printed, List<Anchor> at, Set<Integer> shared) {
        Draft with(List<PlacedText> newCells, int newPrinted, List<Anchor> newAt) {
            return new Draft(newCells, over, bold, newPrinted, newAt, shared);
        }

        private List<Cell> given() {
            List<Cell> given = new ArrayList<>();
            for (int column = 0; column < cells.size(); column++) {
                Cell cell = Cell.of(cells.get(column));
                given.add(shared.contains(column) ? cell.asShared() : cell);
            }
            return given;
        }
    }

    List<Draft> read(TableJoiner.Joined table) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < table.body().size(); i++) {
            TableLine line = table.body().get(i);
            if (line.texts().isEmpty()) {
                continue;
            }
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            if (last != null && isLabelOnly(last) && isFiguresOnly(line)) {
                drafts.set(drafts.size() - 1, withFigures(last, line));
            } else if (last != null && table.pageStarts().contains(i) && goesOn(drafts, last, line)) {
                drafts.set(drafts.size() - 1, joined(last, line));
            } else {
                drafts.add(draft(line));
            }
        }
        return numberColumn < 0 ? drafts : counted(drafts);
    }

    private List<Draft> counted(List<Draft> drafts) {
        List<PlacedText> numbers = RowNumberSequence.of(
                drafts.stream().map(draft -> draft.cells().get(numberColumn)).toList());
        List<Draft> counted = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            List<PlacedText> cells = new ArrayList<>(draft.cells());
            cells.set(numberColumn, numbers.get(i));
            counted.add(draft.with(cells, draft.printed(), draft.at()));
        }
        return counted;
    }

    /**
     * Makes the rows of drafts.
     *
     * @param realigned puts cells back that a row lost, before the kinds of the rows are decided
     */
    List<Row> rows(List<Draft> drafts, String tableId, UnaryOperator<List<Row>> realigned) {
        List<Row> rows = new ArrayList<>();
        for (Draft draft : drafts) {
            String number = numberColumn < 0 ? "" : number(draft);
            String id = tableId + ".r" + (rows.size() + 1);
            rows.add(new Row(id, null, RowKind.ITEM, number, label(draft), draft.given(), draft.printed(), draft.at()));
        }
        return new RowTree(columns)
                .arrange(realigned.apply(rows), drafts.stream().map(Draft::bold).toList());
    }

    private String number(Draft draft) {
        String text = draft.cells().get(numberColumn).text();
        if (label(draft).equals(text)) {
            return ""; // words
        }
        return RowNumber.whole(text).map(RowNumber::text).orElse(text);
    }

    /** Returns the label; where its cell is blank, words that stand in the number's cell. */
    private String label(Draft draft) {
        String label = labelColumn < 0 ? "" : draft.cells().get(labelColumn).text();
        if (!label.isBlank() || numberColumn < 0 || !draft.over().isEmpty()) {
            return label.isBlank() ? draft.over() : label;
        }
        String number = draft.cells().get(numberColumn).text();
        return RowNumber.whole(number).isPresent()
                        || ONLY_DASHES.matcher(number).matches()
                ? ""
                : number;
    }

    private Draft draft(TableLine line) {
        List<PlacedText> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(line.shown(column));
        }
        moveToLabel(line, cells);
        dropRepeated(cells);
        splitNumber(cells);
        boolean bold = labelColumn >= 0 && line.slot(labelColumn).bold();
        boolean covered = labelColumn >= 0
                && !line.slot(labelColumn).first()
                && cells.get(labelColumn).isBlank();
        String over = covered ? line.slot(labelColumn).text().text() : "";
        int printed = line.printed() >= named ? columns.size() : line.printed();
        Draft draft = new Draft(cells, over, bold, printed, line.at(), shared(line));
        return isLabelOnly(draft) ? draft.with(cells, columns.size(), line.at()) : draft;
    }

    /**
     * Returns the columns of amounts whose cell is merged with that of a column of another header, so that it is no
     * amount of the first alone.
     */
    private Set<Integer> shared(TableLine line) {
        Set<Integer> shared = new HashSet<>();
        for (int column = 0; column < columns.size(); column++) {
            TableLine.Slot slot = line.slot(column);
            Column first = columns.get(column);
            if (!slot.first()
                    || !ColumnReader.isFigures(first.role())
                    || !FigureForm.isNumber(slot.text().text())) {
                continue;
            }
            for (int next = column + 1; next < columns.size() && line.slot(next).cell() == slot.cell(); next++) {
                boolean other = ColumnReader.isFigures(columns.get(next).role())
                        && !columns.get(next).path().equals(first.path());
                if (other) {
                    shared.add(column);
                }
            }
        }
        return shared;
    }

    /** Moves a cell merged over the label's column to that column. */
    private void moveToLabel(TableLine line, List<PlacedText> cells) {
        if (labelColumn <= 0
                || line.slot(labelColumn).first()
                || line.slot(labelColumn).text().isBlank()) {
            return;
        }
        int cell = line.slot(labelColumn).cell();
        for (int column = 0; column < labelColumn; column++) {
            if (line.slot(column).cell() == cell && line.slot(column).first()) {
                cells.set(labelColumn, line.slot(column).text());
                cells.set(column, PlacedText.EMPTY);
            }
        }
    }

    /**
     * Drops the repetition of a cell merged over number and label that the source repeats in both; it stands in the
     * label's column only.
     */
    private void dropRepeated(List<PlacedText> cells) {
        if (numberColumn < 0 || labelColumn < 0) {
            return;
        }
        String number = cells.get(numberColumn).text();
        if (number.equals(cells.get(labelColumn).text())
                && RowNumber.whole(number).isEmpty()) {
            cells.set(numberColumn, PlacedText.EMPTY);
        }
    }

    /** Splits a number's cell beside a blank label into both: "III Hỗ trợ …". */
    private void splitNumber(List<PlacedText> cells) {
        if (numberColumn < 0 || labelColumn < 0) {
            return;
        }
        int from = cells.get(numberColumn).isBlank() ? labelColumn : numberColumn;
        boolean otherBlank =
                cells.get(from == labelColumn ? numberColumn : labelColumn).isBlank();
        PlacedText both = cells.get(from);
        Optional<RowNumber> number = RowNumber.before(both.text());
        if (!otherBlank || number.isEmpty() || number.get().rank() >= RowNumber.SMALL_LETTER) {
            return;
        }
        boolean fromLabel = from == labelColumn;
        if (fromLabel && number.get().rank() >= RowNumber.ARABIC) {
            return; // a numbered label in a table whose numbers stand apart is a label
        }
        int length = number.get().length();
        cells.set(numberColumn, both.slice(0, length).strip());
        cells.set(labelColumn, both.slice(length).strip());
    }

    private boolean isLabelOnly(Draft draft) {
        if (labelColumn < 0 || label(draft).isBlank()) {
            return false;
        }
        for (int column = labelColumn + 1; column < columns.size(); column++) {
            if (!draft.cells().get(column).isBlank()) {
                return false;
            }
        }
        return columns.size() > labelColumn + 1;
    }

    /**
     * Returns the number of cells before the figures of a line that has a figure for each column and nothing else; -1
     * for other lines.
     */
    private int offset(TableLine line) {
        int figures = columns.size() - labelColumn - 1;
        int offset = line.printed() - figures;
        if (labelColumn < 0 || figures < 2 || offset < 0 || offset > labelColumn + 1) {
            return -1;
        }
        for (int column = 0; column < line.printed(); column++) {
            String text = line.shown(column).text();
            boolean fits = column < offset ? text.isBlank() : text.isBlank() || FigureForm.isFigure(text);
            if (!fits) {
                return -1;
            }
        }
        return offset;
    }

    private boolean isFiguresOnly(TableLine line) {
        int figureColumns = 0;
        for (Column column : columns) {
            figureColumns += ColumnReader.isFigures(column.role()) || column.role() == ColumnRole.PERCENT ? 1 : 0;
        }
        return figureColumns == columns.size() - labelColumn - 1 && offset(line) >= 0;
    }

    private Draft withFigures(Draft label, TableLine figures) {
        int offset = offset(figures);
        List<PlacedText> cells = new ArrayList<>(label.cells());
        for (int column = labelColumn + 1; column < columns.size(); column++) {
            cells.set(column, figures.shown(offset + column - labelColumn - 1));
        }
        return label.with(cells, columns.size(), union(label.at(), figures.at()));
    }

    /** Whether the first line of a page continues the row before it: every row has a number, and this line has none. */
    private boolean goesOn(List<Draft> drafts, Draft last, TableLine line) {
        if (numberColumn < 0 || !line.shown(numberColumn).isBlank()) {
            return false;
        }
        for (Draft draft : drafts) {
            if (draft.cells().get(numberColumn).isBlank()) {
                return false;
            }
        }
        boolean lowerCase = false;
        boolean capital = false;
        for (int column = 0; column < columns.size(); column++) {
            String text = line.shown(column).text();
            if (FigureForm.isFigure(text) && !last.cells().get(column).isBlank()) {
                return false;
            }
            lowerCase |= !text.isEmpty() && Character.isLowerCase(text.charAt(0));
            capital |= column == labelColumn && !text.isEmpty() && !Character.isLowerCase(text.charAt(0));
        }
        boolean hasFigures = columns.stream().anyMatch(column -> ColumnReader.isFigures(column.role()));
        return hasFigures ? lowerCase || !capital : true;
    }

    private static Draft joined(Draft draft, TableLine line) {
        List<PlacedText> cells = new ArrayList<>();
        for (int column = 0; column < draft.cells().size(); column++) {
            PlacedText before = draft.cells().get(column);
            PlacedText after = line.shown(column);
            boolean both = !before.isBlank() && !after.isBlank();
            cells.add(both ? PlacedText.join(" ", List.of(before, after)) : before.isBlank() ? after : before);
        }
        return draft.with(cells, draft.printed(), union(draft.at(), line.at()));
    }

    private static List<Anchor> union(List<Anchor> one, List<Anchor> other) {
        List<Anchor> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static int named(List<Column> columns) {
        int named = columns.size();
        while (named > 0 && columns.get(named - 1).path().isEmpty()) {
            named--;
        }
        return named == 0 ? columns.size() : named;
    }

    static int indexOf(List<Column> columns, ColumnRole role) {
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).role() == role) {
                return column;
            }
        }
        return -1;
    }
}
