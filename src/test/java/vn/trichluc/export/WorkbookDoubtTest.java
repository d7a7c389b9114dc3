package vn.trichluc.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trichluc.database.Database;
import vn.trichluc.database.DatabaseReader;

/** Of a made-up decision in which something of each kind is in doubt. */
class WorkbookDoubtTest {
    private static final String DECISION = """
            {"schema": "trichluc/decision/1",
             "source": {"name": "mẫu.pdf", "mediaType": "application/pdf", "bytes": 9, "pages": 2, "sha256": "%s"},
             "decision": {
               "issuer": "ỦY BAN NHÂN DÂN TỈNH X", "provinceCode": "04", "number": "031/QĐ-UBND", "date": "2031-05-07",
               "title": "Giao vốn cho các trạm bơm", "period": {"from": 2031, "to": 2032},
               "confidence": {"date": 0.62, "title": 0.86},
               "at": {"date": [{"page": 1, "box": [1, 2, 3, 4]}]},
               "citations": [
                 {"type": "nghị định", "number": "11/2027/NĐ-CP", "date": "2027-02-03", "text": "Nghị định số 11/2027/NĐ-CP",
                  "at": [{"page": 1}], "confidence": 0.35, "read": "l1/2027/NĐ-CP"},
                 {"type": "luật", "text": "Luật Thủy lợi", "at": [{"page": 1}]},
                 {"type": "quyết định", "number": "5/QĐ", "text": "Quyết định số 5/QĐ", "at": [{"page": 1}]}],
               "signers": [{"name": "Vừ A Mẫu", "position": "CHỦ TỊCH", "confidence": 0.71}],
               "recipients": []},
             "sections": [{"id": "s1", "kind": "heading", "number": "1", "title": "Mục tiêu", "at": [{"page": 1}]}],
             "tables": [{"id": "t1", "title": "Vốn các trạm bơm", "at": [{"page": 2}],
               "columns": [{"path": ["TT"], "role": "number"}, {"path": ["Trạm"], "role": "label"},
                           {"path": ["Vốn", "2031"], "role": "money"}, {"path": ["Vốn", "2032"], "role": "money"}],
               "rows": [
                 {"id": "t1.r1", "kind": "item", "number": "1", "label": "Trạm Nà Mẫu", "cells": [
                   {"text": "1"}, {"text": "Trạm Nà Mẫu"},
                   {"text": "1.250", "value": 1250, "vnd": 1250000000}, {"text": "37", "value": 37, "confidence": 0.014}]},
                 {"id": "t1.r2", "kind": "item", "number": "2", "label": "Trạm Bản Thử", "cells": [
                   {"text": "2"}, {"text": "Trạm Bản Thử", "confidence": 0.55},
                   {"text": "4.100", "value": 4100, "vnd": 4100000000},
                   {"text": "19/2x", "confidence": 0.97}]},
                 {"id": "t1.r3", "kind": "total", "label": "Cộng", "cells": [
                   {"text": ""}, {"text": "Cộng"},
                   {"text": "5.400", "value": 5400, "vnd": 5400000000},
                   {"text": "56", "value": 56, "read": "5G", "confidence": 0.93}]}]}],
             "amounts": [
               {"id": "a1", "text": "5,4 tỷ đồng", "vnd": 5400000000, "at": [{"page": 1}]},
               {"id": "a2", "text": "l.200 đồng", "vnd": 1200, "confidence": 0.6, "at": [{"page": 1}]},
               {"id": "a3", "text": "9.007.199.254.740.991 đồng", "vnd": 9007199254740991, "at": [{"page": 1}]}],
             "discrepancies": [
               {"id": "d1", "code": "column-total", "severity": "error", "cause": "source",
                "message": "The items add up to 5,350, but 5,400 is printed.", "stated": 5400000000, "expected": 5350000000,
                "difference": 50000000, "at": [{"page": 2}],
                "refs": ["/tables/0/rows/2/cells/2", "/tables/0/rows/0/cells/2", "/tables/0/rows/1/cells/2"],
                "repair": [{"ref": "/tables/0/rows/1/cells/2", "value": 4150}]},
               {"id": "d2", "code": "text-table", "severity": "error", "cause": "source", "message": "The text says otherwise.",
                "stated": 5400000000, "expected": 5350000000, "difference": 50000000, "root": "d1",
                "refs": ["/amounts/0", "/sections/0/text"], "at": [{"page": 1}]},
               {"id": "d3", "code": "unit-missing", "severity": "warning", "cause": "unclear",
                "message": "The table names no unit.", "refs": ["/tables/0"], "at": [{"page": 2}]},
               {"id": "d4", "code": "citation-malformed", "severity": "warning", "cause": "source",
                "message": "The number lacks its year.", "stated": "5/QĐ", "refs": ["/decision/citations/2"],
                "at": [{"page": 1}]},
               {"id": "d5", "code": "numbering-gap", "severity": "warning", "cause": "source", "message": "Row 2 jumps.",
                "stated": "2", "refs": ["/tables/0/rows/1"], "at": [{"page": 2}]}],
             "quality": {"status": "complete", "leftOut": {"characters": 5, "reasons": {"stamp": 5}},
               "warnings": [{"code": "text-left-out", "message": "Look there.", "page": 2}]}}""".formatted("5".repeat(64));

    @TempDir
    private Path folder;

    private Path file(String json) throws Exception {
        String url = folder.resolve("a.db").toString();
        try (Database database = Database.open(url)) {
            database.replace(json.getBytes(StandardCharsets.UTF_8));
        }
        try (DatabaseReader database = DatabaseReader.open(url)) {
            return DatabaseExport.write(database, DatabaseExport.Format.XLSX, folder.resolve("out"))
                    .get(0);
        }
    }

    private static XSSFWorkbook open(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static FlagText flag(Cell cell) {
        XSSFColor colour = (XSSFColor) cell.getCellStyle().getFillForegroundColorColor();
        for (FlagText flag : FlagText.values()) {
            if (colour != null && Arrays.equals(colour.getRGB(), flag.colour())) {
                return flag;
            }
        }
        return FlagText.NONE;
    }

    private static String comment(Cell cell) {
        return cell.getCellComment() == null
                ? ""
                : cell.getCellComment().getString().getString();
    }

    /** The first cell of the sheet that shows this. */
    private static Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError(text + " stands not on " + sheet.getSheetName());
    }

    /** Looks by place, of all cells that have one. */
    private static Map<String, FlagText> flags(Sheet sheet) {
        Map<String, FlagText> flags = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (flag(cell) != FlagText.NONE) {
                    flags.put(cell.getAddress().formatAsString(), flag(cell));
                }
            }
        }
        return flags;
    }

    @Test
    void eachCellOfATableInDoubtHasOneOfFourLooks() throws Exception {
        try (XSSFWorkbook workbook = open(file(DECISION))) {
            Sheet sheet = workbook.getSheet("1 Vốn các trạm bơm");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("d3 unit-missing: The table names no unit.");
            // rows 5 to 7 are those of the table
            assertThat(flags(sheet))
                    .isEqualTo(Map.ofEntries(
                            Map.entry("A2", FlagText.NOTE),
                            Map.entry("B2", FlagText.NOTE),
                            Map.entry("C2", FlagText.NOTE),
                            Map.entry("D2", FlagText.NOTE),
                            Map.entry("C5", FlagText.SUSPECT),
                            Map.entry("D5", FlagText.UNSURE),
                            Map.entry("A6", FlagText.NOTE),
                            Map.entry("B6", FlagText.UNSURE),
                            Map.entry("C6", FlagText.ROOT),
                            Map.entry("D6", FlagText.UNSURE),
                            Map.entry("C7", FlagText.SUSPECT),
                            Map.entry("D7", FlagText.UNSURE)));
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(37);
            assertThat(comment(sheet.getRow(4).getCell(3))).isEqualTo("printed: 37\nconfidence: 1 %");
            assertThat(comment(sheet.getRow(5).getCell(3))).isEqualTo("not read as a number: sums pass it over");
            assertThat(comment(sheet.getRow(5).getCell(2)))
                    .isEqualTo("printed: 4.100\n"
                            + "d1 column-total: The items add up to 5,350, but 5,400 is printed.\n"
                            + "d1 would hold with 4150 here");
            assertThat(comment(sheet.getRow(6).getCell(3))).isEqualTo("printed: 56\nfirst read: 5G");
            assertThat(comment(sheet.getRow(5).getCell(0))).isEqualTo("d5 numbering-gap: Row 2 jumps.");
        }
    }

    @Test
    void fieldsNamesCitationsAndAmountsInDoubtAreMarkedAsWell() throws Exception {
        try (XSSFWorkbook workbook = open(file(DECISION))) {
            Sheet head = workbook.getSheet("Decision");
            Cell date = find(head, "date").getRow().getCell(1);
            assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2031, 5, 7));
            assertThat(flag(date)).isEqualTo(FlagText.UNSURE);
            assertThat(comment(date)).isEqualTo("confidence: 62 %");
            assertThat(flag(find(head, "title").getRow().getCell(1))).isEqualTo(FlagText.NONE);
            assertThat(flag(find(head, "Vừ A Mẫu"))).isEqualTo(FlagText.UNSURE);
            assertThat(find(head, "text-left-out").getRow().getCell(2).getNumericCellValue())
                    .isEqualTo(2);
            assertThat(find(head, "stamp").getRow().getCell(1).getNumericCellValue())
                    .isEqualTo(5);

            Sheet citations = workbook.getSheet("Citations");
            Cell misread = find(citations, "11/2027/NĐ-CP");
            assertThat(flag(misread)).isEqualTo(FlagText.UNSURE);
            assertThat(comment(misread.getRow().getCell(1))).isEqualTo("confidence: 35 %\nfirst read: l1/2027/NĐ-CP");
            assertThat(misread.getRow().getCell(3).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.of(2027, 2, 3));
            assertThat(flag(find(citations, "luật"))).isEqualTo(FlagText.NONE);
            assertThat(flag(find(citations, "5/QĐ"))).isEqualTo(FlagText.ROOT);

            Cell heading = find(workbook.getSheet("Text"), "Mục tiêu");
            assertThat(flag(heading)).isEqualTo(FlagText.SUSPECT);
            assertThat(comment(heading.getRow().getCell(2))).isEqualTo("d2 text-table: The text says otherwise.");
            Sheet amounts = workbook.getSheet("Amounts");
            assertThat(flag(find(amounts, "5,4 tỷ đồng"))).isEqualTo(FlagText.SUSPECT);
            Cell misreadAmount = find(amounts, "l.200 đồng");
            assertThat(flag(misreadAmount)).isEqualTo(FlagText.UNSURE);
            assertThat(misreadAmount.getRow().getCell(2).getNumericCellValue()).isEqualTo(1200);
        }
    }

    @Test
    void numbersAreNumbersAndIdentifiersTexts() throws Exception {
        try (XSSFWorkbook workbook = open(file(DECISION))) {
            Sheet head = workbook.getSheet("Decision");
            assertThat(find(head, "province code").getRow().getCell(1).getStringCellValue())
                    .isEqualTo("04");
            assertThat(find(head, "number").getRow().getCell(1).getStringCellValue())
                    .isEqualTo("031/QĐ-UBND");
            assertThat(find(head, "period from").getRow().getCell(1).getNumericCellValue())
                    .isEqualTo(2031);
            Sheet amounts = workbook.getSheet("Amounts");
            assertThat(find(amounts, "5,4 tỷ đồng").getRow().getCell(2).getNumericCellValue())
                    .isEqualTo(5_400_000_000.0);
            assertThat(find(amounts, "9.007.199.254.740.991 đồng")
                            .getRow()
                            .getCell(2)
                            .getStringCellValue())
                    .as("sixteen digits: Excel would round them")
                    .isEqualTo("9007199254740991");
            Row first = workbook.getSheet("Discrepancies").getRow(1);
            assertThat(List.of(
                            first.getCell(7).getNumericCellValue(),
                            first.getCell(8).getNumericCellValue(),
                            first.getCell(9).getNumericCellValue()))
                    .containsExactly(5_400_000_000.0, 5_350_000_000.0, 50_000_000.0);
        }
    }

    @Test
    void discrepanciesAreInWordsAndLeadToTheirCells() throws Exception {
        try (XSSFWorkbook workbook = open(file(DECISION))) {
            Sheet report = workbook.getSheet("Discrepancies");
            Row total = report.getRow(1);
            assertThat(total.getCell(5).getStringCellValue())
                    .isEqualTo("table 1, row 3 (Cộng), Vốn › 2031, and 2 more");
            assertThat(target(workbook, total.getCell(6)).getNumericCellValue()).isEqualTo(5400);
            assertThat(total.getCell(11).getStringCellValue())
                    .isEqualTo("table 1, row 2 (2 Trạm Bản Thử), Vốn › 2031: 4150 in place of 4.100");
            assertThat(target(workbook, total.getCell(12)).getNumericCellValue())
                    .isEqualTo(4100);
            assertThat(flag(total.getCell(0))).isEqualTo(FlagText.ROOT);
            Row named = workbook.getSheet("Places").getRow(6);
            assertThat(target(workbook, named.getCell(4)).getRow().getCell(3).getStringCellValue())
                    .isEqualTo("Mục tiêu");
            Row follower = report.getRow(2);
            assertThat(target(workbook, follower.getCell(10)).getStringCellValue())
                    .isEqualTo("d1");
            assertThat(flag(follower.getCell(0))).isEqualTo(FlagText.SUSPECT);
            assertThat(target(workbook, follower.getCell(6)).getRow().getCell(1).getStringCellValue())
                    .isEqualTo("5,4 tỷ đồng");
            assertThat(target(workbook, report.getRow(4).getCell(6))
                            .getRow()
                            .getCell(2)
                            .getStringCellValue())
                    .isEqualTo("5/QĐ");

            List<String> places = new ArrayList<>();
            for (Row row : workbook.getSheet("Places")) {
                places.add(row.getCell(0).getStringCellValue() + " "
                        + row.getCell(2).getStringCellValue() + ": "
                        + row.getCell(3).getStringCellValue());
            }
            assertThat(places.subList(1, places.size()))
                    .containsExactly(
                            "d1 named first: table 1, row 3 (Cộng), Vốn › 2031",
                            "d1 named: table 1, row 1 (1 Trạm Nà Mẫu), Vốn › 2031",
                            "d1 named: table 1, row 2 (2 Trạm Bản Thử), Vốn › 2031",
                            "d1 would change: table 1, row 2 (2 Trạm Bản Thử), Vốn › 2031",
                            "d2 named first: amount 1 of the text",
                            "d2 named: heading 1 (Mục tiêu)",
                            "d3 named first: table 1",
                            "d4 named first: citation 3",
                            "d5 named first: table 1, row 2 (2 Trạm Bản Thử)");
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue()).doesNotContain("/tables/", "/amounts/", "/decision/");
                        }
                    }
                }
            }
        }
    }

    private static Cell target(XSSFWorkbook workbook, Cell from) {
        CellReference to = new CellReference(from.getHyperlink().getAddress());
        return workbook.getSheet(to.getSheetName()).getRow(to.getRow()).getCell(to.getCol());
    }

    @Test
    void aPartialDocumentSaysSoByItsLook() throws Exception {
        try (XSSFWorkbook workbook = open(file(DECISION.replace("\"complete\"", "\"partial\"")))) {
            Cell status = find(workbook.getSheet("Decision"), "partial");
            assertThat(flag(status)).isEqualTo(FlagText.UNSURE);
            assertThat(comment(status)).contains("see the warnings");
        }
    }

    @Test
    void aLegendSaysWhatTheLooksMean() throws Exception {
        try (XSSFWorkbook workbook = open(file(DECISION))) {
            Sheet legend = workbook.getSheet("Legend");
            for (int i = 1; i < FlagText.values().length; i++) {
                assertThat(flag(legend.getRow(i).getCell(0))).isEqualTo(FlagText.values()[i]);
                assertThat(legend.getRow(i).getCell(2).getStringCellValue()).isNotBlank();
            }
            Cell link = find(workbook.getSheet("Decision"), "What the colours mean");
            assertThat(target(workbook, link).getSheet().getSheetName()).isEqualTo("Legend");
        }
    }

    @Test
    void everyPartIsWellFormedAndATextShowsAsItStands() throws Exception {
        String evil = "\uFFFE\uFFFF\uD83F\uDFFF _x0041_ \u0002";
        String json = DECISION.replace("Vốn các trạm bơm", evil.replace("\u0002", "\\u0002"))
                .replace("Trạm Nà Mẫu", evil.replace("\u0002", "\\u0002"))
                .replace("The table names no unit.", evil.replace("\u0002", "\\u0002"))
                .replace("Vừ A Mẫu", evil.replace("\u0002", "\\u0002"))
                .replace("[\"TT\"]", "[\"" + evil.replace("\u0002", "\\u0002") + "\"]")
                .replace("Luật Thủy lợi", "chữ ".repeat(10_000));
        Path file = file(json);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            zip.stream()
                    .filter(entry -> entry.getName().matches(".*\\.(xml|rels|vml)"))
                    .forEach(entry -> {
                        try (var in = zip.getInputStream(entry)) {
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(in);
                        } catch (Exception e) {
                            throw new AssertionError(entry.getName(), e);
                        }
                    });
        }
        try (XSSFWorkbook workbook = open(file)) {
            String shown = "\uFFFD\uFFFD\uD83F\uDFFF _x0041_ \uFFFD";
            Sheet sheet = workbook.getSheetAt(1);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).isEqualTo(shown);
            assertThat(comment(sheet.getRow(4).getCell(1))).contains("cannot hold");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(shown);
            Cell longText = workbook.getSheet("Citations").getRow(2).getCell(4);
            assertThat(longText.getStringCellValue()).hasSize(32_767).endsWith("…");
            assertThat(comment(longText)).startsWith("cut: 32766 of 40000 characters are shown");
        }
    }
}
