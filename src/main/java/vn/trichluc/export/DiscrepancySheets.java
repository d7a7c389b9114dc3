package vn.trichluc.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.ListSheet.Column;
import vn.trichluc.export.Looks.Part;
import vn.trichluc.export.NamedPlaces.Named;
import vn.trichluc.export.SheetCells.Shape;

/**
 * Lists the discrepancies of a document, one in a line, and on a second sheet all places that they name, with links to
 * the cells.
 */
final class DiscrepancySheets {
    /** The largest number of proposed changes that one line lists in words; the second sheet lists them all. */
    private static final int MAX_PROPOSED = 5;

    private static final List<Column> REPORT = List.of(
            new Column(new Field("id", Type.STRING), "id", 7),
            new Column(new Field("severity", Type.STRING), "severity", 9),
            new Column(new Field("code", Type.STRING), "code", 18),
            new Column(new Field("message", Type.STRING), "what", 80),
            new Column(new Field("cause", Type.STRING), "cause", 12),
            new Column(new Field("where", Type.STRING), "where", 44),
            new Column(new Field("link", Type.STRING), "link", 14),
            new Column(new Field("stated", Type.STRING), "stated", 18),
            new Column(new Field("expected", Type.STRING), "expected", 18),
            new Column(new Field("difference", Type.NUMBER), "difference", 18),
            new Column(new Field("root", Type.STRING), "follows from (link)", 10),
            new Column(new Field("repair", Type.STRING), "would hold with (a proposal)", 60),
            new Column(new Field("link", Type.STRING), "link", 14),
            new Column(new Field("page", Type.INTEGER), "page", 7),
            new Column(new Field("line", Type.INTEGER), "line", 7));

    private static final List<Field> FIELDS = List.of(
            new Field("discrepancy_no", Type.INTEGER),
            new Field("id", Type.STRING),
            new Field("severity", Type.STRING),
            new Field("code", Type.STRING),
            new Field("message", Type.STRING),
            new Field("cause", Type.STRING),
            new Field("stated", Type.STRING),
            new Field("stated_number", Type.NUMBER),
            new Field("expected", Type.STRING),
            new Field("expected_number", Type.NUMBER),
            new Field("difference", Type.NUMBER),
            new Field("root", Type.STRING),
            new Field("page", Type.INTEGER),
            new Field("line", Type.INTEGER));

    private static final List<Column> PLACES = List.of(
            new Column(new Field("id", Type.STRING), "discrepancy (link)", 12),
            new Column(new Field("code", Type.STRING), "code", 18),
            new Column(new Field("part", Type.STRING), "part", 16),
            new Column(new Field("where", Type.STRING), "where", 80),
            new Column(new Field("link", Type.STRING), "link", 14),
            new Column(new Field("printed", Type.STRING), "printed", 30),
            new Column(new Field("value", Type.NUMBER), "value", 18),
            new Column(new Field("proposed", Type.NUMBER), "would hold with", 18));

    private final SheetCells cells;
    private final Targets targets;
    private final Map<Integer, List<Named>> named;

    /** The number, id and code by which the second sheet refers to a discrepancy. */
    private record Name(int number, String id, String code) {}

    DiscrepancySheets(SheetCells cells, Targets targets, Map<Integer, List<Named>> named) {
        this.cells = cells;
        this.targets = targets;
        this.named = named;
    }

    void fill(DatabaseReader database, String document, Sheet report, Sheet places) throws IOException {
        ListSheet.head(report, cells, REPORT);
        Map<String, Integer> rows = new HashMap<>();
        database.rows(
                "SELECT discrepancy_no, id FROM discrepancies WHERE document = ? ORDER BY discrepancy_no",
                FIELDS.subList(0, 2),
                row -> {
                    rows.put(PrintedTable.words(row.get(1)), rows.size() + 1);
                    targets.other("discrepancy " + row.get(1), report.getSheetName(), rows.size());
                },
                document);
        List<Name> names = new ArrayList<>();
        database.rows(
                "SELECT " + String.join(", ", FIELDS.stream().map(Field::name).toList())
                        + " FROM discrepancies WHERE document = ? ORDER BY discrepancy_no",
                FIELDS,
                row -> {
                    names.add(new Name(
                            PrintedTable.integer(row.get(0)),
                            PrintedTable.words(row.get(1)),
                            PrintedTable.words(row.get(3))));
                    line(report.createRow(names.size()), row);
                },
                document);
        ListSheet.filter(report, REPORT.size(), names.size());
        places(places, names);
    }

    private void line(Row line, List<@Nullable Object> row) {
        List<Named> all = named.getOrDefault(PrintedTable.integer(row.get(0)), List.of());
        List<Named> refs = all.stream().filter(each -> !each.repair()).toList();
        List<Named> repairs = all.stream().filter(Named::repair).toList();
        String root = PrintedTable.words(row.get(11));
        FlagText flag = "note".equals(row.get(2)) ? FlagText.NOTE : root.isEmpty() ? FlagText.ROOT : FlagText.SUSPECT;
        cells.text(line.createCell(0), PrintedTable.words(row.get(1)), Part.ITEM, flag, List.of());
        for (int i = 1; i <= 4; i++) {
            cells.text(line.createCell(i), PrintedTable.words(row.get(i + 1)), Part.ITEM);
        }
        cells.text(line.createCell(5), refs.isEmpty() ? "" : where(refs), Part.ITEM);
        link(line, 6, refs);
        side(line, 7, row.get(6), row.get(7));
        side(line, 8, row.get(8), row.get(9));
        side(line, 9, row.get(10), row.get(10));
        cells.link(line.createCell(10), root, targets.other("discrepancy " + root));
        cells.text(line.createCell(11), proposal(repairs), Part.ITEM);
        link(line, 12, repairs);
        cells.value(line.createCell(13), row.get(12), Shape.PLAIN, Part.ITEM, FlagText.NONE, List.of());
        cells.value(line.createCell(14), row.get(13), Shape.PLAIN, Part.ITEM, FlagText.NONE, List.of());
        RowHeights.fit(line);
    }

    /** Links a cell of the line to the first of the places, if there is any. */
    private void link(Row line, int column, List<Named> places) {
        Targets.Target target = places.isEmpty() ? null : places.get(0).target();
        cells.link(line.createCell(column), target == null ? "" : target.words(), target);
    }

    /** Writes the number of one side of a discrepancy or, if it has none, its text. */
    private void side(Row line, int column, @Nullable Object text, @Nullable Object number) {
        cells.value(
                line.createCell(column),
                number == null ? text : number,
                Shape.FIGURE,
                Part.ITEM,
                FlagText.NONE,
                List.of());
    }

    private static String where(List<Named> refs) {
        String first = refs.get(0).words();
        return refs.size() == 1 ? first : String.format(Locale.ROOT, "%s, and %d more", first, refs.size() - 1);
    }

    private static String proposal(List<Named> repairs) {
        StringJoiner words = new StringJoiner("; ");
        for (Named each : repairs.subList(0, Math.min(MAX_PROPOSED, repairs.size()))) {
            String proposed = each.proposed() == null ? "" : each.proposed().toPlainString();
            words.add(each.words() + ": " + proposed
                    + (each.printed().isEmpty() ? "" : " in place of " + each.printed()));
        }
        if (repairs.size() > MAX_PROPOSED) {
            words.add(String.format(Locale.ROOT, "and %d more", repairs.size() - MAX_PROPOSED));
        }
        return words.toString();
    }

    private void places(Sheet sheet, List<Name> names) {
        ListSheet.head(sheet, cells, PLACES);
        int next = 1;
        for (Name name : names) {
            boolean first = true;
            for (Named each : named.getOrDefault(name.number(), List.of())) {
                if (next > ListSheet.MAX_ROWS) {
                    break; // the database has the others, and each table says what is wrong with it
                }
                Row line = sheet.createRow(next++);
                cells.link(line.createCell(0), name.id(), targets.other("discrepancy " + name.id()));
                cells.text(line.createCell(1), name.code(), Part.ITEM);
                cells.text(
                        line.createCell(2),
                        each.repair() ? "would change" : first ? "named first" : "named",
                        Part.ITEM);
                cells.text(line.createCell(3), each.words(), Part.ITEM);
                link(line, 4, List.of(each));
                cells.text(line.createCell(5), each.printed(), Part.ITEM);
                side(line, 6, null, each.value());
                side(line, 7, null, each.proposed());
                RowHeights.fit(line);
                first = false;
            }
        }
        ListSheet.filter(sheet, PLACES.size(), next - 1);
    }
}
