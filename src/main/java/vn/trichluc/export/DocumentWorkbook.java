package vn.trichluc.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.database.Dataset.Type;
import vn.trichluc.export.ListSheet.Column;

/**
 * Writes the workbook of a document: its head, its tables as printed, its text, the amounts in it, what it cites, its
 * discrepancies, and a legend of the cell styles.
 */
final class DocumentWorkbook implements AutoCloseable {
    /** The number of rows kept in memory; earlier rows are on disk. */
    private static final int WINDOW_ROWS = 200;

    private static final String HEAD = "Decision";
    private static final String TEXT = "Text";
    private static final String AMOUNTS = "Amounts";
    private static final String CITATIONS = "Citations";
    private static final String DISCREPANCIES = "Discrepancies";
    private static final String PLACES = "Places";
    private static final String LEGEND = "Legend";

    private static final List<Column> SECTION = List.of(
            new Column(new Field("section_no", Type.INTEGER), "no.", 7),
            new Column(new Field("kind", Type.STRING), "kind", 10),
            new Column(new Field("number", Type.STRING), "number", 10),
            new Column(new Field("title", Type.STRING), "heading", 50),
            new Column(new Field("text", Type.STRING), "text", 100),
            new Column(new Field("page", Type.INTEGER), "page", 7),
            new Column(new Field("line", Type.INTEGER), "line", 7));

    private static final List<Column> AMOUNT = List.of(
            new Column(new Field("amount_no", Type.INTEGER), "no.", 7),
            new Column(new Field("text", Type.STRING), "as printed", 50),
            new Column(new Field("vnd", Type.INTEGER), "đồng", 22),
            new Column(new Field("vnd_low", Type.INTEGER), "from đồng", 22),
            new Column(new Field("vnd_high", Type.INTEGER), "to đồng", 22),
            new Column(new Field("bound", Type.STRING), "bound", 12),
            new Column(new Field("per", Type.STRING), "for each", 20),
            new Column(new Field("fund", Type.STRING), "fund", 20),
            new Column(new Field("year", Type.INTEGER), "year", 8),
            new Column(new Field("section", Type.STRING), "section", 10),
            new Column(new Field("page", Type.INTEGER), "page", 7),
            new Column(new Field("line", Type.INTEGER), "line", 7));

    private static final List<Column> CITATION = List.of(
            new Column(new Field("citation_no", Type.INTEGER), "no.", 7),
            new Column(new Field("type", Type.STRING), "type", 20),
            new Column(new Field("number", Type.STRING), "number", 26),
            new Column(new Field("date", Type.DATE), "date", 12),
            new Column(new Field("text", Type.STRING), "first mention, as printed", 80),
            new Column(new Field("page", Type.INTEGER), "page", 7),
            new Column(new Field("line", Type.INTEGER), "line", 7));

    /** The parts of a document that the database numbers, by the names that {@link Targets} uses. */
    private static final List<String> NUMBERED = List.of("section", "amount", "citation", "signer");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW_ROWS);
    private final SheetCells cells = new SheetCells(workbook);
    private final SheetNames names = new SheetNames();
    private final Targets targets = new Targets();

    DocumentWorkbook() {
        // by default the library writes its own name and the time
        Date never = Date.from(Instant.EPOCH);
        var core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setCreated(Optional.of(never));
        core.setModified(Optional.of(never));
        core.setCreator("trichluc");
    }

    void fill(DatabaseReader database, String document) throws IOException {
        Map<String, List<String>> about = about(database, document);
        Sheet head = sheet(HEAD);
        targets.other(LEGEND, LEGEND, 0);
        new HeadSheet(head, cells, targets).fill(database, document, about, LEGEND);
        for (PrintedTable table : PrintedTable.of(database, document)) {
            new TableSheet(sheet(wanted(table)), cells, targets).fill(database, document, table);
        }
        list(
                TEXT,
                SECTION,
                Set.of("number", "title", "text"),
                "section",
                ", NULL AS first_read FROM sections WHERE document = ? ORDER BY section_no",
                database,
                document,
                about);
        list(
                AMOUNTS,
                AMOUNT,
                Set.of("text", "vnd", "vnd_low", "vnd_high"),
                "amount",
                ", NULL AS first_read FROM amounts WHERE document = ? ORDER BY amount_no",
                database,
                document,
                about);
        list(
                CITATIONS,
                CITATION,
                Set.of("type", "number", "date"),
                "citation",
                ", first_read FROM citations WHERE document = ? ORDER BY citation_no",
                database,
                document,
                about);
        Sheet report = sheet(DISCREPANCIES);
        Sheet places = sheet(PLACES);
        new DiscrepancySheets(cells, targets, NamedPlaces.of(database, document, targets))
                .fill(database, document, report, places);
        LegendSheet.fill(sheet(LEGEND), cells);
    }

    private void list(
            String name,
            List<Column> columns,
            Set<String> doubted,
            String what,
            String from,
            DatabaseReader database,
            String document,
            Map<String, List<String>> about)
            throws IOException {
        Sheet sheet = sheet(name);
        new ListSheet(sheet, cells, doubted, what, about, targets).fill(database, document, columns, from);
    }

    private Sheet sheet(String wanted) {
        Sheet sheet = workbook.createSheet(names.next(wanted));
        sheet.setFitToPage(true); // on paper as wide as the sheet, and as long as it takes
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /** Returns the sheet name wanted for a table; it begins with the table's number, since titles may be alike. */
    private static String wanted(PrintedTable table) {
        return table.title().isEmpty()
                ? String.format(Locale.ROOT, "Table %d", table.number())
                : String.format(Locale.ROOT, "%d %s", table.number(), table.title());
    }

    /**
     * Returns what discrepancies say of places outside tables: the lines of each place by its name in {@link Targets}.
     */
    private static Map<String, List<String>> about(DatabaseReader database, String document) throws IOException {
        Map<String, List<String>> about = new HashMap<>();
        database.rows(
                "SELECT r.section_no, r.amount_no, r.citation_no, r.signer_no, r.field, x.id, x.code, x.message FROM discrepancy_refs r"
                        + " JOIN discrepancies x ON x.document = r.document AND x.discrepancy_no = r.discrepancy_no"
                        + " WHERE r.document = ? AND r.table_no IS NULL ORDER BY r.discrepancy_no, r.ref_no",
                List.of(
                        new Field("section_no", Type.INTEGER),
                        new Field("amount_no", Type.INTEGER),
                        new Field("citation_no", Type.INTEGER),
                        new Field("signer_no", Type.INTEGER),
                        new Field("field", Type.STRING),
                        new Field("id", Type.STRING),
                        new Field("code", Type.STRING),
                        new Field("message", Type.STRING)),
                row -> {
                    String key = PrintedTable.words(row.get(4));
                    for (int i = 0; i < NUMBERED.size(); i++) {
                        key = row.get(i) == null ? key : NUMBERED.get(i) + " " + row.get(i);
                    }
                    about.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(row.get(5) + " " + row.get(6) + ": " + row.get(7));
                },
                document);
        return about;
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
