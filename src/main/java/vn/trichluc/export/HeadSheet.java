package vn.trichluc.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.Looks.Part;
import vn.trichluc.export.SheetCells.Shape;

/**
 * Writes the sheet with the head of a document, who signed it, the warnings about its reading, and what was left out of
 * it.
 */
final class HeadSheet {
    private static final int CHARACTER_WIDTH = 256;
    private static final List<Integer> CHARACTERS = List.of(28, 90, 8, 8, 12, 40);

    private static final List<Field> HEAD = List.of(
            new Field("name", Type.STRING),
            new Field("issuer", Type.STRING),
            new Field("province", Type.STRING),
            new Field("province_code", Type.STRING),
            new Field("type", Type.STRING),
            new Field("number", Type.STRING),
            new Field("title", Type.STRING),
            new Field("place", Type.STRING),
            new Field("date", Type.DATE),
            new Field("effective", Type.DATE),
            new Field("period_from", Type.INTEGER),
            new Field("period_to", Type.INTEGER),
            new Field("status", Type.STRING),
            new Field("left_out_characters", Type.INTEGER),
            new Field("media_type", Type.STRING),
            new Field("source_pages", Type.INTEGER),
            new Field("sha256", Type.STRING));

    /** The names of fields in the table {@code fields} that differ from the columns of {@code documents}. */
    private static final Map<String, String> OF_CONTRACT =
            Map.of("province_code", "provinceCode", "period_from", "period", "period_to", "period");

    private static final Set<String> LISTS = Set.of("signers", "recipients");

    private final Sheet sheet;
    private final SheetCells cells;
    private final Targets targets;
    private int next;

    HeadSheet(Sheet sheet, SheetCells cells, Targets targets) {
        this.sheet = sheet;
        this.cells = cells;
        this.targets = targets;
    }

    /**
     * Fills the sheet.
     *
     * @param about what the discrepancies say of a field, a citation or a signer, by its name in {@link Targets}
     * @param legend the name in {@link Targets} of the legend of colours
     */
    void fill(DatabaseReader database, String document, Map<String, List<String>> about, String legend)
            throws IOException {
        for (int i = 0; i < CHARACTERS.size(); i++) {
            sheet.setColumnWidth(i, CHARACTERS.get(i) * CHARACTER_WIDTH);
        }
        headings("field", "as read", "page", "line", "confidence", "in doubt");
        Map<String, List<@Nullable Object>> fields = new HashMap<>();
        database.rows(
                "SELECT field, doubt_kind, doubt, confidence, page, line FROM fields WHERE document = ? ORDER BY field_no",
                List.of(
                        new Field("field", Type.STRING),
                        new Field("doubt_kind", Type.STRING),
                        new Field("doubt", Type.STRING),
                        new Field("confidence", Type.NUMBER),
                        new Field("page", Type.INTEGER),
                        new Field("line", Type.INTEGER)),
                row -> fields.put(PrintedTable.words(row.get(0)), row),
                document);
        database.rows(
                "SELECT " + String.join(", ", HEAD.stream().map(Field::name).toList())
                        + " FROM documents WHERE document = ?",
                HEAD,
                row -> {
                    for (int i = 0; i < row.size(); i++) {
                        String name = HEAD.get(i).name();
                        String contract = OF_CONTRACT.getOrDefault(name, name);
                        field(name, contract, row.get(i), Shape.of(HEAD.get(i)), fields.get(contract), about);
                    }
                },
                document);
        for (String list : LISTS.stream().sorted().toList()) {
            List<@Nullable Object> missing = fields.get(list);
            if (missing != null) {
                field(list, list, null, Shape.PLAIN, missing, about);
            }
        }
        cells.link(sheet.createRow(next++).createCell(0), "What the colours mean", targets.other(legend));
        signers(database, document, about);
        warnings(database, document);
        leftOut(database, document);
    }

    private void headings(String... names) {
        Row line = sheet.createRow(next++);
        for (int i = 0; i < names.length; i++) {
            cells.text(line.createCell(i), names[i], Part.HEADER);
        }
    }

    /** Writes lines below a title and column headings of their own; it writes nothing if there are no lines. */
    private final class Block {
        private final String[] names;
        private boolean begun;

        Block(String... names) {
            this.names = names;
        }

        Row line() {
            if (!begun) {
                begun = true;
                next++;
                headings(names);
            }
            return sheet.createRow(next++);
        }
    }

    private void field(
            String name,
            String contract,
            @Nullable Object value,
            Shape shape,
            @Nullable List<@Nullable Object> known,
            Map<String, List<String>> about) {
        targets.other(contract, sheet.getSheetName(), next);
        Row line = sheet.createRow(next++);
        cells.text(line.createCell(0), name.replace('_', ' '), Part.TITLE);
        if (known == null) {
            boolean partial = name.equals("status") && !"complete".equals(value);
            cells.value(
                    line.createCell(1),
                    value,
                    shape,
                    Part.VALUE,
                    partial ? FlagText.UNSURE : FlagText.NONE,
                    partial
                            ? List.of("part of the document could not be read, or not surely: see the warnings")
                            : List.of());
            RowHeights.fit(line);
            return;
        }
        Doubtful doubt = Doubtful.of(known.get(1), known.get(2), known.get(3), null);
        List<String> said = about.getOrDefault(contract, List.of());
        FlagText flag = doubt.flag() == FlagText.NONE && !said.isEmpty() ? FlagText.NOTE : doubt.flag();
        cells.value(line.createCell(1), value, shape, Part.VALUE, flag, doubt.lines(said));
        place(line, known.get(4), known.get(5));
        doubt(line, doubt);
    }

    private void doubt(Row line, Doubtful doubt) {
        cells.text(line.createCell(4), doubt.confidence(), Part.PLAIN);
        cells.text(line.createCell(5), String.join(" ", doubt.words()), Part.PLAIN);
        RowHeights.fit(line);
    }

    private void place(Row line, @Nullable Object page, @Nullable Object lineNo) {
        cells.value(line.createCell(2), page, Shape.PLAIN, Part.PLAIN, FlagText.NONE, List.of());
        cells.value(line.createCell(3), lineNo, Shape.PLAIN, Part.PLAIN, FlagText.NONE, List.of());
    }

    private void signers(DatabaseReader database, String document, Map<String, List<String>> about) throws IOException {
        Block block = new Block("signed as", "name", "page", "line", "confidence", "in doubt");
        database.rows(
                "SELECT signer_no, name, authority, position, page, line, doubt_kind, doubt, confidence FROM signers"
                        + " WHERE document = ? ORDER BY signer_no",
                List.of(
                        new Field("signer_no", Type.INTEGER),
                        new Field("name", Type.STRING),
                        new Field("authority", Type.STRING),
                        new Field("position", Type.STRING),
                        new Field("page", Type.INTEGER),
                        new Field("line", Type.INTEGER),
                        new Field("doubt_kind", Type.STRING),
                        new Field("doubt", Type.STRING),
                        new Field("confidence", Type.NUMBER)),
                row -> {
                    String key = "signer " + row.get(0);
                    Row line = block.line();
                    targets.other(key, sheet.getSheetName(), line.getRowNum());
                    Doubtful doubt = Doubtful.of(row.get(6), row.get(7), row.get(8), null);
                    String position = PrintedTable.words(row.get(2)) + "\n" + PrintedTable.words(row.get(3));
                    cells.text(line.createCell(0), position.strip(), Part.PLAIN);
                    cells.text(
                            line.createCell(1),
                            PrintedTable.words(row.get(1)),
                            Part.PLAIN,
                            doubt.flag(),
                            doubt.lines(about.getOrDefault(key, List.of())));
                    place(line, row.get(4), row.get(5));
                    doubt(line, doubt);
                },
                document);
    }

    private void warnings(DatabaseReader database, String document) throws IOException {
        Block block = new Block("warning", "what to know of the reading", "page", "line");
        database.rows(
                "SELECT code, message, page, line FROM warnings WHERE document = ? ORDER BY warning_no",
                List.of(
                        new Field("code", Type.STRING),
                        new Field("message", Type.STRING),
                        new Field("page", Type.INTEGER),
                        new Field("line", Type.INTEGER)),
                row -> {
                    Row line = block.line();
                    cells.text(
                            line.createCell(0), PrintedTable.words(row.get(0)), Part.PLAIN, FlagText.NOTE, List.of());
                    cells.text(line.createCell(1), PrintedTable.words(row.get(1)), Part.PLAIN);
                    place(line, row.get(2), row.get(3));
                    RowHeights.fit(line);
                },
                document);
    }

    private void leftOut(DatabaseReader database, String document) throws IOException {
        Block block = new Block("left out", "characters of the source that stand nowhere in the output");
        database.rows(
                "SELECT reason, characters FROM left_out WHERE document = ? ORDER BY left_out_no",
                List.of(new Field("reason", Type.STRING), new Field("characters", Type.INTEGER)),
                row -> {
                    Row line = block.line();
                    cells.text(line.createCell(0), PrintedTable.words(row.get(0)), Part.PLAIN);
                    cells.value(line.createCell(1), row.get(1), Shape.FIGURE, Part.VALUE, FlagText.NONE, List.of());
                },
                document);
    }
}
