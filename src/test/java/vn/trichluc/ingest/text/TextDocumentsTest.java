package vn.trichluc.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trichluc.ingest.flow.FlowBlocks;
import vn.trichluc.model.Anchor;
import vn.trichluc.model.Block;
import vn.trichluc.model.Block.Grid;
import vn.trichluc.model.Block.GridCell;
import vn.trichluc.model.Block.Paragraph;
import vn.trichluc.model.Document;
import vn.trichluc.model.Source;
import vn.trichluc.model.SourceInfo;
import vn.trichluc.model.UnreadableDocument;
import vn.trichluc.model.UnreadableDocument.Category;

class TextDocumentsTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void headingsKeepTheirLevelAndLoseTheirMarks() throws Exception {
        Paragraph heading = paragraph(read("\n## **VI. KINH PHÍ**\n"), 0);

        assertThat(heading.text().text()).isEqualTo("VI. KINH PHÍ");
        assertThat(heading.style().headingLevel()).isEqualTo(2);
        assertThat(heading.style().bold()).isTrue();
        assertThat(heading.at()).containsExactly(new Anchor.OnLine(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "**Điều 1.** Phê duyệt ¦ Điều 1. Phê duyệt ¦ false ¦ false",
                "*Căn cứ Luật;* ¦ Căn cứ Luật; ¦ false ¦ true",
                "***Nơi nhận:*** ¦ Nơi nhận: ¦ true ¦ true",
                "<b>Tổng</b> cộng ¦ Tổng cộng ¦ false ¦ false",
                "* Nguồn kinh phí ¦ * Nguồn kinh phí ¦ false ¦ false",
                "* **Đánh giá chung:** Tốt ¦ * Đánh giá chung: Tốt ¦ false ¦ false",
                "3 * 4 * 5 ¦ 3 * 4 * 5 ¦ false ¦ false",
                "**không đóng ¦ **không đóng ¦ false ¦ false",
                "**Phụ lục 03:****TỔNG HỢP** ¦ Phụ lục 03: TỔNG HỢP ¦ true ¦ false",
                "**S****Ở** TÀI CHÍNH ¦ SỞ TÀI CHÍNH ¦ false ¦ false",
                "*Sơn La, ngày 5 * ¦ Sơn La, ngày 5 ¦ false ¦ true",
                "(*gọi chung*) là ¦ (gọi chung) là ¦ false ¦ false",
                "1\\. A &amp; B ¦ 1. A & B ¦ false ¦ false",
                "a < b và c > d ¦ a < b và c > d ¦ false ¦ false",
            })
    void marksBecomeStyleOnlyInPairs(String line, String text, boolean bold, boolean italic) throws Exception {
        Paragraph paragraph = paragraph(read(line), 0);

        assertThat(paragraph.text().text()).isEqualTo(text);
        assertThat(paragraph.style().bold()).isEqualTo(bold);
        assertThat(paragraph.style().italic()).isEqualTo(italic);
    }

    @Test
    void aBoldRunOverTwoLinesIsOneParagraphWithBothPlaces() throws Exception {
        Document document = read("**ỦY BAN NHÂN DÂN  \nTỈNH SƠN LA**\nSố: 1/QĐ-UBND");

        assertThat(texts(document)).containsExactly("ỦY BAN NHÂN DÂN TỈNH SƠN LA", "Số: 1/QĐ-UBND");
        assertThat(paragraph(document, 0).style().bold()).isTrue();
        assertThat(paragraph(document, 0).at()).containsExactly(new Anchor.OnLine(1), new Anchor.OnLine(2));
    }

    @Test
    void linesStayParagraphsUnlessTheSentenceGoesOn() throws Exception {
        assertThat(texts(read("(Kèm theo số **407/QĐ-UBND** năm\n2020 của tỉnh)\nI. MỤC TIÊU\n- Một;\n- Hai\nvà ba")))
                .containsExactly("(Kèm theo số 407/QĐ-UBND năm 2020 của tỉnh)", "I. MỤC TIÊU", "- Một;", "- Hai và ba");
    }

    @Test
    void linesBrokenAtAMarginAreJoined() throws Exception {
        String text = "Căn cứ Nghị định số 45/2012/NĐ-CP ngày 21 tháng 5 năm 2012 của\n"
                + "Chính phủ về khuyến công và các văn bản hướng dẫn thi hành của Bộ\n"
                + "Công Thương.\n"
                + "1. Giao Sở Công Thương chủ trì, phối hợp với các đơn vị liên quan\n"
                + "UBND các huyện.\n";
        assertThat(texts(read(text))).hasSize(2).allMatch(line -> line.endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2. | Giao Sở Tài chính bố trí kinh phí | 2. Giao Sở Tài chính bố trí kinh phí",
                "a) | Hỗ trợ 50% chi phí | a) Hỗ trợ 50% chi phí",
                "Điều | 4. Điều khoản thi hành | Điều 4. Điều khoản thi hành",
                "**Điều | 4. Điều khoản thi hành** | Điều 4. Điều khoản thi hành",
                "2. | - Sở Tài chính | - Sở Tài chính",
                "a[2]) | Những người đang hưởng trợ cấp | a[2]) Những người đang hưởng trợ cấp",
            })
    void aMarkThatACopyBrokeOffStaysWithItsWords(String mark, String words, String paragraph) throws Exception {
        String full = "Giao Sở Công Thương chủ trì, phối hợp với các đơn vị liên quan tổ chức\n"
                + "thực hiện Quyết định này trên địa bàn các xã, phường của tỉnh từ nay.\n";
        assertThat(texts(read(full + mark + "\n" + words + "\n" + full))).contains(paragraph);
    }

    @Test
    void tabSeparatedLinesAreOneGridWithTrailingBlanks() throws Exception {
        Document document = read("ĐVT: Triệu đồng\nTT\tNội dung\tSố\n\t<b>Tổng</b>\t\n\nHết");

        Grid grid = (Grid) document.blocks().get(1);
        assertThat(grid.ruled()).isTrue();
        assertThat(cells(grid)).containsExactly(List.of("TT", "Nội dung", "Số"), List.of("", "Tổng", ""));
        assertThat(grid.rows().get(1).cells().get(1).bold()).isTrue();
        assertThat(grid.rows().get(1).cells().get(2).text().at()).containsExactly(new Anchor.OnLine(3));
        assertThat(texts(document)).containsExactly("ĐVT: Triệu đồng", "Hết");
    }

    @Test
    void cellsSetAboveEachOtherWithSpacesAreAGrid() throws Exception {
        Document document = read("Phân bổ:\n\n"
                + "  Năm        Tổng (đồng)     Ngân sách tỉnh (đồng)\n"
                + "  2017     3.149.500.000             1.150.000.000\n"
                + "  2018     3.395.000.000                         -\n"
                + "  2019                               1.175.000.000\n\nHết");

        Grid grid = (Grid) document.blocks().get(1);
        assertThat(cells(grid))
                .containsExactly(
                        List.of("Năm", "Tổng (đồng)", "Ngân sách tỉnh (đồng)"),
                        List.of("2017", "3.149.500.000", "1.150.000.000"),
                        List.of("2018", "3.395.000.000", "-"),
                        List.of("2019", "", "1.175.000.000"));
        assertThat(texts(document)).containsExactly("Phân bổ:", "Hết");
    }

    @Test
    void figuresGroupedBySpacesAndLoneCellsStandInATableOfSpaces() throws Exception {
        Document document = read("  TT   Nội dung        Mức hỗ trợ\n"
                + "  1    Hộ nghèo        1 500 000\n"
                + "       Trong đó:\n"
                + "  -    Hộ mới            500 000\n"
                + "  -    Hộ cũ           1 000 000\n");

        assertThat(cells((Grid) document.blocks().get(0)))
                .contains(List.of("1", "Hộ nghèo", "1 500 000"), List.of("", "Trong đó:", ""));
    }

    @Test
    void wordsApartAreNoTable() throws Exception {
        assertThat(read("Năm 2017   có 5   lớp   mới\nvà   6   trung tâm   khác\ncó   7   phòng"
                                + "\n\nA   1   2   3\nB      1   2\nC 1   2   3   4")
                        .blocks())
                .noneMatch(Grid.class::isInstance);
    }

    @Test
    void aMarkdownTableMayLackItsOuterPipes() throws Exception {
        Grid grid = (Grid) read("TT | Nội dung | Số\n:-:|---|--:\n1 | Đào tạo | 5\n\nHết")
                .blocks()
                .get(0);

        assertThat(cells(grid)).containsExactly(List.of("TT", "Nội dung", "Số"), List.of("1", "Đào tạo", "5"));
    }

    @Test
    void aCellALineIsAGridWhoseRowsEndAtBlankLines() throws Exception {
        Document document = read("Đơn vị: triệu đồng\n\tTT\n \tKC\nĐP\n\tTổng\n\n\t1\n\t2,5\n\t-\n\n\nHết");

        Grid grid = (Grid) document.blocks().get(1);
        assertThat(cells(grid)).containsExactly(List.of("TT", "KC\nĐP", "Tổng"), List.of("1", "2,5", "-"));
        assertThat(grid.rows().get(0).at())
                .containsExactly(
                        new Anchor.OnLine(2), new Anchor.OnLine(3), new Anchor.OnLine(4), new Anchor.OnLine(5));
        assertThat(texts(document)).containsExactly("Đơn vị: triệu đồng", "Hết");
    }

    @Test
    void anEmptyCellSwallowsNoRunningText() throws Exception {
        assertThat(texts(read("\t\nNơi nhận:\n- Như Điều 3;\n- Bộ Công Thương;")))
                .containsExactly("Nơi nhận:", "- Như Điều 3;", "- Bộ Công Thương;");
    }

    @Test
    void indentedParagraphsAndListMarksWithTabsAreNoTable() throws Exception {
        assertThat(texts(read("\tĐoạn một.\n\n\tĐoạn hai.\n\n1.\tMột;\na)\tHai;\n-\tBa.\n")))
                .containsExactly("Đoạn một.", "Đoạn hai.", "1. Một;", "a) Hai;", "- Ba.");
    }

    @Test
    void pipeTablesLoseTheirRule() throws Exception {
        Grid grid = (Grid)
                read("| TT | **Tổng** |\n|---:|:---|\n| 1 | 2\\|3 |\n").blocks().get(0);

        assertThat(cells(grid)).containsExactly(List.of("TT", "Tổng"), List.of("1", "2|3"));
    }

    @Test
    void htmlTablesKeepTheirSpansAndTheirRowsLines() throws Exception {
        Document document = read(
                "Trước\n<table>\n<tr><td rowspan=2>TT</td><td>Kinh phí</td></tr>\n<tr><td>2021</td></tr></table>\nSau");

        Grid grid = (Grid) document.blocks().get(1);
        assertThat(cells(grid)).containsExactly(List.of("TT", "Kinh phí"), List.of("", "2021"));
        assertThat(grid.rows().get(0).cells().get(0).rowSpan()).isEqualTo(2);
        assertThat(grid.rows().get(1).at()).containsExactly(new Anchor.OnLine(4));
        assertThat(texts(document)).containsExactly("Trước", "Sau");
        assertThat(texts(read("<table>\nKhông đóng"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1258"})
    void charsetsGiveOneText(String charset) throws Exception {
        String stored = charset.startsWith("windows") ? "Ngh\u00EA\u0323 ði\u0323nh".replace('ð', 'đ') : "Nghệ định";
        Document document = read(stored.getBytes(Charset.forName(charset)));

        assertThat(texts(document)).containsExactly("Nghệ định");
        assertThat(document.warnings()).hasSize(charset.startsWith("windows") ? 1 : 0);
        assertThat(document.complete()).isTrue();
    }

    @Test
    void aByteOrderMarkIsNoText() throws Exception {
        assertThat(texts(read("\uFEFFQUYẾT ĐỊNH\r\n\r\nĐiều 1"))).containsExactly("QUYẾT ĐỊNH", "Điều 1");
    }

    @Test
    void lostBytesAreTold() throws Exception {
        byte[] bytes = "Quyết định số một trăm ? của tỉnh".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        Document document = read(bytes);

        assertThat(texts(document)).containsExactly("Quyết định số một trăm \uFFFD của tỉnh");
        assertThat(document.complete()).isFalse();
        assertThat(document.warnings()).extracting("code").containsExactly("charset-damaged");
    }

    @Test
    void combiningMarksAreComposed() throws Exception {
        String decomposed = Normalizer.normalize("khuyến công cụm", Normalizer.Form.NFD);

        assertThat(texts(read(decomposed))).containsExactly("khuyến công cụm");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertRefused(new byte[0], Category.EMPTY);
        assertRefused(" \n\t\n".getBytes(StandardCharsets.UTF_8), Category.EMPTY);
        assertRefused(new byte[] {1, 0, 2, 0, 3, 3}, Category.UNSUPPORTED);
        assertRefused("a\t".repeat(FlowBlocks.MAX_ROW_CELLS + 1).getBytes(StandardCharsets.UTF_8), Category.TOO_LARGE);
        assertRefused(
                "a".repeat(TextDocuments.MAX_LINE_CHARACTERS + 1).getBytes(StandardCharsets.UTF_8), Category.TOO_LARGE);
        assertRefused(
                ("a\t".repeat(FlowBlocks.MAX_ROW_CELLS) + "\n")
                        .repeat(FlowBlocks.MAX_CELLS / FlowBlocks.MAX_ROW_CELLS + 1)
                        .getBytes(StandardCharsets.UTF_8),
                Category.TOO_LARGE);
        assertThatThrownBy(() -> new TextDocuments().read(Source.of(folder.resolve("none")), info()))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.category()).isEqualTo(Category.MISSING));
    }

    /** Marks, tabs and breaks in any order: no letter is lost, and every letter knows its line. */
    @Test
    void noLetterIsLostWhateverTheMarks() throws Exception {
        String[] parts = {
            "\t", "\n", "\n\n", "**", "*", "|", "# ", "- ", "a", "b)", "đ", "(", ")", "<b>", "</b>", " ", "7"
        };
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x");
            for (int i = 0; i < 60; i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            StringBuilder read = new StringBuilder();
            for (Block block : read(text.toString()).blocks()) {
                assertThat(block.at()).isNotEmpty();
                if (block instanceof Paragraph paragraph) {
                    read.append(paragraph.text());
                } else if (block instanceof Grid grid) {
                    cells(grid).forEach(row -> row.forEach(read::append));
                }
            }
            String letters = "[^ađ7x()]";
            String expected = text.toString().replaceAll("</?b>", "").replaceAll(letters, "");
            assertThat(read.toString().replaceAll("</?b>", "").replaceAll(letters, ""))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"000,9", "001,0", "002,5", "003,4", "004,5"})
    void seedsHaveTheirGrids(String seed, int grids) throws Exception {
        Document document = read(seed(seed));

        assertThat(document.warnings()).isEmpty();
        assertThat(document.blocks().stream().filter(Grid.class::isInstance)).hasSize(grids);
        assertThat(texts(document)).noneMatch(text -> text.contains("**") || text.contains("\t"));
    }

    @Test
    void aLargeAnnexHasRowsOfOneWidth() throws Exception {
        List<Block> grids = read(seed("003")).blocks().stream()
                .filter(Grid.class::isInstance)
                .toList();

        assertThat(cells((Grid) grids.get(3))).allSatisfy(row -> assertThat(row).hasSizeBetween(20, 26));
        assertThat(((Grid) grids.get(3)).rows()).hasSize(30);
    }

    private static byte[] seed(String name) throws IOException {
        try (var files = Files.list(Path.of("corpus/seeds"))) {
            Path file = files.filter(path -> path.toString().contains("/" + name + "_"))
                    .findFirst()
                    .orElseThrow();
            return Files.readAllBytes(file);
        }
    }

    private void assertRefused(byte[] bytes, Category category) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.category()).isEqualTo(category));
    }

    private Document read(String text) throws IOException, UnreadableDocument {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Document read(byte[] bytes) throws IOException, UnreadableDocument {
        Path file = Files.write(folder.resolve("document.txt"), bytes);
        return new TextDocuments().read(Source.of(file), info());
    }

    private static SourceInfo info() {
        return new SourceInfo("document.txt", "text/plain", "0".repeat(64), 1, null);
    }

    private static Paragraph paragraph(Document document, int index) {
        return (Paragraph) document.blocks().get(index);
    }

    private static List<String> texts(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text().text())
                .toList();
    }

    private static List<List<String>> cells(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.cells().stream()
                        .map(GridCell::text)
                        .map(Object::toString)
                        .toList())
                .toList();
    }
}
