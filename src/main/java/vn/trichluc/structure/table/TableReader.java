package vn.trichluc.structure.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trichluc.model.Column;
import vn.trichluc.model.LeftOut;
import vn.trichluc.model.MoneyUnit;
import vn.trichluc.model.PlacedText;
import vn.trichluc.model.Relation;
import vn.trichluc.model.Row;
import vn.trichluc.model.Table;
import vn.trichluc.text.amount.FigureForm;
import vn.trichluc.text.lexicon.Lexicons;

/**
 * Makes tables with meanings of grids: joined over pages, columns with their paths and roles, rows with their kinds.
 */
public final class TableReader {
    private final Lexicons lexicons;

    public TableReader(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    public TableReading read(TableContext context) {
        List<Table> tables = new ArrayList<>();
        Set<Integer> consumed = new HashSet<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<PlacedText> others = new ArrayList<>();
        boolean first = true;
        for (TableJoiner.Joined joined : new TableJoiner().join(context.grids())) {
            TableContext own = first ? context : withoutParagraphs(context);
            TableNames names = TableNames.of(own, joined.captions(), lexicons.moneyUnits());
            String id = "t" + (context.firstNumber() + tables.size());
            if (joined.hasText()) {
                tables.add(table(id, context, names, joined));
                joined.again()
                        .forEach(line -> line.printedTexts()
                                .forEach(text -> leftOut.add(new LeftOut(LeftOut.Reason.REPEATED, text))));
                consumed.addAll(names.consumed());
                joined.captions().stream()
                        .flatMap(line -> line.printedTexts().stream())
                        .map(names::unused)
                        .filter(text -> !text.isBlank())
                        .forEach(others::add);
            }
            first = false;
        }
        return new TableReading(tables, consumed, leftOut, others);
    }

    private Table table(String id, TableContext context, TableNames names, TableJoiner.Joined joined) {
        List<List<String>> paths = trusted(ColumnPaths.of(joined.header(), joined.columns()), joined);
        List<Column> columns = new ColumnReader(lexicons).read(paths, joined.body(), names.money());
        List<Relation> relations =
                ColumnRelations.of(columns, ColumnNumbers.formulas(joined.numbers(), joined.columns()));
        RowReader reader = new RowReader(columns);
        List<RowReader.Draft> drafts = reader.read(joined);
        FigureSizes sizes = FigureSizes.of(
                drafts.stream().flatMap(row -> row.cells().stream()).map(PlacedText::text));
        Realignment realignment = new Realignment(columns, relations, sizes);
        List<Row> rows = realignment.downColumns(reader.rows(drafts, id, realignment::alongRows));
        MoneyUnit unit = names.unit();
        return new Table(
                id, context.section(), names.title(), names.unitLine(), unit, columns, relations, rows, joined.at());
    }

    /**
     * Returns the paths; empty ones where figures of most rows stand beyond the last header cell, so that cells of the
     * header are lost or spans not given: it is then unknown which of them stands over which figures.
     */
    private static List<List<String>> trusted(List<List<String>> paths, TableJoiner.Joined joined) {
        int named = joined.header().stream().mapToInt(TableLine::printed).max().orElse(joined.columns());
        long beyond =
                joined.body().stream().filter(line -> hasFigure(line, named)).count();
        if (named >= joined.columns() || beyond * 2 < joined.body().size()) {
            return paths;
        }
        List<List<String>> result = new ArrayList<>();
        boolean figures = false;
        for (int column = 0; column < paths.size(); column++) {
            int at = column;
            long amounts = joined.body().stream()
                    .filter(line -> FigureForm.isFigure(line.shown(at).text()))
                    .count();
            figures |= column > 0 && amounts * 2 > joined.body().size();
            result.add(figures ? List.of() : paths.get(column));
        }
        return result;
    }

    private static boolean hasFigure(TableLine line, int from) {
        for (int column = from; column < line.extent(); column++) {
            if (FigureForm.isFigure(line.shown(column).text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the context for a later table of the run: titles and units before a run of grids are the first table's.
     */
    private static TableContext withoutParagraphs(TableContext context) {
        return new TableContext(context.grids(), List.of(), context.section(), PlacedText.EMPTY, context.firstNumber());
    }
}
