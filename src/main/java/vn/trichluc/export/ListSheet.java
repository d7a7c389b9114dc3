package vn.trichluc.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.Looks.Part;
import vn.trichluc.export.SheetCells.Shape;

/**
 * Writes a sheet with a heading and one line for each row of a database table, such as amounts in running text or
 * citations.
 */
final class ListSheet {
    /** The largest number of rows that are listed: Excel's limit less the lines above the rows. */
    static final int MAX_ROWS = 1_048_000;

    private static final int CHARACTER_WIDTH = 256;

    private final Sheet sheet;
    private final SheetCells cells;
    private final Set<String> doubted;
    private final String what;
    private final Map<String, List<String>> about;
    private final Targets targets;

    /**
     * A column of the sheet.
     *
     * @param field the field as the query returns it
     * @param characters the width in characters
     */
    record Column(Field field, String heading, int characters) {}

    /**
     * @param doubted the fields that show the row's doubts by their style; the first of them bears the comment
     * @param what the name of a row in {@code about} and {@code targets} without its number, which is the row's first
     *     field
     * @param about what discrepancies say of each row, one in a line
     */
    ListSheet(
            Sheet sheet,
            SheetCells cells,
            Set<String> doubted,
            String what,
            Map<String, List<String>> about,
            Targets targets) {
        this.sheet = sheet;
        this.cells = cells;
        this.doubted = Set.copyOf(doubted);
        this.what = what;
        this.about = about;
        this.targets = targets;
    }

    static void head(Sheet sheet, SheetCells cells, List<Column> columns) {
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            cells.text(header.createCell(i), columns.get(i).heading(), Part.HEADER);
            sheet.setColumnWidth(i, columns.get(i).characters() * CHARACTER_WIDTH);
        }
        RowHeights.fit(header);
        sheet.createFreezePane(0, 1);
    }

    /** Adds a filter to the columns, so that the reader can select rows by value. */
    static void filter(Sheet sheet, int columns, int rows) {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows), 0, columns - 1));
    }

    /**
     * Fills the sheet with the rows of a document.
     *
     * @param from the end of the query after the columns: {@code first_read}, then FROM with a question mark for the
     *     document
     */
    void fill(DatabaseReader database, String document, List<Column> columns, String from) throws IOException {
        head(sheet, cells, columns);
        List<Field> fields = new ArrayList<>(columns.stream().map(Column::field).toList());
        fields.add(new Field("doubt_kind", Type.STRING));
        fields.add(new Field("doubt", Type.STRING));
        fields.add(new Field("confidence", Type.NUMBER));
        String names = String.join(", ", fields.stream().map(Field::name).toList());
        fields.add(new Field("first_read", Type.STRING));
        int[] next = {1};
        database.rows(
                "SELECT " + names + from,
                fields,
                row -> {
                    int shown = columns.size();
                    String key = what + " " + row.get(0);
                    targets.other(key, sheet.getSheetName(), next[0]);
                    Row line = sheet.createRow(next[0]++);
                    Doubtful doubt =
                            Doubtful.of(row.get(shown), row.get(shown + 1), row.get(shown + 2), row.get(shown + 3));
                    List<String> said = about.getOrDefault(key, List.of());
                    FlagText flag = doubt.flag() == FlagText.NONE && !said.isEmpty() ? FlagText.NOTE : doubt.flag();
                    List<String> comment = doubt.lines(said);
                    for (int i = 0; i < shown; i++) {
                        boolean marked = doubted.contains(columns.get(i).field().name());
                        cells.value(
                                line.createCell(i),
                                row.get(i),
                                Shape.of(columns.get(i).field()),
                                Part.ITEM,
                                marked ? flag : FlagText.NONE,
                                marked ? comment : List.of());
                        comment = marked ? List.of() : comment;
                    }
                    RowHeights.fit(line);
                },
                document);
        filter(sheet, columns.size(), next[0] - 1);
    }
}
