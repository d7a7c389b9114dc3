package vn.trichluc.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Dataset;
import vn.trichluc.database.Dataset.Field;
import vn.trichluc.export.Looks.Flag;
import vn.trichluc.export.Looks.Look;
import vn.trichluc.export.Looks.Part;

/** The workbook of a document: its head, its tables as printed, its discrepancies. */
final class DocumentWorkbook implements AutoCloseable {
    /** Excel's own limits. */
    static final int MAX_SHEET_NAME = 31;

    static final int MAX_TEXT = 32_767;

    /** Rows kept in memory; earlier ones are on disk. */
    private static final int WINDOW_ROWS = 200;

    private static final int CHARACTER_WIDTH = 256;
    private static final int NAME_CHARACTERS = 22;
    private static final int WORDS_CHARACTERS = 90;

    private static final List<String> HEAD = List.of(
            "name",
            "issuer",
            "province",
            "type",
            "number",
            "title",
            "place",
            "date",
            "effective",
            "period_from",
            "period_to",
            "status",
            "sha256");

    private static final List<String> REPORT = List.of(
            "id",
            "severity",
            "code",
            "cause",
            "message",
            "stated",
            "expected",
            "difference",
            "root",
            "repair",
            "page",
            "line");

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW_ROWS);
    private final Looks looks = new Looks(workbook);

    DocumentWorkbook() {
        // the library notes its own name and the time
        Date never = Date.from(Instant.EPOCH);
        var core = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        core.setCreated(Optional.of(never));
        core.setModified(Optional.of(never));
        core.setCreator("trichluc");
    }

    void fill(DatabaseReader database, String document) throws IOException {
        Sheet head = workbook.createSheet("Decision");
        head.setColumnWidth(0, NAME_CHARACTERS * CHARACTER_WIDTH);
        head.setColumnWidth(1, WORDS_CHARACTERS * CHARACTER_WIDTH);
        List<Field> fields = fields("documents", HEAD);
        database.rows(
                "SELECT " + String.join(", ", HEAD) + " FROM documents WHERE document = ?",
                fields,
                row -> {
                    for (int i = 0; i < row.size(); i++) {
                        Row line = head.createRow(i);
                        text(line.createCell(0), HEAD.get(i).replace('_', ' '), Part.TITLE);
                        String value = CsvExport.text(row.get(i));
                        text(line.createCell(1), value == null ? "" : value, Part.PLAIN);
                    }
                },
                document);
        for (PrintedTable table : PrintedTable.of(database, document)) {
            Sheet sheet = workbook.createSheet(sheetName(table));
            new TableSheet(sheet, this).fill(database, document, table);
        }
        discrepancies(database, document);
    }

    /** Its number keeps names apart; Excel takes 31 characters and not all of them. */
    static String sheetName(PrintedTable table) {
        String name = table.title().isEmpty()
                ? String.format(Locale.ROOT, "Table %d", table.number())
                : String.format(Locale.ROOT, "%d %s", table.number(), table.title());
        int end = Math.min(name.length(), MAX_SHEET_NAME);
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return WorkbookUtil.createSafeSheetName(
                name.substring(0, end).strip().replaceAll("'$", " ").strip());
    }

    private void discrepancies(DatabaseReader database, String document) throws IOException {
        Sheet sheet = workbook.createSheet("Discrepancies");
        Row header = sheet.createRow(0);
        for (int i = 0; i < REPORT.size(); i++) {
            text(header.createCell(i), REPORT.get(i), Part.HEADER);
            boolean words = REPORT.get(i).equals("message") || REPORT.get(i).equals("repair");
            sheet.setColumnWidth(i, (words ? WORDS_CHARACTERS : NAME_CHARACTERS / 2 + 2) * CHARACTER_WIDTH);
        }
        sheet.createFreezePane(0, 1);
        int[] next = {1};
        database.rows(
                "SELECT " + String.join(", ", REPORT)
                        + " FROM discrepancies WHERE document = ? ORDER BY discrepancy_no",
                fields("discrepancies", REPORT),
                row -> {
                    Row line = sheet.createRow(next[0]++);
                    for (int i = 0; i < row.size(); i++) {
                        String value = CsvExport.text(row.get(i));
                        text(line.createCell(i), value == null ? "" : value, Part.ITEM);
                    }
                },
                document);
    }

    /** Fields of a table by their names. */
    static List<Field> fields(String table, List<String> names) {
        Dataset dataset = Dataset.all().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow();
        List<Field> fields = new ArrayList<>();
        for (String name : names) {
            fields.add(dataset.fields().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow());
        }
        return fields;
    }

    void text(Cell cell, String text, Part part) {
        text(cell, text, part, Flag.NONE);
    }

    /**
     * Puts a text into a cell. It is never a formula; where it begins like one it is marked as text as well, so that it
     * stays one when somebody edits it.
     */
    void text(Cell cell, String text, Part part, Flag flag) {
        boolean guarded = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        cell.setCellValue(text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT - 1) + "…");
        cell.setCellStyle(looks.of(new Look(part, flag, "", guarded)));
    }

    void number(Cell cell, double value, String format, Part part, Flag flag) {
        cell.setCellValue(value);
        cell.setCellStyle(looks.of(new Look(part, flag, format, false)));
    }

    void write(OutputStream out) throws IOException {
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
