package vn.trichluc.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trichluc.database.Database;
import vn.trichluc.database.DatabaseReader;
import vn.trichluc.database.Results;

@ExtendWith(Results.Extension.class)
class WorkbookExportTest {
    @TempDir
    private Path folder;

    private Workbook workbook(byte[] json) throws Exception {
        String url = folder.resolve("a.db").toString();
        try (Database database = Database.open(url)) {
            database.replace(json);
        }
        try (DatabaseReader database = DatabaseReader.open(url)) {
            List<Path> files = DatabaseExport.write(database, DatabaseExport.Format.XLSX, folder.resolve("out"));
            assertThat(files).hasSize(1);
            // read-only: else POI writes it anew on closing, into a folder that all users of the machine share
            return WorkbookFactory.create(files.get(0).toFile(), null, true);
        }
    }

    private static Cell find(Sheet sheet, String row, int column) {
        for (Row each : sheet) {
            for (Cell cell : each) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(row)) {
                    return each.getCell(column);
                }
            }
        }
        throw new AssertionError("no row " + row);
    }

    @Test
    void aTableStandsAsPrintedWithItsHeaderMerged(Results results) throws Exception {
        try (Workbook workbook = workbook(results.json().get("thanh-hoa-2022-giam-ngheo.txt"))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            assertThat(workbook.getSheetName(0)).isEqualTo("Decision");
            assertThat(workbook.getSheetName(2)).isEqualTo("2 TỔNG HỢP VỐN THỰC HIỆN CHƯƠNG");
            assertThat(List.of(5, 6, 7, 8, 9, 10).stream().map(workbook::getSheetName))
                    .containsExactly("Text", "Amounts", "Citations", "Discrepancies", "Places", "Legend");
            Sheet sheet = workbook.getSheetAt(2);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Đơn vị: tỷ đồng");
            assertThat(sheet.getMergedRegions().stream().map(region -> region.formatAsString()))
                    .contains("A3:A4", "B3:B4", "C3:E3", "F3:H3", "O3:Q3");
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("Năm 2022");
            assertThat(sheet.getRow(3).getCell(5).getStringCellValue()).isEqualTo("Tổng số");
        }
    }

    @Test
    void aDoubtfulFigureIsColouredAndSaysWhatIsPrintedAndWhatIsWrong(Results results) throws Exception {
        try (Workbook workbook = workbook(results.json().get("thanh-hoa-2022-giam-ngheo.txt"))) {
            Sheet sheet = workbook.getSheetAt(2);
            Cell wrong = find(sheet, "Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp", 13);
            assertThat(wrong.getNumericCellValue()).isEqualTo(42.875);
            assertThat(wrong.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
            assertThat(wrong.getCellComment().getString().getString())
                    .startsWith("printed: 42,875\n")
                    .contains("group-total: ");
            Cell beside = find(sheet, "Tiểu dự án 1: Hỗ trợ phát triển sản xuất trong lĩnh vực nông nghiệp", 11);
            assertThat(new DataFormatter(Locale.GERMANY).formatCellValue(beside))
                    .isEqualTo("48,275");
            assertThat(find(sheet, "Tiểu dự án 2: Cải thiện dinh dưỡng", 11).getCellComment())
                    .isNull();
        }
    }

    @Test
    void noTextBecomesAFormulaAndSheetNamesAreSafeAndApart(Results results) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode tree = (ObjectNode) mapper.readTree(results.json().get("002_28f33fe040b4b0a2.txt"));
        String title = "Biểu [1]: a/b*c? \\ 'một cái tên rất dài không vừa ô' \ud83d\udcb0";
        for (int i = 0; i < 2; i++) {
            ((ObjectNode) tree.at("/tables/" + i)).put("title", title);
        }
        List<String> evil = List.of("=1+1", "+A1", "-2+3", "@SUM(1)", "\t=1", "=HYPERLINK(\"http://x\")");
        for (int i = 0; i < evil.size(); i++) {
            ((ObjectNode) tree.at("/tables/1/rows/" + i + "/cells/1")).put("text", evil.get(i));
        }
        ((ObjectNode) tree.get("decision")).put("title", "=cmd|' /C calc'!A0");
        try (Workbook workbook = workbook(mapper.writeValueAsBytes(tree))) {
            Set<String> names = new HashSet<>();
            for (Sheet sheet : workbook) {
                assertThat(sheet.getSheetName()).hasSizeBetween(1, 31).doesNotContainPattern("[\\[\\]:*?/\\\\]");
                assertThat(names.add(sheet.getSheetName().toLowerCase(Locale.ROOT)))
                        .isTrue();
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            for (String text : evil) {
                assertThat(find(workbook.getSheetAt(2), text, 1).getCellStyle().getQuotePrefixed())
                        .isTrue();
            }
        }
    }

    @Test
    void allFiguresOfATableAreThere(Results results) throws Exception {
        byte[] json = results.json().get("003_c1d5e7149165114d.txt");
        try (Workbook workbook = workbook(json)) {
            var tables = new ObjectMapper().readTree(json).get("tables");
            for (int t = 0; t < tables.size(); t++) {
                Sheet sheet = workbook.getSheetAt(t + 1);
                var rows = tables.get(t).get("rows");
                int first = sheet.getLastRowNum() - rows.size() + 1;
                for (int r = 0; r < rows.size(); r++) {
                    var cells = rows.get(r).get("cells");
                    for (int c = 0; c < cells.size(); c++) {
                        Cell cell = sheet.getRow(first + r).getCell(c);
                        if (cells.get(c).has("value")) {
                            assertThat(cell.getNumericCellValue())
                                    .isEqualTo(cells.get(c).get("value").doubleValue());
                        } else {
                            assertThat(cell.getStringCellValue())
                                    .isEqualTo(cells.get(c).get("text").textValue());
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000    | 1000     | #,##0     | true",
                "1000     | 1000     | 0         | true",
                "4,297    | 4297     | #,##0     | false",
                "42,875   | 42.875   | 0.000     | true",
                "12,50    | 12.5     | 0.00      | true",
                "14,000   | 14       | 0.000     | true",
                "1.250,0  | 1250     | #,##0.0   | true",
                "7.763,445| 7763.445 | #,##0.000 | true",
                "05       | 5        | 0         | false",
                "35%      | 35       | 0\"%\"      | true",
                "12,5%    | 12.5     | 0.0\"%\"    | true",
                "0        | 0        | 0         | true",
                "-70      | -70      | 0         | true",
                "1.234.567| 1234567  | #,##0     | true"
            })
    void aNumberLooksAsPrintedOrACommentSaysHow(String text, String value, String format, boolean asPrinted) {
        assertThat(DecimalText.format(text, new BigDecimal(value))).isEqualTo(format);
        assertThat(DecimalText.isAsPrinted(text, new BigDecimal(value))).isEqualTo(asPrinted);
    }

    @Test
    void aDashIsZeroAndLooksLikeADash() {
        assertThat(DecimalText.format("-", BigDecimal.ZERO)).isEqualTo("#,##0;-#,##0;\"-\"");
        assertThat(DecimalText.isAsPrinted("-", BigDecimal.ZERO)).isTrue();
    }

    @Test
    void aHeaderIsMergedOverWhatItsColumnsShareAndDownToTheBody() throws IOException {
        assertThat(HeaderGrid.spans(List.of(
                        List.of("TT"),
                        List.of("Trong đó", "Chia ra", "A"),
                        List.of("Trong đó", "Chia ra", "B"),
                        List.of("Trong đó", "C"),
                        List.of("Năm", "A"),
                        List.of("Năm"))))
                .containsExactlyInAnyOrder(
                        new HeaderGrid.Span(0, 2, 0, 0, "TT"),
                        new HeaderGrid.Span(0, 0, 1, 3, "Trong đó"),
                        new HeaderGrid.Span(1, 1, 1, 2, "Chia ra"),
                        new HeaderGrid.Span(2, 2, 1, 1, "A"),
                        new HeaderGrid.Span(2, 2, 2, 2, "B"),
                        new HeaderGrid.Span(1, 2, 3, 3, "C"),
                        new HeaderGrid.Span(0, 0, 4, 4, "Năm"),
                        new HeaderGrid.Span(1, 2, 4, 4, "A"),
                        new HeaderGrid.Span(0, 2, 5, 5, "Năm"));
    }
}
